import type { Sign } from '../../../listening/gate';

/** Weak words for death that are jokes far more often than cries: these take a crisis sign back. */
const joking = /\b(?:lol|lmao|haha\w*|kms (?:this|at)|jk|dying of laughter|😂|🤣)|😂|🤣/u;

/** Self-harm, despair and emergencies, in anyone's words. */
export const crisis: readonly Sign[] = [
  {
    reason: 'crisis',
    place: 'recent',
    pattern:
      /\b(?:kill(?:ing)? (?:myself(?! (?:for us|working|at work|trying|laughing))|yourself|himself|herself)|end(?:ing)? (?:my|your|his|her) (?:own )?life|end(?:ing)? it all|want(?:ed)? to die(?! of)|wanna die|wish i (?:was|were) dead|rather be dead|better off dead|suicid\w*|self[- ]?harm\w*|hurt(?:ing)? myself(?! (?:lifting|carrying|playing|running|on the))|cut(?:ting)? myself|take my (?:own )?life|no (?:reason|point) (?:to|in) (?:live|living|being here|going on|carry\w* on)|nothing (?:left )?to live for|don't want to (?:be here|be alive|live|exist|wake up)(?: any ?more)?|do not want to (?:be here|be alive|live|exist|wake up)|not want(?:ing)? to (?:be here|be alive|live|exist|wake up)|can't go on(?= ?[.,!]| ?$| (?:like|any|with|living|this way|i|much)\b)|overdos\w*|jump(?:ed|ing)? (?:off|in front)|i'm (?:at|on) the (?:bridge|ledge|roof|cliff)|driving? into a (?:wall|tree|lorry)|did it again (?:my|to my) arm|goodbye forever|last time you(?:'ll| will) hear|won't have to (?:deal with|worry about|put up with) me(?: any ?more| much longer)|won't be here (?:any ?more|much longer|tomorrow|to see)|wouldn't (?:miss|notice) (?:me|if i (?:was|were) gone)|if i (?:just )?(?:disappeared|wasn't here|weren't here|didn't wake up|wasn't around|weren't around)|sleep and (?:not|never) wake|never wake up)\b/u,
    unless: joking,
  },
  {
    reason: 'crisis',
    place: 'recent',
    pattern:
      /\b(?:better off|easier|happier|better) (?:if i (?:was|were) (?:gone|dead|not here)|without me)\b/u,
    unless: /\b(?:holiday|trip|party|pub|team|match|night out|shopping)\b|😂|🤣/u,
  },
  {
    reason: 'crisis',
    place: 'partner',
    pattern:
      /\b(?:(?:took|taken|eaten|swallowed) (?:\w+ )?(?:all of|too many|the whole|all the|some of my) ?(?:them|it|the|tablets|pills|packet|bottle|\w+ (?:tablets|pills))?|(?:pills|tablets|knife|blade|rope) (?:out|in front|on the table|in my hand)|got the (?:pills|tablets) (?:out|here)|counting (?:my|the) (?:pills|tablets)|can't breathe|chest (?:pain|hurts|is tight)|not breathing|unconscious|passed out and|bleeding (?:a lot|badly|loads|everywhere|won't|and)|won't stop bleeding|call(?:ing|ed)? (?:an )?ambulance|call(?:ing|ed)? (?:999|911|112|000)|i'm in (?:a ?&? ?e|resus|the er)|house is on fire|there's a fire|smell gas|gas leak|been stabbed|been shot|car accident|(?:someone|somebody)(?:'s| is)? (?:in the (?:house|garden)|breaking in|trying (?:to get in|the (?:back |front )?(?:door|window)))|hit me again|knocking[^.!?\n]{0,40}(?:don't|do not) know (?:him|them|who)|came at me|my brother hit|waters (?:just )?(?:went|broke|have gone)|sugar is \d|(?:drive|driving) (?:back|home) now|(?:had|having) (?:a few|way too many)[^.!?\n]{0,40}(?:driv\w+|in the car|set off|setting off)|setting off[^.!?\n]{0,30}had a few|pirates|knows where i (?:work|live)|threatening (?:to(?! (?:sell|sue|strike|close))|me)|checks my phone|he's (?:outside|at the door|in the house) |following me|being followed|having a (?:stroke|seizure|heart attack)|just collapsed|evacuat\w+|tornado|wildfire)\b/u,
    unless:
      /\b(?:lol|haha\w*|laptop|printer|wifi|game|server|deploy|website|app|scholarship|got in|finished)\b|😂|🤣/u,
  },
  {
    reason: 'crisis',
    place: 'draft',
    pattern:
      /\b(?:call(?:ing)? (?:an )?ambulance|call(?:ing)? (?:999|911|112|000)|ring(?:ing)? (?:999|911|112|000)|stay on the (?:phone|line)|put the (?:pills|tablets|knife|blade) down|get out of the house now|do not (?:drive|get in that car)|don't (?:drive(?! me to)|get in that car)|samaritans|crisis line|988|go to a ?&? ?e|emergency (?:room|services))\b/u,
  },
];

