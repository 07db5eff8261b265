import type { Card } from '../../../practices/card';

/** The cards of *shared experiences*. */
export const shared: readonly Card[] = [
  {
    id: 'shared-seven-silly-minutes',
    practice: 'shared',
    title: 'Seven silly minutes',
    do: 'Do one small thing together that neither of you has done before, and be cheerfully bad at it.',
    short: 'Do one new, daft thing together, and do it badly.',
    steps: [
      {
        minutes: 1,
        text: 'Each names something new and a bit daft: juggling socks, talking only in questions. Take the easier one.',
      },
      { minutes: 7, text: 'Do it. Being bad at it is the point.' },
      { minutes: 1, text: 'Say what made you laugh.' },
    ],
    say: ['want to be bad at something with me?', 'seven minutes, then tea'],
    why: {
      text: 'In one experiment, seven minutes of a silly, new task raised how couples felt about each other more than a dull one.',
      fact: 31,
    },
    smaller: 'Go to the next room together in the silliest way either of you can manage.',
    apart: {
      do: 'Pick one daft thing, try it each in your own place, and send the proof.',
      steps: [
        { minutes: 1, text: 'Agree on the thing by text. One line will do.' },
        { minutes: 4, text: 'Try it. Take a photo, or write down how it failed.' },
        { minutes: 1, text: 'Send it as it is, with no second take.' },
      ],
      say: [
        'ok both of us balance something on our head. go',
        'proof please, the worse the better',
      ],
      why: {
        text: 'In a trial with 101 couples, four weeks of online nudges towards exciting things raised satisfaction, and it was still up at four months.',
        fact: 33,
      },
    },
    alone: {
      title: 'Silly, party of one',
      do: 'Try one new, daft thing by yourself, and keep the story of it to share.',
      steps: [
        { minutes: 3, text: 'Choose something harmless and try it once.' },
        { minutes: 1, text: 'Note the moment it went wrong.' },
        { minutes: 1, text: 'Tell them when there is a gap in the day.' },
      ],
      say: ['you will not believe what i just tried', 'i have discovered i cannot juggle'],
      why: {
        text: 'In diaries, good moments gave more joy when they were told to someone who was glad to hear them.',
        fact: 44,
      },
    },
    hardDay: {
      title: 'Something ordinary, side by side',
      do: 'Leave the silliness for another day, and do one dull thing near each other, quietly.',
      steps: [
        {
          minutes: 1,
          text: 'Choose something that goes without talk, such as drying up or sorting post.',
        },
        { minutes: 5, text: 'Do it at your own pace. Nobody has to be cheerful.' },
      ],
      say: ["i'll dry if you wash. no need to talk", 'just want to be nearby for a bit'],
      why: {
        text: 'Couple therapists often speak of about twenty minutes for an upset body to settle. Dull, quiet things fill them well.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-wrong-hand-portraits',
    practice: 'shared',
    title: 'Wrong-hand portraits',
    do: 'Draw each other with the hand you do not write with, in three minutes, without looking down at the paper.',
    short: 'Draw each other with the wrong hand, without looking down.',
    steps: [
      { minutes: 1, text: 'Find two scraps of paper and two pens.' },
      {
        minutes: 3,
        text: 'Draw each other. If drawing is not for you, describe each other as a weather report.',
      },
      { minutes: 1, text: 'Swap, and sign them like great works.' },
    ],
    say: ["hold still, i'm making art", 'do i get a nose this time?'],
    why: {
      text: 'In talks of 71 couples, the share of time spent laughing together went with feeling closer and better supported.',
      fact: 35,
    },
    smaller: 'Draw them in ten seconds on the back of a receipt, and hand it over.',
    apart: {
      do: 'Draw each other from memory with the wrong hand, and send both pictures at the same moment.',
      steps: [
        { minutes: 3, text: 'Draw, or write the weather report of your partner.' },
        { minutes: 1, text: 'Count down by text.' },
        { minutes: 1, text: 'Send, and give each picture a title.' },
      ],
      say: ['3, 2, 1, send', 'this is you. i am so sorry'],
      why: {
        text: 'Experiments suggest that a shared laugh works partly by letting two people feel alike.',
        fact: 36,
      },
    },
    alone: {
      title: 'A portrait for later',
      do: 'Draw your partner from memory on a small piece of paper, and leave it where they will come across it.',
      steps: [
        {
          minutes: 3,
          text: 'Draw slowly. Begin with something only you would know, such as the way they hold a cup.',
        },
        { minutes: 1, text: 'Put it in a shoe, a book or a message.' },
      ],
      say: ["there's a masterpiece in your left shoe", 'i drew you while you were out. be kind'],
      why: {
        text: 'People tend to see in a partner the care they feel themselves, studies over time found. Looking kindly may colour what you see.',
        fact: 56,
      },
    },
    hardDay: {
      title: 'Draw something easy',
      do: 'Draw the cup or the lamp in front of you, slowly, near each other or in different rooms.',
      steps: [
        { minutes: 4, text: 'Follow one edge with your pen. It does not have to be good.' },
        { minutes: 1, text: 'Leave the drawing on the table, or throw it away.' },
      ],
      say: ["i'm drawing the kettle. there's paper if you want", 'not talking, only drawing'],
      why: {
        text: 'In 116 couples, one pressing and the other pulling away went with more anger at home. A quiet page asks nothing of either.',
        fact: 66,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-swap-one-song',
    practice: 'shared',
    title: 'One song each',
    do: 'Play each other one song that has something to do with the two of you, and hear it through to the end.',
    short: 'Play each other one song, right to the end.',
    steps: [
      { minutes: 1, text: 'Each picks one. A poem, a picture or a film scene does as well.' },
      { minutes: 4, text: 'Play the first one. Phones down, nobody talks.' },
      { minutes: 4, text: 'Play the second.' },
      { minutes: 1, text: 'Say which bit made you think of them.' },
    ],
    say: [
      'can i play you something?',
      'this one is the summer with no money',
      'which song are we?',
    ],
    why: {
      text: 'In diary studies, opening up went with closeness largely because the other seemed to understand and to care. Listening to the end shows it.',
      fact: 6,
    },
    smaller: 'Play them the first thirty seconds of a song that is yours.',
    apart: {
      do: 'Send one song, poem or picture that belongs to the two of you, and say which bit is theirs.',
      steps: [
        { minutes: 2, text: 'Choose it. The first that comes to mind is usually right.' },
        { minutes: 1, text: 'Send it with one line.' },
        { minutes: 4, text: 'When theirs comes, take it in before you answer.' },
      ],
      say: ["from 1:20 on it's you", 'send me one back when you can'],
      why: {
        text: 'In a study of 647 people, frequent and warm texting went with more satisfaction in couples living far apart.',
        fact: 39,
      },
    },
    alone: {
      title: 'Their song, heard again',
      do: 'Go back to one song they once shared with you, and take it in as if it were new.',
      steps: [
        { minutes: 4, text: 'Play it to the end, doing nothing else.' },
        { minutes: 1, text: 'Write down one thing you had not noticed.' },
      ],
      say: ['just played that song of yours again', 'i get it now, the bit near the end'],
      why: {
        text: 'Feeling understood carries much of what sharing does, daily records suggest. A second try at understanding is allowed.',
        fact: 6,
      },
    },
    hardDay: {
      title: 'Music and no words',
      do: 'Put on something soft that neither of you has strong feelings about, and let it fill the room.',
      steps: [
        { minutes: 1, text: 'Ask first whether music is welcome. Silence is fine too.' },
        { minutes: 4, text: 'Stay, or go to another room. Either is all right.' },
      ],
      say: ['ok if i put something quiet on?', 'nothing with a message, promise'],
      why: {
        text: 'Being hugged on the day of a quarrel went with a smaller dip in mood in one study. Hug only if both like it.',
        fact: 43,
      },
    },
    gently: 'Some songs hold grief or an earlier love. Anyone may say “not that one”.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'shared-three-small-finds',
    practice: 'shared',
    title: 'Three small finds',
    do: 'Step outside for ten minutes and find three things: one older than both of you, one very small, one a little ridiculous.',
    short: 'Go outside and find something old, small and ridiculous.',
    steps: [
      { minutes: 1, text: 'Go out, or to a window, or just through the front door.' },
      { minutes: 7, text: 'Find the three. Point, touch, sniff, argue about what counts.' },
      { minutes: 1, text: 'Name the winner.' },
    ],
    say: [
      "ten minutes outside? we're looking for three things",
      'does that bin count as ridiculous?',
    ],
    why: {
      text: 'In the research, exciting meant whatever the couple itself called exciting. It did not have to cost money.',
      fact: 34,
    },
    smaller: 'Look out of the window together until each has found one odd thing.',
    apart: {
      do: 'Hunt for the same three finds in two places, and send them to each other one by one.',
      steps: [
        { minutes: 1, text: 'Agree on the list: old, tiny, ridiculous.' },
        { minutes: 6, text: 'Look around where you are.' },
        { minutes: 1, text: 'Send all three. Describe them if a photo will not do.' },
      ],
      say: ['old, tiny, ridiculous. starting now', 'my ridiculous one beats yours'],
      why: {
        text: 'For long-distance couples, texting often and answering warmly went with being more satisfied, in one survey.',
        fact: 39,
      },
    },
    alone: {
      title: 'A find to bring back',
      do: 'Go out by yourself and come back with one find that your partner would enjoy.',
      steps: [
        { minutes: 5, text: 'Look with their eyes: what would make them stop?' },
        { minutes: 1, text: 'Bring it in your pocket, your phone or your head.' },
      ],
      say: ['saw this and thought of you', 'found something very small and very good'],
      why: {
        text: 'Couple therapists describe “look at this” as one of the small ways in which closeness is asked for each day.',
        fact: 42,
      },
    },
    hardDay: {
      title: 'Air, without a list',
      do: 'Go out for some air, together in silence or one at a time, and look for nothing.',
      steps: [
        { minutes: 1, text: 'Say that you are going, and when you will be back.' },
        { minutes: 7, text: 'Go slowly, or sit by an open window.' },
      ],
      say: ['going round the block, back in ten', 'come if you want, we dont have to talk'],
      why: {
        text: 'A pause with a time to come back is what couple therapists advise. They often name about twenty minutes.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'outside',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-watch-dusk',
    practice: 'shared',
    title: 'Watch it get dark',
    do: 'Sit by a window at dusk with the lights off, and let the evening come in without a screen.',
    short: 'Sit together at dusk with the lights off.',
    steps: [
      { minutes: 1, text: 'Turn off the lights. Leave the phones in another room.' },
      {
        minutes: 6,
        text: 'Sit. Say what changes, if you feel like saying anything: colours, cold, the sounds next door.',
      },
      { minutes: 1, text: 'Turn on one lamp.' },
    ],
    say: [
      'leave the lights a minute, come and sit',
      'the sky is doing something',
      'who turns on the lamp?',
    ],
    why: {
      text: '“Look, the sky” is a small bid for company. Couple therapists think much of daily closeness grows from answering such bids.',
      fact: 42,
    },
    smaller: 'Turn off one light and wait together at the window for three breaths.',
    apart: {
      do: 'Send each other one line about the sky when evening reaches each of you.',
      steps: [
        { minutes: 3, text: 'Look up, or feel the air, for a few minutes.' },
        { minutes: 1, text: 'Write what it is like in one line. No photo needed.' },
        { minutes: 1, text: 'Answer theirs whenever it comes.' },
      ],
      say: ['pink and then suddenly nothing', "what's your sky up to?"],
      why: {
        text: 'Couples at a distance told each other more and felt as close as others, or closer, in a diary study.',
        fact: 13,
      },
    },
    alone: {
      title: 'Dusk for one',
      do: 'Sit by yourself while it gets dark, and think of one thing from today that you were glad of.',
      steps: [
        { minutes: 5, text: 'Sit with the lights off.' },
        {
          minutes: 1,
          text: 'Write the one thing in a few words, and send it if it has to do with them.',
        },
      ],
      say: [
        'sat in the dark and thought about your laugh at breakfast',
        'small thing from today: thanks for waiting',
      ],
      why: {
        text: 'In couples’ daily records, being grateful for something small went with more connection the next day, for both.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'Let it be evening',
      do: 'Switch off the bright lights early, and let the day be over without settling anything.',
      steps: [
        { minutes: 1, text: 'Say that nothing has to be decided tonight.' },
        { minutes: 5, text: 'Sit, lie down or wash slowly in low light.' },
      ],
      say: ['lets leave it for tonight', 'nothing has to be fixed before bed'],
      why: {
        text: 'Couples settled things best when both had slept, in a study of sleep and quarrels. Evening need not do morning’s work.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'shared-chore-with-commentary',
    practice: 'shared',
    title: 'Chore of the day, live',
    do: 'Tackle one boring chore together for eight minutes while you take turns as its sports commentator.',
    short: 'Do one chore together with live sports commentary.',
    steps: [
      { minutes: 1, text: 'Pick the chore, set a timer.' },
      { minutes: 4, text: 'One works and the other comments, or works and comments too.' },
      { minutes: 4, text: 'Swap.' },
      { minutes: 1, text: 'Stop at the bell, done or not.' },
    ],
    say: ['and here they come with the odd socks', 'eight minutes, then we stop wherever we are'],
    why: {
      text: 'Laughing at the same thing can make people feel alike, experiments found. That seems to be part of why it helps.',
      fact: 36,
    },
    smaller: 'Announce the next thing they put away as if it were the winning goal.',
    apart: {
      do: 'Do the same boring chore each at home, and send two lines of live commentary.',
      steps: [
        { minutes: 1, text: 'Name the chore by text: bin, sink or desk.' },
        { minutes: 5, text: 'Do it.' },
        { minutes: 1, text: 'Send your best line, spoken or typed.' },
      ],
      say: ['the sponge enters the arena', 'live from my sink, scenes of horror'],
      why: {
        text: 'Couples who spent more of a talk laughing with each other also felt closer, in one study of 71. Typed laughing is worth a try.',
        fact: 35,
      },
    },
    alone: {
      title: 'One chore off both plates',
      do: 'Do one small chore that has been waiting for either of you, without announcing it.',
      steps: [
        { minutes: 5, text: 'Choose a small one and finish it.' },
        { minutes: 1, text: 'Leave it there to be found, or not.' },
      ],
      say: ['dont ask what happened to the pile', 'the bins and i have come to an agreement'],
      why: {
        text: 'In diaries of 322 couples, help that went unnoticed went with more satisfaction the next day.',
        fact: 50,
      },
    },
    hardDay: {
      title: 'Warm water, no whistle',
      do: 'Take on one task that is yours anyway, do it gently, and keep no score.',
      steps: [
        { minutes: 4, text: 'Choose something with warm water or soft cloth.' },
        { minutes: 1, text: 'Put the things down without a bang.' },
      ],
      say: ["i've got the dishes. rest if you like", 'no comment needed, just doing the bins'],
      why: {
        text: 'Help is hard to get right in bad times, and it can miss, couples’ daily records show. Keep it small and free.',
        fact: 47,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-picture-hour',
    practice: 'shared',
    title: 'An hour in pictures',
    do: 'Text each other only in pictures for one hour: whatever is in front of you, no words, no posing.',
    short: 'For one hour, text each other only in pictures.',
    steps: [
      { minutes: 1, text: 'Agree on the hour. Emoji or sounds count, if pictures do not suit.' },
      { minutes: 3, text: 'Send three or four, whenever your hands are free.' },
      { minutes: 1, text: 'Afterwards, say which one you want explained.' },
    ],
    say: ['pictures only till two. starting now', 'what on earth was the third one'],
    why: {
      text: 'A picture of your lunch is a small “look at this”. Couple therapists think closeness is often made of these.',
      fact: 42,
    },
    smaller: 'Send one picture of what is in front of you, with no caption.',
    apart: {
      do: 'Show each other your day in four pictures from morning to night, with no words.',
      steps: [
        { minutes: 4, text: 'Take one each time your day changes place or pace.' },
        { minutes: 1, text: 'Send them as you go, or all at night.' },
      ],
      say: ['day in four, go', 'picture three deserves a story'],
      why: {
        text: 'Among couples living apart, those who texted often and answered kindly were more satisfied, a survey of 647 found.',
        fact: 39,
      },
    },
    alone: {
      title: 'Four pictures for later',
      do: 'Take four pictures of your day that your partner would otherwise miss, and show them tonight.',
      steps: [
        { minutes: 4, text: 'Choose small things: your desk, a stranger’s hat, the last chip.' },
        { minutes: 1, text: 'Show them in order, without a speech.' },
      ],
      say: ['i brought you my day', 'four pictures, one minute'],
      why: {
        text: 'Sharing a good bit of the day adds to the gladness when the other is glad too, daily records show.',
        fact: 44,
      },
    },
    hardDay: {
      title: 'One picture, no meaning',
      do: 'Send one plain, friendly picture, such as a cloud or a dog, and expect nothing back.',
      steps: [
        { minutes: 1, text: 'Choose something nobody could read as a point.' },
        { minutes: 1, text: 'Send it once, and put the phone away.' },
      ],
      say: ['a dog i saw. no reply needed', "cloud. that's all"],
      why: {
        text: 'Writers trust their readers to catch the tone far more than readers do, experiments found. A cloud has little tone to miss.',
        fact: 28,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-how-we-met',
    practice: 'shared',
    title: 'How we met, in turns',
    do: 'Tell the story of how you met, one sentence each in turn, as if to someone who has never heard it.',
    short: 'Tell how you met, one sentence each in turn.',
    steps: [
      { minutes: 1, text: 'Decide where it starts. Go further back than you think.' },
      {
        minutes: 6,
        text: 'Take turns, one sentence at a time. Where you differ, keep both versions.',
      },
      { minutes: 2, text: 'Each adds one thing the other did not know.' },
    ],
    say: [
      'it was raining, and you were late',
      'wait, you noticed me BEFORE that?',
      'your turn, what happened next?',
    ],
    why: {
      text: 'In one experiment, pairs of strangers who took turns with more and more personal questions felt closer than pairs making small talk.',
      fact: 1,
    },
    smaller: 'Say one thing you remember from the first hour you knew each other.',
    apart: {
      do: 'Write how you met together by message, each adding one line whenever there is time.',
      steps: [
        { minutes: 1, text: 'Send the first line.' },
        { minutes: 4, text: 'Over the day, add a line when theirs comes.' },
        { minutes: 1, text: 'Close with “and then”.' },
      ],
      say: ['chapter one. i had the wrong platform', 'your line. be honest about the hat'],
      why: {
        text: 'Living apart, couples shared more of themselves in their messages and calls, a diary study found.',
        fact: 13,
      },
    },
    alone: {
      title: 'Write the first day down',
      do: 'Write the day you met as you remember it, with the smells, the clothes and what you nearly did not say.',
      steps: [
        { minutes: 8, text: 'Write without stopping. Spelling does not matter.' },
        { minutes: 1, text: 'Keep it, or read them one line.' },
      ],
      say: ['i wrote down the day we met. want a line?', 'do you remember what you were wearing?'],
      why: {
        text: 'In a study of 86 couples, one partner writing about the two of them led both to use more feeling words in messages.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'Not the whole story',
      do: 'Leave the old story closed today, and just do one thing you used to do in those first weeks.',
      steps: [
        {
          minutes: 1,
          text: 'Think of something tiny: saving a seat, making toast, saying goodnight properly.',
        },
        { minutes: 2, text: 'Do it once, without pointing at it.' },
      ],
      say: ['saved you the good chair', "made toast, there's a bit left"],
      why: {
        text: 'Quiet help that a partner hardly noticed went with a better next day in the records of 322 couples.',
        fact: 50,
      },
    },
    gently:
      'If the beginning was painful or complicated, choose a later first: a first trip, a first joke.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'shared-outside-the-photo',
    practice: 'shared',
    title: 'Just outside the photo',
    do: 'Find a picture from this month in another year, and tell each other what was going on just outside the frame.',
    short: 'Find an old photo and tell what it leaves out.',
    steps: [
      { minutes: 2, text: 'Let one of you scroll and the other say stop.' },
      { minutes: 3, text: 'First: what can be seen? Describe it aloud.' },
      { minutes: 3, text: 'Then: who was near, what had just happened, how did you feel?' },
    ],
    say: ['stop. that one', 'who took this, and why am i so wet?', 'what happened right after?'],
    why: {
      text: 'In diaries that couples kept, telling what one felt went with more closeness than telling facts alone.',
      fact: 5,
    },
    smaller: 'Show one old picture and say a single thing it leaves out.',
    apart: {
      do: 'Send one old picture of the two of you, and ask what they remember from just outside it.',
      steps: [
        { minutes: 2, text: 'Choose one where something is going on.' },
        { minutes: 1, text: 'Send it with your half of the story.' },
        { minutes: 2, text: 'Read theirs slowly when it comes.' },
      ],
      say: ['what was just left of this?', 'i can still smell that ferry'],
      why: {
        text: 'A task made to bring people close worked as well by video as face to face in one experiment. Distance need not thin a memory.',
        fact: 4,
      },
    },
    alone: {
      title: 'The picture nobody keeps',
      do: 'Look at one dull picture from your time together, and write down why it is dear to you.',
      steps: [
        { minutes: 3, text: 'Skip the pretty ones. Find the blurred kitchen.' },
        { minutes: 2, text: 'Write two sentences about what was good there.' },
      ],
      say: ['this blurry one is my favourite', 'look how happy we look about soup'],
      why: {
        text: 'Noticing small things with thanks went with feeling more connected a day later, in couples’ diaries.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'No looking back today',
      do: 'Put the old pictures aside, and rest your eyes on something plain for a few minutes.',
      steps: [
        { minutes: 1, text: 'Put the phone in a drawer.' },
        { minutes: 4, text: 'Look at a tree, a wall, the steam from a cup.' },
      ],
      say: ["phone away for a bit, i'm still here", 'too tired to talk, not gone'],
      why: {
        text: 'In quarrels, saying “we” went with calmer bodies and kinder words, and saying “you” with the reverse. A tree says neither.',
        fact: 67,
      },
    },
    gently: 'Old pictures can hold people and times that hurt. Either of you may scroll on.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'shared-look-forward',
    practice: 'shared',
    title: 'Something to look forward to',
    do: 'Choose one small thing for the next seven days that makes you both a bit excited, and give it a day and an hour.',
    short: 'Pick one small, exciting thing and give it a date.',
    steps: [
      {
        minutes: 3,
        text: 'Each says two ideas: a night walk, a new soup, a bus to its last stop.',
      },
      { minutes: 2, text: 'Take the one where both faces change.' },
      { minutes: 1, text: 'Write it down with day and hour.' },
    ],
    say: ['what would make thursday better?', 'not nice. exciting. well, a bit exciting'],
    why: {
      text: 'Couples told to do exciting things for 90 minutes a week ended ten weeks more satisfied than couples doing pleasant ones.',
      fact: 32,
    },
    smaller: 'Name one thing this week you would like to do with them, and a day for it.',
    apart: {
      do: 'Fix one small thing you will both do at the same hour this week, wherever you are.',
      steps: [
        { minutes: 2, text: 'Swap two ideas by text.' },
        { minutes: 1, text: 'Agree on the hour in both clocks.' },
        { minutes: 1, text: 'Each writes it where it will be seen.' },
      ],
      say: ['sunday, 7 mine 8 yours, new soup?', 'pick a or b, i like both'],
      why: {
        text: 'For a closeness exercise, video did about as well as sitting in one room, an experiment found. A shared hour can travel.',
        fact: 4,
      },
    },
    alone: {
      title: 'An idea in your pocket',
      do: 'Think of one small outing your partner would love, and find out what it would take.',
      steps: [
        { minutes: 3, text: 'Remember what made them light up lately.' },
        { minutes: 2, text: 'Look up the bus, the hour, the weather.' },
        { minutes: 1, text: 'Offer it, with an easy way to say no.' },
      ],
      say: [
        'i have a plan for saturday, 40 minutes, no money. interested?',
        "no is fine, i'll keep it for another day",
      ],
      why: {
        text: 'What counts as exciting was left to couples themselves in the studies. So start from what delights this one person.',
        fact: 34,
      },
    },
    hardDay: {
      title: 'No plans today',
      do: 'Plan nothing together tonight except the next kind, ordinary hour.',
      steps: [
        { minutes: 1, text: 'Ask only what would make the next hour easier.' },
        { minutes: 1, text: 'Do your half of it.' },
      ],
      say: ['soup or just bed?', 'what would make the next hour easier?'],
      why: {
        text: 'When people were angry or sad, help made only of reasons was disliked, studies found. Warmth had to be in it.',
        fact: 23,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-mirror-game',
    practice: 'shared',
    title: 'Mirror, mirror',
    do: 'Face each other and move very slowly, one as the person and one as the mirror, then change roles.',
    short: 'Be each other’s mirror, slowly, then swap.',
    steps: [
      { minutes: 1, text: 'Stand or sit facing, an arm’s length apart.' },
      { minutes: 2, text: 'One moves as if under water. The mirror follows.' },
      { minutes: 2, text: 'Change over, without a word.' },
      { minutes: 1, text: 'Try it with nobody leading.' },
    ],
    say: ['you be the mirror', "slower, i'm a very old mirror"],
    why: {
      text: 'A silly, new, slightly rousing task lifted how couples felt about each other more than a dull one did, in the lab.',
      fact: 31,
    },
    smaller: 'Copy the way they are sitting until they notice.',
    apart: {
      do: 'Play mirror on a video call, or send a ten-second clip for the other to copy.',
      steps: [
        { minutes: 1, text: 'Agree who leads. Hands and faces are enough.' },
        { minutes: 3, text: 'Move slowly, because the picture lags.' },
        { minutes: 1, text: 'Let the other lead.' },
      ],
      say: ['copy this. dont laugh', 'your lag makes you a terrible mirror'],
      why: {
        text: 'Exercises for closeness worked as well through a screen as in a room, one experiment found.',
        fact: 4,
      },
    },
    alone: {
      title: 'Borrow one gesture',
      do: 'Notice one movement that is truly theirs, such as a shrug or a way of stirring, and try it on.',
      steps: [
        { minutes: 2, text: 'Call it to mind and do it slowly.' },
        { minutes: 1, text: 'Notice what it feels like from inside.' },
        { minutes: 1, text: 'Tell them fondly, if it is a fond one.' },
      ],
      say: ["i stirred my tea like you do. it's better", 'caught myself doing your shrug'],
      why: {
        text: 'A study of 41 new couples found that their ways of texting grew alike over a year. Here you catch such a thing happening.',
        fact: 11,
      },
    },
    hardDay: {
      title: 'Loosen your own shoulders',
      do: 'Shake out your hands, drop your shoulders and breathe out slowly, in your own room.',
      steps: [
        { minutes: 2, text: 'Hands, shoulders, jaw.' },
        { minutes: 2, text: 'Breathe out longer than in, five times.' },
      ],
      say: ["five minutes to shake this off, then i'm around", 'my shoulders were up by my ears'],
      why: {
        text: 'For an upset body, couple therapists often reckon with some twenty minutes. Loosening it first is not running away.',
        fact: 68,
      },
    },
    gently: 'Only as far as your bodies allow and both enjoy. No touching is needed.',
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-five-empty-minutes',
    practice: 'shared',
    title: 'Five minutes of nothing',
    do: 'Lie or sit near each other for five minutes with nothing to do, nothing to say and nothing to look at.',
    short: 'Do nothing at all together for five minutes.',
    steps: [
      { minutes: 1, text: 'Set a timer and put it out of reach.' },
      { minutes: 5, text: 'Do nothing. Giggling and falling asleep are allowed.' },
      { minutes: 1, text: 'Say one word for how that was.' },
    ],
    say: [
      'appointment with you: nothing, five minutes',
      "i'm very busy doing nothing, join me?",
      'one word?',
    ],
    why: {
      text: 'After poor sleep, couples reported more quarrels and read each other less well. Rest is a fair thing to do together.',
      fact: 65,
    },
    smaller: 'Sit beside them and look at nothing for three slow breaths.',
    apart: {
      do: 'Agree on five minutes in which both of you do nothing, each where you are.',
      steps: [
        { minutes: 1, text: 'Settle the minute by text.' },
        { minutes: 5, text: 'Phone face down. Do nothing.' },
        { minutes: 1, text: 'Send one word.' },
      ],
      say: ['9.15, nothing, five minutes. deal?', 'done. my word is floor'],
      why: {
        text: 'A review suggests thinking of love as a varied diet rather than one favourite dish. Resting at the same minute can be part of it.',
        fact: 57,
      },
    },
    alone: {
      title: 'Nothing, for your own sake',
      do: 'Stop for five minutes before you meet again today, so that you arrive with something left.',
      steps: [
        { minutes: 4, text: 'Sit in the parked car, on the stairs or the edge of the bed.' },
        { minutes: 1, text: 'Ask yourself what you would like the first minute to be like.' },
      ],
      say: [
        'sat on the stairs for five minutes, coming in now',
        "i'm in a better mood than my last text",
      ],
      why: {
        text: 'Tired people misread each other more, a study of couples’ sleep suggests. Five quiet minutes are no night, but they are yours.',
        fact: 65,
      },
    },
    hardDay: {
      title: 'Rest without a verdict',
      do: 'Lie down for a while, near each other or not, and let the quarrel stay unfinished.',
      steps: [
        { minutes: 1, text: 'Say that you are resting, not leaving.' },
        { minutes: 7, text: 'Lie still. If thoughts go round, name the things in the room.' },
      ],
      say: ["i'm lying down, not cross, just empty", 'we can leave it unfinished tonight'],
      why: {
        text: 'One gap need not count as failure: people lose heart most over a broken run when they blame themselves, experiments found.',
        fact: 76,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'shared-foreign-good-night',
    practice: 'shared',
    title: 'Good night, somewhere else',
    do: 'Learn to say good night in a language neither of you speaks, signed or spoken, and end the day with it.',
    short: 'Learn “good night” in a new language, and use it.',
    steps: [
      { minutes: 1, text: 'Each names a language. Toss for it.' },
      {
        minutes: 3,
        text: 'Find the words or signs, and practise until nobody can keep a straight face.',
      },
      { minutes: 1, text: 'Use it when the lights go out.' },
    ],
    say: ['how do you say good night in welsh?', 'that was either good night or a soup'],
    why: {
      text: 'When couples were nudged online towards exciting things, both their mood and their satisfaction rose, a four-week trial found.',
      fact: 33,
    },
    smaller: 'Say good night in an accent or a sign neither of you has tried.',
    apart: {
      do: 'Send each other good night in a new language, spoken, signed or typed, whenever your own night comes.',
      steps: [
        { minutes: 2, text: 'Find one each and keep it secret.' },
        { minutes: 1, text: 'Send it at your bedtime.' },
        { minutes: 1, text: 'Guess the other’s.' },
      ],
      say: ['nos da. your turn', 'was that finnish or a sneeze?'],
      why: {
        text: 'Warm and frequent texts went with satisfaction for couples living apart, and not for couples near each other, a survey found.',
        fact: 39,
      },
    },
    alone: {
      title: 'A word to bring home',
      do: 'Learn one kind word in another language, and keep it for a moment when plain words feel worn.',
      steps: [
        { minutes: 3, text: 'Say it, sign it or write it ten times.' },
        { minutes: 1, text: 'Decide where it would fit: at the door, after a joke, before sleep.' },
      ],
      say: ['i have a new word for you. later', 'ask me what i learned on the bus'],
      why: {
        text: 'Researchers who reviewed how love is shown compare it to a varied diet. One more small dish does no harm.',
        fact: 57,
      },
    },
    hardDay: {
      title: 'Just good night',
      do: 'Say a plain good night, if it is true and you both want it, and add nothing.',
      steps: [
        { minutes: 1, text: 'Let the last words of the day be short.' },
        { minutes: 1, text: 'Turn to your own side and breathe out.' },
      ],
      say: ['good night. really', "night. we'll see tomorrow"],
      why: {
        text: 'In research on couples and sleep, quarrels ended best when neither was short of sleep. Going to bed can be the sensible step.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-tiny-lesson',
    practice: 'shared',
    title: 'Teach me something tiny',
    do: 'Teach each other one tiny skill in four minutes: a knot, a keyboard shortcut, how to whistle with a blade of grass.',
    short: 'Teach each other one tiny skill, four minutes each.',
    steps: [
      { minutes: 1, text: 'Each thinks of one thing the other has never learned from them.' },
      { minutes: 4, text: 'Teach the first. The learner may ask stupid questions.' },
      { minutes: 4, text: 'Teach the second.' },
      { minutes: 1, text: 'Show off what you can do now.' },
    ],
    say: [
      'teach me that thing you do with the onion',
      "ok slower, i'm a beginner",
      'you learn mine, i learn yours?',
    ],
    why: {
      text: 'In studies of conversation, people who asked more questions, follow-ups above all, were liked better, and did not expect it.',
      fact: 20,
    },
    smaller: 'Ask them to show you one thing their hands do without thinking.',
    apart: {
      do: 'Send each other a one-minute lesson, filmed, spoken or typed in three steps, and try what you get.',
      steps: [
        { minutes: 2, text: 'Make your lesson. Leave in the mistakes.' },
        { minutes: 3, text: 'Try theirs.' },
        { minutes: 1, text: 'Send back the result.' },
      ],
      say: ['lesson one: how i fold a fitted sheet', 'homework attached, please be merciful'],
      why: {
        text: 'Screens need not be second best: a closeness exercise over video worked about as well as in person, one experiment found.',
        fact: 4,
      },
    },
    alone: {
      title: 'Learn one bit of theirs',
      do: 'Spend ten minutes learning the first thing about something your partner loves and you do not know.',
      steps: [
        {
          minutes: 6,
          text: 'Read or watch the very beginning: the offside rule, how sourdough rises.',
        },
        { minutes: 2, text: 'Write down one honest question.' },
        { minutes: 1, text: 'Ask it when they have time.' },
      ],
      say: ['beginner question about your chess thing', 'why is it called a false nine?'],
      why: {
        text: 'Guessing at another’s mind did not get better by imagining it, in 25 experiments. Asking did help.',
        fact: 22,
      },
    },
    hardDay: {
      title: 'Hands busy, mouths resting',
      do: 'Pick up something your own hands already know, such as knitting, peeling or sorting screws, and let the evening pass.',
      steps: [
        { minutes: 1, text: 'Sit where it is comfortable, near or apart.' },
        { minutes: 5, text: 'Do it without looking up for an answer.' },
      ],
      say: ["i'm going to sort the button tin for a bit", 'sit here too if you feel like it'],
      why: {
        text: 'What couple therapists tell flooded people is roughly this: stop for about twenty minutes, and say when you will be back.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'anywhere',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-one-line-each',
    practice: 'shared',
    title: 'A story, one line each',
    do: 'Write a story together by text, one line each, about somebody who loses something unusual.',
    short: 'Text a story together, one line at a time.',
    steps: [
      { minutes: 1, text: 'One sends the first line. Begin in the middle.' },
      {
        minutes: 5,
        text: 'Answer with one line each, whenever there is a minute. Six lines will do.',
      },
      { minutes: 1, text: 'Whoever dares writes “the end”.' },
    ],
    say: [
      'dr okoro had mislaid the elephant again',
      'your line. no murders before lunch',
      'the end. unless you have a better one',
    ],
    why: {
      text: 'Over a million texts from 41 new couples showed their styles growing alike in the first year.',
      fact: 11,
    },
    smaller: 'Send one opening line and see whether anything comes back.',
    apart: {
      do: 'Keep one story going all week, a line a day from each, with a new place in it each time.',
      steps: [
        { minutes: 1, text: 'Send today’s line before noon, your noon.' },
        { minutes: 1, text: 'Answer theirs when you find it.' },
      ],
      say: ['meanwhile, in lisbon, the elephant', 'to be continued, good night'],
      why: {
        text: 'A diary study found partners at a distance telling each other more, and feeling at least as close as others.',
        fact: 13,
      },
    },
    alone: {
      title: 'A story for one reader',
      do: 'Write five lines of a silly story in which your partner is quietly the hero.',
      steps: [
        { minutes: 5, text: 'Start with an ordinary thing they did this week and make it grand.' },
        { minutes: 1, text: 'Send it, or tuck it into their bag.' },
      ],
      say: [
        'once there was someone who could find any lost key',
        'i wrote you a very short adventure',
      ],
      why: {
        text: 'In studies that followed couples, those who felt appreciated were more appreciative in turn, and more attentive.',
        fact: 52,
      },
    },
    hardDay: {
      title: 'One kind line, no plot',
      do: 'Text one true and friendly line about something small, and leave the rest unsaid tonight.',
      steps: [
        { minutes: 1, text: 'Choose a thing that happened, not a thing about them.' },
        { minutes: 1, text: 'Read it once as if you were tired, then send it or leave it.' },
      ],
      say: ["the neighbour's cat is on our step again", "there's soup, whenever"],
      why: {
        text: 'Settling quarrels by text went with less happy relationships for some in one survey, while affection by text went with better ones.',
        fact: 40,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-read-a-page',
    practice: 'shared',
    title: 'Read me a page',
    do: 'Choose one page each from whatever is lying about, and read it to the other in your best voice.',
    short: 'Read each other one page of anything.',
    steps: [
      { minutes: 1, text: 'Find a page: a novel, a manual, the back of the cereal box.' },
      { minutes: 3, text: 'The first reads. Listen with eyes closed, or follow with a finger.' },
      { minutes: 3, text: 'The second reads.' },
      { minutes: 1, text: 'Keep one sentence for the week.' },
    ],
    say: [
      'shall i read you the boiler manual?',
      'one page, your choice, silly voice',
      'read me to sleep?',
    ],
    why: {
      text: 'Couples in the studies chose for themselves what was exciting. A boiler manual in a grand voice may count.',
      fact: 34,
    },
    smaller: 'Read out one sentence that deserves it.',
    apart: {
      do: 'Record one page for each other, or send a photo of it, and say where it made you stop.',
      steps: [
        { minutes: 3, text: 'Read it in one go, coughs and all.' },
        { minutes: 1, text: 'Send it.' },
        { minutes: 3, text: 'Take in theirs before you sleep.' },
      ],
      say: ['page 112, with my cold', 'you stop where you like, i fell asleep there'],
      why: {
        text: 'Couples with miles between them felt as close as others, or closer, in one study that used diaries.',
        fact: 13,
      },
    },
    alone: {
      title: 'A page with pencil marks',
      do: 'Read one page with a pencil, and mark a line you would like them to meet.',
      steps: [
        { minutes: 5, text: 'Read slowly. Mark only one line.' },
        { minutes: 1, text: 'Leave the book open there, or type the line out.' },
      ],
      say: ['line 9. i thought of you', 'found a sentence that sounds like you'],
      why: {
        text: 'Pointing at something and saying “look” is one of the little bids that make up daily closeness, couple therapists hold.',
        fact: 42,
      },
    },
    hardDay: {
      title: 'Each with a book',
      do: 'Read for ten minutes, each your own thing, in the same room or in two.',
      steps: [
        { minutes: 1, text: 'Say it is for quiet, not against each other.' },
        { minutes: 9, text: 'Read. Old favourites are best on such days.' },
      ],
      say: ["reading in bed, door's open", 'same sofa, different books?'],
      why: {
        text: 'Pushing for a talk while the other pulls back went with more anger and less solved, in the daily life of 116 couples.',
        fact: 66,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'shared-slow-first-minutes',
    practice: 'shared',
    title: 'The slow first minutes',
    do: 'Spend the first five minutes of the day together with something warm to hold, before any screen or news.',
    short: 'Share the day’s first five minutes, no screens.',
    steps: [
      { minutes: 1, text: 'One makes the warm thing, the other opens the curtains.' },
      { minutes: 4, text: 'Sit. Yawn. Say what you dreamt, or say nothing.' },
      { minutes: 1, text: 'Name the part of today you would like to skip.' },
    ],
    say: ["come back, the kettle's on", 'tell me a dream or say nothing'],
    why: {
      text: 'A yawn and “what a dream” is a tiny bid too. Much of closeness is said to be made in answering those.',
      fact: 42,
    },
    smaller: 'Give the first look of the day to them and not to a screen.',
    apart: {
      do: 'Send a three-line morning when you wake: what you hear, what you hold, what you are hoping for.',
      steps: [
        { minutes: 2, text: 'Write it before you read anything else.' },
        { minutes: 1, text: 'Send it. They read it in their own morning.' },
      ],
      say: ['rain, blue mug, hoping for a short meeting', 'three lines from my morning'],
      why: {
        text: 'Feelings went with more closeness than facts did, in daily records. “Hoping for” is a small way in.',
        fact: 5,
      },
    },
    alone: {
      title: 'A first thought for two',
      do: 'Begin the day with one minute in which you think of something easy to do for your partner.',
      steps: [
        { minutes: 2, text: 'Hold your cup and think of their day, hour by hour.' },
        { minutes: 1, text: 'Pick one thing that would take you less than a minute, and do it.' },
      ],
      say: ["your umbrella's by the door", 'moved the meeting off our evening'],
      why: {
        text: 'Before a big exam, the help that worked best was often help the other did not notice, a study of couples found.',
        fact: 48,
      },
    },
    hardDay: {
      title: 'A soft start, no talk',
      do: 'Start the morning quietly: a warm cup put down near them, if welcome, and no mention of last night.',
      steps: [
        { minutes: 1, text: 'Make one for them as you make your own.' },
        { minutes: 3, text: 'Have yours. Let the first hour be about the day.' },
      ],
      say: ["made you one, it's by the sink", 'morning. no big talk before work'],
      why: {
        text: 'Yesterday need not be made up before breakfast. Broken runs discourage most when we blame ourselves, experiments found.',
        fact: 76,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'morning',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'shared-our-own-goodbye',
    practice: 'shared',
    title: 'A goodbye of our own',
    do: 'Invent a way to say goodbye that belongs only to the two of you, and use it for one week.',
    short: 'Invent your own goodbye and use it this week.',
    steps: [
      { minutes: 1, text: 'Say how you part now. Mumbled? Through a door?' },
      { minutes: 3, text: 'Try three new ones: a knock, two words, a salute with a spoon.' },
      { minutes: 1, text: 'Choose the one that made you grin.' },
    ],
    say: [
      'two knocks and a bow?',
      'we need a better goodbye than "keys?"',
      'practise with me before i go',
    ],
    why: {
      text: 'No fixed set of ways to show love has good evidence, a review finds. It speaks of a varied diet, so add one.',
      fact: 57,
    },
    smaller: 'Look up and say goodbye properly once today.',
    apart: {
      do: 'Agree on a sign-off that only you two use, and end your messages with it this week.',
      steps: [
        { minutes: 2, text: 'Each offers two: a word, a fruit, three dots and a fish.' },
        { minutes: 1, text: 'Choose one together.' },
        { minutes: 1, text: 'Use it tonight.' },
      ],
      say: ['from now on i end with a pear', 'pear to you too'],
      why: {
        text: 'The texting of new couples came to look alike within a year, a study found. A pear is a start.',
        fact: 11,
      },
    },
    alone: {
      title: 'Better at the door',
      do: 'Plan one small thing that would make your next goodbye or hello a little warmer, and do it.',
      steps: [
        {
          minutes: 2,
          text: 'Picture the last one. What was missing: a look, a name, ten seconds?',
        },
        { minutes: 1, text: 'Set out what helps, such as keys ready or shoes on early.' },
      ],
      say: ['i want ten seconds at the door tonight', 'left too fast this morning. bye, properly'],
      why: {
        text: 'Thanks for small things went with feeling more connected the day after, on both sides, diaries showed. A door is a place for one.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'A plain goodbye',
      do: 'Part with a plain word today, so that neither has to wonder whether you have gone.',
      steps: [
        { minutes: 1, text: 'Say where you are going and when you will be back.' },
        { minutes: 1, text: 'Go gently. Leave the door to close softly.' },
      ],
      say: ['off to work. back at six', "going now. i do care, i'm just tired"],
      why: {
        text: 'Say when you will be back: that is part of a good pause, by the advice of couple therapists.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-closing-credits',
    practice: 'shared',
    title: 'Closing credits',
    do: 'Roll the credits of today at bedtime: name everyone and everything that played a part, with thanks for the small roles.',
    short: 'At bedtime, roll the credits of your day.',
    steps: [
      { minutes: 1, text: 'Begin: “today was brought to you by…”' },
      { minutes: 3, text: 'Take turns. Thank the bus driver, the soup, the friend who rang.' },
      { minutes: 1, text: 'End with a credit for each other.' },
    ],
    say: [
      'today was brought to you by leftover rice',
      'with thanks to whoever found my keys',
      'special effects: you, at the printer',
    ],
    why: {
      text: 'Couples’ daily records link being grateful for small things today with feeling more connected tomorrow, for both of them.',
      fact: 51,
    },
    smaller: 'Give them one credit for today, with the exact scene.',
    apart: {
      do: 'Text each other the credits of your day, five lines at most, before you sleep.',
      steps: [
        { minutes: 2, text: 'Write five lines, silly and true mixed.' },
        { minutes: 1, text: 'Put them in a role in your day, even from afar.' },
        { minutes: 1, text: 'Send.' },
      ],
      say: ['stunts: me, on wet leaves', 'in a guest role today: your voice message'],
      why: {
        text: 'Good bits grow when they are told and gladly heard, beyond the event itself, diary studies found.',
        fact: 44,
      },
    },
    alone: {
      title: 'Credits in a notebook',
      do: 'Write the credits of your day, and give your partner the role they may not know they had.',
      steps: [
        { minutes: 4, text: 'Write six lines, from morning to now.' },
        { minutes: 1, text: 'Tick the one you would like to read out.' },
      ],
      say: ['you were in my day more than you know', 'you get a credit for tuesday'],
      why: {
        text: 'People who wrote thank-you letters guessed too low how glad the reader would be, experiments found.',
        fact: 55,
      },
    },
    hardDay: {
      title: 'One credit is enough',
      do: 'Find a single thing from today that was not bad, and say thanks for it to the air or to them.',
      steps: [
        { minutes: 1, text: 'Let it be small: hot water, a seat on the train.' },
        { minutes: 1, text: 'Say it if it is welcome. Otherwise just think it.' },
      ],
      say: ['the shower was good today', 'thanks for feeding the cat'],
      why: {
        text: 'On days when partners thanked each other they were more satisfied, beyond plain good manners, records showed.',
        fact: 53,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['appreciate', 'repair'],
    },
  },
  {
    id: 'shared-thank-someone-together',
    practice: 'shared',
    title: 'Thank someone together',
    do: 'Think of a person who was kind to both of you, and send them a short thank-you with both your names.',
    short: 'Send a joint thank-you to someone kind.',
    steps: [
      { minutes: 2, text: 'Go back through the year: who lent, fed, drove, listened?' },
      { minutes: 3, text: 'Write three lines: what they did, what it changed, thank you.' },
      { minutes: 1, text: 'Sign it together and send.' },
    ],
    say: [
      'who was good to us this year?',
      'remember who drove us at 4 a.m.?',
      "you write the first line, i'll do the end",
    ],
    why: {
      text: 'In experiments, people who wrote a thank-you guessed it would be more awkward, and less welcome, than it was.',
      fact: 55,
    },
    smaller: 'Name someone who has been good to you both, out loud.',
    apart: {
      do: 'Write one thank-you to a friend between you, each adding a line, and let one of you send it.',
      steps: [
        { minutes: 1, text: 'Agree on the person.' },
        { minutes: 3, text: 'Pass the draft to and fro.' },
        { minutes: 1, text: 'Send it with both names.' },
      ],
      say: ['i did the start, you do the bit about the sofa', 'sent. from both of us'],
      why: {
        text: 'Feeling appreciated goes with being more appreciative oneself, studies over time show. A friend may be glad of some too.',
        fact: 52,
      },
    },
    alone: {
      title: 'Thank the people behind them',
      do: 'Think of somebody who helped your partner become who they are, and write down what you would thank them for.',
      steps: [
        { minutes: 4, text: 'A teacher, an aunt, a first boss. Write what you still see of it.' },
        { minutes: 1, text: 'Ask your partner whether you might send it.' },
      ],
      say: [
        "i'd love to thank your old teacher one day",
        'who taught you to be that calm with forms?',
      ],
      why: {
        text: 'Asking beat imagining: in 25 experiments only asking made people better at knowing another’s mind.',
        fact: 22,
      },
    },
    hardDay: {
      title: 'Thanks can wait',
      do: 'Leave thank-yous and smiles for others until tomorrow, and be off duty for an hour.',
      steps: [
        { minutes: 1, text: 'Silence what can be silenced.' },
        { minutes: 5, text: 'Sit with something that wants nothing of you.' },
      ],
      say: ["i'm off duty for an hour, are you ok?", 'no visitors tonight, ok with you?'],
      why: {
        text: 'Open comfort helped partners in great distress and could cost those who were not, in 61 couples. Ask before offering more.',
        fact: 49,
      },
    },
    gently: 'Leave out family or friends with whom contact is painful for either of you.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'shared-your-job',
    practice: 'shared',
    title: 'My first day at yours',
    do: 'Pretend you start your partner’s work or weekday tomorrow, and let them train you for four minutes; then swap.',
    short: 'Train each other for your weekday, four minutes each.',
    steps: [
      {
        minutes: 4,
        text: 'The new one asks: where do I put my bag, who is nice, what must I never touch?',
      },
      { minutes: 4, text: 'Swap. Looking after a home or looking for work counts.' },
      { minutes: 1, text: 'Say which hour you would find hardest.' },
    ],
    say: [
      'so who do i have to watch out for?',
      'what do you do in the first ten minutes?',
      "i'd last till eleven",
    ],
    why: {
      text: 'Follow-up questions made people better liked in studies, because the other felt heard. Askers had not seen that coming.',
      fact: 20,
    },
    smaller: 'Ask for the name of one person they talk to every day.',
    apart: {
      do: 'Send each other one photo or line that a new person in your place would have to see.',
      steps: [
        { minutes: 1, text: 'Choose it: the coffee machine, the back stairs.' },
        { minutes: 1, text: 'Send it with one warning.' },
        { minutes: 2, text: 'Ask one thing about theirs.' },
      ],
      say: ['do NOT press this one', 'who sits by the window?'],
      why: {
        text: 'What people said when they listened, such as open questions, did more than nods and looks, in one experiment. It can be typed.',
        fact: 17,
      },
    },
    alone: {
      title: 'Their day, hour by hour',
      do: 'Write your partner’s ordinary day by the hour, as far as you know it, and leave gaps where you do not.',
      steps: [
        { minutes: 5, text: 'Write what you know. Guess nothing.' },
        { minutes: 1, text: 'Choose the gap you would like to ask about.' },
      ],
      say: ['what do you do between two and three?', "there's a hole in my map of your day"],
      why: {
        text: 'Twenty-five experiments found no gain in accuracy from putting oneself in another’s place. A question was better.',
        fact: 22,
      },
    },
    hardDay: {
      title: 'Work stays at the door',
      do: 'Leave both your days unspoken for now, and change into soft clothes before anything else.',
      steps: [
        { minutes: 2, text: 'Change, wash your face, or take off your shoes.' },
        { minutes: 3, text: 'Sit down for three minutes before you do the next thing.' },
      ],
      say: ['give me ten minutes to land', 'no work talk tonight, from me either'],
      why: {
        text: 'With sad or angry people, good reasons alone went down badly in studies. Warmth first, and it can be silent.',
        fact: 23,
      },
    },
    tags: {
      depth: 2,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-four-pretend-coins',
    practice: 'shared',
    title: 'Four pretend coins',
    do: 'Imagine four coins that buy only small joys, and agree together how you would spend them this month.',
    short: 'Spend four pretend coins on small joys, together.',
    steps: [
      {
        minutes: 2,
        text: 'Each says two joys that cost nothing or next to it: clean sheets, a night without plans.',
      },
      { minutes: 3, text: 'Spend the coins. You must both grin for each.' },
      { minutes: 1, text: 'Choose the first to do for real.' },
    ],
    say: [
      'four coins. i say one goes on pancakes',
      "what's the cheapest thing that makes you happy?",
      'sold',
    ],
    why: {
      text: 'It need not cost money: in the studies, couples found their own exciting things.',
      fact: 34,
    },
    smaller: 'Name one joy you could both have tonight for nothing.',
    apart: {
      do: 'Text each other two pretend purchases each, for joys you could share across the distance.',
      steps: [
        { minutes: 2, text: 'Think: same soup, same film, a letter by post.' },
        { minutes: 1, text: 'Send your two.' },
        { minutes: 1, text: 'Pick one for this week.' },
      ],
      say: ['coin one: same breakfast on sunday', "i'd put my second coin on a long call"],
      why: {
        text: 'Nudged online to share exciting things, couples in a trial of 101 felt more excited, and in a better mood.',
        fact: 33,
      },
    },
    alone: {
      title: 'A joy you can give',
      do: 'List five small joys your partner has that cost nothing, and make room for one of them.',
      steps: [
        {
          minutes: 3,
          text: 'Write what you have seen: a window seat, the crossword first, silence after work.',
        },
        { minutes: 2, text: 'See which one you could make easier today.' },
      ],
      say: ["the crossword's yours, i havent looked", 'window seat is free'],
      why: {
        text: 'Help a partner did not even notice went with a happier next day in 322 couples, a diary study says.',
        fact: 50,
      },
    },
    hardDay: {
      title: 'The bank is closed',
      do: 'Put every sum and bill out of sight until another day, and do one thing that costs nothing and soothes.',
      steps: [
        { minutes: 1, text: 'Close the folder, the app, the drawer.' },
        { minutes: 5, text: 'Warm water, a blanket, fresh air. Choose one.' },
      ],
      say: ['money talk is closed for tonight', "clean sheets, that's my whole plan"],
      why: {
        text: 'What helps depends: plain talk with big things that can change, soothing with small ones, a review found. Tonight can be for soothing.',
        fact: 70,
      },
    },
    gently: 'For play only. If money is short, or one of you controls it, leave this one out.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-mend-one-thing',
    practice: 'shared',
    title: 'Mend one small thing',
    do: 'Repair one small thing that has been annoying you both: the drawer that sticks, the button, the squeaking door.',
    short: 'Mend one small annoying thing together.',
    steps: [
      { minutes: 1, text: 'Walk through and let each name one. Take the smallest.' },
      { minutes: 6, text: 'Mend it. One holds, one turns. Tape is allowed.' },
      { minutes: 1, text: 'Open and close it three times with ceremony.' },
    ],
    say: ['hold this. no, this', 'tonight we defeat the drawer', 'we fixed a thing!'],
    why: {
      text: 'Being told that closeness was the goal added nothing one could measure in an experiment; the talking did it. Here you talk over a screw.',
      fact: 2,
    },
    smaller: 'Tighten, oil or wipe one small thing that has been bothering them.',
    apart: {
      do: 'Mend one small thing each in your own place while the other cheers by call or text.',
      steps: [
        { minutes: 1, text: 'Name your enemy.' },
        { minutes: 5, text: 'Do it. Ask for tips if you like.' },
        { minutes: 1, text: 'Send before and after.' },
      ],
      say: ['talk me through the fuse again', 'behold, it closes'],
      why: {
        text: 'Advice went down better after support, and once the helper knew what had happened, studies found. So cheer first.',
        fact: 24,
      },
    },
    alone: {
      title: 'Mended without a word',
      do: 'Fix one little thing that makes your partner’s day rougher, and let it simply work tomorrow.',
      steps: [
        { minutes: 5, text: 'Charge it, sharpen it, find the missing lid.' },
        { minutes: 1, text: 'Put it back where it was.' },
      ],
      say: ['nothing to report from the bathroom shelf', 'it just started working, odd'],
      why: {
        text: 'Unseen help had an echo: in diaries it went with more satisfaction the day after.',
        fact: 50,
      },
    },
    hardDay: {
      title: 'Mend only an object',
      do: 'Take something small and broken into your hands, and work on that, not on the two of you.',
      steps: [
        { minutes: 5, text: 'Sew, glue or sand, slowly.' },
        { minutes: 1, text: 'Stop when your shoulders have come down.' },
      ],
      say: ["i'm gluing the cup, not avoiding you", 'back in twenty, with a cup'],
      why: {
        text: 'Therapists who work with couples often suggest some twenty minutes to settle, and a set time to come back.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'day',
      cost: 'none',
    },
  },
  {
    id: 'shared-table-tower',
    practice: 'shared',
    title: 'The tower of everything',
    do: 'Build the tallest tower you can in five minutes from what lies on the table, one piece each in turn.',
    short: 'Build the tallest tower from what lies on the table.',
    steps: [
      { minutes: 1, text: 'Clear away what breaks or burns. The rest is stone.' },
      {
        minutes: 5,
        text: 'One piece each in turn. No rescuing the other one’s piece without leave.',
      },
      { minutes: 1, text: 'Measure it in spoons, and let it fall on purpose.' },
    ],
    say: [
      'is the lemon load-bearing?',
      'i trust you with the egg cup',
      'eleven spoons. a record for this table',
    ],
    why: {
      text: 'It took only seven minutes of something new and a bit rousing to lift how couples felt, more than a dull task did.',
      fact: 31,
    },
    smaller: 'Stack three things that were never meant to be stacked.',
    apart: {
      title: 'Two towers, one clock',
      do: 'Build a tower each at the same time for five minutes, and compare heights in spoons.',
      steps: [
        { minutes: 5, text: 'Start together, by call or by clock.' },
        { minutes: 1, text: 'Send the picture or the measure before it falls.' },
      ],
      say: ['nine spoons and a sock', 'mine fell while i was bragging'],
    },
    alone: {
      title: 'A cairn for us',
      do: 'Pile up five small things on a sill, one for each good hour you two had lately.',
      steps: [
        {
          minutes: 3,
          text: 'A cork, a button, a shell, a bolt. Name each hour as you put it down.',
        },
        { minutes: 1, text: 'Leave it standing until somebody asks.' },
      ],
      say: ['there is a little pile on the sill. each bit is an hour with you'],
    },
    hardDay: {
      title: 'Put five things back',
      do: 'Return five things to where they belong, slowly, without talking about whose they are.',
      steps: [
        { minutes: 4, text: 'One thing at a time, with both hands if you have them free.' },
        { minutes: 1, text: 'Stop at five. The rest is for another day.' },
      ],
      say: ['tidied five things. feel a bit more in order'],
      why: {
        text: 'Explaining slips by blame went with less satisfaction a year on, among 130 couples. Tidying needs no culprit.',
        fact: 63,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-one-song-moving',
    practice: 'shared',
    title: 'One song, any moves',
    do: 'Put on one loud-hearted song and move to it together in the kitchen, sitting or standing, with a spoon for a microphone.',
    short: 'Move to one song together, spoon as microphone.',
    steps: [
      { minutes: 1, text: 'Take turns to choose the song. No vetoes under four minutes.' },
      {
        minutes: 4,
        text: 'Move: feet, shoulders, eyebrows, wheels. Drum on the table if you prefer.',
      },
      { minutes: 1, text: 'Bow to the fridge.' },
    ],
    say: ['kitchen. now. bring a spoon', 'one song, then you can go back to your book'],
    why: {
      text: 'Seven minutes of something silly, new and a little rousing did more for couples than seven dull ones, an experiment found.',
      fact: 31,
    },
    smaller: 'Tap a rhythm on the nearest thing and wait for them to answer it.',
    apart: {
      do: 'Move to the same song, each in your own kitchen, and send one line or clip about your best move.',
      steps: [
        { minutes: 1, text: 'Send the song.' },
        { minutes: 4, text: 'Play it and move, alone and unseen.' },
        { minutes: 1, text: 'Report.' },
      ],
      say: ['nobody saw me, thankfully', '2:14 is where the mop comes in'],
      why: {
        text: 'Still more satisfied at four months: so ended a trial in which couples were nudged for four weeks to do exciting things.',
        fact: 33,
      },
    },
    alone: {
      title: 'Shake the day off',
      do: 'Dance to one song by yourself, in any way you move, before you see your partner.',
      steps: [
        { minutes: 4, text: 'Choose a song you would be embarrassed to own.' },
        { minutes: 1, text: 'Breathe, and go in.' },
      ],
      say: ['danced to that awful song, feel human again', 'warning: i am in a good mood'],
      why: {
        text: 'A gladly heard bit of good news adds to the joy, couples’ diaries show. Your terrible song may be the news.',
        fact: 44,
      },
    },
    hardDay: {
      title: 'Move it out, alone',
      do: 'Walk, stretch or shake for ten minutes by yourself, and come back when you said you would.',
      steps: [
        { minutes: 1, text: 'Say: ten minutes, and I will be back.' },
        { minutes: 8, text: 'Move at a pace that lets you breathe.' },
        { minutes: 1, text: 'Come in quietly.' },
      ],
      say: ["need to move for ten minutes. then i'm here", 'back now, no rush to talk'],
      why: {
        text: 'A break with a set end is common advice from couple therapists, who often name about twenty minutes. Start with ten.',
        fact: 68,
      },
    },
    gently: 'Whatever your body enjoys today. Skip it if moving hurts or being watched is no fun.',
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-find-it-out',
    practice: 'shared',
    title: 'Find one thing out',
    do: 'Ask a question neither of you can answer, make one guess each, and find out together.',
    short: 'Ask something neither knows, guess, then find out.',
    steps: [
      {
        minutes: 1,
        text: 'Look around for a question: how do birds sleep, who invented the zip, why is the stair there?',
      },
      { minutes: 2, text: 'Guess. The stranger, the better.' },
      { minutes: 4, text: 'Look it up, or ask someone who would know.' },
      { minutes: 1, text: 'Choose who gets to tell it at the next party.' },
    ],
    say: ['how do fish sleep though?', 'guess before you look', 'ok who do we know with a goat?'],
    why: {
      text: 'Ten weeks of exciting hours left couples more satisfied than ten weeks of merely pleasant ones, in a study of 53 couples.',
      fact: 32,
    },
    smaller: 'Wonder about one thing aloud, and let them guess.',
    apart: {
      do: 'Send each other one honest question about the world, with your best wrong answer.',
      steps: [
        { minutes: 2, text: 'Find a question in what you see today.' },
        { minutes: 1, text: 'Send it with a guess.' },
        { minutes: 3, text: 'Look up theirs and report.' },
      ],
      say: ['why are manhole covers round? my guess: pizza', "today's mystery is yours to solve"],
      why: {
        text: 'Keeping up warm messages went with satisfaction for couples apart, a survey of 647 people found. A mystery is a good reason to write.',
        fact: 39,
      },
    },
    alone: {
      title: 'A fact they would love',
      do: 'Look up one thing your partner once wondered about, and keep the answer until there is a good moment.',
      steps: [
        { minutes: 2, text: 'Remember the question: it came on a walk, or in the bath.' },
        { minutes: 4, text: 'Find out.' },
        { minutes: 1, text: 'Tell it, or leave it on a note.' },
      ],
      say: ['remember you wondered about the lighthouse?', 'i finally know why the bridge hums'],
      why: {
        text: 'Something wondered aloud can be a small bid for company, couple therapists say. An answer a week late still answers.',
        fact: 42,
      },
    },
    hardDay: {
      title: 'No questions for an hour',
      do: 'Give each other a whole hour without questions, not even kind ones.',
      steps: [
        { minutes: 1, text: 'Say it as a gift: nothing to answer until nine.' },
        { minutes: 5, text: 'Read, wash up or stare, each at your own pace.' },
      ],
      say: ['no questions from me till nine', 'you dont have to answer anything tonight'],
      why: {
        text: 'The more one presses and the other withdraws, the less gets solved and the more anger there is, a diary study of couples found.',
        fact: 66,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-map-of-us',
    practice: 'shared',
    title: 'A map of us',
    do: 'Sketch a map of every place that matters to the two of you, with bad coastlines and honest names.',
    short: 'Draw a map of your shared places, together.',
    steps: [
      { minutes: 1, text: 'Take a big sheet, or type it as a list of islands.' },
      {
        minutes: 7,
        text: 'Put in the first café, the wrong station, the bench. Name them: Cape Almost, Lake Soup.',
      },
      { minutes: 1, text: 'Leave one corner empty for places to come.' },
    ],
    say: [
      'where do we put the wrong station?',
      'i vote for cape almost',
      'what goes in the empty corner?',
    ],
    why: {
      text: 'In one study, twenty minutes of writing about the relationship on three days brought more feeling words, glad and sad, into both partners’ messages.',
      fact: 10,
    },
    smaller: 'Name one place that is yours, and what you would call it on a map.',
    apart: {
      do: 'Build a list of your shared places by message, and give each one the name only you two would give it.',
      steps: [
        { minutes: 3, text: 'Start with five, one per message.' },
        { minutes: 1, text: 'Let them rename two.' },
        { minutes: 1, text: 'Add the place where you will next meet.' },
      ],
      say: ['island one: platform 6, renamed bay of crying', 'next stop on the map: your doorstep'],
      why: {
        text: 'One experiment found that getting closer worked about as well over video. A map can be drawn from both ends.',
        fact: 4,
      },
    },
    alone: {
      title: 'Go back to one place',
      do: 'Sit with one place that mattered to the two of you, there or in your mind, and write what you would thank it for.',
      steps: [
        { minutes: 4, text: 'Call up the light, the noise, what your hands were doing.' },
        { minutes: 2, text: 'Write three lines.' },
      ],
      say: ['passed our bench. it says hello', 'thank you, platform 6'],
      why: {
        text: 'Grateful days were followed by closer ones, for both partners, in daily records. The thanks were often for small things.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'Your easiest corner',
      do: 'Choose the spot at home where you breathe most easily, and sit there for a while, without planning anything.',
      steps: [
        { minutes: 1, text: 'Take a blanket.' },
        { minutes: 7, text: 'Sit. Feel what holds you up.' },
      ],
      say: [
        "i'm on the back step if you look for me",
        'need my corner for a bit. still on your side',
      ],
      why: {
        text: 'Calmer bodies and kinder acts went with “we” in a quarrel, and rougher ones with “you”, research found.',
        fact: 67,
      },
    },
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['appreciate', 'play'],
    },
  },
  {
    id: 'shared-next-year-letter',
    practice: 'shared',
    title: 'A letter for next year',
    do: 'Write one letter to the two of you, to be opened in a year, about how life is now and what you hope.',
    short: 'Write a letter together, to open next year.',
    steps: [
      {
        minutes: 2,
        text: 'Each says one thing about now worth remembering, and one hope that can bear not coming true.',
      },
      {
        minutes: 6,
        text: 'Write it down, a few lines each. Put in the price of bread and the state of the sofa.',
      },
      { minutes: 1, text: 'Seal it and set a date.' },
    ],
    say: [
      'what should they know about us, in a year?',
      "i'd like us to laugh at this list",
      'write that down, the thing you just said',
    ],
    why: {
      text: 'Writing about the relationship for twenty minutes, three days running, changed how both partners messaged, with more feeling words, in a study of 86 couples.',
      fact: 10,
    },
    smaller: 'Say one thing about this week you would like to remember in a year.',
    apart: {
      do: 'Compose half a letter each to yourselves a year from now, and post or send your halves to be kept unread.',
      steps: [
        { minutes: 6, text: 'Write about an ordinary day now, and one hope.' },
        { minutes: 1, text: 'Seal it, name the date, send it.' },
        { minutes: 1, text: 'Each keeps the other’s.' },
      ],
      say: [
        'my half is in the post. no peeking till march',
        "what's the most ordinary thing in yours?",
      ],
      why: {
        text: 'People in love at a distance opened up more, and were at least as close, a diary study found. Halves of a letter suit that.',
        fact: 13,
      },
    },
    alone: {
      title: 'A page about now',
      do: 'Write one page about life with your partner as it is this week, kindly and truly, and put it away.',
      steps: [
        { minutes: 7, text: 'Include one tired evening and one good minute.' },
        { minutes: 1, text: 'Date it and choose where it will sleep.' },
      ],
      say: ['i wrote something down about us today. all warm', "one day i'll show you this week"],
      why: {
        text: 'When one partner wrote about the two of them, the other’s messages changed too, towards more words of feeling, an experiment found.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'Only one good night',
      do: 'Leave next year alone, and do one thing now that helps you both to sleep.',
      steps: [
        { minutes: 3, text: 'Open the window, fill a glass of water, lay out tomorrow’s clothes.' },
        { minutes: 1, text: 'Lie down, with nothing settled.' },
      ],
      say: ['next year can wait. sleep first', 'put water by your side'],
      why: {
        text: 'Short nights went with more quarrels and poorer reading of each other, couples’ records show. Sleep is a modest start.',
        fact: 65,
      },
    },
    gently:
      'For a steady week. Leave it if the future is in doubt just now, or if hopes tend to become promises held against someone.',
    tags: {
      depth: 3,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
    },
  },
  {
    id: 'shared-what-carried-us',
    practice: 'shared',
    title: 'What carried us',
    do: 'Look back at one hard stretch you came through together, and name what carried you, down to the soup and the friends.',
    short: 'Name what carried you through one hard time.',
    steps: [
      { minutes: 1, text: 'Choose a stretch that is over and that both can bear to think of.' },
      {
        minutes: 5,
        text: 'Take turns, one thing each: a person, a habit, a joke, something the other did.',
      },
      { minutes: 2, text: 'Say thank you for one of them.' },
      { minutes: 1, text: 'Do something light afterwards.' },
    ],
    say: [
      'what got us through that winter?',
      'you dont know how much the toast helped',
      'shall we leave it there and make tea?',
    ],
    why: {
      text: 'In couples followed over time, support in good moments foretold feeling that support would be there in bad ones.',
      fact: 46,
    },
    smaller: 'Say one thing they did in a hard time that you have not forgotten.',
    apart: {
      do: 'Send each other one thing that helped in a hard time you shared, and let the answer take its time.',
      steps: [
        { minutes: 3, text: 'Write what it was and what it did for you.' },
        { minutes: 1, text: 'Ask first if now is a good time, then send.' },
        { minutes: 2, text: 'Read theirs when you can sit down.' },
      ],
      say: [
        'is now ok for something a bit tender?',
        'it was your messages at 6 a.m. i still have them',
      ],
      why: {
        text: 'Put into words, listening did more than nods and looks in an experiment. An honest line by text is listening too.',
        fact: 17,
      },
    },
    alone: {
      title: 'Who helped, and how',
      do: 'List what helped you through one hard time, and mark the part your partner had in it.',
      steps: [
        { minutes: 5, text: 'Write ten things. Let some be as small as socks.' },
        { minutes: 1, text: 'Mark theirs.' },
        { minutes: 2, text: 'Send one line of thanks, or keep it for a good day.' },
      ],
      say: ['thank you for the socks that winter', 'thought today about how you just sat there'],
      why: {
        text: 'We guess too low how much a thank-you will mean, experiments found, and too high how awkward it will be.',
        fact: 55,
      },
    },
    hardDay: {
      title: 'Let it be a light evening',
      do: 'Rest from hard times, old and new, and fill the evening with one mild thing you both know by heart.',
      steps: [
        { minutes: 1, text: 'Choose an old film, a jigsaw or folding towels.' },
        { minutes: 7, text: 'Do it without talk about yourselves.' },
      ],
      say: ['the one with the penguins again?', 'nothing heavy tonight, from either of us'],
      why: {
        text: 'In couples’ real conflicts, short and neutral guidance did better than long and feeling guidance, a small study found. Less can be kinder.',
        fact: 79,
      },
    },
    gently:
      'Not for hurt you did to each other, and not for anything still raw. Choose a trouble that came from outside. Either of you may stop.',
    tags: {
      depth: 3,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
    },
  },
  {
    id: 'shared-eyes-shut-tasting',
    practice: 'shared',
    title: 'Three tastes, eyes shut',
    do: 'Give each other three tiny tastes or smells from the shelf, eyes shut, and guess each one out loud.',
    short: 'Guess three tastes or smells from the shelf, eyes shut.',
    steps: [
      { minutes: 2, text: 'Each picks three in secret. Ask about allergies and dislikes first.' },
      {
        minutes: 5,
        text: 'Take turns. Describe it before you name it: “a Sunday, with nails in it”.',
      },
      { minutes: 1, text: 'Crown the strangest guess.' },
    ],
    say: [
      'this is either cinnamon or a pencil',
      'no peeking, i can see your eyelashes',
      "it tastes like my aunt's hallway",
    ],
    why: {
      text: 'Couples sent off to do exciting things together for ten weeks ended up more satisfied than those doing merely pleasant ones.',
      fact: 32,
    },
    smaller: 'Hold one jar under their nose, and ask what it reminds them of.',
    apart: {
      title: 'The same jar',
      do: 'Open the same spice or tea in two kitchens, and each describe it without using the name.',
      steps: [
        { minutes: 1, text: 'Agree on one that you both have.' },
        { minutes: 3, text: 'Three comparisons each. The odder the better.' },
      ],
      say: ['mine smells of wet dog and christmas', 'cumin on three. one, two'],
    },
    alone: {
      title: 'A smell from us',
      do: 'Find one smell at home that belongs to a day with your partner, and write down that day.',
      steps: [
        { minutes: 2, text: 'Soap, coat, pepper, rain on the sill.' },
        { minutes: 3, text: 'Three lines: where, when, what was said.' },
      ],
      say: ['opened the cardamom and there was that kitchen again'],
    },
    hardDay: {
      title: 'One good smell',
      do: 'Put one good plain smell into the air, coffee, soap or orange peel, and let it be for both.',
      steps: [
        { minutes: 2, text: 'Choose one that neither of you minds.' },
        { minutes: 3, text: 'Breathe slowly. There is nothing to guess.' },
      ],
      say: ['peeled an orange. half is yours, whenever'],
      why: {
        text: 'Calming down comes before talking, couple counsellors say, and it often takes twenty minutes. Oranges last about that.',
        fact: 68,
      },
    },
    gently:
      'Leave it out where food, smells or closed eyes are a sore subject. Either of you may stop at any jar.',
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'any', cost: 'none', good: ['play'] },
  },
  {
    id: 'shared-corner-of-dream',
    practice: 'shared',
    title: 'Try a corner of it',
    do: 'Ask each other for one old dream, and find a ten-minute corner of it you could try together this week.',
    short: 'Try a small corner of each other’s old dream.',
    steps: [
      {
        minutes: 3,
        text: 'First: what did you once want to be, see or build? Only ask and listen.',
      },
      { minutes: 3, text: 'Then the other.' },
      { minutes: 3, text: 'Find the smallest corner: one chord, one tile, one word of Greek.' },
      { minutes: 1, text: 'Choose a day for the first corner.' },
    ],
    say: [
      'what did you want to be at ten?',
      'what would ten minutes of it look like?',
      "i'd hold the torch",
    ],
    why: {
      text: 'Exciting hours did more than pleasant ones for couples in a ten-week experiment; each couple named its own.',
      fact: 32,
    },
    smaller: 'Ask for one thing they wanted to be as a child.',
    apart: {
      do: 'Ask about one old dream by message, and send back a small piece of it: a sound, a picture, a word.',
      steps: [
        { minutes: 2, text: 'Ask, and read the answer twice.' },
        { minutes: 3, text: 'Look for a piece of it where you are.' },
        { minutes: 1, text: 'Send it without advice.' },
      ],
      say: ['what did you use to dream about on the school bus?', 'found you a bit of greenland'],
      why: {
        text: 'Advice was welcomed more when support and a good look at the matter came first, studies found. So send no plans yet.',
        fact: 24,
      },
    },
    alone: {
      title: 'Your own small corner',
      do: 'Spend ten minutes on a small piece of an old dream of yours, and tell your partner how it felt.',
      steps: [
        { minutes: 8, text: 'Do the smallest piece: tune the guitar, sketch the shed.' },
        { minutes: 1, text: 'Write one line about it.' },
      ],
      say: ['i tuned it. first time in six years', 'guess what i did for ten minutes'],
      why: {
        text: 'Good news grows when it meets a warm welcome, beyond the event itself, according to diary studies.',
        fact: 44,
      },
    },
    hardDay: {
      title: 'Small comforts, no dreams',
      do: 'Leave big wishes aside and give yourself one small comfort that does not depend on anyone.',
      steps: [
        { minutes: 5, text: 'A bath, a page, a walk to the corner.' },
        { minutes: 1, text: 'Offer the same, with no strings, if you can.' },
      ],
      say: ['running a bath. want the water after?', 'taking an hour for myself, back at nine'],
      why: {
        text: 'Bad times are when help most easily misses its mark, couples’ diaries show. Beginning with your own comfort cannot miss theirs.',
        fact: 47,
      },
    },
    gently:
      'For dreams, not for decisions. If an old wish is a sore point between you, choose a smaller one.',
    tags: {
      depth: 3,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'shared-swap-seats',
    practice: 'shared',
    title: 'Swap seats',
    do: 'Trade your usual places for one evening, on the sofa, at the table or wherever you sit, and report what you see from there.',
    short: 'Trade your usual seats and report the view.',
    steps: [
      { minutes: 1, text: 'Swap. Take over the cushion and the mug rights too.' },
      { minutes: 3, text: 'Sit as the other sits. What can you see, reach, hear?' },
      { minutes: 2, text: 'Each names one thing the other has put up with.' },
    ],
    say: [
      'so this is where the draught lives',
      'what a view of the boiler you have',
      'i want my lamp back',
    ],
    why: {
      text: 'New does not mean costly: couples were left to find their own kind of exciting in the studies.',
      fact: 34,
    },
    smaller: 'Sit in their place for one minute.',
    apart: {
      do: 'Show each other the view from where you usually sit, and say what is just behind the camera.',
      steps: [
        { minutes: 1, text: 'Take the picture, or describe the view in two lines.' },
        { minutes: 1, text: 'Send yours off.' },
        { minutes: 2, text: 'Ask about one thing in theirs.' },
      ],
      say: ['this is what i see while i text you', "what's the blue thing on the left?"],
      why: {
        text: 'Curious follow-ups made people better liked in studies, more than those asking had thought.',
        fact: 20,
      },
    },
    alone: {
      title: 'Their side of the room',
      do: 'Take their usual place when they are out, and notice what could be easier from there.',
      steps: [
        { minutes: 3, text: 'Sit, look, reach. Is the lamp too far, the chair too low?' },
        { minutes: 2, text: 'Move one thing a hand’s breadth, if it is yours to move too.' },
      ],
      say: ['moved the lamp a bit. better?', 'sat in your chair, understood the sighing'],
      why: {
        text: 'Before a big exam, much of the best help went by without the receiver noticing, a study of couples found. A lamp moves quietly.',
        fact: 48,
      },
    },
    hardDay: {
      title: 'Not facing, but beside',
      do: 'Sit side by side rather than face to face, looking the same way, and talk only if it comes.',
      steps: [
        { minutes: 1, text: 'Choose a bench, a bed edge, two chairs at the window.' },
        { minutes: 5, text: 'Look at the same thing.' },
      ],
      say: ['come and look out of the window with me?', "there's room here if you want it"],
      why: {
        text: 'Seeing a quarrel as a neutral outsider might, three times a year, kept 120 couples in a trial from the usual slide. Looking the same way is kin.',
        fact: 61,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-pocket-museum',
    practice: 'shared',
    title: 'Pocket museum',
    do: 'Bring home one small find from the day each, and open a museum on the table tonight.',
    short: 'Each brings one small find to the table.',
    steps: [
      { minutes: 1, text: 'Empty your pockets, bags and heads. A heard sentence counts.' },
      { minutes: 4, text: 'Each shows the find: where, when, why it was kept.' },
      { minutes: 1, text: 'Give the collection a name.' },
      { minutes: 1, text: 'Let it stay until breakfast.' },
    ],
    say: [
      'closing time is breakfast',
      'bring me something from out there',
      'mine is a leaf with an opinion',
    ],
    why: {
      text: 'A leaf held out is a little invitation. Couple therapists think closeness is made of such invitations, taken up.',
      fact: 42,
    },
    smaller: 'Pick up one small thing today and give it to them.',
    apart: {
      do: 'Keep one find a day for each other this week, and send the first one tonight.',
      steps: [
        { minutes: 1, text: 'Put it in your pocket, or take its picture.' },
        { minutes: 2, text: 'Write its label in one line.' },
        { minutes: 1, text: 'Send both.' },
      ],
      say: ['find no. 1: ticket, crumpled, 1.40, heading north', "what's in your museum today?"],
      why: {
        text: 'Replying warmly and often by text went with being content at a distance, a survey found, though not for couples who live close.',
        fact: 39,
      },
    },
    alone: {
      title: 'A shelf for two',
      do: 'Choose one small thing from today that says how your week is going, and set it out where both can see it.',
      steps: [
        { minutes: 2, text: 'Choose: a receipt, a dry leaf, an empty pen.' },
        { minutes: 1, text: 'Put it there. Say nothing until asked.' },
      ],
      say: ["there's a clue on the shelf about my week", 'guess what the empty pen means'],
      why: {
        text: 'We think our tone is clear to readers far more often than it is, experiments found. An empty pen invites a question.',
        fact: 28,
      },
    },
    hardDay: {
      title: 'A stone to hold',
      do: 'Find something smooth and heavy, hold it until it is warm, and then put it down.',
      steps: [
        { minutes: 1, text: 'A stone, a cup, an orange.' },
        { minutes: 3, text: 'Hold it. Feel the edges, the weight. Breathe out slowly.' },
      ],
      say: ["holding a stone till i'm nicer. five minutes", "there's a warm one here for you too"],
      why: {
        text: 'Couple therapists often give an angry body about twenty minutes to settle. A stone is something to do until then.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['appreciate', 'play'],
    },
  },
  {
    id: 'shared-what-made-laugh',
    practice: 'shared',
    title: 'Show what made you laugh',
    do: 'Show each other one thing that made you laugh lately, and watch the other’s face instead of the joke.',
    short: 'Show each other something that made you laugh.',
    steps: [
      { minutes: 2, text: 'Find it: a clip, a sign, something somebody said.' },
      { minutes: 3, text: 'Share the first one. You may be the only one laughing.' },
      { minutes: 3, text: 'Share the second.' },
    ],
    say: ["look at this and i'll look at you", "it's funnier the third time, trust me"],
    why: {
      text: 'What mattered in a study of 71 couples was laughing together: its share of a talk went with closeness and support.',
      fact: 35,
    },
    smaller: 'Send or say the last thing that made you laugh.',
    apart: {
      do: 'Send one thing that made you laugh, and write down the exact moment you lost it.',
      steps: [
        { minutes: 2, text: 'Choose one. Three is a flood.' },
        { minutes: 1, text: 'Send it with the second at which it happens.' },
        { minutes: 1, text: 'Answer theirs with more than a face.' },
      ],
      say: ['at 0:47 i made a noise on the train', 'i laughed so much i had to put the soup down'],
      why: {
        text: 'Laughing at one and the same thing makes people feel more alike, experiments suggest, and that seems to be where it helps.',
        fact: 36,
      },
    },
    alone: {
      title: 'The last time you both laughed',
      do: 'Think back to the last time you two laughed until it hurt, and write down how it started.',
      steps: [
        { minutes: 3, text: 'Who began? What was said just before?' },
        { minutes: 1, text: 'Put the first line in a message, if you like.' },
      ],
      say: [
        'just remembered the umbrella. in a meeting',
        'it started with you saying "hypothetically"',
      ],
      why: {
        text: 'Those who care tend to see care in a partner too, studies over time found. A fond memory is caring at work.',
        fact: 56,
      },
    },
    hardDay: {
      title: 'No jokes needed',
      do: 'Let the day be serious, and watch something slow and harmless, such as fish or trains, for a few minutes.',
      steps: [
        { minutes: 1, text: 'Agree that nobody has to laugh.' },
        { minutes: 6, text: 'Watch, together or each alone.' },
      ],
      say: ['fish tank video? no talking', 'not in a joking mood, but come and sit'],
      why: {
        text: 'In writing, tone goes astray more often than its author thinks, experiments found. On a tense day plain is safer.',
        fact: 28,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-paper-plane-trials',
    practice: 'shared',
    title: 'Paper plane trials',
    do: 'Fold one paper plane each from old post and hold three trials: distance, beauty, and worst landing.',
    short: 'Fold paper planes and hold three silly trials.',
    steps: [
      { minutes: 3, text: 'Fold. Asking for help is allowed, copying is encouraged.' },
      { minutes: 4, text: 'Launch from a chair, a bed or the stairs.' },
      { minutes: 1, text: 'Award the prizes, one invented for the loser.' },
      { minutes: 1, text: 'Write a message on a wing and park it.' },
    ],
    say: [
      'i bet mine reaches the plant',
      'the gas bill flies rather well',
      'who folds, who throws?',
    ],
    why: {
      text: 'A four-week trial that nudged couples towards exciting things together found them in better spirits and more satisfied.',
      fact: 33,
    },
    smaller: 'Throw something soft at a target together, best of three.',
    apart: {
      do: 'Fold a plane each, write one line on the wing, and send a picture of where it landed.',
      steps: [
        { minutes: 3, text: 'Fold and write.' },
        { minutes: 1, text: 'Throw it once. No second tries.' },
        { minutes: 1, text: 'Send the landing place.' },
      ],
      say: ['behind the radiator, message intact', 'can you read the wing?'],
      why: {
        text: 'Love can be shown in many ways, and a review likens them to a varied diet. Air mail has been rare lately.',
        fact: 57,
      },
    },
    alone: {
      title: 'A plane with a message',
      do: 'Fold a plane, write one friendly line inside, and land it where your partner will sit down.',
      steps: [
        { minutes: 3, text: 'Fold slowly. Choose a line that could make them smile.' },
        { minutes: 1, text: 'Throw, or cheat and place it.' },
      ],
      say: ['you have air mail', 'check your chair before you sit'],
      why: {
        text: 'Grateful notes land better than their writers fear, experiments found: readers felt gladder, and less awkward, than expected.',
        fact: 55,
      },
    },
    hardDay: {
      title: 'Smooth one sheet of paper',
      do: 'Take one crumpled sheet of paper and smooth it flat with your palms, slowly, until your hands are quieter.',
      steps: [
        { minutes: 4, text: 'From the middle outwards. The creases may stay.' },
        { minutes: 1, text: 'Fold it once, and leave it.' },
      ],
      say: ['taking a few minutes by myself at the desk', "i'll be out in a bit, calmer i hope"],
      why: {
        text: 'One chasing, one withdrawing: in 116 couples that went with more anger and fewer things solved. A few announced minutes apart are another path.',
        fact: 66,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-own-word',
    practice: 'shared',
    title: 'A word of our own',
    do: 'Invent a word for something you two know well and no dictionary has, and use it twice today.',
    short: 'Invent a word only you two will use.',
    steps: [
      {
        minutes: 2,
        text: 'Find the thing: the last inch of tea, the look before leaving a party.',
      },
      { minutes: 3, text: 'Try out sounds or signs until one fits.' },
      { minutes: 1, text: 'Use it in a sentence with a straight face.' },
    ],
    say: ['we need a word for leaving parties', 'use it in a sentence', "that's so blorp"],
    why: {
      text: 'As new couples texted through their first year, their ways of writing grew alike, a study with over a million texts found.',
      fact: 11,
    },
    smaller: 'Give the thing nearest to you both a private name.',
    apart: {
      do: 'Coin a word by message for something that only happens to people who live as you two do.',
      steps: [
        {
          minutes: 2,
          text: 'Name the thing: the silence after hanging up, the wrong time zone yawn.',
        },
        { minutes: 2, text: 'Offer one word each.' },
        { minutes: 1, text: 'Choose, and put it to use.' },
      ],
      say: ['what do we call the bit after "bye, no you, bye"?', 'i vote for glimmet'],
      why: {
        text: 'Couples who lived apart shared more and felt close, one diary study found. A private word is a small piece of that.',
        fact: 13,
      },
    },
    alone: {
      title: 'Collect your old words',
      do: 'List the private words and jokes the two of you have made so far, and put a star by the oldest.',
      steps: [
        { minutes: 4, text: 'Names for food, people, moods, rooms.' },
        { minutes: 1, text: 'Bring the oldest back into use.' },
      ],
      say: ['we havent said "soup o\'clock" since march', 'found eleven words only we know'],
      why: {
        text: 'Feeling alike is part of what a shared laugh gives, experiments found. A private word may keep a bit of that.',
        fact: 36,
      },
    },
    hardDay: {
      title: 'The oldest word, once',
      do: 'Use one old word that only you two know, once, where it fits, and let it lie like a lamp left on.',
      steps: [
        { minutes: 1, text: 'Find one from an easy day: a food, a place, a pet.' },
        { minutes: 1, text: 'Say or send it in passing. It asks for nothing back.' },
      ],
      say: ["soup o'clock in the kitchen, if anyone's hungry"],
      why: {
        text: 'Words of “we” went with calmer bodies in quarrels, where couples were watched. A word of your own is close kin.',
        fact: 67,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-cross-one-out',
    practice: 'shared',
    title: 'Cross one thing out',
    do: 'Go through the coming week together and strike out one thing that neither of you would miss.',
    short: 'Cross one thing out of your week, together.',
    steps: [
      { minutes: 2, text: 'Lay both weeks side by side, on paper or aloud.' },
      { minutes: 2, text: 'Each names one thing that makes you sigh.' },
      { minutes: 1, text: 'Strike one out. Draw the line together, with a sound.' },
      { minutes: 1, text: 'Leave the gap empty.' },
    ],
    say: [
      'what if we just didnt go?',
      'which bit of this week makes you sigh?',
      "i'm crossing it out. listen",
    ],
    why: {
      text: 'Less sleep went with more conflict between couples, studies found. A week with a gap in it leaves some room for rest.',
      fact: 65,
    },
    smaller: 'Name one thing this week that could be left undone.',
    apart: {
      do: 'Tell each other one thing you will drop this week, and wish each other joy of the empty hour.',
      steps: [
        { minutes: 2, text: 'Look at your own week.' },
        { minutes: 1, text: 'Send the thing, crossed out.' },
        { minutes: 1, text: 'Cheer for theirs, with no suggestions.' },
      ],
      say: ['cancelled: the gym i never go to', 'enjoy your hour of nothing'],
      why: {
        text: 'Answers to good news told more about couples two months on than answers to bad news did, in a study of 79. A free hour is news.',
        fact: 45,
      },
    },
    alone: {
      title: 'An hour handed back',
      do: 'Drop one thing from your own week that eats into your time together, if it is yours to drop.',
      steps: [
        { minutes: 3, text: 'Look for the thing done out of habit.' },
        { minutes: 1, text: 'Write the short message that cancels it.' },
        { minutes: 1, text: 'Keep the hour free for now.' },
      ],
      say: ['i got thursday evening back', "no plan for it. just wanted you to know it's there"],
      why: {
        text: 'What to do with free time was the couples’ own choice in the studies of exciting hours. It may be very little.',
        fact: 34,
      },
    },
    hardDay: {
      title: 'The shortest list',
      do: 'Cut this evening down to what must be done, and do only that.',
      steps: [
        { minutes: 1, text: 'Write three things at most: eat, wash, sleep.' },
        { minutes: 1, text: 'Cross out anything that can wait until tomorrow, talks included.' },
      ],
      say: ["tonight's list: eat, sleep. that's it", "the rest can wait till we've slept"],
      why: {
        text: 'Whoever slept badly read a partner less well, in studies of couples. Talks that can wait may be better for it.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-lamp-shadows',
    practice: 'shared',
    title: 'A play on the wall',
    do: 'Turn one lamp to the wall and put on a two-minute shadow play with hands, spoons and whatever is near.',
    short: 'Put on a two-minute shadow play with one lamp.',
    steps: [
      { minutes: 2, text: 'Find out what your hands can be. A dog is a start.' },
      { minutes: 4, text: 'Make up a plot: somebody wants something, somebody has it.' },
      { minutes: 2, text: 'Play it. The audience is the lampshade.' },
    ],
    say: [
      'i am the dog, you are the moon',
      'your spoon is very moving',
      'again, but with a villain',
    ],
    why: {
      text: 'Laughing together worked by making people feel alike, experiments found. Two dogs on a wall are quite alike.',
      fact: 36,
    },
    smaller: 'Make one shadow animal say good night to the other.',
    apart: {
      title: 'Shadows by post',
      do: 'Send each other one shadow on a wall, and let the other say what it is and what it wants.',
      steps: [
        { minutes: 3, text: 'Photo, or a description if that is easier.' },
        { minutes: 2, text: 'Answer with its next line.' },
      ],
      say: ['either a swan or a tax inspector', 'it says it is looking for its hat'],
    },
    alone: {
      title: 'The shadows at home',
      do: 'Watch for one minute what light does on a wall, and write who might be passing there.',
      steps: [
        { minutes: 2, text: 'Tree, curtain, bus, your own sleeve.' },
        { minutes: 3, text: 'Three lines of a story, for your partner or for nobody.' },
      ],
      say: ['there is a giraffe on our wall at five. i will show you'],
    },
    hardDay: {
      title: 'Low light',
      do: 'Turn the lights low an hour early, and let the room be quiet for both.',
      steps: [
        { minutes: 1, text: 'One lamp. No screens near it.' },
        { minutes: 5, text: 'Sit where you like. Shadows need no talk.' },
      ],
      say: ['lamp only tonight. come sit, or sleep'],
      why: {
        text: 'Settling a thing went best when both had slept, researchers who followed couples report. Low light is on sleep’s side.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-pile-over-there',
    practice: 'shared',
    title: 'The pile goes over there',
    do: 'Write everything that is weighing on you both on scraps of paper, put the pile across the table, and sit on the same side.',
    short: 'Put worries across the table; sit on one side.',
    steps: [
      {
        minutes: 3,
        text: 'One worry per scrap: the boiler, the form, the cough. No worry may be the other person.',
      },
      { minutes: 1, text: 'Push the pile to the far side. Sit next to each other.' },
      { minutes: 2, text: 'Look at it. Say “we have quite a pile”.' },
      { minutes: 2, text: 'Take one scrap that is small enough, and say when it will be done.' },
    ],
    say: [
      'come and sit on my side of it',
      'we have quite a pile',
      'which one is small enough for today?',
    ],
    why: {
      text: 'Couples who said “we” while they argued had calmer bodies and were kinder; “you” went with the reverse.',
      fact: 67,
    },
    smaller: 'Say “that is a lot for us just now” about one thing you are both carrying.',
    apart: {
      do: 'List the pile together by message, one worry per line, and choose the smallest one for this week.',
      steps: [
        { minutes: 2, text: 'Send three lines each. Things only, not people.' },
        { minutes: 1, text: 'Choose the smallest.' },
        { minutes: 1, text: 'Say who takes the first step, and leave the rest.' },
      ],
      say: ["the pile so far: boiler, form, gran's knee", 'can we put the form top?'],
      why: {
        text: 'Help that is all reason was disliked by people who were sad or angry, studies found. So sigh first, then sort.',
        fact: 23,
      },
    },
    alone: {
      title: 'Sort your own pile',
      do: 'Write down what is on your mind, one thing per scrap, and see which are yours, which are shared and which are weather.',
      steps: [
        { minutes: 4, text: 'Write.' },
        { minutes: 2, text: 'Make three heaps: mine, ours, weather.' },
        { minutes: 1, text: 'Put the weather in a drawer.' },
      ],
      say: [
        "made a pile of what's on my mind. it got smaller",
        'one of these is ours, for a good hour',
      ],
      why: {
        text: 'Stepping back and seeing a quarrel as a fair outsider would kept couples from the usual slide, in a trial of 120. Heaps help to step back.',
        fact: 61,
      },
    },
    hardDay: {
      title: 'The pile can wait',
      do: 'Turn the pile face down, and agree that none of it will be sorted tonight.',
      steps: [
        { minutes: 1, text: 'Cover it with a cloth or close the lid.' },
        { minutes: 3, text: 'Sit down somewhere else, with something warm.' },
      ],
      say: ['lid on. nothing gets sorted tonight', "i'm on your side, also when we're cross"],
      why: {
        text: 'When one wants to talk it out now and the other backs off, it went with more anger and less solved, diaries of 116 couples showed.',
        fact: 66,
      },
    },
    gently:
      'Not for what one of you does to the other, and not for debts or worries one is afraid to name.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'shared-back-to-back',
    practice: 'shared',
    title: 'Back to back',
    do: 'Sit back to back on the floor, a bed or two stools, leaning or only near, and tell one good minute of today.',
    short: 'Sit back to back and tell one good minute.',
    steps: [
      {
        minutes: 1,
        text: 'Find how you sit. A cushion between you is fine, and so is not touching.',
      },
      { minutes: 2, text: 'Say nothing. Notice warmth, weight, the other’s breath.' },
      { minutes: 3, text: 'Each tells one good minute of the day, without being looked at.' },
      { minutes: 1, text: 'Get up slowly.' },
    ],
    say: [
      'lean on me for three minutes?',
      "easier to say when you're not looking",
      'tell me one good minute',
    ],
    why: {
      text: 'On days with a conflict, a hug went with a smaller drop in mood, a study of 404 people found. Leaning is only a cousin of that.',
      fact: 43,
    },
    smaller: 'Rest your shoulder near theirs for three breaths, if you both like it.',
    apart: {
      do: 'Talk on the phone with your eyes closed or the camera off, and tell each other one good minute of today.',
      steps: [
        { minutes: 1, text: 'Settle down. Lean on a wall, if that is pleasant.' },
        { minutes: 4, text: 'One minute each, told slowly. A voice message does as well.' },
        { minutes: 1, text: 'Say good night or good day.' },
      ],
      say: ['eyes shut, tell me one good minute', "leaning on a wall and pretending it's you"],
      why: {
        text: 'In diaries, couples at a distance opened up more than couples near each other, and were as close or closer.',
        fact: 13,
      },
    },
    alone: {
      title: 'Lean on something',
      do: 'Lean your back against a warm wall, a tree or the bath, and recall one good minute with your partner.',
      steps: [
        { minutes: 3, text: 'Let the wall carry you.' },
        { minutes: 2, text: 'Go through the minute from start to end.' },
        { minutes: 1, text: 'Keep it, or pass on one line.' },
      ],
      say: [
        'found a good wall, thought of that minute in the rain',
        'remember the bus shelter? that was a good one',
      ],
      why: {
        text: 'Putting the relationship into words on three days brought more feeling into both partners’ messages, in one study. One minute is a start.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'Same room, no talk',
      do: 'Stay in the same room for a few minutes without touching or talking, if that feels all right to both.',
      steps: [
        { minutes: 1, text: 'Ask: shall I stay or go? Either answer is good.' },
        { minutes: 4, text: 'Stay, each with your own thing to look at.' },
      ],
      say: ['stay or go? both fine', 'i can sit over here and be quiet'],
      why: {
        text: 'Hugs went with milder dips in mood on days of conflict, one study found. They are for both to want; a shared room asks less.',
        fact: 43,
      },
    },
    gently:
      'Touch only if both like it, and stop whenever one does not. Leave it out if being unseen behind you feels unsafe.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
    },
  },
  {
    id: 'shared-a-family-saying',
    practice: 'shared',
    title: 'A saying from home',
    do: 'Give each other one saying from the people who raised you or the place you grew up, and keep one of them between you.',
    short: 'Trade one saying from home, and keep one.',
    steps: [
      { minutes: 3, text: 'One tells a saying: who said it, when, with what face?' },
      { minutes: 3, text: 'Then the other.' },
      { minutes: 1, text: 'Decide which one your own household may keep, or bend.' },
    ],
    say: [
      'what did they say at yours when it rained?',
      'who said it, and with what face?',
      'can we keep that one?',
    ],
    why: {
      text: 'Questions that follow on from an answer made people feel heard, and the asker better liked, a set of studies found.',
      fact: 20,
    },
    smaller: 'Quote one thing somebody used to say when you were small.',
    apart: {
      do: 'Send each other one saying you grew up with, and the scene in which you can still hear it.',
      steps: [
        { minutes: 2, text: 'Write the saying and the kitchen it came from.' },
        { minutes: 1, text: 'Send it.' },
        { minutes: 2, text: 'Ask who they think of when they read yours.' },
      ],
      say: [
        '"better late than wet". my aunt, every autumn',
        'translate yours for me, word for word please',
      ],
      why: {
        text: 'Feelings did more than facts for closeness, in couples’ diaries. A saying often carries both.',
        fact: 5,
      },
    },
    alone: {
      title: 'What you brought along',
      do: 'Write down three sayings you grew up with, and cross out the one you are glad to leave behind.',
      steps: [
        { minutes: 4, text: 'Hear the voice, write the words.' },
        { minutes: 1, text: 'Cross one out.' },
        { minutes: 1, text: 'Keep one to share, if you wish.' },
      ],
      say: [
        "i've retired one of my family's sayings",
        'ask me about "finish what\'s on the plate"',
      ],
      why: {
        text: 'Ways of explaining each other’s slips changed over time, in studies of couples; they were not fixed traits. Sayings can change too.',
        fact: 64,
      },
    },
    hardDay: {
      title: 'No family talk tonight',
      do: 'Leave families out of this evening altogether, theirs and yours, and let the next half hour be quiet.',
      steps: [
        { minutes: 1, text: 'Put the phone where messages from others can wait.' },
        { minutes: 5, text: 'Do something plain with your hands: peel, fold, water.' },
      ],
      say: ["family's off the menu tonight, ok?", "phone's in the drawer till nine"],
      why: {
        text: 'A line that shows both sides, with “I”, was judged least likely to start a fight in one study. Leaving out relatives is simpler still.',
        fact: 27,
      },
    },
    gently:
      'Families can hold hard memories. A saying from a teacher, a neighbour or a book is just as good.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'shared-our-best-disaster',
    practice: 'shared',
    title: 'Our best disaster',
    do: 'Retell one plan that went gloriously wrong and that you can both laugh about now, playing all the parts.',
    short: 'Retell a disaster you both laugh about now.',
    steps: [
      { minutes: 1, text: 'Choose one that is long over: the tent, the cake, the wrong island.' },
      {
        minutes: 5,
        text: 'Tell it in turns, with voices. Nobody is the culprit. The weather did it.',
      },
      { minutes: 1, text: 'Say what you would not have missed.' },
    ],
    say: [
      'remember the tent?',
      "you be the ferry captain, i'll be us",
      'and then the cake, oh no the cake',
    ],
    why: {
      text: 'A laugh in common makes two people feel alike, experiments found. Wet tents serve.',
      fact: 36,
    },
    smaller: 'Say only the one sentence that brings the whole disaster back.',
    apart: {
      do: 'Write the headline of your best disaster together, and text the report in turns.',
      steps: [
        { minutes: 1, text: 'One sends the headline.' },
        { minutes: 3, text: 'Take turns: what the papers said, what the neighbours saw.' },
        { minutes: 1, text: 'Close with the weather.' },
      ],
      say: ['breaking: TWO LOST ON WRONG ISLAND, SANDWICHES SAFE', 'eyewitnesses report singing'],
      why: {
        text: 'Time spent laughing together went with feeling close, when 71 couples were watched talking. By text you have to say that you laughed.',
        fact: 35,
      },
    },
    alone: {
      title: 'Laugh at it kindly',
      do: 'Write down one mishap of your own from this week as a short comic scene, and offer it to your partner.',
      steps: [
        { minutes: 4, text: 'Make yourself the clumsy hero.' },
        { minutes: 1, text: 'Send it, or save it for supper.' },
      ],
      say: [
        "today's comedy: me, a lid, a whole aisle of people",
        'i waved back at someone who wasnt waving at me',
      ],
      why: {
        text: 'We judge our own admitted mistakes more harshly than others do, seven studies found. Others may well be kinder to this one.',
        fact: 7,
      },
    },
    hardDay: {
      title: 'No laughing at today',
      do: 'Let the old stories rest tonight, and do one quiet thing that makes the evening a little softer.',
      steps: [
        { minutes: 1, text: 'Say to yourself what kind of day it was: rough, long, loud.' },
        { minutes: 4, text: 'Put things back in order where you can, without a comment.' },
      ],
      say: ["rough weather today. soup's on", "tomorrow's another sky"],
      why: {
        text: 'Things were settled best when both partners had slept, in research on couples. The funny side can wait for that too.',
        fact: 65,
      },
    },
    gently:
      'Only for troubles that were nobody’s fault and hurt nobody. If one of you does not laugh, choose another.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-you-lead',
    practice: 'shared',
    title: 'You lead, I follow',
    do: 'Let one of you choose everything for ten minutes, gently, while the other comes along; next time, change over.',
    short: 'One leads for ten minutes, the other comes along.',
    steps: [
      { minutes: 1, text: 'Agree on who leads. Anyone may say no to anything.' },
      {
        minutes: 8,
        text: 'Lead: a corner of the park, a shelf in the library, a way of eating toast. Follow with curiosity.',
      },
      { minutes: 1, text: 'The follower says what was new.' },
    ],
    say: [
      'ten minutes, you choose, i come along',
      'where are you taking me?',
      "no idea what we're doing but i like it",
    ],
    why: {
      text: 'Exciting was each couple’s own word in the studies, and it did not depend on money. Here each of you has a turn.',
      fact: 34,
    },
    smaller: 'Let them choose the next small thing, and enjoy it as chosen.',
    apart: {
      do: 'Lead each other by message through ten minutes of the day: left or right, tea or juice, which bench.',
      steps: [
        { minutes: 1, text: 'Say when your ten minutes are.' },
        { minutes: 5, text: 'Ask for three small choices, and do them.' },
        { minutes: 1, text: 'Report.' },
      ],
      say: ['left or right? you decide', "third bench, as ordered. there's a goose"],
      why: {
        text: 'In a large survey, couples far apart were more satisfied when messages came often and answered what was said.',
        fact: 39,
      },
    },
    alone: {
      title: 'Follow their taste',
      do: 'Do one small thing today the way your partner would do it, and see what is good about it.',
      steps: [
        { minutes: 4, text: 'Take their road, their tea, their order of doing the dishes.' },
        { minutes: 1, text: 'Write down what was better their way.' },
      ],
      say: [
        "took your way home. you're right about the trees",
        'did the dishes in your order. huh',
      ],
      why: {
        text: 'No amount of imagining made guesses about others better, in 25 experiments. What you find on their road, you can ask about.',
        fact: 22,
      },
    },
    hardDay: {
      title: 'Each lead yourselves',
      do: 'Go your own way for a while, in peace, and meet again at a time you both know.',
      steps: [
        { minutes: 1, text: 'Agree on the hour.' },
        { minutes: 8, text: 'Do what calms you. No rehearsing of speeches.' },
        { minutes: 1, text: 'Come back on time, even if only to say good night.' },
      ],
      say: ["see you at eight? i'll be nicer", 'going my own way for an hour, back for supper'],
      why: {
        text: 'Apart for at least twenty minutes, back when agreed: that is how couple therapists describe a pause that works.',
        fact: 68,
      },
    },
    gently:
      'Only where both can say no and it ends there. Not if one of you decides too much as it is.',
    tags: {
      depth: 2,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-warm-feet',
    practice: 'shared',
    title: 'Warm feet',
    do: 'Fill two bowls with warm water, put your feet or hands in, and stay until the water is no longer warm.',
    short: 'Soak your feet or hands together in warm water.',
    steps: [
      { minutes: 2, text: 'Fill the bowls. Salt, a lemon end or nothing. Towels within reach.' },
      { minutes: 7, text: 'Soak. Talk about nothing that has a deadline.' },
      { minutes: 1, text: 'Dry off. Whoever is less asleep empties the bowls.' },
    ],
    say: [
      'your feet are invited to something',
      'bring a towel and no topics',
      "it's cold now, who moves first?",
    ],
    why: {
      text: 'Sleep and quarrels hang together in couples: after bad nights there were more of them. A slow, warm end to the day suits both.',
      fact: 65,
    },
    smaller: 'Warm your hands around a cup together for one minute.',
    apart: {
      do: 'Soak your feet at the same time or each in your own evening, and send one line from the bowl.',
      steps: [
        { minutes: 2, text: 'Fill the bowl.' },
        { minutes: 6, text: 'Soak, with the phone well away from the water.' },
        { minutes: 1, text: 'Dry your hands, then send one line.' },
      ],
      say: ['live from the washing-up bowl', 'all ten toes send regards'],
      why: {
        text: '“My toes send regards” asks for little. Couple therapists say much of daily closeness lies in such small calls and answers.',
        fact: 42,
      },
    },
    alone: {
      title: 'Warm yourself first',
      do: 'Warm your feet, hands or neck for ten minutes before you take up anything that has been sitting between you.',
      steps: [
        { minutes: 8, text: 'Warm water, a hot-water bottle, the sun on a wall.' },
        { minutes: 1, text: 'Ask yourself what you would like the evening to be.' },
      ],
      say: ['thawing. down in ten minutes', "i'm warm now and much better company"],
      why: {
        text: 'After short nights couples misread each other more often, studies found. Warming up is at least a start at rest.',
        fact: 65,
      },
    },
    hardDay: {
      title: 'A bowl put down quietly',
      do: 'Set a warm bowl, bottle or blanket within their reach, if it would be welcome, and ask nothing in return.',
      steps: [
        { minutes: 2, text: 'Prepare it as you would for a guest.' },
        { minutes: 1, text: 'Put it down and go, or stay if asked.' },
      ],
      say: ['warm feet are possible on your side of the bed', "no strings, it's just cold tonight"],
      why: {
        text: 'In 322 couples, days that followed quiet, unnoticed help tended to be more satisfying ones.',
        fact: 50,
      },
    },
    gently:
      'Mind hot water if your skin feels less than it should. No bare feet if you would rather not.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'shared-tomorrows-first-minutes',
    practice: 'shared',
    title: 'Tomorrow’s first five minutes',
    do: 'Set up one small thing together tonight that will make tomorrow’s first five minutes easier for both.',
    short: 'Set up one thing tonight that eases tomorrow morning.',
    steps: [
      { minutes: 1, text: 'Ask what hurts most about the morning.' },
      { minutes: 4, text: 'Lay it out: cups, clothes, keys, the note for the door.' },
      { minutes: 1, text: 'Put something friendly next to it.' },
    ],
    say: [
      "what's the worst bit of your morning?",
      'cups are out, tomorrow can come',
      'who hid the keys from morning-us?',
    ],
    why: {
      text: 'Grateful moments over little things one day went with more connection the next, for the one thanked too, diaries showed.',
      fact: 51,
    },
    smaller: 'Put out one thing they will reach for tomorrow.',
    apart: {
      do: 'Leave each other a message tonight to be opened with the first sip tomorrow.',
      steps: [
        { minutes: 2, text: 'Write it for someone with one eye open: short, warm, no questions.' },
        { minutes: 1, text: 'Send it, marked “for the first sip”.' },
      ],
      say: ['for your first sip: you have good hair in the dark', 'do not open before coffee'],
      why: {
        text: 'Affection by text went with better relationships in a survey of 276 people; settling quarrels by text, for some, with worse.',
        fact: 40,
      },
    },
    alone: {
      title: 'A gift to the morning',
      do: 'Set out one thing for your partner’s morning after they have gone to sleep, and go to bed.',
      steps: [
        { minutes: 3, text: 'Think of their first ten steps. Clear one of them.' },
        { minutes: 1, text: 'Turn off the light.' },
      ],
      say: ['nothing to see in the kitchen', 'the morning elves say hello'],
      why: {
        text: 'Help that slips by unseen went with more satisfaction the day after, a diary study of 322 couples found.',
        fact: 50,
      },
    },
    hardDay: {
      title: 'One kind thing before bed',
      do: 'Do one small thing for the morning, for the two of you, and leave today as it is.',
      steps: [
        { minutes: 2, text: 'Fill the kettle or hang up the towel.' },
        { minutes: 1, text: 'Say that you will see them in the morning, if that is true.' },
      ],
      say: ["kettle's filled. see you in the morning", 'we stop here for tonight, ok?'],
      why: {
        text: 'A good apology owns what happened and offers to put something right, a study of 755 people found. It can come after sleep.',
        fact: 69,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['appreciate', 'repair'],
    },
  },
  {
    id: 'shared-same-table',
    practice: 'shared',
    title: 'Two hobbies, one table',
    do: 'Do two quite different things at the same table for ten minutes, and swap one find at the end.',
    short: 'Do two different things at one table, and swap a find.',
    steps: [
      { minutes: 1, text: 'Each says what it will be: stamps, scales, a crossword, a sock.' },
      { minutes: 7, text: 'Go quiet. Looking over is allowed, helping is not.' },
      { minutes: 2, text: 'Show one thing: a word, a stitch, a chord, a fact.' },
    ],
    say: [
      'you do yours, i do mine, same lamp',
      'want to see the ugliest stamp in europe?',
      'seven letters, sea bird, ends in t',
    ],
    why: {
      text: 'What counts as exciting was up to each couple in the study where it helped. A crossword may do.',
      fact: 34,
    },
    smaller: 'Sit down at their table for three minutes with something of your own.',
    apart: {
      title: 'Together, muted',
      do: 'Keep a line open for ten minutes while each of you does something of your own, hardly talking.',
      steps: [
        { minutes: 1, text: 'Say what you are up to, then let the line hum.' },
        { minutes: 7, text: 'Small noises are welcome.' },
      ],
      say: ['call me and say nothing for ten minutes?', 'i can hear you stirring. nice'],
    },
    alone: {
      title: 'A find for them',
      do: 'Spend ten minutes on something you love, and keep one find from it to give your partner.',
      steps: [
        { minutes: 7, text: 'Do it for its own sake.' },
        { minutes: 1, text: 'Pick the find: a line, a fact, a colour.' },
      ],
      say: ['brought you something from my book: snails can sleep three years'],
    },
    hardDay: {
      title: 'Near, each with something',
      do: 'Sit near enough to hear each other turn a page, each with something easy, for as long as it is comfortable.',
      steps: [
        { minutes: 1, text: 'Ask if near is all right. If not, the next room is good too.' },
        { minutes: 6, text: 'Nothing has to be said.' },
      ],
      say: ['mind if i read over here?'],
      why: {
        text: 'Among 404 people a hug on a day with a quarrel went with a smaller drop in mood. If hugs are too much, near is on the way.',
        fact: 43,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'shared-floor-picnic',
    practice: 'shared',
    title: 'Picnic on the floor',
    do: 'Eat the next thing you were going to eat in a place at home where you have never eaten before.',
    short: 'Eat your next bite somewhere odd at home.',
    steps: [
      {
        minutes: 1,
        text: 'Choose the place: hallway, bath without water, under the table, by the window.',
      },
      { minutes: 1, text: 'Bring a blanket or a good chair, and whatever there is.' },
      { minutes: 7, text: 'Eat. Name the restaurant and review the view.' },
      { minutes: 1, text: 'Shake out the crumbs.' },
    ],
    say: [
      'table for two in the hallway?',
      'three stars, draughty, charming waiter',
      "bring your toast, i've found a place",
    ],
    why: {
      text: 'Exciting things, prompted online for four weeks, left couples more satisfied in a trial, and four months on as well.',
      fact: 33,
    },
    smaller: 'Take one biscuit or one sip to a place where you have never sat together.',
    apart: {
      do: 'Have a bite somewhere odd at home, each of you, and send the review of the restaurant.',
      steps: [
        { minutes: 1, text: 'Pick your spot.' },
        { minutes: 5, text: 'Have your bite there, with a napkin.' },
        { minutes: 1, text: 'Send stars and one complaint to the chef.' },
      ],
      say: ['chez wardrobe. dark, intimate, coats', 'two stars, the chef ate my toast'],
      why: {
        text: 'Silly and new did better than dull in an experiment with couples who had only seven minutes for it.',
        fact: 31,
      },
    },
    alone: {
      title: 'A table for later',
      do: 'Set up the oddest small table for two in your home, so that it is waiting when you next eat together.',
      steps: [
        { minutes: 4, text: 'A tray, a box, two cushions, a jar with a twig.' },
        { minutes: 1, text: 'Put up a sign with the name of the place.' },
      ],
      say: ['a restaurant has opened behind the sofa', 'we have a reservation. dress code: socks'],
      why: {
        text: 'An online nudge was enough, in one four-week trial, to raise couples’ excitement and mood. Here the nudge is a tray.',
        fact: 33,
      },
    },
    hardDay: {
      title: 'Something warm, no event',
      do: 'Make the plainest warm food you have, put enough for two on the stove, and let each eat when ready.',
      steps: [
        { minutes: 5, text: 'Make it: broth, porridge, toast.' },
        { minutes: 1, text: 'Say that it is there. Nobody has to sit down together.' },
      ],
      say: ["there's porridge, whenever", 'eat when you like, i kept it warm'],
      why: {
        text: 'In bad times help often misses, daily records of couples show. Plain food, with no duty attached, asks little.',
        fact: 47,
      },
    },
    gently:
      'If food is a sore point, take the picnic without it: a blanket, a lamp, two glasses of water.',
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'shared-adopt-one-plant',
    practice: 'shared',
    title: 'Adopt one plant',
    do: 'Adopt one small plant, cutting or sprouting onion together, name it, and agree who looks in on it when.',
    short: 'Adopt a small plant together and name it.',
    steps: [
      {
        minutes: 2,
        text: 'Find one: a friend’s cutting, a bean in wet paper, a pot from the market.',
      },
      { minutes: 3, text: 'Plant it. Get soil under the nails.' },
      { minutes: 2, text: 'Name it and give it a voice.' },
      { minutes: 1, text: 'Share out the days.' },
    ],
    say: [
      "we've got a dependant. it's an onion",
      "what's its name? think carefully",
      "it's your day, the fern is asking",
    ],
    why: {
      text: 'Users of a daily question app for couples reported better relationships the longer they used it; that was no trial. Small and regular suits beans too.',
      fact: 75,
    },
    smaller: 'Water something together, or say good morning to the nearest tree.',
    apart: {
      do: 'Start the same seed in two places, and send each other news of it now and then.',
      steps: [
        { minutes: 4, text: 'A bean, wet paper, a glass.' },
        { minutes: 1, text: 'Name yours.' },
        { minutes: 1, text: 'Send its first picture or a line about it.' },
      ],
      say: ['mine has done nothing and i love it', "race? no. but mine's winning"],
      why: {
        text: 'Being in touch often, with real answers, went with happier couples at a distance, a survey found. Beans give you news.',
        fact: 39,
      },
    },
    alone: {
      title: 'Tend what is there',
      do: 'Look after one plant, tree or patch of earth that you both pass, and mention it when it changes.',
      steps: [
        { minutes: 4, text: 'Dust the leaves, loosen the soil, pick up the wrapper.' },
        { minutes: 1, text: 'Note one change.' },
      ],
      say: [
        'the plant on the stairs has a new leaf',
        "someone's been watering the plane tree. (me)",
      ],
      why: {
        text: '“It has a new leaf” is a bid like any other. Couple therapists find a good part of closeness in those.',
        fact: 42,
      },
    },
    hardDay: {
      title: 'Water something',
      do: 'Water a plant, feed a bird or sweep a step, slowly, and let that be enough care for one evening.',
      steps: [
        { minutes: 4, text: 'Go round once. Touch a leaf, listen, breathe.' },
        { minutes: 1, text: 'Come in and wash your hands in warm water.' },
      ],
      say: ['watering the plants, back in a minute', "fed the birds. they're quarrelling too"],
      why: {
        text: 'A day off breaks nothing worth having. In experiments a gap put people off most when they blamed themselves for it.',
        fact: 76,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'little',
      good: ['play'],
    },
  },
];
