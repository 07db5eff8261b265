import type { Text } from '../../../listening/text';

const dark =
  /\b(?:hates?|hated|awful|horrible|terrible|worst|rubbish|shit|crap|sad|sadder|lonely|alone|scared|afraid|terrified|frightened|worried|worry|anxious|nervous|dread\w*|(?<!didn't )cry|cried|(?<!without )crying|tears|sobb\w+|bawl\w*|hurts?|pain|sick|unwell|poorly|died|dead|dying|death|funeral|hospice|icu|(?<!beat )cancer(?! free)|arrested|limping|tumou?r|biops\w+|stroke|miscarr\w*|mammogram|chemo|hospital|relapse\w*|lost(?! \d+ (?:stone|kg|kilos?|pounds|lbs))|losing|fail(?:ed|ing|ure|s)?|bombed|blank|rejected|refused|fired|sacked|redundan\w*|laid off|let me go|broken?|smashed|stolen|ruined|ugly|useless|worthless|pathetic|fraud|ashamed|embarrass\w*|humiliat\w*|guilty|angry|furious|fuming|upset|gutted|stress\w*|exhausted|drained|overwhelmed|struggling|panic\w*|nightmares?|shouted|yelled|screamed|slammed|told off|ignored|laughed at (?:me|my|us)|dumped|ghosted|unfriended|blocked|bullied|overdrawn|debt|evict\w*|hopeless|miserable|homesick|fell through|turned (?:me|us) down|passed over|took credit|outbid|over asking|instead of me|cancelled on|can't cope|not ok|bad news|didn't (?:get|make|pass)|wasn't good|(?:i|i'm|so|really) miss(?:ing)?|feel(?:ing)? (?:so |really |a bit )?(?:low|down|rough|awful)|days left|months to live|might have a few (?:months|weeks|days)|won't be (?:at|there|here)|gave (?:it|(?:the|my) (?:\w+ ){1,3})to (?!me\b|us\b)\w+)\b/g;
const bright =
  /\b(?:got (?:in\b|it\b|the (?:job|keys|flat|place|part|grant|offer|lead)|(?:my|his|her|our|their|a|an|the) (?:first|a\b|promotion|offer|distinction)|promoted|engaged|published|hired|asked to (?:speak|do|play|lead|be)|to (?:speak|lead|play))|pass(?:ed)? (?:my|the|it|first|with)|i passed|just passed|who passed|won(?!')|winner|yes to (?:me|us|the)|said yes(?! to (?!me|us))|accepted|promot\w+|longlisted|shortlisted|personal best|a pb|(?:did|ran|run|swam|cycled|walked) (?:a |my first )?\d+ ?(?:k|km|miles?|lengths)\b|without stopping|we're engaged|debt free|paid off|out of (?:hospital|icu|danger)|home from hospital|paid (?:off|the last)|lost \d+ (?:stone|kg|kilos?|pounds|lbs)|had the baby|first pot|all clear|benign|remission|in the clear|pregnant|born|approved|extended|finally (?:finished|done|fixed|got|did)|finished (?:my|the|it)|first (?:client|sale|customer|goal|steps|word|smile)|amazing|brilliant|great news|good news|best (?:day|news)|so happy|so proud|thrilled|excited|buzzing|over the moon|laughed today|slept through|sober|cancer free|rang the bell|british citizen|officially|walked \d+ steps|beat (?:it|cancer)|managed to|without a fight|went (?:so |really )?well|it worked|homeowner|using my idea|nominated me|(?:they|everyone|he|she) loved (?:it|the|my)|front page|without crying|the apprenticeship|managed to save|beat my|came first|top of the)\b/g;
const joyful = /!!|[🎉🥳🙌😍💪🥹🤩😁🎊✨💃]/u;
const sorrowful = /[💔😢😞😔😥]/u;

/** How bright or dark a turn is by its own words, whatever the models made of it: above zero bright, below it dark. */
export function leaningOf(text: Text): number {
  const low = count(text.plain, dark);
  const high = count(text.plain, bright);
  return (
    high -
    low +
    (joyful.test(text.raw) && low <= high ? 1 : 0) -
    (sorrowful.test(text.raw) && high === 0 ? 1 : 0)
  );
}

function count(plain: string, words: RegExp): number {
  return [...plain.matchAll(words)].length;
}