/** Threats and violence, in either direction: nothing here is a matter of style. */
export const threat: readonly Sign[] = [
  {
    reason: 'threat',
    place: 'recent',
    pattern:
      /\b(?:i(?:'ll| will| could|'m going to| am going to| swear i'll) (?:\w+ )?(?:fucking )?(?:kill|hit|hurt|punch|slap|smash|batter|strangle|choke|destroy|ruin|beat|drag) (?:you|u|your|him|her|the (?:door|house)|both of)|you(?:'ll| will) (?:(?:regret|pay for)(?! (?:it|that|this) (?:at \d|tomorrow|in the morning))|be sorry|wish you|see what happens|get what)|i'll find you(?!r| a| an| the| some)|watch your back|make you(?<!\b(?:she|they|it)'ll make you) (?:pay|sorry|regret)|don't make me (?:hit|hurt|come (?:over|round|down|up|get|find|there)|do (?:it|this|that|something)|angry|get (?:up|the|angry))|know where you (?:live|work|are)|nobody (?:else )?will (?:have|want|believe) you|no one (?:else )?will (?:have|want|believe) you|if i can't have you|you(?:'re| are) dead|see what happens (?:if|when)|post(?<!\bnot post) (?:your|the|those) (?:pics|pictures|photos|nudes)|show everyone (?:your|the|those)|never see (?:the|your|those) (?:kids|children|boys|girls|baby) again|take the kids (?:and|away|off))\b/u,
    unless:
      /\b(?:lol|haha\w*|tickle|snack|chess|scrabble|mario|fifa|uno|hugs?|kisses)\b|😂|🤣|😘|❤/u,
  },
];

/** Fear of the other, or harm done: in either direction. */
export const fear: readonly Sign[] = [
  {
    reason: 'fear',
    place: 'recent',
    pattern:
      /\b(?:(?:scared|afraid|frightened|terrified) (?:of|to be around) you(?! not|r? leaving)|(?:scared|afraid|frightened) when you (?:drink|shout|yell|scream|get (?:angry|like that)|lose it|throw|come home)|you(?:'re| are)? ?(?:really )?(?:scar(?:e|ed|ing)|frighten(?:ed|ing)?|terrif(?:y|ied|ying)) (?:me|us|the kids)(?! (?:too )?when you (?:went quiet|didn't|fell|fainted))|scared (?:to (?:come home|go home|speak to you|be home)|you(?:'ll| will) (?:hit|hurt|shout|lose it))|(?:you|he) (?:hit|punched|slapped|choked|strangled|shoved|grabbed|kicked|spat at|pinned|locked) (?:me|us)\b(?<!grabbed me(?= (?:a|the last|some|another) ))|(?:you|he) pushed me(?! to\b| into\b)|(?:you|he) threw (?:a \w+|the \w+|things|something|it) at (?:me|us)|(?<!you )don't (?:hit|hurt|touch|grab|push) me|do not (?:touch|hit|hurt) me|keep your hands off|raised your (?:hand|fist)|lay a (?:hand|finger)|don't feel safe(?! on (?:that|the) )|not safe (?:with|around|at home)|walking on eggshells|bruis(?:e|es|ed) (?:on|from|you))\b/u,
    unless: /\b(?:prank|costume|film|movie|horror|jump scare|ghost|game|dodgeball)\b|😂|🤣/u,
  },
];

/** Watching, forbidding, checking: never made to sound gentler. */
export const control: readonly Sign[] = [
  {
    reason: 'control',
    place: 'draft',
    pattern:
      /\b(?:(?:send|share|drop|turn on|switch on|show) (?:me )?(?:your )?(?:live |the )?location|location (?:on|off)|share my location|(?:show|give|hand|unlock|let me (?:see|check|read|look at|have)|send)(?<!you'd \w+) (?:me )?your (?:phone|messages|texts|dms|chats?|passwords?|passcode|pin|inbox|search history|call log|bank statement|payslip)|(?:your|ur) (?:password|passcode|pin)\b(?! to (?:a|any)\b)|screenshot (?:of )?(?:your|the|that|every)|(?<!you )(?:checked|check|went through|going through|read|looked (?:at|through)) your (?:phone|messages|texts|dms|emails?|location|history)|you(?:'re| are) not (?:allowed|going (?:out|anywhere|to (?:his|her|see|that)|dressed|in that|like that|without)|wearing|seeing|leaving the house|meeting)|not allowed to(?<!\b(?:i|i'm|am) not allowed to)|not allowed (?:out|to (?:see|go|talk|leave|work|speak|meet|drive|wear))|you(?:'re| are) not going \w+(?: \w+){0,3} without me|i (?:forbid|won't allow|don't allow|won't have you|don't want you (?:going|seeing|talking|speaking|wearing|texting|near|following|hanging|working|around|drinking|having|being friends|posting|leaving))|you can't (?:go (?:out|dressed|out like|to (?:his|that|the (?:party|pub|gym)))|wear|see (?:him|her|them|your|my|those|people|other|that (?:lot|girl|guy|man))|talk to|speak to|hang|be friends|have (?:male|female|guy|girl|friends)|leave the house)|(?:delete|unfollow|unfriend|remove|unadd) (?:him|her|them|all (?:your|the|those)|every|your (?:ex|account|instagram|insta|friends)|that (?:guy|girl|man|woman))|you (?:will|need to|have to|better|must) block (?:him|her|them)|block him or|stop (?:seeing|talking to|texting|being friends|hanging (?:out|around)) (?:him|her|them|your|with|that|those)|i (?:can |could )?(?:see|saw|know) you(?:'re|'ve been| were| are)? (?:online|active|last seen)|last seen|who (?:are|were|r) you (?:texting|messaging|on the phone)|who (?:are|r) you with(?! at)|who were you (?:really )?(?:with)(?= (?:last|at \d|all|until|til)|\?| then|$)|who(?:'s| is| was) (?:he|that|that guy|the guy|the bloke|in the car|there with you|she|texting|messaging|calling|ringing)|prove (?:where|it|you|to me)|(?:photo|pic|picture|selfie|video) (?:of (?:who|where)|to prove|as proof|so i (?:can see|know))|facetime me (?:so|now|right)|video call (?:me )?(?:so|now|right)|pick up the phone|(?:put|got|have) a tracker|airtag|tracking (?:you|your)|find my (?:iphone|friends|phone)|answer (?:when|every time) i|within (?:\w+ )?minutes|(?<!never |got |didn't |don't |you'd )ask (?:me|my permission) (?:before|first)|(?:my|without) permission|change (?:out of|your (?:outfit|clothes|top|dress|skirt))|wear something(?! that)|take that (?:off|dress|top|skirt)|cover up|what are you wearing|quit (?:that|your) job|hand over your (?:wages|card|salary)|i'll (?:be )?hold(?:ing)? your (?:card|money|wages)|i decide|you'll do as|do as (?:you're|i say|i tell))\b/u,
    unless:
      /\b(?:lost|find you|find me|pick you up|collect|address|parked|meeting point|airport|concert|festival|broke down|tow|so i can (?:meet|find|get|pick|come)|lend|charger|wifi|netflix|spotify|broken|repair|screen)\b|😂|🤣|😘/u,
  },
  {
    reason: 'control',
    place: 'draft',
    pattern: /\bwhere (?:are|were) you\b/u,
    beside: /\b(?:with who|photo|prove|don't lie|lying|location|online|answer me|pick up)\b/u,
  },
  {
    reason: 'control',
    place: 'draft',
    pattern:
      /\b(?:why (?:were|are) you (?:online|up|active)|online at|on ?line (?:at|since|and)|read my|left (?:me )?on read)\b/u,
    beside: /\b(?:\d{1,2} ?(?:am|pm)|who|him|her|talking|midnight|all night)\b/u,
  },
];
