import { theirs, type Group } from '../group';

/** Answers to a small bid, by what it is about. */
export const subjects: readonly Group[] = [
  theirs(
    8,
    /\[(?:photo|pic|video|image)\]|\b(?:look at (?:this|him|her|the|it)|photos?|pics?|picture|video|album|selfie)\b/,
    { join: ['Aw, I like that you sent me this.', 'Oh, lovely.', "Aw, that's nice."] },
  ),
  theirs(
    8,
    /\b(?:look at th\w+ (?:sky|moon|sunset)|the (?:sky|moon|light) is|(?:sky|moon)'s|sunset|sunrise|rainbow|snow\w*|stars|blossom)\b/,
    { join: ['Oh, lovely.', 'Ooh, I want to see it.'] },
  ),
  theirs(8, /\b(?:frog|fox|bird|robin|deer|squirrel|hedgehog|puppy|kitten|dog|cat)\b/, {
    join: ['Aw, sweet.', 'Ha, cute.'],
  }),
  theirs(8, /\b(?:walk|stroll|run together|swim|bike|park|beach)\b/, {
    join: ["I'd like that.", 'A walk sounds good.'],
  }),
  theirs(
    8,
    /\b(?:film|movie|episode|series|netflix|watch\w*|show\b|sofa|cuddle|cosy|fort|board game|cards?|play|puzzle|game)\b/,
    { join: ['That sounds nice.', "I'd like that."] },
  ),
  theirs(
    8,
    /\b(?:dinner|takeaway|restaurant|cook\w*|pizza|thai|curry|brunch|coffee|ice cream|date|picnic|pub|drink)\b/,
    { join: ["I'd like that.", 'That sounds good.'] },
  ),
  theirs(
    8,
    /\b(?:holiday|weekend away|trip|travel|lottery|someday|one day|imagine|what if we|if we|dreaming of|dream of)\b/,
    { join: ['I like the sound of that.', 'Ha, I like that.'] },
  ),
  theirs(9, /\b(?:your birthday|our anniversary)\b/, {
    join: ["I'd like that.", "That's nice of you to think of."],
  }),
  theirs(9, /\bmiss(?:ing)? (?:us|our|this|being with you)\b|\bused to (?:go|do|be|talk|laugh)\b/, {
    join: ['I miss that too.', 'Yeah, me too.'],
  }),
  theirs(9, /\b(?:miss(?:ing)?|wish) (?:you|me|your)\b/, {
    join: ['I miss you too.', 'Miss you too.'],
  }),
  theirs(
    8,
    /\b(?:thinking (?:of|about) you|soft about you|glad you're mine|lucky to have|proud of you|love you|hug|kiss\w*|can't wait to see)\b/,
    { join: ['You too.', 'Aw, thank you.', "That's lovely to read."] },
  ),
  theirs(
    8,
    /\b(?:new song|song|listen to|album|playlist|tune|lyrics|podcast|article|book|meme|reel|tiktok)\b/,
    { join: ["Oh nice, I'll have a listen.", 'Aw, thanks for sending it.'] },
    /\b(?:article|book|meme|reel|tiktok)\b/,
  ),
  theirs(8, /\b(?:article|book|meme|reel|tiktok)\b/, {
    join: ['Ha, send it over.', "I'd like to see it."],
  }),
  theirs(9, /\bguess (?:what|who|how)\b/, { join: ['Go on, tell me.', 'What is it?'] }),
  theirs(8, /\b(?:dreamt|dreamed|dream)\b/, {
    join: ['Oh, what happened in it?', 'What was it about?'],
  }),
  theirs(
    8,
    /\b(?:remember when|remember the|remember that|years ago|our first|anniversary|old photos|reminds me|thinking about when)\b/,
    { join: ['Yeah, I do. That was nice.', 'Aw, yeah. What made you think of it?'] },
  ),
  theirs(
    8,
    /\b(?:how (?:was|is|'s) (?:your|the|work|it)|how'?s your|how are you|you ok|what are you (?:up to|doing)|wyd|good day|are you alright|how did)\b/,
    { join: ['Not bad, thanks. How was yours?', 'Ok, thanks. You?'] },
  ),
  theirs(
    8,
    /\b(?:guitar|learn\w*|class|course|hobby|paint\w*|allotment|plants?|baking|knitting|language|choir)\b/,
    { join: ['Oh nice, tell me more?', 'Oh nice, how is it going?'] },
    /\b(?:make|made|cook|bake)\b/,
  ),
  theirs(
    8,
    /\b(?:bored|lonely|chat|talk to me|are you there|hello+|helloo+|you awake|keep me company)\b/,
    { join: ["I'm here. What's up?", 'Hey you.'] },
  ),
  theirs(
    9,
    /\b(?:did i (?:say|do) something|you(?:'re| are) (?:being )?quiet|you seem (?:off|quiet|sad)|using full stops|are you (?:upset|mad|cross|ok)|say something)\b/,
    { join: ["I'm a bit quiet, can I tell you later?", "I'm a bit off today, that's all."] },
  ),
  theirs(
    8,
    /\b(?:thinking (?:of (?:doing|going|starting|applying)|i (?:should|might|could))|i think i (?:should|might|want)|i (?:might|may) (?:try|start|apply|go for|put)|want to (?:learn|try|build|start|make|write|show)|been reading about|apply for|signed up)\b/,
    {
      join: ['Oh nice, what made you think of it?', 'Go on, tell me what you have in mind.'],
    },
  ),
  theirs(
    8,
    /\b(?:did you know|fun fact|apparently|turns out|reading about|documentary|learned that|heard that)\b/,
    { join: ["Huh, I didn't know that.", "Ha, that's a good one."] },
  ),
  theirs(
    8,
    /\b(?:house (?:feels|is)|so (?:quiet|empty) (?:here|without|when)|hotel is|by myself|moping|talk to the (?:plants|cat|kettle)|since you (?:left|went)|when you(?:'re| are) (?:on nights|away))\b/,
    { join: ['I miss you too.', 'I wish I was there.'] },
  ),
  theirs(
    8,
    /\b(?:talk(?:ing)? (?:with|to) you|properly (?:chatted|talked)|sit with me|spend time|time together|see you more|catch up|us two|just us|hear about your)\b/,
    { join: ["I'd like that.", 'I want that as well.'] },
  ),
  theirs(
    8,
    /\b(?:handsome|pretty|gorgeous|beautiful|sexy|fancied|fancy you|looked (?:so )?(?:good|nice|lovely)|fit\b)\b/,
    { join: ["That's nice to read.", 'Aw, thank you.'] },
    /\bthe (?:light|sky|sea|weather|view)\b/,
  ),
  theirs(8, /\b(?:noticed (?:you|that you)|thank you for|thanks for|appreciate|grateful)\b/, {
    join: ["That's good to hear. Thank you for saying it.", 'Aw, thank you for noticing.'],
  }),
  theirs(
    8,
    /\b(?:cried|teary|crying|made me (?:a bit )?sad|emotional|feeling soft|bit sad|lump in my throat)\b/,
    { join: ['Aw, what set it off?', 'Aw. What was it?'] },
  ),
  theirs(8, /\b(?:nap|lie in|bath|day off|slept (?:so )?(?:well|in)|long shower|feet up)\b/, {
    join: ['Good, you needed that.', 'Lovely.'],
  }),
  theirs(
    8,
    /\b(?:i made|make (?:that|the|your|this)|made (?:this|it|the|rajma|dinner|you|us|soup|bread|cake|a|some)|first time making|ma's recipe|mum's recipe|try (?:this|it)|tried to make|cooked|baked)\b/,
    { join: ['Oh nice, thank you.', 'Ooh, how did it come out?'] },
  ),
];
