import { theirs, type Group } from './group';

/** Answers to something painful that is not about the sender. */
export const hardFeeling: readonly Group[] = [
  theirs(
    9,
    /\b(?:miscarr\w+|no heartbeat|lost (?:the|our) baby|(?:we|i) lost (?:one|it|her|him) (?:in|at)|due date)\b/,
    {
      say: [
        "I'm so sorry. I keep thinking about it too.",
        "There's nothing fair about this. I'm so sorry.",
        "I'm so sorry. Of course it still hurts.",
        "I haven't forgotten either. I'm so sorry.",
      ],
      ask: [
        'Do you want to talk about it, or just have me near?',
        'Shall we do something for it, just us two?',
        "What's today like for you?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:negative (?:again|test)|pregnancy announcement|(?:is|are) (?:pregnant|expecting)|another negative|all negative|^negative|got my period|ivf|embryos?|fertility|two week wait|trying for a baby|unlikely|cycle \w+|transfer failed|didn't take)\b/m,
    {
      say: [
        "I'm so sorry. I was hoping so hard as well.",
        "Oh no. You've been carrying so much of this and I'm so sorry.",
        "I'm so sorry. All that hoping and then this.",
        "That's heartbreaking. I'm sad with you.",
        "I really wanted it to be this one too. I'm so sorry.",
      ],
      ask: [
        'Do you want company tonight or quiet?',
        'What would make tonight a bit softer?',
        'Can I just hold you for a bit?',
      ],
    },
    /\b(?:covid|blood|biopsy)\b/,
  ),
  theirs(
    8,
    /\b(?:passed away|passed on|passed (?:this|at|last)|died|has gone|funeral|hospice|palliative|wake\b|burial|lost (?:my|our|her|his) (?:mum|mom|dad|gran|nan|grandad|brother|sister|friend|uncle|aunt)|a year (?:today|since|next)|since (?:mum|mom|dad|nan|gran|grandad|she went|he went)|(?:he|she)'d have been|would have been \d+|(?:mum|dad|nan|gran)'?s (?:birthday|stuff)|could be days|last days\b|her grave|his grave|ashes|miss (?:mum|mom|dad|nan|gran|grandad|papa|mama)|her voice|without (?:mum|mom|dad|nan|gran|grandad)|(?:christmas|birthday|easter|house|home|first \w+|anything) .{0,12}without (?:her|him))\b/,
    {
      say: [
        "I'm so sorry. I know what that person was to you.",
        "I'm so sorry. There's no way round a day like this one.",
        "Oh no. I'm so sorry, that's such a loss.",
        "I'm so sorry. Of course you miss them like that.",
        "That's a lot of missing for one day. I'm so sorry.",
        "I'm so sorry. You don't have to be ok today.",
      ],
      ask: [
        'Do you want to tell me about them, or just have me close?',
        "What's the hardest bit right now?",
        'Shall we do something for them together?',
        'Do you want me with you or on the phone?',
      ],
    },
    /\b(?:cat|dog|puppy|kitten|hamster|rabbit|budgie|goldfish|vet|phone died|battery|laptop died|car died)\b/,
  ),
  theirs(
    9,
    /\b(?:vet|put (?:\w+ )?to sleep|put (?:\w+ )down|kennels?|(?:cat|dog|puppy|kitten|rabbit|hamster|fish|horse|bunny) (?:died|passed|is gone|has gone|is dying|is missing|ran off)|held his paw|held her paw)\b/,
    {
      say: [
        "Oh no. I'm so sorry, they were family.",
        "I'm so sorry. The house will feel so quiet.",
        "Poor little one, and poor you. I'm so sorry.",
        "I'm so sorry. They were lucky it was you there.",
      ],
      ask: [
        'Are you at home? Do you want company?',
        'Do you want to talk about them a bit?',
        'Shall I ring you now?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:biopsy|lump|scan|results?|consultant|tumou?r|cancer|chemo|mri|blood test|spread|oncolog\w+|diagnos\w+|mole|smear|mammogram|thyroid|specialist|hospital letter|from the hospital|more tests)\b/,
    {
      say: [
        "That's a frightening thing to be sitting with.",
        "Oh no. That's scary, and the waiting makes it worse.",
        "I'm so sorry. That's a lot to hold on your own.",
        "No wonder your head won't leave it alone.",
        'That would frighten anyone.',
        "That's so much to carry around all day.",
      ],
      ask: [
        'Do you want me to come with you?',
        'What did they say, word for word?',
        'What part is scaring you most?',
        'Do you want to talk it through, or something to take your mind off it?',
      ],
    },
    /\b(?:exam|mock|a level|gcse|test results|icu|in hospital)\b/,
  ),
  theirs(
    8,
    /\b(?:icu|hospital|dengue|pneumonia|sepsis|a&e|ambulance|stroke|heart attack|fell again|had a fall|surgery|operation|ward)\b/,
    {
      say: [
        'Oh no. That must have been such a fright.',
        "I'm so sorry. That's terrifying news to get.",
        "That's so scary, and being far from it is worse.",
        "Oh no, I'm so sorry. Poor them and poor you.",
      ],
      ask: [
        'Where are you now, are you with anyone?',
        'Do you want me there?',
        "What's the latest?",
        'What do you need from me first?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:didn't know (?:my|his|her) name|dementia|alzheimer\w*|forgot(?:ten)? who|memory clinic|care home|getting old|eyes are going|looks? so small)\b/,
    {
      say: [
        "That's such a sad thing to watch up close.",
        'Oh, that must have gone right through you.',
        "I'm so sorry. It's a slow kind of losing someone.",
      ],
      ask: [
        'Do you want me to come next time?',
        'How were you, after?',
        'Do you want to talk about it tonight?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:mum|mom|mam|dad|gran|nan|granny|grandad|nana|father|mother|sister|brother|aunt|uncle)(?:'s|s| is| has| ain't)?\b.{0,40}\b(?:ill|poorly|sick|unwell|not (?:doing|well|good)|worse|dying|confused|in pain|too good)\b/,
    {
      say: [
        "I'm so sorry. That's such a worry to carry through a normal day.",
        'Oh no. That must be on your mind every minute.',
        "That's frightening when it's someone you love that much.",
      ],
      ask: [
        'Do you want to go and see them? I could come.',
        'How are you holding up?',
        'What did they say last?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:in (?:so much |a lot of |constant )?pain|the pain|flare|migraine|back'?s?(?: is| has| just)* (?:gone|in bits|out|killing)|(?:body|back|head|knee|hands?|neck|hip|stomach|feet|everything) (?:still )?(?:hurts?|is killing)|numb|tinnitus|arthritis|period pain|cramps?|endo|chronic|fibro\w*|steroids|dose|meds|throwing up|fever|temp(?:erature)? is|feel (?:so |really )?(?:rough|poorly)|flu|carpal)\b/,
    {
      say: [
        "That sounds miserable, and it just doesn't let up.",
        'You poor thing. Being in pain all day wears anyone down.',
        'Ugh, that sounds really rough.',
        "I'm sorry. It's tiring just being in a body like that.",
        "No wonder you've had enough of it.",
      ],
      ask: [
        'What would help most right now?',
        'Is it worse than yesterday?',
        'Do you want quiet, or company?',
        'Can I take something off you tonight?',
      ],
    },
    /\b(?:feelings?|hurts? (?:me|my feelings|that|when)|that hurt|it hurt|really hurt)\b/,
  ),
  theirs(
    8,
    /\b(?:fired|sacked|laid off|redundan\w+|let me go|lost my job|cut (?:my|our) hours|hours (?:have been |been )?cut|contract (?:was )?(?:ended|not renewed)|restructur\w+|closing the (?:office|branch))\b/,
    {
      say: [
        "That's a real blow. I'm so sorry.",
        'Oh no. You gave that place so much.',
        "That's brutal, I'm so sorry they did that.",
        "I'm gutted for you. That's a horrible thing to walk out with.",
        "No wonder your head's spinning. That's huge.",
      ],
      ask: [
        'Where are you now?',
        'How did they tell you?',
        'Do you want to be sad tonight and do the sums another day?',
        'What do you need tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:rejected|rejection|didn't get (?:it|the job|the part|in|the promotion|the role|the flat|the grant)|turned (?:me )?down|went (?:with someone else|internal)|they said no|passed over|not moving forward|didn't get a place|no callback|went to someone else|didn't make (?:it|the))\b/,
    {
      say: [
        "Oh no. You wanted that one so much, I'm sorry.",
        "I'm gutted for you. You put so much into it.",
        "That's a horrible message to get. I'm so sorry.",
        'That really stings, and of course it does.',
        "Their loss, but I know that doesn't help tonight.",
      ],
      ask: [
        'Do you want to rant about it or not think about it at all?',
        'How are you feeling about it now?',
        'What did they say?',
        'Can tonight be takeaway and no plans?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:interview|audition|presentation|pitch|viva|standup|meeting|demo|talk)\b.{0,60}\b(?:blank\w*|froze|disaster|bombed|went (?:badly|terribl\w+|wrong)|awful|messed|stupid|forgot|shook|laughed|cried|horrible)\b|\b(?:blank\w*|froze|bombed|messed up)\b.{0,50}\b(?:interview|audition|presentation|pitch|viva|meeting|demo|talk)\b/,
    {
      say: [
        'Oh no, going blank up there is a horrible feeling.',
        'Ugh. That moment where it all goes must have felt endless.',
        "That's so rough, after all the work you put in.",
        "I'd have wanted the floor to open too.",
      ],
      ask: [
        'What happened, if you feel like telling it?',
        'Was anyone kind about it?',
        'How are you now?',
        'Do you want to go over it or never speak of it again?',
      ],
    },
    /\b(?:tomorrow|tmrw|convinced|what if|going to be)\b/,
  ),
  theirs(
    8,
    /\b(?:interview|audition|presentation|viva|exams?|driving test|test|pitch|first day|speech|demo|results)\b.{0,50}\b(?:tomorrow|tmrw|monday|in (?:an hour|\d+ \w+|the morning)|today|later|friday|tonight|next week)\b.{0,60}|\b(?:nervous|terrified|dreading|shaking|feel sick|convinced i'll|can't sleep)\b.{0,50}\b(?:interview|audition|presentation|viva|exam|test|pitch|first day|speech|demo|results)\b/,
    {
      say: [
        "The night before is the worst bit, no wonder you're wound up.",
        "Of course you're nervous, it matters to you.",
        "That's a lot of nerves to sit with.",
        "It's horrible when your head only plays the bad version.",
      ],
      ask: [
        'Do you want to run through it with me, or a distraction?',
        'What bit are you dreading most?',
        'Want company till it starts?',
        'What would settle your stomach a bit?',
      ],
    },
    /\b(?:passed|i got|went (?:really )?well)\b/,
  ),
  theirs(
    8,
    /\b(?:failed|didn't pass|didn't clear|61%|resit|mock results|bad mark|got a (?:d|e|f|2:2))\b/,
    {
      say: [
        "Oh no. After all that work, I'm so sorry.",
        "I'm gutted for you, I saw how hard you tried.",
        "That's a horrible result to open. I'm sorry.",
        'That must sting so much right now.',
      ],
      ask: [
        'Do you want to talk about it or just be grumpy together?',
        'How are you feeling about it?',
        'Who else knows? Do you want to keep it between us for now?',
      ],
    },
    /\b(?:failure|dinner|cake)\b/,
  ),
  theirs(
    8,
    /\b(?:boss|manager|supervisor|director|client|customer|oga|head teacher|consultant|inspector|chef)\b.{0,80}\b(?:shout\w*|yell\w*|scream\w*|tore|humiliat\w+|told me off|laid into|roared|snapped|blam\w+|wrote me up|pulled me|laughed|rude|belittl\w+|in front of|had a go|threw)\b/,
    {
      say: [
        "That's no way to talk to anyone, least of all you.",
        'Nobody should be spoken to like that at work.',
        "Ugh, I'm angry for you. You didn't deserve that.",
        "That's horrible. No wonder you're shaken.",
        "I'd still be shaking. That's not ok.",
      ],
      ask: [
        'What did you do after?',
        'Are you ok now?',
        'Did anyone stick up for you?',
        'Do you want to tell me the whole thing?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:review|feedback|credit|idea|slides?|report|project)\b.{0,60}\b(?:torn apart|credit|stole|took|presented|ignored|awful|slated|ripped|his own|her own)\b|\bdidn't even say thanks?\b/,
    {
      say: [
        "That's so unfair when you did the work.",
        "I'd be fuming. That was yours.",
        'That would make anyone want to quit on the spot.',
        'What a thing to have to sit through with a straight face.',
      ],
      ask: [
        'Did anyone else notice?',
        'How did you keep your face straight?',
        'What did you want to say to them?',
      ],
    },
  ),
  theirs(
    6,
    /\b(?:boss|manager|at work|my shift|shifts?|office|colleagues?|coworkers?|deadline|clients?|customers?|overtime|rota|standup)\b/,
    {
      say: [
        'That sounds like a horrible day at that place.',
        "No wonder you're done with it today.",
        "That's a lot for one day. I'm sorry it was like that.",
        'Ugh, that place takes so much out of you.',
        "I'd have had enough too.",
        "That's rotten. You've been putting so much in.",
      ],
      ask: [
        'What was the worst bit?',
        'Do you want to vent or be distracted?',
        'Do you want food or quiet when you get in?',
        "What's it going to be like tomorrow?",
      ],
    },
  ),
  theirs(
    7,
    /\b(?:burn(?:t|ed) out|burnout|exhausted|drained|knackered|no energy|running on|bone tired|dead on my feet|so tired|shattered|on my knees|worn out|made of sand|wrecked|overwhelmed|drowning|can't keep doing)\b/,
    {
      say: [
        "You've been running on nothing for ages. No wonder.",
        "That's a deep kind of tired. I'm sorry.",
        'You sound completely wrung out.',
        "That's too much for one person to be holding.",
        "No wonder you're flat. It's been relentless.",
      ],
      ask: [
        'What can I take off you tonight?',
        'What would help most, food, quiet or company?',
        'What can wait till tomorrow?',
        "What's taking the most out of you?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:panic attack|panicking|can't breathe|chest is|tight chest|anxiety|heart going|hands (?:are |keep |won't )?(?:stop )?shak\w+|spiral\w*)\b/,
    {
      say: [
        'That sounds so frightening.',
        "That's horrible, and it comes out of nowhere.",
        "Oh no. I'm glad you told me.",
        "That's such a scary feeling to be alone with.",
      ],
      ask: [
        'Where are you now? Do you want me on the phone?',
        'Is it easing or still bad?',
        'Do you want me to just stay and chat rubbish?',
        'What helps when it gets like this?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:3 ?am|4 ?am|2 ?am|can't sleep|haven't slept|barely slept|no sleep|awake (?:all|again)|insomnia|nightmares?|night terrors|hardly slept)\b/,
    {
      say: [
        'Nights like that make everything feel bigger.',
        'No sleep is torture. No wonder you feel like this.',
        "That's a lonely time to be awake.",
        'Ugh, those hours are the cruellest ones.',
      ],
      ask: [
        'What goes round your head?',
        'Next time will you wake me?',
        'Can you rest at all today?',
      ],
    },
    /\b(?:baby|feed|fed|latch)\b/,
  ),
  theirs(
    8,
    /\b(?:baby|newborn|latch|breast\w*|milk|feeds?|night feeds|health visitor|colic|teething|nap|postnatal|maternity)\b/,
    {
      say: [
        "You're doing such a hard thing on no sleep.",
        "No wonder you're in bits. That's relentless.",
        "That sounds so hard, and you're right in the middle of it.",
        "You're a good mum having a horrible day.",
      ],
      ask: [
        'Shall I take over for a bit so you can lie down?',
        "What's the hardest hour?",
        'Do you want me home early?',
        'What do you need first, sleep or food?',
      ],
    },
    /\b(?:lost the baby|ivf)\b/,
  ),
  theirs(
    7,
    /\b(?:the kids|my kids|our kids|daughter|my son|our son|daycare|nursery|toddler|teenager|drop off|the little one)\b/,
    {
      say: [
        'That would go right through any parent.',
        "Oh no. That's a horrible one to carry home.",
        "It's so hard when it's about them.",
        "You're a good parent, and that was a rough day.",
      ],
      ask: [
        'How are they now, and how are you?',
        'What happened exactly?',
        'Do you want to work it out together tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:without me|left (?:me )?out|not invited|didn't invite|wasn't invited|cropped me|found out (?:from|on|through|via)|except me|blanked me|ghosted|forgot my birthday|nobody wished|no one wished|replied to everyone|blocked me|deleted me|unfollowed)\b/,
    {
      say: [
        'Ouch. Being left out like that really hurts.',
        "That's such a lonely way to find out.",
        "I'd be hurt too. That was unkind.",
        "That's a horrible feeling, and you didn't deserve it.",
        'No wonder that stung.',
      ],
      ask: [
        'Did you say anything to them?',
        'Were you surprised, or has it been building?',
        'Do you want to do something nice, just us?',
        'Are you ok?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:friends?|friendship|mates?|bestie|best friend|group chat|the girls|the lads|told everyone)\b/,
    {
      say: [
        "That hurts more when it's a friend.",
        "I'm gutted for you. You'd never do that to them.",
        "That's really sad, I know how much they mean to you.",
        "That must sting. You've put so much into that friendship.",
      ],
      ask: [
        'What do you think happened?',
        'Do you miss them, or are you more angry?',
        'Do you want to talk it through or leave it for tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:lonely|loneliness|so alone|all alone|eat alone|eating alone|nobody to|no one to|don't know (?:a single|anyone|anybody)|know nobody|have nobody|no friends|isolated|haven't talked to|spoken out loud|flat is so quiet|house (?:feels|is) (?:so )?(?:huge|quiet|empty))\b/,
    {
      say: [
        "That's a long time to feel that alone. I'm glad you told me.",
        "That makes me sad, I didn't know it was that lonely.",
        'That sounds really lonely.',
        "I hate that it's been that quiet for you.",
      ],
      ask: [
        'Do you want to call tonight, about anything?',
        'When is it loudest, days or evenings?',
        'Shall we plan one thing to look forward to?',
        'What do you miss most?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:homesick|miss home|so far (?:away|from)|visa|back home|this country|accent|my english|feeling very far|in this city)\b/,
    {
      say: [
        'Being that far from everyone is hard.',
        "No wonder you miss it. That's your whole world over there.",
        "That makes me sad to read. You're carrying a lot here.",
      ],
      ask: [
        'What do you miss most today?',
        'Shall we cook something from there?',
        'Do you want to call them, or talk to me a bit?',
      ],
    },
    /\b(?:got the visa|visa came|approved)\b/,
  ),
  theirs(
    8,
    /\b(?:fat|weight|jeans|stretch marks|ugly|disgusting|my body|look (?:enormous|huge|old|like a)|bridesmaid dress|my skin|hair (?:is |'s )?(?:falling|coming)|handfuls|scar|when i'?m due|hate (?:how i look|my))\b/,
    {
      say: [
        'I hate that you feel like that about yourself today.',
        "That's a horrible feeling to carry round all day.",
        "Those mirror moments are brutal. I'm sorry.",
        'I wish you could see what I see. It still sounds like a rotten day.',
      ],
      ask: [
        'Did something set it off?',
        'Do you want a hug or to be left to grump?',
        'Can I say something nice or is it the wrong moment?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:embarrass\w*|humiliat\w*|want(?:ed)? to (?:die|disappear|vanish)|mortified|everyone (?:saw|stared|was staring|laughed|was beeping)|cringe|declined|so stupid|feel (?:so )?(?:dumb|stupid|an idiot|like an idiot|pathetic)|like a mug|such a mug)\b/,
    {
      say: [
        'Oh no, that hot face feeling is the worst.',
        "You're not stupid. That was just a horrible moment.",
        "I'd have wanted the floor to swallow me too.",
        "Ugh, that sounds mortifying. I'm sorry.",
      ],
      ask: [
        'Did anyone say anything?',
        'Are you ok now?',
        'Do you want to tell me or bury it forever?',
        'What happened next?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:crash\w*|scraped|clipped|bumped|car (?:accident|won't)|pranged|written off|burglar\w*|wallet|phone (?:got )?(?:stolen|smashed)|stolen|scam\w*|broke into|burgled|lost (?:my|the) (?:wallet|phone|keys|ring|whole|laptop|chapter)|laptop (?:just )?died)\b/,
    {
      say: [
        "Oh no. That's a horrible shock, are you alright?",
        "Ugh, what a sickening feeling. I'm sorry.",
        'Never mind the thing itself, that must have shaken you.',
        "That's awful, and it could have happened to anyone.",
      ],
      ask: [
        'Are you ok? Where are you now?',
        'Are your hands still shaking?',
        'Do you want me to come?',
        "What's the first thing I could do?",
      ],
    },
  ),
  theirs(
    8,
    /\b(?:rent|mortgage|overdraft|debt|bills?|loan|can't afford|money|broke|bank statement|savings|declined|deposit|student loans?|benefits|hours in half|quota)\b/,
    {
      say: [
        "Money worry gets into everything. No wonder you're wound up.",
        "That's a horrible weight to have on you.",
        "That's scary. I'm glad you said it instead of sitting on it.",
        "I'm a bit worried too, so let's be worried together.",
      ],
      ask: [
        'Do you want to look at it together, or not tonight?',
        "What's the bit that scares you most?",
        'Can we sit down with it at the weekend?',
      ],
    },
  ),
  theirs(
    9,
    /\b(?:evict\w*|kicked out|(?:go|move|get) out in|notice to|lose the (?:flat|house)|no[- ]fault|section 21|out by the)\b/,
    {
      say: [
        "That's so frightening, it's our roof.",
        "No wonder you're desperate. That's a horrible letter to get.",
        "I'm scared too, and we're in it together.",
      ],
      ask: [
        'What did they say exactly?',
        'Shall we look at it together tonight?',
        'Are you ok right now?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:landlord|the flat|neighbours?|moving house|the move|boxes|damp|mould|boiler|builders?|viewing|lease|noise|next door'?s?)\b/,
    {
      say: [
        "That's your home, of course it's getting to you.",
        "Ugh, it's exhausting when home isn't restful.",
        "That's so frustrating. I'm sorry.",
      ],
      ask: [
        'What would make tonight easier?',
        'Do you want to moan about it or make a plan?',
        'How bad is it now?',
      ],
    },
  ),
  theirs(
    9,
    /(?=.*\b(?:nervous|dread\w*|scared|anxious|do i have to|worried|can't face)\b).*\byour (?:mum|mom|mother|dad|father|sister|brother|family|parents|friends?|mates?)\b/s,
    {
      say: [
        "No wonder you're nervous, that's a lot of eyes on you.",
        "I get why you're dreading it.",
        'That makes sense, they can be a lot.',
      ],
      ask: [
        'What bit are you dreading most?',
        'What would make it easier on the day?',
        'Shall we agree a signal for when you want to go?',
      ],
    },
  ),
  theirs(
    8,
    /(?=.*\b(?:said|says|told|looked|looks|look|laughed|laughing|asked|made|roared|shouted|hates?|ignored|wheeled|tutted|came|thinks|rang|called|jokes?|joked|accept|kicked|walked|likes|blanked|kept)\b).*\byour (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents|aunt\w*|cousin|nan|gran|friend|friends|mates?)\b/s,
    {
      say: [
        "I'm sorry it was my side who made you feel like that.",
        "That wasn't ok, whoever's family it is.",
        "I'm on your side here. That sounds horrible.",
        "I didn't see it from where you were sitting. I'm sorry.",
      ],
      ask: [
        'What did they say exactly?',
        'Do you want me to say something, or just know I get it?',
        'What would help before we see them again?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:my )?(?:mum|mom|mam|mother|dad|father|papa|mama|sister|brother|parents|aunt\w*|family)\b/,
    {
      say: [
        'Family can get you right where it hurts.',
        "That's a hard thing to hear from your own family.",
        "I'm sorry. You deserved better from them.",
        "No wonder you're upset. You always turn up for them.",
        'That must have hurt, coming from them.',
      ],
      ask: [
        'What did they say?',
        'How did you leave it?',
        'Do you want to talk about it, or have a night off from it?',
        'Are you alright?',
      ],
    },
    /\byour (?:mum|mom|mam|mother|dad|father|sister|brother|family|parents)\b/,
  ),
  theirs(
    7,
    /\b(?:feel like (?:a |such a )?(?:failure|fraud|rubbish|idiot|bad|terrible|worst)|not good enough|useless|worthless|failure|pathetic|imposter|found out|feel sorry for me|worst (?:person|mum|mom|dad))\b/,
    {
      say: [
        "That's a cruel thing for your head to be telling you.",
        "You're not that, and I know it doesn't feel true right now.",
        "I hate that you're feeling that about yourself.",
        "That's a heavy thing to believe about yourself, even for a day.",
      ],
      ask: [
        'What set it off?',
        'How long has it been like that?',
        'Do you want me to argue with it, or just listen?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:drinking too much|relapsed?|cravings?|aa meeting|sober|using again|gambl\w+|binge\w*|purg\w+)\b/,
    {
      say: [
        "That took guts to say. I'm glad you told me.",
        "Thank you for telling me. I'm not going anywhere.",
        "That's a hard thing to say out loud.",
      ],
      ask: [
        'What would help you this week?',
        'When is it hardest?',
        'Do you want me with you for the next step, whatever it is?',
      ],
    },
    /\bbinge ?watch/,
  ),
  theirs(
    8,
    /\b(?:patient|class|year \d+|pupils?|students?|parents evening|lesson|client) .{0,40}\b(?:died|lost|cry|cried|laughed|hit|swore|spat|gone)\b|\b(?:lost a patient|judge gave)\b/,
    {
      say: [
        "That's a lot to bring home with you.",
        'You care so much about them, of course that got to you.',
        "I'm so sorry. That isn't just a day at work.",
      ],
      ask: [
        'Do you want to tell me what happened?',
        'Are you ok to drive home?',
        'What do you need tonight?',
      ],
    },
  ),
  theirs(
    8,
    /\b(?:followed me|catcall\w*|stared at me|groped|grabbed me|some (?:man|bloke|guy|woman|lady)|a stranger (?:said|shouted|grabbed|on)|staring (?:at me )?on the|called me (?:a|'|exotic)|slur|racis\w+|shouted at me)\b/,
    {
      say: [
        "That's horrible, and you did nothing to deserve it.",
        'That would have shaken me too.',
        "I'm so sorry. What a thing to have happen on an ordinary day.",
      ],
      ask: [
        'Are you somewhere safe now?',
        'Do you want me to come and meet you?',
        'Do you want to talk about it or be distracted?',
      ],
    },
  ),
  theirs(
    7,
    /\b(?:empty nest|left for uni|moved out|leaving home|dropped (?:her|him) off|last day|retire\w*|handed the keys|end of an era|say(?:ing)? goodbye|goodbye)\b/,
    {
      say: [
        "That's a big thing to close the door on.",
        "No wonder it's hit you. That's a whole chapter.",
        'Goodbyes like that are heavier than people say.',
      ],
      ask: [
        'What do you miss already?',
        'How are you feeling about it tonight?',
        'Shall we do something small to mark it?',
      ],
    },
  ),
  theirs(8, /\b(?:ewes?|lambs?|cows?|calf|herd|flock|hens?|bees|harvest|crop)\b/, {
    say: [
      "I'm so sorry, and you having to deal with it on your own.",
      "That's a horrible thing to find. I'm sorry.",
      "After all the work you put into them. I'm so sorry.",
    ],
    ask: [
      'Is anyone there with you?',
      'Are you alright?',
      'What needs doing first, and can I do it?',
    ],
  }),
  theirs(8, /\b(?:period is|late period|\d+ days late|pregnancy test|might be pregnant|pill)\b/, {
    say: [
      "No wonder you're freaking out. We're in this together.",
      "Ok, that's scary. I'm with you whatever it is.",
    ],
    ask: [
      'Do you want me to get a test and come over?',
      'How are you feeling right now?',
      'Do you want to talk or just not be alone with it?',
    ],
  }),
  theirs(6, /\b(?:scared|frightened|terrified|worried|worry|nervous|anxious|dread\w*|what if)\b/, {
    say: [
      "No wonder you're scared, there's a lot riding on it.",
      "That's a horrible thought to have going round.",
      'That fear makes sense to me.',
      'Not knowing is the hardest bit.',
    ],
    ask: [
      "What's the part that frightens you most?",
      'Do you want to talk it through, or a distraction?',
      'What would help till you know?',
    ],
  }),
  theirs(5, /\b(?:cry|cried|crying|tears|sobb\w+|bawl\w*|weep\w*)\b/, {
    say: [
      'I hate that you were crying on your own.',
      'Oh no. That must have really got to you.',
      "I'm so sorry you had a day that ended in tears.",
    ],
    ask: ['What happened?', 'Are you somewhere you can sit down?', 'Do you want me to ring?'],
  }),
  theirs(5, /\b(?:sad|low|down|numb|empty|grey|hopeless|upset|gutted|flat|blue)\b/, {
    say: [
      "I'm sorry today's like that.",
      'That sounds like a heavy day.',
      "I'm glad you told me, even if there's nothing to fix.",
      'Days like that are hard to be in.',
    ],
    ask: [
      'Is it one thing or a bit of everything?',
      'Do you want company or quiet?',
      'When did it start?',
    ],
  }),
  theirs(5, /\b(?:angry|furious|fuming|raging|livid|fed up|sick of|so annoyed|scream|hate)\b/, {
    say: [
      "I'd be fuming as well.",
      "You've every right to be angry about that.",
      'That would drive anyone up the wall.',
      'Ugh, no wonder you want to scream.',
    ],
    ask: [
      'What was the last straw?',
      'Do you want to rant? I have time.',
      'What do you wish you could say to them?',
    ],
  }),
  theirs(
    6,
    /\b(?:my (?:race|match|season|run|set|voice|song|painting|novel|team|knee|ankle)|injur\w+|not selected|benched|marathon|the final|our (?:gig|match|set|slot)|gallery|band|chapter)\b/,
    {
      say: [
        'I know how much of you goes into that.',
        "That's really gutting, it matters so much to you.",
        "That's such a disappointment. I'm sorry.",
      ],
      ask: [
        'How are you feeling about it now?',
        'What happened?',
        'Do you want to talk about it or get away from it for a night?',
      ],
    },
  ),
  theirs(1, /./s, {
    say: [
      'That sounds really hard.',
      "Oh no, I'm sorry.",
      "That's a lot. No wonder it's got to you.",
      "Ugh, I'm sorry. That's rough.",
      'I can see why that got to you.',
    ],
    ask: [
      'What was the hardest part?',
      'Do you want to talk it through, or just have company?',
      'What would help right now?',
      'Want to tell me the whole of it?',
    ],
  }),
];
