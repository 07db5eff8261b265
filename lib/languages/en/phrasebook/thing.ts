import { flip } from '../../../listening/flip';

/** Things that one can be sorry about in so many words. */
const nouns =
  'interview|exam|test|driving test|theory|job|promotion|application|grant|chapter|thesis|dissertation|essay|paper|project|presentation|pitch|audition|review|demo|speech|viva|contract|visa|mortgage|offer|scan|results?|diagnosis|biopsy|op|operation|surgery|leak|roof|deposit|tender|deal|venue|phone|laptop|wallet|ring|bike|commute';
const named = new RegExp(
  `(?<!\\b(?:at|in|on|to|from|into|near|outside|before|after|until|till|by|off|with|for|of|all|half|since|during|left|love|loved) )\\b(my|our|the) ((?:(?!\\b(?:and|but|or|to|was|is|of|in|on|at|for|with|who|that|so|only|other|same|whole|next|last|first)\\b)\\p{L}+ )?(?:${nouns}))\\b(?! (?:is|was|'s)? ?(?:good|great|fine|nice))(?!['’-])`,
  'u',
);

/** The thing that something painful is about, as the sender would name it ("your interview"); nothing where no plain one is named. */
export function thingIn(plain: string): string | undefined {
  const found = named.exec(plain);
  return found === null ? undefined : flip(`${found[1] ?? ''} ${found[2] ?? ''}`);
}
