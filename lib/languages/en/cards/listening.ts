import type { Card } from '../../../practices/card';

/** The cards of *active listening*. */
export const listening: readonly Card[] = [
  {
    id: 'listening-one-more-question',
    practice: 'listening',
    title: 'Ask one more question',
    do: 'When your partner tells you something today, ask one more question before you say anything about yourself.',
    short: 'Ask one more question before you say anything about yourself.',
    steps: [
      { minutes: 1, text: 'Put the phone face down and turn towards them.' },
      { minutes: 3, text: 'Wait for the part with feeling in it, and ask about that.' },
      { minutes: 1, text: 'Say back what you heard, as a guess. Then stop.' },
    ],
    say: [
      'what was that like for you?',
      "tell me more, i've got time",
      'which part stuck with you?',
    ],
    why: {
      text: 'In one experiment, a single “tell me more” made people who disagreed online more open to each other.',
      fact: 21,
    },
    smaller: 'Say “and then?” once, and wait for the answer.',
    apart: {
      do: 'Answer one message today with a question, and leave your own news for later.',
      steps: [
        { minutes: 1, text: 'Pick one line of theirs that has a feeling in it.' },
        {
          minutes: 1,
          text: 'Ask about that line. One question is enough; they may answer in their own time.',
        },
      ],
      say: ['wait, go back to the bit about the meeting', 'how did that land with you?'],
    },
    alone: {
      title: 'The question you did not ask',
      do: 'Recall something they told you this week, and write down the question you did not ask.',
      steps: [
        { minutes: 1, text: 'Choose something they said in passing.' },
        { minutes: 3, text: 'Write what you would still like to know about it.' },
        { minutes: 1, text: 'Keep the best question for a good moment.' },
      ],
      say: ['i keep thinking about what you said', 'can i ask you about tuesday?'],
      why: {
        text: 'Across 25 experiments, imagining someone’s view did not make people more accurate about it. Asking did.',
        fact: 22,
      },
    },
    hardDay: {
      title: 'Keep the question for later',
      do: 'Leave the question for today, say that you would like to hear it some time, and let it rest.',
      steps: [
        { minutes: 1, text: 'One line is enough, if it feels right.' },
        { minutes: 1, text: 'Nothing has to be understood tonight. Go and be warm somewhere.' },
      ],
      say: ["i'd like to hear it when you're ready", 'not now is fine'],
      why: {
        text: 'After poor sleep, couples reported more conflict and read each other less well. Tonight may not be the night for questions.',
        fact: 65,
      },
    },
    gently: 'For ordinary friction. Skip it if talking does not feel safe.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-first-minute',
    practice: 'listening',
    title: 'Hear them before the list',
    do: 'Let the first minutes after you meet again today be about them, before keys, post, dinner or plans.',
    short: 'Give the first minutes back together to them, before any plans.',
    steps: [
      { minutes: 1, text: 'Stop where you are, coat on if need be.' },
      { minutes: 2, text: 'Ask how they come in: tired, buzzing, hungry, cross with a bus.' },
      { minutes: 1, text: 'Stay with that one thing. Then the list may begin.' },
    ],
    say: [
      'hi you. what kind of day came in with you?',
      'shopping can wait a minute. how are you?',
      'what did the bus do this time?',
    ],
    why: {
      text: 'Researchers who study couples think much of daily closeness sits in small moments, the kind that slip past at the door.',
      fact: 42,
    },
    smaller: 'Say hello, and leave three seconds of nothing after it.',
    apart: {
      title: 'Hear them before the bookings',
      do: 'Start today’s call or first message with them, and keep dates, trains and bookings for the second half.',
      steps: [
        { minutes: 1, text: 'Ask what they have just come from.' },
        {
          minutes: 3,
          text: 'Stay with the answer for a few lines before you get the calendar out.',
        },
      ],
      say: ['what have you just come from?', 'plans later. you first'],
    },
    alone: {
      title: 'Choose your first sentence',
      do: 'Decide now what you will ask the next time you meet, so that the to-do list does not get there first.',
      steps: [
        {
          minutes: 1,
          text: 'Recall the last few first sentences between you. “Did you get milk” counts.',
        },
        { minutes: 1, text: 'Write one you would rather hear yourself say.' },
        {
          minutes: 1,
          text: 'Tie it to something you touch then: the key, the door, the ringing phone.',
        },
      ],
      say: ['saving my first question of the evening for you'],
    },
    hardDay: {
      title: 'A plain hello',
      do: 'Meet with a plain hello today, and leave the subject outside with the shoes.',
      steps: [
        { minutes: 1, text: 'Say hello, or raise a hand if that is all there is.' },
        { minutes: 1, text: 'Do one quiet useful thing, and say nothing about it.' },
      ],
      say: ['hi. no talk needed', "i'm here. that's all for now"],
      why: {
        text: 'Among 322 couples, help so quiet that it went unnoticed went with more satisfaction the next day.',
        fact: 50,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-morning-one-thing',
    practice: 'listening',
    title: 'One thing about their day',
    do: 'Find out one thing that waits for them today, and ask about it again this evening.',
    short: 'Learn one thing that waits for them today. Ask tonight.',
    steps: [
      { minutes: 1, text: 'Over the first cup or the first message, ask what today holds.' },
      { minutes: 1, text: 'Pick the thing they slow down at. Ask when it is.' },
      { minutes: 2, text: 'In the evening, ask how that one thing went, by its name.' },
    ],
    say: [
      "what's the biggest thing in your day?",
      "when's the dentist? i want to think of you at the right minute",
      "so. how was the 3 o'clock thing?",
    ],
    why: {
      text: 'People who used a daily question app for couples longer and more often reported better relationships. It was not a trial.',
      fact: 75,
    },
    smaller: 'Ask what time their hardest hour is today, and remember it.',
    apart: {
      do: 'Ask in the morning what is on their plan, and send three words when that hour comes, in their time zone.',
      steps: [
        { minutes: 1, text: 'Ask for one thing and its hour.' },
        { minutes: 1, text: 'Set a quiet alarm with their words in it.' },
        { minutes: 1, text: 'Write just before, or just after. No answer needed.' },
      ],
      say: ["it's your 3 o'clock. thinking of you", 'did the thing happen yet?'],
    },
    alone: {
      title: 'Note one thing of theirs',
      do: 'Write down one thing you know is ahead of them this week, and a day to ask about it.',
      steps: [
        { minutes: 1, text: 'Go through their week from memory. Gaps are fine.' },
        { minutes: 1, text: 'Choose one thing and put a note on the day after it.' },
      ],
      say: ['how did friday go? i made a note to ask'],
      why: {
        text: 'In studies, people who asked more questions were better liked. The ones asking had not seen that coming.',
        fact: 20,
      },
    },
    hardDay: {
      title: 'Wish them an easy hour',
      do: 'Wish them well for one thing today, and ask nothing back.',
      steps: [
        {
          minutes: 1,
          text: 'Think of one hour that will be hard for them, quarrel or no quarrel.',
        },
        { minutes: 1, text: 'Send one kind line for it, or only think it.' },
      ],
      say: ['hope the meeting is short', 'good luck at 3. no need to answer'],
      why: {
        text: 'In a study of 276 people, affection by text went with better relationships; settling quarrels by text, for some, with worse.',
        fact: 40,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'morning', cost: 'none' },
  },
  {
    id: 'listening-lights-out',
    practice: 'listening',
    title: 'Five minutes in the dark',
    do: 'Give them the last five minutes of the day in a dim room, and answer only “mm” and “go on”.',
    short: 'Dim the light and let them talk for five minutes.',
    steps: [
      { minutes: 1, text: 'Make the room dim and put the screens away. Lie or sit as you like.' },
      {
        minutes: 4,
        text: 'Let them talk about anything: the day, the ceiling, cheese. You only say “mm” and “go on”.',
      },
      { minutes: 1, text: 'Say one thing you will take to sleep with you. Swap tomorrow.' },
    ],
    say: [
      'last five minutes are yours. anything at all',
      "what's still going round in there?",
      'go on',
    ],
    why: {
      text: 'In experiments, angry or sad people disliked help that was only reasonable. Warmth had to be there too.',
      fact: 23,
    },
    smaller: 'Ask what is still going round in their head, and answer only “mm”.',
    apart: {
      title: 'A goodnight they can fill',
      do: 'Invite a long, unsorted goodnight message from them, and answer it with one warm line and no solutions.',
      steps: [
        {
          minutes: 1,
          text: 'Ask for it before you get tired. Spoken, typed, full of gaps: all fine.',
        },
        { minutes: 2, text: 'Take it in to the end, in bed or wherever you are.' },
        { minutes: 1, text: 'Send one line back. Leave the fixing for daylight.' },
      ],
      say: ['send me the unsorted version of today', 'got all of it. sleep well, you'],
    },
    alone: {
      title: 'What the day told you',
      do: 'Lie in the dim for a few minutes and go through what your partner said today, without judging any of it.',
      steps: [
        { minutes: 2, text: 'Start with the last thing they said and go backwards.' },
        { minutes: 1, text: 'Keep one sentence. Let the rest go.' },
      ],
      say: ['fell asleep on what you said about the sea'],
      why: {
        text: 'Couples in sleep studies sorted things out best when both had slept.',
        fact: 65,
      },
    },
    hardDay: {
      title: 'Goodnight, unfinished',
      do: 'Say goodnight without finishing the subject, and let both of you sleep.',
      steps: [
        { minutes: 1, text: 'Agree, or just decide, that it keeps until morning.' },
        { minutes: 1, text: 'One soft word if there is one. Sleep apart if that is easier.' },
      ],
      say: ['it keeps till morning. goodnight', 'not done, but done for today. sleep well'],
      why: {
        text: 'Bad nights went with more conflict between couples. Going to sleep is doing something, too.',
        fact: 65,
      },
    },
    tags: { depth: 2, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-ears-or-ideas',
    practice: 'listening',
    title: 'Ears, ideas or company',
    do: 'Before you answer their next grumble, ask which they would like: ears, ideas or just company.',
    short: 'Ask first: ears, ideas or just company?',
    steps: [
      { minutes: 1, text: 'Wait for a grumble. There is usually one about a printer.' },
      { minutes: 1, text: 'Ask the three-way question, lightly.' },
      { minutes: 3, text: 'Give only what they chose, even if you have a splendid idea.' },
    ],
    say: [
      'ears, ideas or company?',
      'do you want help with this or a witness?',
      'shall i fix it, hate it with you, or put the kettle on?',
    ],
    why: {
      text: 'Across studies, advice went down better after some comfort first, and after finding out what had happened.',
      fact: 24,
    },
    smaller: 'Put “want ideas?” in front of your next idea.',
    apart: {
      do: 'Reply to their next moan by text with three emoji to choose from: an ear, a light bulb and a sofa.',
      steps: [
        { minutes: 1, text: 'Explain the code once.' },
        { minutes: 2, text: 'Answer in the kind they picked, and in no other.' },
      ],
      say: ['👂 💡 or 🛋?', 'got you. just ears then'],
    },
    alone: {
      title: 'What do you usually hand out',
      do: 'Look back at their last three grumbles, and write what you gave each time: ears, ideas or company.',
      steps: [
        { minutes: 2, text: 'One word for each is enough. No marks given.' },
        { minutes: 1, text: 'Write the kind you reach for least, and try it once this week.' },
      ],
      say: ["next time you moan, i'm going to ask what kind of help you want"],
      why: {
        text: 'Over time in couples, help with bad news proved hard to get right and could backfire when it missed the need.',
        fact: 47,
      },
    },
    hardDay: {
      title: 'Only company',
      do: 'Offer company today, without ears or ideas, and take no for an answer.',
      steps: [
        { minutes: 1, text: 'Say where you will be.' },
        { minutes: 3, text: 'Be there with a book or a pile of socks. Nobody has to speak.' },
      ],
      say: ["i'm on the sofa. you're welcome, no talking", 'want to be quiet in the same room?'],
      why: {
        text: 'In a study of 61 couples, open comfort helped the very upset, and could cost those who were less so. Asking is kind.',
        fact: 49,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-sounds-like',
    practice: 'listening',
    title: 'A feeling, with a question mark',
    do: 'Offer one guess at how they feel about what they are telling you, with a question mark you mean.',
    short: 'Guess one feeling out loud, and let them correct you.',
    steps: [
      { minutes: 2, text: 'Listen past the facts: who sighed, who laughed, what got repeated.' },
      { minutes: 1, text: 'Say one feeling as a question. Small words do: fed up, chuffed, torn.' },
      {
        minutes: 2,
        text: 'Let them mend your guess. A wrong one helps nearly as well, so don’t defend it.',
      },
    ],
    say: [
      "sounds like you're a bit torn?",
      'fed up, or more sad?',
      "am i right that you're secretly chuffed?",
    ],
    why: {
      text: 'In an experiment with 258 people, words that named and opened up a feeling left people feeling better and made the helper seem caring.',
      fact: 25,
    },
    smaller: 'Add “…or have I got that wrong?” to one guess today.',
    apart: {
      do: 'Send one guess at the feeling behind a message of theirs, and leave them room to say no.',
      steps: [
        { minutes: 1, text: 'Find a message that was longer or shorter than usual.' },
        { minutes: 1, text: 'Reply with one feeling and a question mark.' },
      ],
      say: ['that reads tired to me. is it?', 'sounds like a proud one?'],
      why: {
        text: 'In an experiment, what listeners put into words counted for more than nods and looks. Words travel well by phone.',
        fact: 17,
      },
    },
    alone: {
      title: 'Ten words for feelings',
      do: 'Collect ten words you have heard your partner use for how they feel, odd ones included.',
      steps: [
        { minutes: 3, text: 'Write them as they say them: “meh”, “wobbly”, “like a wet sock”.' },
        { minutes: 1, text: 'Choose one to use back to them this week.' },
      ],
      say: ['on your scale, is today wet sock or dry sock?'],
    },
    hardDay: {
      title: 'No wonder',
      do: 'Say “no wonder” about one thing that has been hard on them, and add nothing to it.',
      steps: [
        {
          minutes: 1,
          text: 'Pick something outside the quarrel: the week, the heat, the long day.',
        },
        { minutes: 1, text: 'Say it once. Do not explain it.' },
      ],
      say: ["no wonder you're tired", "it's been a lot, that week of yours"],
      why: {
        text: 'In one experiment, having sadness taken seriously led to less aggression than having it brushed off, among people who struggle with feelings.',
        fact: 26,
      },
    },
    gently: 'Leave it out if naming what you feel gets used against either of you.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-what-missed',
    practice: 'listening',
    title: 'What did I miss?',
    do: 'Give a story of theirs back in one sentence, then ask what you left out.',
    short: 'Retell their story in one sentence and ask what’s missing.',
    steps: [
      { minutes: 2, text: 'Let them tell it to the end, with all the side roads.' },
      { minutes: 1, text: 'Put it in one sentence, as a headline if you like.' },
      { minutes: 2, text: 'Ask what is missing. The missing bit is often the point.' },
    ],
    say: [
      'so: lost keys, kind stranger, late anyway. what did i miss?',
      'have i got that right?',
      "what's the bit i left out?",
    ],
    why: {
      text: 'In an experiment with 180 people, just repeating made a listener nicer but not more understanding. So ask what is missing.',
      fact: 16,
    },
    smaller: 'Ask “what did I miss?” at the end of one story.',
    apart: {
      do: 'Text back the headline of what they told you today, as a newspaper would print it, and ask for corrections.',
      steps: [
        { minutes: 1, text: 'Write the headline. Eight words at most.' },
        { minutes: 2, text: 'Ask what the editor got wrong, and print the correction.' },
      ],
      say: [
        'LOCAL HERO FIXES SPREADSHEET, NOBODY CLAPS. correct?',
        'corrections to the editor please',
      ],
    },
    alone: {
      title: 'A story of theirs, retold',
      do: 'Write a story they told you lately in five lines, and put a small star where you are not sure.',
      steps: [
        { minutes: 3, text: 'Write from memory, in their order.' },
        { minutes: 1, text: 'Count the stars kindly. Each one is a question for later.' },
      ],
      say: ["i tried to retell your ferry story and i'm missing the middle"],
      why: {
        text: 'Putting yourself in someone’s shoes did not raise accuracy, even between married people, in 25 experiments. Checking with them did.',
        fact: 22,
      },
    },
    hardDay: {
      title: 'One sentence of theirs',
      do: 'Write down, for yourself, the one sentence of theirs you most want to have understood, and leave it there.',
      steps: [
        { minutes: 2, text: 'Use their words, not your reply to them.' },
        { minutes: 1, text: 'Fold the paper. It can wait for a better hour.' },
      ],
      say: ["i'm still thinking about what you said. no rush"],
      why: {
        text: 'Couples who wrote about a quarrel as a kind outsider, three times a year, were spared the usual slide in happiness in one trial.',
        fact: 61,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-three-breaths',
    practice: 'listening',
    title: 'Three slow breaths of nothing',
    do: 'Leave three slow breaths after they stop talking, in case there is more.',
    short: 'Wait three slow breaths after they stop. There may be more.',
    steps: [
      { minutes: 3, text: 'In an ordinary talk today, let them come to a full stop.' },
      {
        minutes: 1,
        text: 'Breathe three times. Keep your face friendly, or they will think you have frozen.',
      },
      { minutes: 1, text: 'If more comes, that was it. If not, say “thanks for telling me”.' },
    ],
    say: ['take your time', "no hurry, i'm still here", 'is there a bit more?'],
    why: {
      text: 'In couples’ diaries, opening up went with closeness largely when the other seemed to understand, value and care.',
      fact: 6,
    },
    smaller: 'Take one whole breath before your next answer.',
    apart: {
      title: 'Slow down the reply',
      do: 'Wait ten minutes before you answer one message today, unless it is urgent, and see whether a second one comes.',
      steps: [
        { minutes: 1, text: 'Read it. Put the phone down with a smile, not as a punishment.' },
        { minutes: 1, text: 'Answer the last thing they wrote, which is often the real one.' },
      ],
      say: ['was that all of it, or is there more coming?', 'reading slowly today, in a nice way'],
    },
    alone: {
      title: 'Practise on the radio',
      do: 'Try three silent breaths with a podcast, a neighbour or the cat before you try them with your partner.',
      steps: [
        { minutes: 3, text: 'After each sentence, breathe before you think of a reply.' },
        { minutes: 1, text: 'Write down what your head wanted to say so quickly.' },
      ],
      say: ["if i go quiet later, i'm listening, not buffering"],
    },
    hardDay: {
      title: 'Breaths for yourself',
      do: 'Take ten slow breaths by yourself before the next word between you.',
      steps: [
        { minutes: 2, text: 'Out longer than in. Count on your fingers if it helps.' },
        { minutes: 1, text: 'If the next word can wait, let it wait.' },
      ],
      say: ["give me a minute, i'm not leaving", 'back in a bit. just breathing'],
      why: {
        text: 'Couple therapists give a body in uproar about twenty minutes to settle, and suggest naming a time to come back.',
        fact: 68,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-back-to-tuesday',
    practice: 'listening',
    title: 'Go back to Tuesday',
    do: 'Bring up something they told you a few days ago, and ask how it went on.',
    short: 'Ask how something from a few days ago went on.',
    steps: [
      { minutes: 1, text: 'Search your memory: a form, a sore knee, a colleague’s odd remark.' },
      { minutes: 3, text: 'Ask how it went on. Let the answer be dull if it is dull.' },
      { minutes: 1, text: 'Ask whether it is closed, or whether you should ask again.' },
    ],
    say: [
      'did the neighbour ever give the ladder back?',
      "how's the knee since tuesday?",
      'whatever happened with that email?',
    ],
    why: {
      text: 'In research on conversation, asking questions made people better liked, follow-up questions most of all.',
      fact: 20,
    },
    smaller: 'Send five words about something they mentioned this week.',
    apart: {
      do: 'Revisit one open thread from last week’s messages, and ask how it ended.',
      steps: [
        { minutes: 1, text: 'Scroll up a few days in your chat.' },
        {
          minutes: 1,
          text: 'Copy one line of theirs under your question, so they know which one.',
        },
      ],
      say: ["you wrote 'we'll see'. did we see?", 'update on the landlord please'],
      why: {
        text: 'Among 647 people, frequent and responsive texting went with satisfaction for couples living far apart, though not for those close by.',
        fact: 39,
      },
    },
    alone: {
      title: 'Keep a small list of threads',
      do: 'Make a short list of things in their life that were left open this month.',
      steps: [
        {
          minutes: 3,
          text: 'Five lines: a result, a decision, a friend’s news, a repair, a hope.',
        },
        { minutes: 1, text: 'Mark the one you would most like to hear about.' },
      ],
      say: ["you're on my list. in a good way. how's your cousin's move?"],
    },
    hardDay: {
      title: 'An old good thread',
      do: 'Remember one small thing they told you that made you smile, and leave everything else alone.',
      steps: [
        { minutes: 1, text: 'Find one from before this week.' },
        { minutes: 1, text: 'Keep it to yourself, or send it as it is, with no question.' },
      ],
      say: ['still laughing about your ladder story, by the way'],
      why: {
        text: 'In 71 couples, the share of a talk spent laughing together went with closeness and support. An old joke counts for something.',
        fact: 35,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-side-remark',
    practice: 'listening',
    title: 'Catch a side remark',
    do: 'Pick up one thing they say half to themselves today, and show that it reached you.',
    short: 'Answer one thing they say half to themselves.',
    steps: [
      { minutes: 1, text: 'Listen for the muttered sort: “huh, odd”, “that tree again”.' },
      { minutes: 2, text: 'Turn, and ask what is odd, or which tree.' },
      { minutes: 1, text: 'Follow them for a minute, wherever it goes.' },
    ],
    say: ["what's odd?", 'show me', 'wait, what did you just mutter?'],
    why: {
      text: 'One idea from watching couples: little calls like “look at this” are where a good deal of closeness gets made.',
      fact: 42,
    },
    smaller: 'Answer one “huh” with “what?”, kindly.',
    apart: {
      title: 'Answer the throwaway line',
      do: 'Reply to the least important thing they send today as if it mattered.',
      steps: [
        { minutes: 1, text: 'Choose the blurry picture, the weather line, the “lol work”.' },
        { minutes: 1, text: 'Ask one real thing about it.' },
      ],
      say: ['i have questions about that sandwich', "zoom out, what's behind the pigeon?"],
    },
    alone: {
      title: 'Three calls you remember',
      do: 'Recall three small calls for your attention from this week, and note which one you would like another go at.',
      steps: [
        { minutes: 2, text: '“Look at this”, a sigh, a song hummed twice.' },
        { minutes: 1, text: 'Write one line you could still send.' },
      ],
      say: ['i half heard you about the fox yesterday. tell me again?'],
    },
    hardDay: {
      title: 'Answer one small thing',
      do: 'Give one short, friendly answer to something everyday, and count that as enough.',
      steps: [
        { minutes: 1, text: 'The bins, the weather, where the tape is: anything without weight.' },
        { minutes: 1, text: 'Take the tone you keep for a neighbour you like.' },
      ],
      say: [
        "tape's in the drawer. and thanks for asking",
        'yes, rain later. take the big umbrella',
      ],
      why: {
        text: 'In diaries, days on which partners thanked each other were more satisfying days. A small friendly word is a start.',
        fact: 53,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-teach-me',
    practice: 'listening',
    title: 'Be their beginner',
    do: 'Ask them to teach you seven minutes of something they love and you know nothing about.',
    short: 'Let them teach you seven minutes of something they love.',
    steps: [
      { minutes: 1, text: 'Let them choose: a game, a stitch, the offside rule, sourdough.' },
      { minutes: 6, text: 'Be the beginner. Ask the daft questions, and try it if you can.' },
      { minutes: 1, text: 'Say the thing you now find interesting, even if it is only one.' },
    ],
    say: [
      'teach me something, i know nothing',
      "explain it as if i'm a very keen duck",
      'ok but why is that a foul?',
    ],
    why: {
      text: 'In one experiment, seven minutes of a new and silly task lifted couples’ view of their relationship more than a dull one.',
      fact: 31,
    },
    smaller: 'Ask “what would a beginner get wrong?” about one thing they love.',
    apart: {
      title: 'A lesson from far away',
      do: 'Book a seven-minute lesson by call or in five messages, on a subject only they can teach.',
      steps: [
        { minutes: 1, text: 'Let them set the subject and one rule.' },
        { minutes: 6, text: 'Send your homework: a drawing, a clip, three wrong words.' },
      ],
      say: ["lesson at 8? i'll bring a pencil", 'marking my homework is allowed, gently'],
      why: {
        text: 'A closeness exercise worked as well over video as face to face in one experiment.',
        fact: 4,
      },
    },
    alone: {
      title: 'Read up on their thing',
      do: 'Spend a few minutes learning about something they love, only so that your next question is better.',
      steps: [
        { minutes: 4, text: 'One article, one clip or one page. Note two words you did not know.' },
        { minutes: 1, text: 'Turn them into a question. Turn up as a beginner.' },
      ],
      say: [
        "what's a gusset, and why do you like them?",
        'i read about your thing. i have a question',
      ],
      why: {
        text: 'Follow-up questions won people the most liking in several studies of conversation. A little reading gives you some.',
        fact: 20,
      },
    },
    hardDay: {
      title: 'Near their thing',
      do: 'Let them have their favourite thing in peace today, and protect the time for it.',
      steps: [
        { minutes: 1, text: 'Take one interruption off them: the door, a call, a pot.' },
        { minutes: 1, text: 'Ask nothing about it. Joy can come first.' },
      ],
      say: ["go and do your thing, i've got the door"],
      why: {
        text: 'In couples before a big exam, the help that did most good was often help the other did not notice.',
        fact: 48,
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
    id: 'listening-cast-list',
    practice: 'listening',
    title: 'The cast of their day',
    do: 'Learn the names of three people in their weekdays, and one thing each of them is like.',
    short: 'Learn three names from their day, and what each is like.',
    steps: [
      {
        minutes: 2,
        text: 'Ask who they deal with most: at work, in class, at the clinic, at the gate.',
      },
      {
        minutes: 3,
        text: 'For each, ask for one habit. The one who hums. The one who says “per my last email”.',
      },
      { minutes: 1, text: 'Ask who makes the day lighter.' },
    ],
    say: [
      "who's who at work these days?",
      'is this the hummer or the other one?',
      'who made today easier?',
    ],
    why: {
      text: 'In a study with 171 people, open questions and checking did more for how speakers felt than nods and looks.',
      fact: 17,
    },
    smaller: 'Ask who made their day easier, and remember the name.',
    apart: {
      do: 'Ask for a cast list by text, one person a line, with the actor who should play them.',
      steps: [
        { minutes: 2, text: 'You ask, they cast. Any film, any decade.' },
        { minutes: 1, text: 'Use one of the names tomorrow.' },
      ],
      say: ['cast list of your office please, with actors', "so how was 'the captain' today?"],
    },
    alone: {
      title: 'Write the cast from memory',
      do: 'Draw their day as a small map with the people in it, as far as you know them.',
      steps: [
        {
          minutes: 3,
          text: 'Put them in the middle, names around them, question marks where you are lost.',
        },
        { minutes: 1, text: 'Pick one question mark to ask about.' },
      ],
      say: ['what was the name of the one with the plants?'],
      why: {
        text: 'Asking did what imagining could not in 25 experiments on understanding another person. The question marks are the useful part.',
        fact: 22,
      },
    },
    hardDay: {
      title: 'Let work stay at work',
      do: 'Spare them the questions tonight, and make getting in the door a little easier instead.',
      steps: [
        { minutes: 2, text: 'Clear a chair, warm a plate, turn one lamp on.' },
        { minutes: 1, text: 'If they start talking by themselves, listen. If not, good too.' },
      ],
      say: ['no need to report on today', "chair's free, food's warm, that's it"],
      why: {
        text: 'For couples short of money and options, easing off protected the relationship in one study over time. Pressing can wait.',
        fact: 73,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-whole-song',
    practice: 'listening',
    title: 'Their song, to the end',
    do: 'Take in one song, scene or page they love from start to finish, and ask where it gets them.',
    short: 'Take in one song or scene they love, to the end.',
    steps: [
      { minutes: 1, text: 'Let them choose: a song, a goal, a dance, a poem, a very long joke.' },
      { minutes: 5, text: 'Stay with it to the end, with nothing else in your hands.' },
      { minutes: 2, text: 'Ask for the exact second that gets them, and go back to it together.' },
    ],
    say: [
      "play me the one you'd save from a fire",
      'which bit gets you?',
      'again, from the good part',
    ],
    why: {
      text: 'In diaries couples kept, telling feelings built more closeness than telling facts. A song is an easy door to one.',
      fact: 5,
    },
    smaller: 'Ask which line of a song they like best just now.',
    apart: {
      title: 'Same song, two places',
      do: 'Start their song at the same moment in two places, and type only when the good part comes.',
      steps: [
        { minutes: 1, text: 'Count down in the chat.' },
        {
          minutes: 5,
          text: 'Listen, feel the beat or follow the words. Type one word at the good part.',
        },
      ],
      say: ['3, 2, 1, go', 'HERE. this bit. i get it'],
    },
    alone: {
      title: 'A song you skipped past',
      do: 'Go back to something they once sent you that you never finished, and finish it.',
      steps: [
        { minutes: 4, text: 'To the end, credits and all.' },
        { minutes: 1, text: 'Write down one moment to ask about, or send that moment now.' },
      ],
      say: ['finally finished it. minute 2:40, wow', 'you were right about the ending'],
    },
    hardDay: {
      title: 'Something without words',
      do: 'Put on something soft that neither of you has to talk over, or enjoy the quiet in separate rooms.',
      steps: [
        { minutes: 4, text: 'Music, rain, a fire on the screen. Low is fine.' },
        { minutes: 1, text: 'Leave it on or off as they like it. No message is hidden in it.' },
      ],
      say: ['music or quiet?', "i'll turn it down if you'd rather"],
      why: {
        text: 'Some couple therapists put the time a stirred-up body takes to settle at about twenty minutes. Roughly six songs.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'listening-shelf-object',
    practice: 'listening',
    title: 'Why have you kept this?',
    do: 'Pick up one old thing of theirs, with their leave, and ask why it was never thrown away.',
    short: 'Choose one old thing of theirs and ask why they kept it.',
    steps: [
      { minutes: 1, text: 'Let them point: a mug with no handle, a ticket, a terrible hat.' },
      {
        minutes: 3,
        text: 'Hold it and ask where it has been. Who was there? What did the place smell of?',
      },
      { minutes: 2, text: 'Swap: fetch one of yours.' },
    ],
    say: [
      'ok, the hat. why is it still here?',
      'who were you when you bought this?',
      'what would this mug say about you?',
    ],
    why: {
      text: 'In one experiment with pairs, being told to aim for closeness added nothing. The talking itself did it.',
      fact: 2,
    },
    smaller: 'Point at one odd thing they own and say “story, please”.',
    apart: {
      title: 'Bag, pocket, drawer',
      do: 'Swap one picture or description each of the oldest thing within reach, and ask for its story.',
      steps: [
        { minutes: 1, text: 'Reach out and take the oldest thing near you.' },
        { minutes: 3, text: 'Send it with no caption. The other asks three questions.' },
      ],
      say: ['oldest thing within reach, go', 'i need the full history of that spoon'],
    },
    alone: {
      title: 'A thing you gave no question',
      do: 'Choose a thing of theirs that you pass every day, and write what you know of its story.',
      steps: [
        { minutes: 2, text: 'One line is plenty. None is interesting too.' },
        { minutes: 1, text: 'Write the question you will ask about it, and when.' },
      ],
      say: ["where does the blue tin come from? i've never asked"],
    },
    hardDay: {
      title: 'A thing with a good past',
      do: 'Find one thing that belongs to a good day of yours, and keep it near you this evening.',
      steps: [
        {
          minutes: 1,
          text: 'A stub, a stone, a picture. Yours to look for, theirs to find or not.',
        },
        { minutes: 1, text: 'Let it lie there. It needn’t become a talk.' },
      ],
      say: ["found the ferry ticket. that's all"],
      why: {
        text: 'In studies of quarrels, “we” words went with calmer bodies and kinder behaviour. A shared thing is a small “we”.',
        fact: 67,
      },
    },
    gently: 'Some things hold a loss. If they put it back, let it stay there.',
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-side-by-side',
    practice: 'listening',
    title: 'They talk, you set the pace',
    do: 'Go round the block side by side, on foot or on wheels, and let them do the talking on the way out.',
    short: 'Go round the block. They talk out, you talk back.',
    steps: [
      { minutes: 1, text: 'Agree on a corner, a bench or a tree to turn at.' },
      {
        minutes: 4,
        text: 'On the way out, they talk. You ask, hum, and slow down when it matters.',
      },
      { minutes: 4, text: 'On the way back it’s yours, if you want it.' },
    ],
    say: [
      "round the block? you talk, i'll carry the umbrella",
      "what's on your mind as far as the bench?",
      'we can go round again',
    ],
    why: {
      text: 'In studies of couples’ support talks, keeping the focus on the one who was stressed went along with good outcomes.',
      fact: 67,
    },
    smaller: 'Step outside or open a window together, and ask what is on their mind.',
    apart: {
      title: 'Two blocks, one call',
      do: 'Go out at the same time in two places, and let them talk for the first half of the way.',
      steps: [
        { minutes: 4, text: 'They talk to their halfway point. You only ask.' },
        { minutes: 4, text: 'You talk on the way back, and describe one thing you pass.' },
      ],
      say: [
        'taking you round the block in my pocket, you start',
        "half way. your last word before it's my turn?",
      ],
    },
    alone: {
      title: 'Take a sentence outside',
      do: 'Carry one sentence of your partner’s round the block, and notice what else it could mean.',
      steps: [
        { minutes: 1, text: 'Choose one you have thought about more than once.' },
        { minutes: 4, text: 'At each corner, try another meaning on it, kind ones included.' },
        { minutes: 1, text: 'Come home with a question, not a verdict.' },
      ],
      say: ['took your sentence out for some air. can i ask what you meant?'],
      why: {
        text: 'In research that followed couples, the way they explained each other’s doings turned out to be a habit that can change.',
        fact: 64,
      },
    },
    hardDay: {
      title: 'Round the block alone',
      do: 'Take yourself outside or to a window for a few minutes, and say when you will be back.',
      steps: [
        { minutes: 1, text: 'Name a time, and keep it.' },
        { minutes: 5, text: 'Count red things. Do not rehearse speeches, if you can help it.' },
      ],
      say: [
        'getting some air, back at ten past',
        "i'm coming back. i just need the cold for a bit",
      ],
      why: {
        text: 'In 116 couples at home, pushing on one side and drawing back on the other went with more anger and less that got settled.',
        fact: 66,
      },
    },
    tags: { depth: 1, energy: 'medium', setting: 'outside', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-drying-up',
    practice: 'listening',
    title: 'Talk while the hands work',
    do: 'Share a dull job tonight and hand the choice of subject to them while your hands are busy.',
    short: 'Do a dull job together. They choose what to talk about.',
    steps: [
      { minutes: 1, text: 'Pick a job with no thinking in it: plates, socks, peas.' },
      {
        minutes: 5,
        text: 'They choose the subject. You dry, fold or pod, and ask small questions.',
      },
      { minutes: 1, text: 'Finish the last plate slowly.' },
    ],
    say: [
      'you wash and talk, i dry and listen',
      "subject's yours. plates are ours",
      "go on, there's still the big pan",
    ],
    why: {
      text: 'Among 322 couples, quiet help that hardly showed went with more satisfaction the day after.',
      fact: 50,
    },
    smaller: 'Take the dull half of their chore for a minute and ask what they are thinking about.',
    apart: {
      title: 'Chores on the same call',
      do: 'Ring each other for the length of one dull job, and let them pick the subject.',
      steps: [
        { minutes: 1, text: 'Prop up the phone where it cannot fall in the sink.' },
        { minutes: 5, text: 'Both scrub. They talk first, and silence with splashing is allowed.' },
      ],
      say: ['dishes at 7? bring your sink', "you pick the topic, i've got a whole basket of socks"],
      why: {
        text: 'Over video a closeness exercise did as well as in one room, in an experiment. Splashing was not part of it.',
        fact: 4,
      },
    },
    alone: {
      title: 'Do a job and think back',
      do: 'Wash or fold something slowly, and go through one talk you had this week as if it were new.',
      steps: [
        { minutes: 4, text: 'What did they start with? What did they come back to?' },
        { minutes: 1, text: 'Leave one line for them where the job was done.' },
      ],
      say: ['did the big pan. thought about what you said about your neighbour'],
    },
    hardDay: {
      title: 'Just the plates',
      do: 'Do one small job that would have been theirs, without a word about it.',
      steps: [
        { minutes: 3, text: 'The quiet sort: refill, wipe, carry down.' },
        { minutes: 1, text: 'Don’t point at it later. It is not a bill.' },
      ],
      say: ['no reply needed. sleep well'],
      why: {
        text: 'Before a big exam, partners often helped most in ways that the other never noticed.',
        fact: 48,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-heaviest-chore',
    practice: 'listening',
    title: 'Which job weighs the most?',
    do: 'Find out which everyday job weighs most on them, and what exactly makes it heavy.',
    short: 'Ask which everyday job weighs most on them, and why.',
    steps: [
      { minutes: 1, text: 'Say first that you want to know, not to count.' },
      {
        minutes: 4,
        text: 'Ask what the worst part is: starting it, the smell, being the one who remembers.',
      },
      { minutes: 1, text: 'Say it back. Don’t defend, and don’t promise yet.' },
      { minutes: 1, text: 'Ask what would take one gram off.' },
    ],
    say: [
      'which job do you put off longest?',
      'is it the doing or the remembering?',
      'what would make it one gram lighter?',
    ],
    why: {
      text: 'A review found that plain talk, even when partners disagreed, helped with serious problems that could be changed.',
      fact: 70,
    },
    smaller: 'Ask “what’s the worst bit of that job?” about one chore.',
    apart: {
      do: 'Ask by message which errand or form they dread most this week, and which part of it.',
      steps: [
        { minutes: 1, text: 'Ask. Leave the tips in the drawer.' },
        { minutes: 2, text: 'When they answer, name the heavy part back to them.' },
      ],
      say: [
        'which thing on your list are you walking round in circles?',
        "so it's the phone call, not the form?",
      ],
    },
    alone: {
      title: 'Jobs you never notice',
      do: 'List five things in your shared life that get done without you noticing who did them.',
      steps: [
        {
          minutes: 3,
          text: 'Cards sent, bulbs changed, trips booked, forms filled, moods smoothed.',
        },
        { minutes: 1, text: 'Choose one to ask about or to thank them for.' },
      ],
      say: ["who remembers the birthdays? i think it's you. thank you"],
      why: {
        text: 'In studies of couples over time, people who felt appreciated were more appreciative and responsive themselves.',
        fact: 52,
      },
    },
    hardDay: {
      title: 'One gram lighter',
      do: 'Lift one small job off the day, for both of you, by leaving it undone.',
      steps: [
        { minutes: 1, text: 'Choose something that can wait with no harm.' },
        { minutes: 1, text: 'Say that it can wait, and sit down.' },
      ],
      say: ['the laundry can wait. so can we', 'beans on toast, nobody cooks tonight'],
      why: {
        text: 'One study that followed couples with little money found that easing off was a protection for them.',
        fact: 73,
      },
    },
    gently: 'Chores can be a sore subject. Leave it for a day when you both have some air.',
    tags: { depth: 2, energy: 'medium', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-way-to-school',
    practice: 'listening',
    title: 'Draw the way to school',
    do: 'Draw the way they once went to school while they describe it, corner by corner, and let them correct you.',
    short: 'Draw their way to school as they describe it.',
    steps: [
      { minutes: 1, text: 'Start at the door they came out of. You only ask “and then?”' },
      {
        minutes: 6,
        text: 'Put in what they name: the dog, the bakery, the wall one could walk on.',
      },
      { minutes: 2, text: 'Hold it up. They mend it, aloud or with the pencil.' },
    ],
    say: [
      'left or right out of your door?',
      'how big was the dog really?',
      'where did you dawdle?',
    ],
    why: {
      text: 'Open questions and checking what one heard did more for people than nods and looks, in an experiment with 171.',
      fact: 17,
    },
    smaller: 'Ask for one thing they passed on the way every day.',
    apart: {
      title: 'A route in messages',
      do: 'Ask for their old way to school one corner at a time, and send back the drawing in the evening.',
      steps: [
        { minutes: 3, text: 'One corner a message. It may take all day.' },
        { minutes: 4, text: 'Draw what you have, and leave white what you do not know.' },
      ],
      say: ['corner two please', 'here is what i have. what is in the white bit?'],
    },
    alone: {
      title: 'What I know of that street',
      do: 'Sketch what you know of the street where they grew up, and count the white spots.',
      steps: [
        { minutes: 4, text: 'From stories only. No looking it up.' },
        { minutes: 1, text: 'Turn one white spot into a question for later.' },
      ],
      say: ['i tried to draw your old street and got stuck after the bakery'],
    },
    hardDay: {
      title: 'A slow way home',
      do: 'Take a slow way, round the block or round the room, and notice three things on it.',
      steps: [
        { minutes: 4, text: 'On foot, on wheels, or from the window.' },
        { minutes: 1, text: 'Keep the three things. They can be told tomorrow.' },
      ],
      say: ['going the long way round. saw a cat already'],
      why: {
        text: 'Some twenty minutes is what a stirred-up body needs by the count of many therapists. A slow way is about that.',
        fact: 68,
      },
    },
    gently:
      'If that way or that time was a bad one, choose another: to a friend’s, to the sea, to the first job.',
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
    id: 'listening-head-to-toe',
    practice: 'listening',
    title: 'Ask the body, toes first',
    do: 'Let them report from toes to head how their body is this evening, while you only ask “and further up?”',
    short: 'Ask how their body is today, from the toes up.',
    steps: [
      { minutes: 1, text: 'Sit or lie down, both of you, close or not.' },
      {
        minutes: 3,
        text: 'Start at the toes. Ask, wait, move up. “Nothing to report” is a fine report.',
      },
      {
        minutes: 2,
        text: 'Ask what the loudest part would like: warmth, rest, a stretch, to be left alone.',
      },
    ],
    say: ['news from the toes?', 'and further up?', 'what would your shoulders like?'],
    why: {
      text: 'In 61 couples, open comfort helped the very distressed but could cost others. It pays to ask before you fuss.',
      fact: 49,
    },
    smaller: 'Ask which part of them is most tired.',
    apart: {
      title: 'A weather report from inside',
      do: 'Ask for a body weather report by text: one line from the feet, one from the middle, one from the head.',
      steps: [
        { minutes: 1, text: 'Send yours as an example, short and honest.' },
        { minutes: 2, text: 'Answer theirs with one wish, and no medical advice.' },
      ],
      say: ['feet: mild. back: thunder. head: fog. you?', 'wishing your back a clear night'],
    },
    alone: {
      title: 'Listen to your own first',
      do: 'Go through your own body from the toes up, and notice what it has been telling you all day.',
      steps: [
        { minutes: 3, text: 'One breath for each part.' },
        { minutes: 1, text: 'Give it one small thing: water, socks, a stretch, bed.' },
      ],
      say: ["found out i've been clenching my jaw since noon. how are you in there?"],
      why: {
        text: 'Tired couples in sleep research read each other less well. Knowing how tired you are may help.',
        fact: 65,
      },
    },
    hardDay: {
      title: 'Warm feet, no questions',
      do: 'Look after your own body tonight, and leave something warm where they can find it.',
      steps: [
        { minutes: 1, text: 'A hot-water bottle, a blanket, a flask. Put it down and go.' },
        { minutes: 2, text: 'Do the same for yourself.' },
      ],
      say: ["there's a hot-water bottle on your side"],
      why: {
        text: 'In diaries of 404 people, a hug on a day with a conflict went with a smaller drop in mood. Only if welcome.',
        fact: 43,
      },
    },
    gently:
      'Bodies can be a sore place. Leave out any part, or all of it. Touch only if you both like it.',
    tags: { depth: 2, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-dream-report',
    practice: 'listening',
    title: 'Morning news from a dream',
    do: 'Interview them about last night’s dream, or one they remember, like a very serious reporter.',
    short: 'Interview them about a dream, very seriously.',
    steps: [
      { minutes: 1, text: 'Fetch a microphone. A spoon will do.' },
      {
        minutes: 3,
        text: 'Ask what, where, who was the dentist, and how the goat got in. Explain nothing.',
      },
      { minutes: 1, text: 'Close with “back to the studio”.' },
    ],
    say: [
      'what happened in there last night?',
      'and how did the goat react?',
      'any comment for our listeners?',
    ],
    why: {
      text: 'In a study of 71 couples, laughing together more went with feeling closer and better supported.',
      fact: 35,
    },
    smaller: 'Ask for the last picture they remember before waking.',
    apart: {
      do: 'Send a reporter’s question to their pillow, and let the answers come in through the day.',
      steps: [
        { minutes: 1, text: 'Ask for one dream, new or old, in three lines.' },
        { minutes: 2, text: 'Send one follow-up, as solemn as you can.' },
      ],
      say: [
        'our viewers are asking: why was it raining soup?',
        'breaking: witness reports flying sofa. details?',
      ],
    },
    alone: {
      title: 'A dream they once told you',
      do: 'Write down a dream your partner told you once, as much as is left of it.',
      steps: [
        { minutes: 2, text: 'Fragments will do: a stair, a whale, a late train.' },
        { minutes: 1, text: 'Send them one fragment as a riddle.' },
      ],
      say: ["remember the whale on the stairs? it's back in my head"],
    },
    hardDay: {
      title: 'A slow morning',
      do: 'Ask only whether they slept, and let a short answer be short.',
      steps: [
        { minutes: 1, text: 'Ask once. A shrug is an answer.' },
        { minutes: 2, text: 'Make the next half hour easy where you can.' },
      ],
      say: ['did you get any sleep?', 'slow morning. no words before nine'],
      why: {
        text: 'Poor nights and more conflict went together in research on couples. A slow start is no waste.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'morning',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'listening-read-twice',
    practice: 'listening',
    title: 'Read it twice',
    do: 'Read their next message twice before you answer, the second time as slowly as a postcard.',
    short: 'Read their next message twice before you answer it.',
    steps: [
      { minutes: 1, text: 'First time: notice what you want to answer at once.' },
      { minutes: 1, text: 'Second time, slowly: what else is in it? A joke, a wish, a yawn?' },
      { minutes: 1, text: 'Answer the second reading.' },
    ],
    say: [
      "read that twice. i think you're more nervous than you say?",
      'ok slow reader here. was that a yes?',
      'second time through i noticed the smiley',
    ],
    why: {
      text: 'In one study, writers expected readers to catch their tone 97 times in 100. Readers managed 84.',
      fact: 28,
    },
    smaller: 'Read one message again before you press send.',
    apart: {
      do: 'Read today’s longest message from them twice, once on a break and once sitting down somewhere quiet.',
      steps: [
        { minutes: 1, text: 'First reading: for the news.' },
        { minutes: 2, text: 'Second reading: for the mood. Answer that first.' },
      ],
      say: [
        'read you twice. news: noted. mood: a bit flat?',
        'second reading over tea. i missed the sweet bit before',
      ],
    },
    alone: {
      title: 'An old message, slowly',
      do: 'Take one message they sent you that you still like, and read it as if for the first time.',
      steps: [
        { minutes: 2, text: 'Word by word. Where did they stop to think?' },
        { minutes: 1, text: 'Tell them that you kept it, or keep that to yourself.' },
      ],
      say: ['still have your message from the train platform. read it again today'],
    },
    hardDay: {
      title: 'Write it, don’t send it',
      do: 'Leave their last message unanswered for an hour, unless it is urgent, and read it again when you are warmer.',
      steps: [
        { minutes: 1, text: 'Say that you will answer later, so that nobody waits in the dark.' },
        { minutes: 3, text: 'Eat, wash, step outside. Then read it once more.' },
      ],
      say: ["got it. i'll answer tonight, properly", 'not ignoring you, just going slowly'],
      why: {
        text: 'Tone gets lost in writing: in studies, readers caught it less often than writers thought they would.',
        fact: 28,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-skipped-line',
    practice: 'listening',
    title: 'The line you skipped',
    do: 'Look through today’s messages for a line of theirs that got no answer, and answer it now.',
    short: 'Find a line of theirs you skipped today, and answer it.',
    steps: [
      { minutes: 1, text: 'Scroll up to this morning.' },
      {
        minutes: 1,
        text: 'Find the line that drowned: a picture, a small complaint, a “guess what”.',
      },
      { minutes: 2, text: 'Answer it properly, late as it is.' },
    ],
    say: [
      "wait, i skipped this one. what was 'guess what'?",
      'late answer: yes, the blue one',
      'i rushed past this earlier. tell me?',
    ],
    why: {
      text: 'For couples living apart, frequent and responsive texts went with satisfaction in a survey of 647 people. Near ones: no such link.',
      fact: 39,
    },
    smaller: 'React to one line you had skipped.',
    apart: {
      title: 'The line lost in time zones',
      do: 'Pick one line that came while you slept or worked, and give it a whole answer.',
      steps: [
        { minutes: 1, text: 'Quote it, so that they know what you mean.' },
        { minutes: 2, text: 'Answer only that line. No news of yours in this one.' },
      ],
      say: ['this came while i was asleep and it deserves better', 'replying to 4 am you:'],
    },
    alone: {
      title: 'Lines said, not sent',
      do: 'Think of something they said aloud this week that you let go by, and write the answer you would give now.',
      steps: [
        { minutes: 2, text: 'At the fridge, through a door, while you were parking.' },
        { minutes: 1, text: 'Send it, say it, or put it in their shoe.' },
      ],
      say: [
        'on monday you asked if i like the new lamp. i do',
        'a late yes to your question about the lake',
      ],
      why: {
        text: 'In studies of conversation, it was the follow-up question above all that made people better liked.',
        fact: 20,
      },
    },
    hardDay: {
      title: 'Answer the easy line',
      do: 'Choose the easiest unanswered line between you, and answer that one only.',
      steps: [
        { minutes: 1, text: 'Something like “is there bread”.' },
        {
          minutes: 1,
          text: 'Put one soft word in it. Leave the rest of the thread for another day.',
        },
      ],
      say: ["there's bread. and butter, softened", 'yes to friday, the rest later'],
      why: {
        text: 'Among 276 people in couples, sorting out quarrels by text went with worse relationships, for some; affection by text with better.',
        fact: 40,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'day',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'listening-ask-the-tone',
    practice: 'listening',
    title: 'Ask how it was meant',
    do: 'Choose one short message or remark you were unsure of, and ask how it was meant.',
    short: 'Ask how one short remark was meant, instead of deciding.',
    steps: [
      { minutes: 1, text: 'Pick a small one. “Fine.” is a classic.' },
      { minutes: 1, text: 'Write down two ways it could have been meant, one of them harmless.' },
      { minutes: 2, text: 'Ask with a light hand, and believe the answer.' },
    ],
    say: [
      "was that a busy 'fine' or a fine 'fine'?",
      "i couldn't tell if you were joking. were you?",
      'how did you mean the thing about the sofa?',
    ],
    why: {
      text: 'Guessing what another thinks made nobody more accurate in 25 experiments, married couples among them. Asking worked.',
      fact: 22,
    },
    smaller: 'Ask “joking or serious?” once, with a smile.',
    apart: {
      title: 'Tone, please',
      do: 'Agree on three small marks for tone, and use one today: joking, tired, in a hurry.',
      steps: [
        { minutes: 2, text: 'Invent them together. A turtle for tired, a comet for hurry.' },
        { minutes: 1, text: 'Use one honestly before the day is over.' },
      ],
      say: ['🐢 = not cross, just slow', 'was that a comet or are you annoyed?'],
      why: {
        text: 'In another study of written tone, writers hoped for nearly 80 in 100 right. Readers got about half.',
        fact: 28,
      },
    },
    alone: {
      title: 'Two ways to read it',
      do: 'Write out one remark that has stuck in you, and read it aloud or in your head in two moods.',
      steps: [
        { minutes: 2, text: 'Once as if they were cross, once as if they were only tired.' },
        { minutes: 1, text: 'Decide nothing. Note the question you would ask.' },
      ],
      say: ['quick one about yesterday: were you cross or just tired?'],
      why: {
        text: 'Unhappy partners tend to explain slips by character and kindnesses by chance, a review found; happy ones the other way round.',
        fact: 62,
      },
    },
    hardDay: {
      title: 'Leave the tone open',
      do: 'Let one remark stay open tonight, without deciding what it meant.',
      steps: [
        { minutes: 1, text: 'Notice the story your head is making. Call it “a story”.' },
        { minutes: 2, text: 'Do something with your hands until it grows quieter.' },
      ],
      say: ["i'll ask you about it another day. nothing urgent"],
      why: {
        text: 'In 130 couples, blaming explanations predicted less satisfaction a year on. You may leave a small thing unexplained.',
        fact: 63,
      },
    },
    gently: 'For unclear remarks, not for insults or threats. Those need no second reading.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-fuller-reply',
    practice: 'listening',
    title: 'More than “ok.”',
    do: 'Turn one “ok.” of yours today into a line that shows what you took in.',
    short: 'Turn one “ok.” into a line that shows you read it.',
    steps: [
      { minutes: 1, text: 'Catch yourself about to type “ok”, “sure” or a thumb.' },
      { minutes: 1, text: 'Pick one word of theirs and build your line round it.' },
      { minutes: 1, text: 'Send it. Twelve words are plenty.' },
    ],
    say: [
      "ok, 7 by the fountain, and i'll bring the good umbrella",
      'sure. sounds like a long one, eat something first',
      'got it, no mushrooms, never again mushrooms',
    ],
    why: {
      text: 'Among 126 students, a one-word reply with a full stop came across as less sincere.',
      fact: 29,
    },
    smaller: 'Put one word of theirs into your next short answer.',
    apart: {
      do: 'Lengthen three of your replies today by one sentence that could only be meant for them.',
      steps: [
        { minutes: 1, text: 'Reply as usual, then wait before you send.' },
        { minutes: 2, text: 'Add the sentence: a detail of theirs, a picture of where you are.' },
      ],
      say: [
        "ok, and i'm picturing you in that windy doorway",
        'yes. also somebody here has your laugh',
        "done. you'd have liked the queue, full of dogs",
      ],
    },
    alone: {
      title: 'Your shortest replies',
      do: 'Find the shortest replies you sent this week, and rewrite two of them just for practice.',
      steps: [
        { minutes: 1, text: 'No blame. Thumbs are tired too.' },
        { minutes: 2, text: 'Write what you would have said with one more minute.' },
      ],
      say: ["my 'k' on monday was meant as 'yes, lovely idea'"],
    },
    hardDay: {
      title: 'Short and soft',
      do: 'Keep your messages short today, and put one warm word into each.',
      steps: [
        { minutes: 1, text: 'A name, a “thanks”, a “safe trip” will do.' },
        { minutes: 1, text: 'If no warm word is true today, a plain one will do.' },
      ],
      say: ['ok, thank you', 'home at 6. safe trip back'],
      why: {
        text: 'In one small study of texting, an exclamation mark made a short answer seem more sincere. A warm word may do so too.',
        fact: 29,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'listening-pocket-advice',
    practice: 'listening',
    title: 'Advice in your pocket',
    do: 'Write your best advice on a scrap of paper, pocket it, and go on listening.',
    short: 'Write your advice down, pocket it, and go on listening.',
    steps: [
      {
        minutes: 1,
        text: 'When the urge to advise comes, scribble it or squeeze a pebble instead.',
      },
      { minutes: 4, text: 'Ask what they have tried, and what they are leaning towards.' },
      {
        minutes: 1,
        text: 'At the end ask whether they want what is in your pocket. No is a full answer.',
      },
    ],
    say: [
      'what are you leaning towards?',
      "i've got a thought in my pocket. want it, or not?",
      'what have you tried so far?',
    ],
    why: {
      text: 'An old teaching list of things that stop a talk starts close to home: advising, reassuring, judging.',
      fact: 30,
    },
    smaller: 'Swallow one “you should” and ask “what do you think?”.',
    apart: {
      do: 'Type your advice into your notes instead of the chat, and send them a question in its place.',
      steps: [
        { minutes: 1, text: 'Type the advice to nobody. Enjoy how wise it is.' },
        { minutes: 2, text: 'Send the question. Offer the note only if they ask.' },
      ],
      say: [
        'what would you tell a friend who had this?',
        'got an idea parked in my notes. shout if you want it',
      ],
    },
    alone: {
      title: 'Advice that you got',
      do: 'Remember a time when somebody advised you too soon, and write what you would have liked first.',
      steps: [
        {
          minutes: 3,
          text: 'What did you need in that minute? Company? A swear word? A sandwich?',
        },
        { minutes: 1, text: 'Keep that word for the next time your partner has a bad day.' },
      ],
      say: ["next time i start fixing, say 'sandwich' and i'll stop"],
      why: {
        text: 'Studies of advice suggest an order: comfort, then finding out what happened, and only then ideas.',
        fact: 24,
      },
    },
    hardDay: {
      title: 'Nothing to fix tonight',
      do: 'Keep all advice to yourself today, the kind sort included.',
      steps: [
        { minutes: 1, text: 'Put the pocket with the paper in another room, so to speak.' },
        {
          minutes: 2,
          text: 'Make one thing softer instead: the light, the chair, your own shoulders.',
        },
      ],
      say: ["i won't say anything clever. promise", 'no tips from me tonight'],
      why: {
        text: 'Help that was only logical went down badly with angry or sad people in experiments. Kindness can do without logic.',
        fact: 23,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-before-the-kettle',
    practice: 'listening',
    title: 'You were saying, before the kettle',
    do: 'Return to something they were telling you when the kettle, the phone or you cut in.',
    short: 'Ask for the end of a story that got interrupted.',
    steps: [
      { minutes: 1, text: 'Find the last half story: the parcel, the manager, the strange dog.' },
      { minutes: 1, text: 'Give them back their own last sentence, so that they can go on.' },
      { minutes: 3, text: 'Stay until the end. Let the next kettle boil.' },
    ],
    say: [
      "you were at 'and then the dog'",
      'before the phone rang you were saying?',
      'i cut you off earlier. how did it end?',
    ],
    why: {
      text: 'People who asked more were liked more in several studies, and had not expected it. Half a story is an easy place to ask.',
      fact: 20,
    },
    smaller: 'Ask “how did that story end?” about one of theirs.',
    apart: {
      title: 'You were saying, before it froze',
      do: 'Ask for the rest of something a bad line, a train or a meeting cut short.',
      steps: [
        { minutes: 1, text: 'Quote the last words that reached you.' },
        { minutes: 2, text: 'Ask for the rest as a message, so that nothing can freeze.' },
      ],
      say: [
        "last i got was 'so naturally i took my shoes off'. rest please",
        'tunnel ate your ending. again?',
      ],
    },
    alone: {
      title: 'Who cuts in at home?',
      do: 'Notice for one evening what breaks into your talks, and write the three worst culprits down.',
      steps: [
        { minutes: 2, text: 'The oven, the group chat, a thought of your own.' },
        { minutes: 1, text: 'Choose one to silence for half an hour tomorrow.' },
      ],
      say: ["i've muted the group chat till 8. tell me about the parcel"],
    },
    hardDay: {
      title: 'Pause without an end',
      do: 'Let the broken-off talk stay broken off for today, with a marker in it.',
      steps: [
        { minutes: 1, text: 'Say or write where you two were, in one neutral line.' },
        { minutes: 1, text: 'Say when you might go on. Then close the book.' },
      ],
      say: ['bookmark: we were at saturday. more on thursday?', "let's leave the page here"],
      why: {
        text: 'Therapists who work with couples advise a break of some twenty minutes when tempers boil, with a time to come back.',
        fact: 68,
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
    id: 'listening-thanks-for-telling',
    practice: 'listening',
    title: 'Thank you for telling me',
    do: 'Thank them for one thing they told you lately that cannot have been easy or quick to say.',
    short: 'Thank them for telling you one thing lately.',
    steps: [
      {
        minutes: 1,
        text: 'Choose something they trusted you with, a small worry or a silly wish.',
      },
      { minutes: 1, text: 'Say thank you for the telling, apart from what you think of it.' },
      { minutes: 2, text: 'Add one thing you understand better now. Then leave it.' },
    ],
    say: [
      'thank you for telling me about the job thing',
      "i'm glad i know that now",
      "you didn't have to tell me. i liked that you did",
    ],
    why: {
      text: 'In seven studies people judged their own admissions more harshly than others did. So it is good to know they landed well.',
      fact: 7,
    },
    smaller: 'Say “thanks for telling me” once today, and mean it.',
    apart: {
      do: 'Send a thank-you for something they told you, and let it stand alone, without a question or a photo.',
      steps: [
        { minutes: 1, text: 'Scroll or think back to a line that took a bit of courage.' },
        { minutes: 1, text: 'Thank them for it in one sentence.' },
      ],
      say: [
        'still glad you told me about the results',
        'that message on sunday. thanks for trusting me with it',
      ],
    },
    alone: {
      title: 'What you know because of them',
      do: 'Write down five things you know about your partner only because they told you.',
      steps: [
        { minutes: 3, text: 'Small ones count: how they like rain, what the scar is from.' },
        { minutes: 1, text: 'Pick one to thank them for when the moment is right.' },
      ],
      say: ['i know about the scar because you told me. i like knowing'],
      why: {
        text: 'In diaries, feeling thankful for small things one day went with more connection the next, for both partners.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'Thanks, and nothing else',
      do: 'Say thanks for one plain thing of today, however the day was.',
      steps: [
        { minutes: 1, text: 'The lift, the text, the dishwasher, the quiet.' },
        { minutes: 1, text: 'No “but” after it. Full stop, then rest.' },
      ],
      say: ['thanks for the lift today', 'thank you for feeding the cat'],
      why: {
        text: 'Days with a thank-you in them were more satisfying days in couples’ diaries, over and above being polite.',
        fact: 53,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate', 'repair'],
    },
  },
  {
    id: 'listening-thank-the-listener',
    practice: 'listening',
    title: 'Thank a good listener',
    do: 'Name one time your partner listened to you just right, and what it did for the rest of your day.',
    short: 'Thank them for one time they listened just right.',
    steps: [
      { minutes: 1, text: 'Go back to a time you felt lighter after talking to them.' },
      { minutes: 2, text: 'Tell them where you were, what they did, and what changed in you.' },
      { minutes: 1, text: 'Let them be embarrassed in peace.' },
    ],
    say: [
      'remember the car park? you just let me talk. that helped',
      'you listened so well on friday',
      'i slept better after i told you',
    ],
    why: {
      text: 'In experiments, people who wrote thank-you letters underestimated how glad, and overestimated how awkward, the reader would be.',
      fact: 55,
    },
    smaller: 'Send “it helped that you listened when…” and finish the line.',
    apart: {
      do: 'Write them a thank-you of three sentences for a call or a message that got you through a day.',
      steps: [
        { minutes: 1, text: 'Name the day.' },
        { minutes: 2, text: 'Say what they did, then what you could do afterwards because of it.' },
      ],
      say: [
        'your call on the platform got me on that train',
        'you answered at 2 am with a pelican. best thing that week',
      ],
    },
    alone: {
      title: 'People who listened to you',
      do: 'Write down who taught you what good listening feels like, your partner perhaps among them.',
      steps: [
        {
          minutes: 3,
          text: 'A grandparent, a bus driver, a friend with a shed. What did they do?',
        },
        { minutes: 1, text: 'Borrow one habit of theirs for tomorrow.' },
      ],
      say: ["you listen a bit like my old neighbour did. that's high praise"],
      why: {
        text: 'Over time in couples, those who felt valued were more likely to stay, and more responsive themselves.',
        fact: 52,
      },
    },
    hardDay: {
      title: 'A good hour, remembered',
      do: 'Remember one hour when they did listen well, and let it stand beside today.',
      steps: [
        { minutes: 2, text: 'Where were you, what was the light or the air like?' },
        { minutes: 1, text: 'It does not cancel today. It is true as well.' },
      ],
      say: ["today was hard. i haven't forgotten the good ones"],
      why: {
        text: 'Research suggests that bright thinking helps couples who are mostly well, and can hurt those in serious trouble.',
        fact: 72,
      },
    },
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
    id: 'listening-both-views',
    practice: 'listening',
    title: 'Both of us in one sentence',
    do: 'Put a small disagreement of yours into one sentence that has their reason and yours in it.',
    short: 'Put a small disagreement in one sentence with both reasons.',
    steps: [
      { minutes: 1, text: 'Take a light one: window open or shut, early or late to the station.' },
      { minutes: 2, text: 'Ask for their reason until they say “yes, that’s it”.' },
      { minutes: 1, text: 'Say: “I see why you…, and I…” Use “and”, not “but”.' },
      { minutes: 1, text: 'Leave it there. Nobody has to win the window.' },
    ],
    say: [
      'i see why you want to be early, and i like a slow breakfast',
      'is that your reason, or is there a better one?',
      'so you get cold, and i get grumpy without air',
    ],
    why: {
      text: 'Shown several ways to open a quarrel, people rated “I see why you feel…, and I feel…” least likely to start a fight.',
      fact: 27,
    },
    smaller: 'Swap one “but” for “and” today.',
    apart: {
      do: 'Write one message about a small difference of yours with both reasons in it and no request at the end.',
      steps: [
        { minutes: 2, text: 'Ask for their reason first, if you are not sure of it.' },
        { minutes: 1, text: 'Send the sentence with “and” in the middle.' },
      ],
      say: [
        'you like long calls to wind down, and i like short ones so i can sleep. both fair?',
        "what's your side of the camera on/off thing?",
      ],
    },
    alone: {
      title: 'Write their half first',
      do: 'Take a small disagreement and write their side of it in five lines, before a word of your own.',
      steps: [
        { minutes: 3, text: 'Write so that they would nod at it.' },
        { minutes: 1, text: 'Mark the line you are least sure of, and ask about that one.' },
      ],
      say: ['trying to understand your side of the window thing. is it the noise?'],
      why: {
        text: 'A trial with 120 couples used short writings from a fair outsider’s place. The usual decline in happiness stopped.',
        fact: 61,
      },
    },
    hardDay: {
      title: 'One “and” for today',
      do: 'Find one sentence with “and” that is true of you both today, and keep it small.',
      steps: [
        { minutes: 2, text: '“You’re tired and so am I” is long enough.' },
        { minutes: 1, text: 'Say it only if it would be kind. Otherwise, goodnight.' },
      ],
      say: ["you're worn out and so am i", "we're cross and we're still us"],
      why: {
        text: 'Couples who said “we” more in disagreements tended to have calmer bodies and kinder manners.',
        fact: 67,
      },
    },
    gently: 'For windows and train times. Not for being frightened, put down or forbidden things.',
    tags: { depth: 2, energy: 'medium', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-their-best-case',
    practice: 'listening',
    title: 'Argue their side, badly at first',
    do: 'Defend their side of a very silly question until they say “yes, exactly”.',
    short: 'Defend their side of a silly question until they agree.',
    steps: [
      {
        minutes: 1,
        text: 'Find a silly question you disagree on: jam first, best seat, worst bird.',
      },
      { minutes: 3, text: 'Plead their case like a lawyer in a film. They correct you as you go.' },
      { minutes: 2, text: 'When they say “yes, exactly”, swap sides.' },
    ],
    say: [
      'your honour, my client puts jam first because',
      'am i doing your opinion justice?',
      'objection. explain the pigeon thing again?',
    ],
    why: {
      text: 'In experiments, laughing at the same thing helped people feel alike, and so closer.',
      fact: 36,
    },
    smaller: 'Give one good reason for a taste of theirs that puzzles you.',
    apart: {
      do: 'Send a closing speech for their side of a silly question, and have it corrected in red.',
      steps: [
        { minutes: 3, text: 'Four sentences, very grand.' },
        { minutes: 1, text: 'They answer with corrections. You print the second edition.' },
      ],
      say: [
        'members of the jury, the crust is the best part',
        "corrections from the pigeon's lawyer?",
      ],
    },
    alone: {
      title: 'Three good words for it',
      do: 'Write three honest points in favour of something they like and you do not.',
      steps: [
        { minutes: 3, text: 'The show, the cheese, the seven alarms. Three real reasons.' },
        { minutes: 1, text: 'Send them the best one. Keep your opinion; nobody is asking for it.' },
      ],
      say: ["i've been thinking. the seven alarms do have a certain music"],
      why: {
        text: 'When people were heard out in a disagreement, their views grew less extreme, experiments found. Finding their good points is a warm-up.',
        fact: 19,
      },
    },
    hardDay: {
      title: 'No sides today',
      do: 'Drop every argument for today, the playful ones too, and do one thing that has no sides.',
      steps: [
        { minutes: 2, text: 'Water a plant, peel an orange, put clean sheets on.' },
        { minutes: 1, text: 'Share half of it, if that feels natural.' },
      ],
      say: ['half an orange?', "no debates today. there's clean sheets"],
      why: {
        text: 'Many who help couples say that a heated body takes about twenty minutes to cool. Oranges take about four.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'listening-other-opinion',
    practice: 'listening',
    title: 'How they came to think it',
    do: 'Take one opinion of theirs you do not share, and ask how they came by it.',
    short: 'Ask how they came by an opinion you do not share.',
    steps: [
      { minutes: 1, text: 'Choose one you can stand: a book, a town plan, how to raise a puppy.' },
      { minutes: 4, text: 'Ask for the story behind it. Who, where, when did it start?' },
      {
        minutes: 1,
        text: 'Say one part that makes sense to you. Keep your own view for another day.',
      },
    ],
    say: [
      'when did you start thinking that?',
      'what happened that made you sure?',
      "i don't agree, and i'd like to know how you got there",
    ],
    why: {
      text: 'In experiments, people who were listened to well in a disagreement felt closer and held less extreme views.',
      fact: 19,
    },
    smaller: 'Say “tell me how you got there” instead of “really?”.',
    apart: {
      do: 'Ask by message for the story behind one opinion of theirs, and reply with thanks and no counter.',
      steps: [
        { minutes: 1, text: 'Say that you are curious, and that it is no trap.' },
        { minutes: 2, text: 'Answer with the part you can follow.' },
      ],
      say: [
        "no trap, i'm curious: where does your thing about open-plan come from?",
        'ok, the part about the noise i get completely',
      ],
    },
    alone: {
      title: 'An opinion with a history',
      do: 'Trace one opinion of your own back to the day you got it.',
      steps: [
        { minutes: 3, text: 'Who said it first? What did you want from them?' },
        { minutes: 1, text: 'Note one opinion of your partner’s that must have such a day too.' },
      ],
      say: ['i worked out why i hate buffets. where does your thing about hotels come from?'],
    },
    hardDay: {
      title: 'Agree on something tiny',
      do: 'Look for one tiny thing you both think today, and leave the large ones alone.',
      steps: [
        { minutes: 1, text: 'The bread is good. The neighbour’s drill is bad. It is late.' },
        { minutes: 1, text: 'Say it, nod, and go to bed on it.' },
      ],
      say: ['at least we both hate that drill', "this bread is good, isn't it"],
      why: {
        text: 'Soothing suited small or unchangeable problems, and straight talk the serious ones, according to one review.',
        fact: 70,
      },
    },
    gently: 'Choose tastes and plans, not an opinion that makes you less safe or less free.',
    tags: { depth: 2, energy: 'medium', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-question-makeover',
    practice: 'listening',
    title: 'Give a question a makeover',
    do: 'Rebuild your most worn-out question, the “how was your day” kind, so that nobody could answer it with “fine”.',
    short: 'Rebuild one worn-out question so “fine” won’t do.',
    steps: [
      { minutes: 1, text: 'Say the old question once more, with honours.' },
      { minutes: 2, text: 'Make it smaller and odder: a smell, a minute, a person, a sound.' },
      { minutes: 3, text: 'Try it on each other. Keep the one that got the longest answer.' },
    ],
    say: [
      'what was the oddest minute today?',
      'what did your day smell of?',
      'who did you nearly laugh at?',
    ],
    why: {
      text: 'Putting listening into words, with open questions and reflections, outdid nods and smiles in one experiment with 171 people.',
      fact: 17,
    },
    smaller: 'Start your next question with “what” instead of “did”.',
    apart: {
      do: 'Replace “good day?” in the chat with a question that asks for a colour, an animal or a number.',
      steps: [
        { minutes: 1, text: 'Ask it at the usual hour.' },
        { minutes: 2, text: 'Ask why that colour, that animal, that number.' },
      ],
      say: ['today as an animal?', 'if monday was a soup, which soup?'],
    },
    alone: {
      title: 'Seven questions for seven days',
      do: 'Write seven small questions for your partner on seven slips, and put one in your pocket.',
      steps: [
        { minutes: 4, text: 'One each about food, people, weather, body, work, a wish, a laugh.' },
        { minutes: 1, text: 'Use one tomorrow. Let the others wait.' },
      ],
      say: ['slip number one: what made you look twice today?'],
    },
    hardDay: {
      title: 'No question at all',
      do: 'Tell them one gentle fact about your own day today in place of a question.',
      steps: [
        { minutes: 1, text: 'Something with no blame in it: the bus had new seats.' },
        { minutes: 1, text: 'Leave a gap after it. They may step in, or not.' },
      ],
      say: ['saw a heron on the roof today', "the bakery's shut till monday. that's all my news"],
      why: {
        text: 'Where one pressed and one retreated, 116 couples in a study reported more anger and less resolved. A fact presses nobody.',
        fact: 66,
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
    id: 'listening-guess-then-ask',
    practice: 'listening',
    title: 'Guess first, then ask',
    do: 'Both write down what you think the other would choose, then ask, and enjoy every wrong guess.',
    short: 'Guess what the other would choose, then ask.',
    steps: [
      {
        minutes: 1,
        text: 'Take three light choices: sea or hills, soup or salad, superpower, smell to keep.',
      },
      { minutes: 2, text: 'Each guesses for the other, in writing or on fingers.' },
      {
        minutes: 3,
        text: 'Ask, and ask why. Wrong guesses are the good ones; nobody adds them up.',
      },
    ],
    say: [
      'sea or hills, and why?',
      "i was so sure you'd say soup",
      'which smell would you keep if you could only keep one?',
    ],
    why: {
      text: 'Imagining the other’s view raised nobody’s accuracy in 25 experiments, not even in marriages. Asking did, and is more fun.',
      fact: 22,
    },
    smaller: 'Guess what they would order tonight, then ask.',
    apart: {
      do: 'Send a sealed guess about a light choice of theirs, ask, and only then open it.',
      steps: [
        { minutes: 1, text: 'Write your guess on paper and put a cup on it.' },
        { minutes: 2, text: 'Ask by message. Reveal the paper, however wrong.' },
      ],
      say: ['guess is under the cup. sea or hills?', "opening it now. oh no. i wrote 'bog'"],
    },
    alone: {
      title: 'Things you only suppose',
      do: 'List five small things you suppose about your partner and have never asked.',
      steps: [
        { minutes: 3, text: 'Favourite tree. Side of the train. What they think about in queues.' },
        { minutes: 1, text: 'Ask one tomorrow, as the beginner you are.' },
      ],
      say: ["what do you think about in queues? i've never asked"],
    },
    hardDay: {
      title: 'Stop guessing for today',
      do: 'Write “I don’t know” once at the top of a page, about the thing you keep guessing at, and close it.',
      steps: [
        { minutes: 1, text: 'One line. Not knowing is a place to rest.' },
        { minutes: 2, text: 'Do something with water: a bath, the dishes, a glass of it.' },
      ],
      say: ["i don't know what you're thinking and i don't need to tonight"],
      why: {
        text: 'Unhappy couples tend to read slips as character and kindness as luck, a review found. On bad days a guess may lean that way.',
        fact: 62,
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
    id: 'listening-slow-replay',
    practice: 'listening',
    title: 'Good news in slow motion',
    do: 'Have them replay the best minute of their day in slow motion, with sound, smell and weather.',
    short: 'Ask for the best minute of their day in slow motion.',
    steps: [
      { minutes: 1, text: 'Ask for one good minute. A hot roll counts.' },
      { minutes: 3, text: 'Keep slowing it down. And then? Who was there? What was in your hand?' },
      { minutes: 1, text: 'Say what you liked about the way they told it.' },
    ],
    say: [
      'rewind, slower. you opened the door and?',
      'what was in your hand?',
      'what did you do with your face?',
    ],
    why: {
      text: 'Diaries showed that telling good news to someone who answers with real interest added to the joy of the event.',
      fact: 44,
    },
    smaller: 'Ask “and what did you do then?” about one good thing.',
    apart: {
      do: 'Ask for their good minute as a message of at least five lines, and send back the line you like best.',
      steps: [
        { minutes: 1, text: 'Ask, and say that you want the long cut.' },
        { minutes: 2, text: 'Quote your favourite line with three words of delight.' },
      ],
      say: ["director's cut please, all of it", "'and it was still warm' ♥ again please"],
    },
    alone: {
      title: 'Good news you hurried past',
      do: 'Recall a piece of good news of theirs that you answered too fast, and write what you would ask now.',
      steps: [
        { minutes: 2, text: 'A mark, a praise, a parking space. What was the best second of it?' },
        { minutes: 1, text: 'Send the late question. Late joy is still joy.' },
      ],
      say: ['i was too quick about your parking triumph. tell me again?'],
      why: {
        text: 'With 79 couples, answers to good news said more about how they fared two months later than answers to bad.',
        fact: 45,
      },
    },
    hardDay: {
      title: 'One good minute, your own',
      do: 'Go back to one good minute of your own day, and leave theirs in peace.',
      steps: [
        { minutes: 2, text: 'Slow it down: air, light, taste, whatever was there.' },
        { minutes: 1, text: 'If it helps, jot it down. If nothing comes, a warm cup will do.' },
      ],
      say: ['had a good minute with a robin today. wishing you one'],
      why: {
        text: 'Experiments on broken runs found people most put off when they blamed themselves. A bad day needn’t spoil the habit.',
        fact: 76,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'evening',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'listening-childhood-kitchen',
    practice: 'listening',
    title: 'The kitchen they grew up near',
    do: 'Ask them to lead you through a kitchen of their childhood, drawer by drawer.',
    short: 'Let them lead you through a kitchen of their childhood.',
    steps: [
      {
        minutes: 1,
        text: 'Let them choose which: home, a grandparent’s, a neighbour’s, a school’s.',
      },
      {
        minutes: 4,
        text: 'Go in at the door. What is on the stove? Where are the spoons? Who is in the way?',
      },
      { minutes: 2, text: 'Ask which taste they would bring back.' },
    ],
    say: ['where were the spoons?', 'who was in the way?', 'what would you sneak?'],
    why: {
      text: 'Facts built less closeness than feelings did in couples’ diaries. Kitchens tend to have both.',
      fact: 5,
    },
    smaller: 'Ask what their childhood kitchen smelled of.',
    apart: {
      do: 'Ask for a floor plan of a childhood kitchen, drawn or described, and move around in it by message.',
      steps: [
        { minutes: 3, text: 'Let them send the plan. Stoves may be out of scale.' },
        { minutes: 3, text: 'Open drawers by text: “I open the left one.”' },
      ],
      say: ["i open the left drawer. what's in it?", "who's shouting from the hall?"],
    },
    alone: {
      title: 'Your own first kitchen',
      do: 'Draw or describe the first kitchen you remember, so that you have one to swap.',
      steps: [
        { minutes: 4, text: 'Put in the sounds: the fridge, the radio, the chair that scraped.' },
        { minutes: 1, text: 'Circle the thing you would show your partner first.' },
      ],
      say: ["i'd like to show you a bread tin from 30 years ago"],
      why: {
        text: 'Strangers who took turns with more and more personal questions felt closer in an experiment than those who made small talk.',
        fact: 1,
      },
    },
    hardDay: {
      title: 'Something plain to eat',
      do: 'Make or order the plainest thing you both can eat, and leave the past alone.',
      steps: [
        { minutes: 1, text: 'Toast, rice, soup from a tin. Apart or at one table.' },
        { minutes: 3, text: 'Eat slowly. Nobody has to be good company.' },
      ],
      say: ["toast? i'm making some anyway", 'yours is under the plate'],
      why: {
        text: 'Support that the other hardly noticed was often the best kind in one study before a big exam. Toast qualifies.',
        fact: 48,
      },
    },
    gently:
      'Not every kitchen was kind, and food can be a sore subject. Let them choose the door, or another room.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-friend-portrait',
    practice: 'listening',
    title: 'A portrait of their friend',
    do: 'Pick a friend of theirs you hardly know, and ask for a portrait in five details.',
    short: 'Ask for a portrait of a friend you hardly know.',
    steps: [
      { minutes: 1, text: 'Choose a name you have heard and cannot place.' },
      {
        minutes: 4,
        text: 'Ask for five details: how they laugh, what they are late for, what they once did for your partner.',
      },
      { minutes: 1, text: 'Ask what your partner is like when they are with this friend.' },
    ],
    say: [
      "what's sam like when nobody's looking?",
      'how did you two meet?',
      "who are you when you're with them?",
    ],
    why: {
      text: 'Over time in couples, support in good times predicted the feeling that it would be there in bad. Friends are good times.',
      fact: 46,
    },
    smaller: 'Ask what one friend of theirs is best at.',
    apart: {
      do: 'Ask for a friend of theirs in five emoji and one true story.',
      steps: [
        { minutes: 1, text: 'Guess the meaning of each emoji out loud or in writing.' },
        { minutes: 3, text: 'Then the story. Ask what happened next.' },
      ],
      say: ['your friend from the choir in 5 emoji?', 'why the lobster?'],
    },
    alone: {
      title: 'Their people, as you know them',
      do: 'Write the names of their five closest people, and one thing each of them has done for your partner.',
      steps: [
        { minutes: 3, text: 'Leave blanks where you do not know.' },
        { minutes: 1, text: 'Choose one blank. That is a friendly question.' },
      ],
      say: ['what did jo do for you back then? i only know half'],
    },
    hardDay: {
      title: 'Time with a friend',
      do: 'Wish them a good hour with a friend today, or take one yourself, without a report afterwards.',
      steps: [
        { minutes: 1, text: 'Say that it is fine to ring somebody, for both of you.' },
        { minutes: 2, text: 'Ring yours, or rest. Talk about anything but this, if you can.' },
      ],
      say: [
        'go and see sam if you like, i mean it',
        'taking an hour with a friend, back for supper',
      ],
      why: {
        text: 'Being well listened to made people less lonely after a rejection, in five experiments. A friend can be that listener.',
        fact: 18,
      },
    },
    gently: 'Stay curious, not jealous. A friend’s secrets are theirs.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-open-tabs',
    practice: 'listening',
    title: 'Write down their open tabs',
    do: 'Be their secretary for five minutes and write down everything that is open in their head, unsorted.',
    short: 'Be their secretary: write down all that’s open in their head.',
    steps: [
      { minutes: 1, text: 'Take paper, or whatever you write on best. They get to sit or lie.' },
      {
        minutes: 4,
        text: 'They name it, you write: bank, boots, that knee, the noise in the car. No solving.',
      },
      { minutes: 1, text: 'Give them the list back. Ask which one hums loudest.' },
      { minutes: 1, text: 'Ask whether they want you to do anything. Often it is no.' },
    ],
    say: [
      'what else is open in there?',
      "i'm only the secretary. next?",
      'which one hums loudest?',
    ],
    why: {
      text: 'In a comparison with advice and with simple nods, active listening left people feeling more understood. Secretaries give no advice.',
      fact: 15,
    },
    smaller: 'Ask “what else?” once, after they say they are busy.',
    apart: {
      do: 'Open a shared note, or a chat with no replies, and let them pour their open tabs into it while you only collect.',
      steps: [
        { minutes: 1, text: 'Say that you won’t answer any of it, only gather.' },
        { minutes: 3, text: 'Send it back as one tidy list. A heart next to the heaviest.' },
      ],
      say: ["dump it all here, i'm just the tray", '11 tabs, all safe. ♥ next to the loud one'],
    },
    alone: {
      title: 'Your tabs first',
      do: 'Empty your own head on paper for three minutes, so there is room in it for theirs later.',
      steps: [
        { minutes: 3, text: 'Everything, unsorted. “Buy string” may stand beside “am I happy”.' },
        { minutes: 1, text: 'Cross out one thing that can stay undone.' },
      ],
      say: ["cleared my head on paper. there's room for yours now"],
      why: {
        text: 'After a short night, couples took each other’s feelings in less well. A full head may need some care as well.',
        fact: 65,
      },
    },
    hardDay: {
      title: 'Close one tab',
      do: 'Do one tiny open job today that lies on both your minds, and say nothing of it.',
      steps: [
        { minutes: 2, text: 'The bulb, the form, the bag by the door.' },
        { minutes: 1, text: 'If you can’t, close one of your own by going to bed.' },
      ],
      say: ['closing up for today. night'],
      why: {
        text: 'Unnoticed help one day went with more satisfaction the next, among 322 couples who kept diaries.',
        fact: 50,
      },
    },
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-and-then',
    practice: 'listening',
    title: 'And then?',
    do: 'Invite one someday plan of theirs, and answer nothing but “and then?” for five minutes.',
    short: 'Ask for a someday plan and answer only “and then?”',
    steps: [
      { minutes: 1, text: 'Ask for one thing they might do some day. It may be wildly unlikely.' },
      {
        minutes: 5,
        text: 'Say “and then?” in as many ways as you can. Prices and visas stay outside.',
      },
      { minutes: 1, text: 'Say which moment in it you would like to be there for.' },
    ],
    say: [
      "one day you'll open that bakery. and then?",
      'and who comes in first?',
      'no budget, no weather. go',
    ],
    why: {
      text: 'Couples’ support in good times went on to predict a feeling that it would be there in bad ones.',
      fact: 46,
    },
    smaller: 'Say “and then?” three times in a row to one wish of theirs.',
    apart: {
      do: 'Write a someday story together by message, in which they write the lines and you only write “and then?”.',
      steps: [
        { minutes: 1, text: 'Give the first line: “It is a Tuesday in the bakery.”' },
        { minutes: 4, text: 'They write, you push. Save the thread under a good name.' },
      ],
      say: ["it's tuesday in your bakery. and then?", 'and THEN?'],
    },
    alone: {
      title: 'Someday, as they told it',
      do: 'Write down a someday wish your partner has mentioned, with every detail you remember.',
      steps: [
        { minutes: 3, text: 'Place, weather, what they wear, what is playing.' },
        { minutes: 1, text: 'Note the gap you would fill with a question.' },
      ],
      say: ['in your cabin, is there a dog or not? it matters to me'],
    },
    hardDay: {
      title: 'Only the next hour',
      do: 'Leave the future alone today, and look after the next hour only.',
      steps: [
        { minutes: 1, text: 'Ask yourself what would make it one shade easier.' },
        { minutes: 3, text: 'Do that. If they would like it too, there may be two cups.' },
      ],
      say: ['just the next hour. tea?', "we don't have to know about summer tonight"],
      why: {
        text: 'Something like twenty minutes is what many couple therapists allow for a racing heart to slow. An hour is generous.',
        fact: 68,
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
    id: 'listening-rotten-day',
    practice: 'listening',
    title: 'A recipe for rotten days',
    do: 'Ask on a good day what helps them on a rotten one, and write it down like a recipe.',
    short: 'Ask what helps them on a rotten day, and write it down.',
    steps: [
      { minutes: 1, text: 'Choose a day when neither of you needs it.' },
      {
        minutes: 4,
        text: 'Ask for ingredients: talk or no talk, food, light, touch or none, which film.',
      },
      { minutes: 1, text: 'Ask what makes it worse, such as “cheer up”.' },
      { minutes: 1, text: 'Write the recipe on a card and let them correct it. Swap if you like.' },
    ],
    say: [
      'on a rotten day: talk, toast or leave you be?',
      'what do people do that makes it worse?',
      'how long before i knock?',
    ],
    why: {
      text: 'Help in bad times is hard to get right, and missed the mark for some couples when studied over time. A recipe may help.',
      fact: 47,
    },
    smaller: 'Ask “talk or toast?” for the next bad day.',
    apart: {
      do: 'Write each other a rotten-day recipe for when you are far apart, and keep it in your phone.',
      steps: [
        { minutes: 3, text: 'What may one send? What not? Is a call welcome, and after how long?' },
        { minutes: 1, text: 'Save it under a name you will find in a hurry.' },
      ],
      say: [
        "if i'm low: send dogs, don't ring before nine",
        "what should i send when you can't talk?",
      ],
    },
    alone: {
      title: 'Your own recipe',
      do: 'Write the recipe for your own rotten days, so that somebody else could cook it.',
      steps: [
        { minutes: 3, text: 'Three ingredients, one thing to leave out, cooking time.' },
        { minutes: 1, text: 'Offer it to your partner on a good day.' },
      ],
      say: ["wrote you a manual for my bad days. it's mostly soup"],
    },
    hardDay: {
      title: 'Cook from the recipe',
      do: 'Do one thing from your own rotten-day list now, and let them do one from theirs.',
      steps: [
        { minutes: 1, text: 'No list yet? Warm drink, low light, early bed.' },
        { minutes: 4, text: 'Do it slowly. There is nothing else on tonight’s menu.' },
      ],
      say: [
        "i'm having an early night. you do what helps you",
        "soup's on the stove if you want it",
      ],
      why: {
        text: 'Comfort in the open served the very distressed and could cost others something, in one study of 61 couples. Soup is discreet.',
        fact: 49,
      },
    },
    gently:
      'A recipe for bad days, not for danger. If either of you is in despair, get help at once.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-how-you-know',
    practice: 'listening',
    title: 'How can you tell I’m listening?',
    do: 'Ask them how they can tell that you are listening, and what you do when you have drifted off.',
    short: 'Ask how they can tell that you are listening.',
    steps: [
      { minutes: 1, text: 'Say that you would like to know, and that you won’t argue.' },
      {
        minutes: 3,
        text: 'Ask for two signs of each. The hum. The phone. The “mm” that is not a real “mm”.',
      },
      { minutes: 1, text: 'Thank them. Choose one sign to do more of.' },
      { minutes: 1, text: 'Tell them one of theirs that you love, if they would like to know it.' },
    ],
    say: [
      "how do you know when i'm really listening?",
      "what do i do when i've drifted off?",
      "show me my fake 'mm'",
    ],
    why: {
      text: 'In studies, people tended to find their own caring mirrored in their partner. What you meant and what arrived may differ; ask.',
      fact: 56,
    },
    smaller: 'Ask what your fake “mm” sounds or looks like.',
    apart: {
      do: 'Ask which messages and calls make them feel listened to, and which feel like a dentist’s waiting room.',
      steps: [
        { minutes: 1, text: 'Ask for one example of each.' },
        { minutes: 2, text: 'Copy the good one today, once.' },
      ],
      say: [
        'when do i feel close by, and when like hold music?',
        "what's the best reply i ever sent you?",
      ],
    },
    alone: {
      title: 'What you do when listening',
      do: 'Write for some minutes about how listening goes between you two, the good and the poor, without making a case.',
      steps: [
        { minutes: 5, text: 'Keep the pen going. Nobody reads it.' },
        { minutes: 1, text: 'Underline one thing of your own that you could do tomorrow.' },
      ],
      say: ["been thinking about how we listen. you're good at it at breakfast"],
      why: {
        text: 'In 86 couples, 20 minutes of writing about the relationship on three days brought more feeling words into both partners’ messages.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'No review today',
      do: 'Skip every look at how you two talk today, and be quietly polite instead.',
      steps: [
        { minutes: 1, text: 'Please, thank you, after you. It carries further than it seems.' },
        { minutes: 2, text: 'Find something to do in the same house or a different one.' },
      ],
      say: ['after you', "thanks. i'll be in the other room for a bit"],
      why: {
        text: 'Over and above good manners, couples’ diaries showed happier days where a thank-you was said.',
        fact: 53,
      },
    },
    gently: 'For a good week. If it turns into a list of faults, stop and make tea.',
    tags: { depth: 2, energy: 'medium', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-second-hearing',
    practice: 'listening',
    title: 'A second hearing',
    do: 'Name one time this week when you listened badly, and ask if they would tell you again.',
    short: 'Own one time you listened badly, and ask to hear it again.',
    steps: [
      {
        minutes: 1,
        text: 'Pick a small one: you scrolled, you cut in, you said “mm” to a question.',
      },
      { minutes: 1, text: 'Say what you did, in one sentence with no “but”.' },
      {
        minutes: 3,
        text: 'Ask if they would tell you again, now or later. Take no for an answer.',
      },
    ],
    say: [
      'i was on my phone when you told me about the flat. sorry. would you tell me again?',
      'i cut you off on sunday. that was me, not you',
      "i said 'mm' and had no idea. what was it?",
    ],
    why: {
      text: 'In studies with 755 people, the apologies that worked best owned the mistake and offered to mend it.',
      fact: 69,
    },
    smaller: 'Say “I wasn’t listening then, sorry” about one moment.',
    apart: {
      do: 'Admit in one message that you were elsewhere during a call, and offer them a time that is all theirs.',
      steps: [
        { minutes: 1, text: 'Name the call and what you were doing.' },
        { minutes: 1, text: 'Offer a time. Leave the choosing to them.' },
      ],
      say: [
        "on monday's call i was half cooking. my fault. can i have the whole story at 8?",
        'you deserved better ears yesterday. when suits you?',
      ],
    },
    alone: {
      title: 'Write the apology first',
      do: 'Write two sentences about one time you listened badly: what you did, and what you could do now.',
      steps: [
        { minutes: 2, text: 'No reasons, no “if you felt”. Only you, and the thing.' },
        { minutes: 1, text: 'Keep it until you would be glad to send it.' },
      ],
      say: ["i've been thinking about thursday. i didn't listen well, and i'd like to"],
    },
    hardDay: {
      title: 'One line of sorry',
      do: 'If there is one small thing you are honestly sorry for, say it in a line and expect nothing back.',
      steps: [
        { minutes: 1, text: 'Only what is yours. Nothing about their share.' },
        { minutes: 1, text: 'They may be silent. Rest now.' },
      ],
      say: ["i interrupted you. i'm sorry", 'sorry i raised my eyebrows. no need to answer'],
      why: {
        text: 'Owning a slip and offering to put it right made for good apologies in one study. One line can hold the first part.',
        fact: 69,
      },
    },
    gently: 'For small lapses of ears. You owe no apology to somebody who frightens you.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'listening-wish-asked',
    practice: 'listening',
    title: 'What nobody asks them',
    do: 'Ask what they wish people asked them about, and then ask them exactly that.',
    short: 'Ask what they wish people asked about. Then ask it.',
    steps: [
      { minutes: 1, text: 'Choose an hour with no end in sight.' },
      { minutes: 2, text: 'Ask. If nothing comes at first, leave the silence alone.' },
      { minutes: 4, text: 'Ask the question they gave you, and stay with the answer.' },
      { minutes: 2, text: 'Tell them yours, if they would like to know.' },
    ],
    say: [
      'what do you wish people asked you about?',
      'ok. so how is it, really?',
      'is there more, or is that it for today?',
    ],
    why: {
      text: 'In one experiment, pairs who took turns with ever more personal questions felt closer afterwards than pairs who chatted.',
      fact: 1,
    },
    smaller: 'Ask which question they are tired of getting.',
    apart: {
      do: 'Swap by message the question each of you wishes for, and answer each other’s in your own time.',
      steps: [
        { minutes: 2, text: 'Send only the question you wish for, nothing else.' },
        { minutes: 5, text: 'Write or speak the answer when you are unhurried.' },
      ],
      say: [
        'what question would you like to get, just once?',
        'ask me what i miss about the old flat',
      ],
      why: {
        text: 'Couples in long-distance relationships told each other more about themselves, and felt as close or closer, in one study over time.',
        fact: 13,
      },
    },
    alone: {
      title: 'The question you wait for',
      do: 'Write down the question you wish somebody would ask you, and begin to answer it.',
      steps: [
        { minutes: 4, text: 'Write to yourself as to a kind stranger on a train.' },
        { minutes: 1, text: 'Decide whether your partner may have the question.' },
      ],
      say: ["there's a question i'd like you to ask me some day. may i send it?"],
      why: {
        text: 'Seven studies found us stricter with our own confessions than listeners are. Asking to be asked is one.',
        fact: 7,
      },
    },
    hardDay: {
      title: 'Nothing deep today',
      do: 'Keep to the shallow end today: weather, soup, what is on, who has the charger.',
      steps: [
        { minutes: 1, text: 'Light talk is a kindness when things are heavy.' },
        { minutes: 2, text: 'Or no talk, and a blanket each.' },
      ],
      say: ['you have the charger?', 'is it bin day tomorrow? no other questions'],
      why: {
        text: 'The body of somebody upset takes time to settle; twenty minutes is the clinicians’ rule of thumb. Deep questions come later.',
        fact: 68,
      },
    },
    gently:
      'Only where both of you can say “not that one”. Leave it out if openness has been used against you.',
    tags: { depth: 3, energy: 'medium', setting: 'anywhere', time: 'evening', cost: 'none' },
  },
  {
    id: 'listening-someone-missed',
    practice: 'listening',
    title: 'Somebody they miss',
    do: 'Ask about a person, place or animal they miss, and let them tell you as much as they like.',
    short: 'Ask about somebody they miss, and let them tell you.',
    steps: [
      {
        minutes: 1,
        text: 'Ask whether they would like to talk about somebody they miss. No is fine.',
      },
      {
        minutes: 5,
        text: 'Ask for the ordinary things: hands, coats, jokes, what they had for breakfast.',
      },
      { minutes: 1, text: 'Do not cheer up or compare. Say the name once.' },
      { minutes: 2, text: 'Do something plain together afterwards: air, toast, dishes.' },
    ],
    say: [
      'would you like to tell me about them?',
      'what did they have for breakfast?',
      "i'd have liked to meet them",
    ],
    why: {
      text: 'In five experiments, being listened to well eased loneliness when people told of being rejected. Missing somebody can be lonely too.',
      fact: 18,
    },
    smaller: 'Mention, in one kind sentence, somebody they miss.',
    apart: {
      do: 'Invite them to send you a picture, a recipe or a line of somebody they miss, whenever they feel like it.',
      steps: [
        { minutes: 1, text: 'Invite once, with no date on it.' },
        { minutes: 3, text: 'When it comes, ask one small question about an ordinary day.' },
      ],
      say: [
        "whenever you want to tell me about them, i'd love that",
        'what was a sunday with them like?',
      ],
    },
    alone: {
      title: 'Somebody you miss',
      do: 'Write a few lines to somebody you miss, about one ordinary thing of today.',
      steps: [
        { minutes: 4, text: 'Tell them what is new: the street, the weather, your partner.' },
        { minutes: 1, text: 'Keep it. Share it some day, or not.' },
      ],
      say: ['thought of my old dog today. can i show you a picture later?'],
      why: {
        text: 'Telling feelings brought couples closer than telling facts did, their diaries showed. Writing can be a first draft of telling.',
        fact: 5,
      },
    },
    hardDay: {
      title: 'Be easy to be near',
      do: 'Ask nothing about sad things today, and be easy to be near.',
      steps: [
        { minutes: 2, text: 'Sit close, sit far or write one kind line.' },
        { minutes: 1, text: 'A hug if both of you would welcome one. No hug is fine too.' },
      ],
      say: ["i'm around", 'hug, or rather not?'],
      why: {
        text: 'Among 404 adults, being hugged on a day with a quarrel went with a milder dip in mood, into the next day.',
        fact: 43,
      },
    },
    gently: 'Loss keeps its own hours. Leave this out while it is raw, unless they ask for it.',
    tags: { depth: 3, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-who-taught',
    practice: 'listening',
    title: 'Who taught you that?',
    do: 'Catch them doing something they do well, and ask who taught them.',
    short: 'Catch them doing something well; ask who taught them.',
    steps: [
      { minutes: 1, text: 'Knots, folding sheets, parking, whistling, calming a printer.' },
      { minutes: 3, text: 'Ask who showed them, where, and whether there was shouting.' },
      { minutes: 1, text: 'Ask to be shown the trick.' },
    ],
    say: [
      'who taught you to peel like that?',
      'were you bad at it at first?',
      'show me the trick with the thumb',
    ],
    why: {
      text: 'Asking, with follow-ups above all, made people better liked in one set of studies, because the other felt answered.',
      fact: 20,
    },
    smaller: 'Ask “where did you learn that?” once.',
    apart: {
      do: 'Ask for a thirty-second lesson in something they can do, with the name of whoever taught them.',
      steps: [
        { minutes: 1, text: 'Ask for it in words, pictures or a clip.' },
        { minutes: 2, text: 'Try it, and send back how badly it went.' },
      ],
      say: [
        "how do you do the napkin swan and who's to blame for it?",
        'my swan is a potato. please advise',
      ],
    },
    alone: {
      title: 'Thanks to their teachers',
      do: 'Think of three things your partner does well, and wonder on paper who may have taught each.',
      steps: [
        { minutes: 2, text: 'A name, or a question mark.' },
        { minutes: 1, text: 'Ask about one, beginning with what you admire.' },
      ],
      say: ["you're so calm with strangers on the phone. who did you get that from?"],
    },
    hardDay: {
      title: 'Let a skill be useful',
      do: 'Do one thing you are good at today, for the calm that is in it.',
      steps: [
        { minutes: 3, text: 'Chop, sort, mend, sing, sharpen pencils.' },
        {
          minutes: 1,
          text: 'If some of it is left over for them, leave it where they’ll come across it.',
        },
      ],
      say: ['sharpened all the pencils. i feel a bit lighter'],
      why: {
        text: 'Clinicians who treat couples would give a stirred-up body twenty minutes or so. Busy hands can pass them.',
        fact: 68,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-slow-note',
    practice: 'listening',
    title: 'A question with no hurry',
    do: 'Leave them one question on paper or in the chat that may be answered any time before tomorrow night.',
    short: 'Leave one question that may be answered by tomorrow night.',
    steps: [
      {
        minutes: 2,
        text: 'Write one question you would love a slow answer to. Put “no hurry” on top.',
      },
      { minutes: 1, text: 'Leave it by the toothbrush, in a shoe, under the cup.' },
      {
        minutes: 2,
        text: 'When the answer comes, written, spoken or drawn, thank them before you reply.',
      },
    ],
    say: [
      'no hurry: what did you like best about this month?',
      'slow question: where do you feel most like yourself?',
      'answer by tomorrow night, or in crayon',
    ],
    why: {
      text: 'Good listening eased the loneliness of telling about a rejection in five experiments, some of them through a screen.',
      fact: 18,
    },
    smaller: 'Write “no hurry” above your next question.',
    apart: {
      do: 'Send one question by post, or as a message marked “slow”, and let a whole day go by.',
      steps: [
        { minutes: 3, text: 'Write it by hand, or as you like best to write.' },
        { minutes: 1, text: 'Do not ask whether it came.' },
      ],
      say: ['slow mail: what do you want more of this autumn?', 'this one can take all week'],
    },
    alone: {
      title: 'A question to grow',
      do: 'Write the question you would most like to ask them, then write it twice more, each time kinder.',
      steps: [
        { minutes: 3, text: 'First as it comes, then softer, then shorter.' },
        { minutes: 1, text: 'Sleep on the third one.' },
      ],
      say: ['i have a question that has been ripening. whenever you like'],
      why: {
        text: 'In a trial with 300 people who support others online, small hints while writing led to warmer replies. Second drafts can do that.',
        fact: 60,
      },
    },
    hardDay: {
      title: 'A note that asks nothing',
      do: 'Leave a note with no question in it, and no more than eight words.',
      steps: [
        { minutes: 1, text: '“Bread is fresh.” “Back at six.” “Still on your side.”' },
        { minutes: 1, text: 'Put it where it will be found late.' },
      ],
      say: ['bread is fresh', 'back at six. still on your side'],
      why: {
        text: 'A study of 276 people tied affection by text to better relationships. Settling the quarrel in writing was tied to worse, for some.',
        fact: 40,
      },
    },
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'listening-lights-them-up',
    practice: 'listening',
    title: 'What lit them up today',
    do: 'Notice where they talk faster, lean in or use their hands, and tell them what you noticed.',
    short: 'Notice which subject lights them up, and tell them.',
    steps: [
      {
        minutes: 3,
        text: 'In an ordinary talk, let the subject wander. Notice where the energy goes up.',
      },
      { minutes: 1, text: 'Tell them: “You came alive when you talked about the bees.”' },
      { minutes: 2, text: 'Ask for more of that.' },
    ],
    say: [
      'you came alive at the bees. more bees please',
      'you typed so fast just then. what is it about that?',
      'i like you on this subject',
    ],
    why: {
      text: 'People who felt appreciated were, over time, more responsive in turn, and more likely to stay with their partner.',
      fact: 52,
    },
    smaller: 'Tell them one subject they are lovely on.',
    apart: {
      do: 'Find the message of this week where they were most alive, and ask for the next chapter.',
      steps: [
        {
          minutes: 1,
          text: 'Capitals, five in a row, seven exclamation marks: you know the signs.',
        },
        { minutes: 2, text: 'Quote it, and ask what has happened since.' },
      ],
      say: [
        'SEVEN exclamation marks. what happened with the choir since?',
        'chapter two of the bees please',
      ],
    },
    alone: {
      title: 'Their five bright subjects',
      do: 'List five subjects that make your partner bright, and when you last asked about each.',
      steps: [
        { minutes: 3, text: 'From memory. A wild guess at the date is fine.' },
        { minutes: 1, text: 'Ask about the one that has waited longest.' },
      ],
      say: ["we haven't talked about trains since spring. what's new on the rails?"],
    },
    hardDay: {
      title: 'What you like, in private',
      do: 'Write down three things you like about them, for your own use today.',
      steps: [
        { minutes: 2, text: 'Exact ones: how they fold maps, how they greet dogs.' },
        { minutes: 1, text: 'Share one if it comes easily. Otherwise, keep all three.' },
      ],
      say: ["i like how you greet dogs. that's still true today"],
      why: {
        text: 'Gratitude for something small went with more connection the next day, for giver and receiver, in couples who kept diaries.',
        fact: 51,
      },
    },
    gently: 'On a hard day, only if things are safe between you. Nobody has to like being hurt.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'listening-three-quiet-minutes',
    practice: 'listening',
    title: 'Three quiet minutes, then compare',
    do: 'Spend three minutes silent in the same place, then compare what each of you noticed.',
    short: 'Three minutes of silence together, then compare what you noticed.',
    steps: [
      {
        minutes: 3,
        text: 'Sit or lie somewhere ordinary. Notice sounds, air, smells, what hums in the floor.',
      },
      { minutes: 2, text: 'Take turns: one thing each, until you run out.' },
      { minutes: 1, text: 'Ask which one they would keep.' },
    ],
    say: [
      'did you notice the fridge stop?',
      'what was the furthest thing you got?',
      'again, on the balcony?',
    ],
    why: {
      text: '“Did you catch that?” is a small call for company. Some couple researchers place much of daily closeness in calls like it.',
      fact: 42,
    },
    smaller: 'Stop for three breaths together and name one thing you each notice.',
    apart: {
      do: 'Be quiet at the same time in two places for three minutes, then send each other your lists.',
      steps: [
        { minutes: 3, text: 'Start on the hour. Write down whatever reaches you.' },
        { minutes: 1, text: 'Swap lists. Ask about the strangest line.' },
      ],
      say: ['three quiet minutes at nine?', 'mine: rain, a moped, somebody sneezing twice. yours?'],
    },
    alone: {
      title: 'Three minutes of your street',
      do: 'Spend three minutes with whatever your window or doorstep brings you, and pick one thing to tell them about.',
      steps: [
        { minutes: 3, text: 'Nothing to do. Let things come.' },
        { minutes: 1, text: 'Write the one thing down as if it were news.' },
      ],
      say: ['news from the window: the moped has a sidecar now'],
    },
    hardDay: {
      title: 'Quiet, without comparing',
      do: 'Be silent for three minutes on your own or side by side, with nothing to report after.',
      steps: [
        { minutes: 3, text: 'Feet on the floor. Let your breath go out slowly.' },
        { minutes: 1, text: 'Get up when you like. No word is owed.' },
      ],
      say: ['quiet for a bit? no talk after', "i'm sitting on the step, room for two"],
      why: {
        text: 'Calmer bodies and kinder behaviour went with “we” words in couples’ quarrels. Quiet in one place may be a “we” with no words.',
        fact: 67,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'listening-good-time',
    practice: 'listening',
    title: 'When would you like to talk?',
    do: 'Ask when in the day they most like to be asked things, and book ten minutes there.',
    short: 'Ask when they like to be asked things, and book it.',
    steps: [
      {
        minutes: 2,
        text: 'Ask for their best and worst times. Before coffee? In the car? Never on stairs?',
      },
      { minutes: 1, text: 'Give your own.' },
      { minutes: 1, text: 'Find ten minutes this week that suit both, and write them down.' },
    ],
    say: [
      "when's the worst time to ask you something?",
      'are you a morning talker or a dishes talker?',
      'thursday, ten minutes, you talk, i bring biscuits?',
    ],
    why: {
      text: 'In 116 couples, one pushing while the other pulled away went with more anger and fewer settled quarrels. Asking “when?” pushes less.',
      fact: 66,
    },
    smaller: 'Begin your next question with “is now good?”.',
    apart: {
      do: 'Compare your days hour by hour, in both time zones, and find the quarter of an hour when both of you are awake and kind.',
      steps: [
        {
          minutes: 2,
          text: 'Mark the hours when not to ring. Hungry, on the bus, before the boss.',
        },
        { minutes: 1, text: 'Choose one quarter of an hour for this week.' },
      ],
      say: ['when are you awake AND kind?', 'my worst hour is your lunch. noted?'],
    },
    alone: {
      title: 'Your own good hours',
      do: 'Map your day by how well you listen: sharp, so-so, not at all.',
      steps: [
        { minutes: 2, text: 'Draw it as hills and holes, or write it as hours.' },
        { minutes: 1, text: 'Find a hill to offer your partner.' },
      ],
      say: ['turns out i listen best at half past seven. want it?'],
      why: {
        text: 'Sleep research on couples links tiredness to poorer reading of each other. So the hour may matter.',
        fact: 65,
      },
    },
    hardDay: {
      title: 'Not now, but when',
      do: 'Tell them that now is not good for talking, and offer a time that is.',
      steps: [
        { minutes: 1, text: 'One line, no reasons needed.' },
        { minutes: 2, text: 'Until then, rest, eat and leave the subject where it is.' },
      ],
      say: ["i can't talk well now. tomorrow after lunch?", 'not now, but not never'],
      why: {
        text: '“Take twenty minutes, and say when you’ll be back” is advice couple therapists give for heated moments.',
        fact: 68,
      },
    },
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
];
