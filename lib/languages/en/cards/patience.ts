import type { Card } from '../../../practices/card';

/** The cards of *patience and understanding*. */
export const patience: readonly Card[] = [
  {
    id: 'patience-kinder-reason',
    practice: 'patience',
    title: 'Look for a kinder reason',
    do: 'Take one small slip of today, a late reply or a forgotten thing, and find two kind reasons for it.',
    short: 'Find two kind reasons for one small slip of today.',
    steps: [
      { minutes: 1, text: 'Name the slip plainly, as a camera would have seen it.' },
      { minutes: 2, text: 'Find two reasons that have nothing to do with not caring.' },
      { minutes: 1, text: 'Then ask, instead of deciding.' },
    ],
    say: [
      'how was your afternoon really?',
      'i was a bit thrown earlier. what was going on?',
      'busy day, or did it just slip?',
    ],
    why: {
      text: 'In a study of 130 couples, explaining each other’s slips with blame went with being less satisfied a year later.',
      fact: 63,
    },
    smaller: 'Think of one ordinary reason, such as a flat battery or a long queue.',
    apart: {
      title: 'A kind reason for silence',
      do: 'Think of one gap in your messages this week, and name two everyday things that may have filled it.',
      steps: [
        { minutes: 1, text: 'Think of the gap without scrolling back to it.' },
        { minutes: 1, text: 'Name two dull reasons: a meeting, a nap, a bag of shopping.' },
        { minutes: 1, text: 'Send something warm that does not mention the gap.' },
      ],
      say: ['what did your day smell like?', 'hope you got to sit down at some point'],
    },
    alone: {
      title: 'Two reasons on paper',
      do: 'Write down one small slip that stung, and beside it two reasons that have nothing to do with you.',
      steps: [
        { minutes: 1, text: 'One line for what happened. Leave out the word “because”.' },
        { minutes: 2, text: 'Two lines for what else could have been going on.' },
        { minutes: 1, text: 'Circle the one you could ask about.' },
      ],
      say: ['i think i jumped to something yesterday. can i ask you about it?'],
    },
    hardDay: {
      title: 'Leave a question mark',
      do: 'Put a question mark after the thing that stung today, and leave it there until you have rested.',
      steps: [
        { minutes: 1, text: 'Say to yourself: I do not know the reason yet.' },
        { minutes: 2, text: 'Wash your face or your hands in warm water. That is all for today.' },
      ],
      say: ["i don't get it yet and that's ok. tomorrow?"],
      why: {
        text: 'After poor sleep, couples reported more conflict and read each other less well. A question keeps until morning.',
        fact: 65,
      },
    },
    gently: 'For ordinary friction only. Not for being hurt, threatened or controlled.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-fair-stranger',
    practice: 'patience',
    title: 'As a fair stranger saw it',
    do: 'Write about a small quarrel of yours for seven minutes, as a stranger who wishes you both well.',
    short: 'Write down a small quarrel as a kind stranger saw it.',
    steps: [
      { minutes: 1, text: 'Choose a small quarrel that has cooled.' },
      {
        minutes: 7,
        text: 'Write what this stranger noticed, and what they would hope for you two.',
      },
      { minutes: 2, text: 'Read each other one line, or keep the page to yourself.' },
    ],
    say: [
      'want to write up the towel row as a nosy neighbour?',
      'a stranger would say we were both just hungry',
      "i'll read you one line of mine",
    ],
    why: {
      text: 'In an experiment with 120 couples, three such seven-minute writings a year stopped the usual slide in how good the relationship felt.',
      fact: 61,
    },
    smaller: 'Say in one line what a kind passer-by would have seen.',
    apart: {
      title: 'The view from the bus',
      do: 'Each text three lines about the same small mix-up, the way a friendly bus passenger might tell it.',
      steps: [
        { minutes: 1, text: 'Agree which mix-up. Keep it small.' },
        { minutes: 4, text: 'Write three lines. Call yourselves A and B.' },
        { minutes: 1, text: 'Swap. Pick the line you like best in theirs.' },
      ],
      say: [
        'today on the bus i overheard two people who clearly like each other',
        'your turn, what did B do next?',
      ],
    },
    alone: {
      title: 'From the next table',
      do: 'Tell your notebook about a small quarrel as if you had heard it from the next table in a café.',
      steps: [
        { minutes: 1, text: 'Give the two people other names.' },
        { minutes: 6, text: 'Write what each of them seemed to want.' },
        { minutes: 1, text: 'Underline one thing that you had missed.' },
      ],
      say: ["i thought about saturday again and saw something i'd missed"],
    },
    hardDay: {
      title: 'Step to the window',
      do: 'Go to a window or a doorway, and give the quarrel ten minutes in which nobody works on it.',
      steps: [
        { minutes: 1, text: 'Say where you will be and when you are back.' },
        { minutes: 8, text: 'Find the farthest thing you can see or hear. Stay with that.' },
        { minutes: 1, text: 'Come back to something ordinary. Talking is not needed.' },
      ],
      say: ['getting some air, back in ten. not leaving this, just cooling down'],
      why: {
        text: 'Counsellors say a stirred-up body needs about twenty minutes to settle, and that naming a time to return helps.',
        fact: 68,
      },
    },
    gently:
      'Choose an everyday quarrel. If you were frightened or hurt, you owe nobody a fair-minded view of it.',
    tags: { depth: 2, energy: 'medium', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-take-two',
    practice: 'patience',
    title: 'Take two',
    do: 'When a sentence comes out sharper than you meant, say “take two” and say it again, softer.',
    short: 'Say a sharp sentence again, softer: “take two”.',
    steps: [
      { minutes: 1, text: 'Agree now that either of you may call it, for your own sentence only.' },
      { minutes: 1, text: 'Practise on a harmless one: “who left the light on?”' },
      {
        minutes: 1,
        text: 'Swap the “you” for “I” or “we”. Carry on as if the first take were cut.',
      },
    ],
    say: [
      'take two. what i meant was',
      'can i run that again, it came out spiky',
      'cut. once more with less vinegar',
    ],
    why: {
      text: 'In couples’ quarrels, “you” words went with less kind behaviour and “we” words with calmer bodies.',
      fact: 67,
    },
    smaller: 'Redo only the first three words.',
    apart: {
      title: 'Take two, typed',
      do: 'Look at the last thing you sent in a hurry, and send a warmer second take below it.',
      steps: [
        { minutes: 1, text: 'Read your own last few messages as a tired person would.' },
        { minutes: 1, text: 'Send a second take of one of them. Leave the first where it is.' },
      ],
      say: [
        'take two of that last one: glad you told me',
        'that read colder than i am. second try:',
      ],
    },
    alone: {
      title: 'Rewrite one line of yours',
      do: 'Remember one thing you said too sharply this week, and write the take you would have liked.',
      steps: [
        { minutes: 1, text: 'Write down what you said, as it was.' },
        { minutes: 2, text: 'Write the second take. Say it aloud to see if it sounds like you.' },
        { minutes: 1, text: 'Keep it for the next time, or send it.' },
      ],
      say: ["here's how i wish i'd said it on monday"],
    },
    hardDay: {
      title: 'One softer line',
      do: 'Send or say one plain, soft line about ordinary life, and ask for nothing back.',
      steps: [
        { minutes: 1, text: 'Let your shoulders drop. Breathe out longer than in, three times.' },
        { minutes: 1, text: 'One line, no “but”. Then let it be.' },
      ],
      say: ["there's soup if you want some", 'i was sharp. that was mine'],
      why: {
        text: 'In a study with 755 people, the sorries that went over well owned the thing and offered to mend it.',
        fact: 69,
      },
    },
    gently:
      'A game for two people at ease. If you find yourself guarding every word out of fear, this is not a matter of patience.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-friendly-voice',
    practice: 'patience',
    title: 'Read it in a friendly voice',
    do: 'Choose one flat little message from your partner, and read it three times in three different voices.',
    short: 'Read one flat message again, in a friendly voice.',
    steps: [
      { minutes: 1, text: 'Pick something short: “ok”, “fine”, “see you later”.' },
      {
        minutes: 2,
        text: 'Read it as bored, then as busy, then as fond. Notice that the words did not change.',
      },
      { minutes: 1, text: 'If you still wonder, show them, and laugh about it or ask.' },
    ],
    say: [
      'was that a tired ok or a happy ok?',
      'i read your "fine" in three accents, which one was it?',
      'my phone makes you sound stern, you know',
    ],
    why: {
      text: 'In one experiment, writers expected readers to catch their tone 97 times in 100; readers managed 84.',
      fact: 28,
    },
    smaller: 'Read it once more as if they were smiling.',
    apart: {
      title: 'Send it with the voice on',
      do: 'Record your next dull message as a voice note or add one word that shows how you mean it.',
      steps: [
        { minutes: 1, text: 'Take the sort of line that could be read two ways.' },
        { minutes: 1, text: 'Say it aloud into the phone, or add the mood in brackets.' },
      ],
      say: ['ok (said with a mouth full of toast)', 'fine by me (truly, not crossly)'],
      why: {
        text: 'In one study, students who read a one-word reply with a full stop found it less sincere. Small marks do a lot of talking.',
        fact: 29,
      },
    },
    alone: {
      do: 'Find a line of theirs that bothered you, and write under it how it would sound on a good day.',
      steps: [
        { minutes: 1, text: 'Copy the line by hand, without the punctuation.' },
        { minutes: 2, text: 'Write it again with the tone they have when they are happy.' },
      ],
      say: ["quick check, i can't hear you through the screen. all good?"],
    },
    hardDay: {
      title: 'No tone-reading tonight',
      do: 'Put the old messages away for the evening, and do not read any of them again until tomorrow.',
      steps: [
        { minutes: 1, text: 'Close the chat. Lay the phone in a drawer or another room.' },
        {
          minutes: 4,
          text: 'Give your hands something else: an orange to peel, a plant to water.',
        },
      ],
      say: ['putting my phone down now. sleep well'],
      why: {
        text: 'In a survey of 276 people, settling quarrels by text went with worse relationships, most clearly for some.',
        fact: 40,
      },
    },
    gently:
      'This helps with a flat “ok”. A message that threatens or insults means what it says; do not read it kindly.',
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
    id: 'patience-their-way',
    practice: 'patience',
    title: 'Do it their way once',
    do: 'Let your partner coach you through one chore exactly their way, from the towel fold to the spoon drawer.',
    short: 'Do one chore their way, with them as your coach.',
    steps: [
      { minutes: 1, text: 'They choose a chore with firm opinions in it.' },
      { minutes: 5, text: 'You follow. Ask why at every odd step, out of real curiosity.' },
      { minutes: 1, text: 'Name one thing about their way that is clever.' },
    ],
    say: [
      'teach me the sacred way of the dishwasher',
      'ok that is actually smarter than mine',
      'i have questions about the spoons',
    ],
    why: {
      text: 'In over a million texts, the styles of 41 new couples grew more alike in their first year. Two ways can meet.',
      fact: 11,
    },
    smaller: 'Do just the last fold or the last cup their way.',
    apart: {
      title: 'Their recipe, your kitchen',
      do: 'Ask for their exact way of making tea or toast, and make it like that tomorrow.',
      steps: [
        { minutes: 2, text: 'Ask for the steps. Do not improve them.' },
        { minutes: 4, text: 'Make it. Send a picture or a short report.' },
      ],
      say: ['talk me through your toast, every step', 'made it your way. i get it now'],
    },
    alone: {
      title: 'Leave it as they left it',
      do: 'See one thing your partner did differently from you, and leave it exactly as it is today.',
      steps: [
        { minutes: 1, text: 'Notice the itch to correct it. It fades in a moment.' },
        { minutes: 2, text: 'Write one line on what their way has going for it.' },
      ],
      say: ['left your towels as they were. they look rather good'],
    },
    hardDay: {
      title: 'Do your own corner',
      do: 'Tidy one small corner that is only yours, in your own way, and leave theirs in peace.',
      steps: [
        { minutes: 4, text: 'One shelf, one bag or one pocket. Slowly.' },
        { minutes: 1, text: 'Stop there. Make yourself something warm to drink.' },
      ],
      say: ["i'm pottering for a bit. no need to do anything"],
      why: {
        text: 'From a review: soothing helps with small things and with things that will not change; straight talk with serious ones that can.',
        fact: 70,
      },
    },
    gently:
      'For towels and spoons. If you have to do things their way to stay out of trouble, that is control; leave this card out.',
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
    id: 'patience-pause-word',
    practice: 'patience',
    title: 'Invent a pause word',
    do: 'Agree on one silly word that means “pause, I will come back”, and on how long a pause lasts.',
    short: 'Agree on a silly word that means “pause, I’ll be back”.',
    steps: [
      { minutes: 2, text: 'Each suggest two words. “Pineapple” is taken by half the world.' },
      {
        minutes: 1,
        text: 'Set the time: twenty minutes at least, and the one who called it comes back first.',
      },
      { minutes: 1, text: 'Try it on a pretend quarrel about socks.' },
    ],
    say: [
      'i vote for "marmalade"',
      'marmalade. back at ten past',
      "it's not you, my head is just full",
    ],
    why: {
      text: 'A rule of thumb from counselling: give an alarmed body some twenty minutes, and agree beforehand when you come back.',
      fact: 68,
    },
    smaller: 'Choose the word now and leave the rest for later.',
    apart: {
      title: 'A pause word for the chat',
      do: 'Choose one emoji that means “I need a break from this, and I will write again at six”.',
      steps: [
        { minutes: 1, text: 'Find an emoji you hardly use. A snail, perhaps.' },
        {
          minutes: 2,
          text: 'Agree that it comes with a time, and that nobody writes on in between.',
        },
      ],
      say: ['snail means pause, with a time. deal?', '🐌 back at six'],
    },
    alone: {
      title: 'Your own early sign',
      do: 'Work out how your body tells you that you are about to snap, and write down that one sign.',
      steps: [
        { minutes: 2, text: 'Think of the last time. Hot ears, tight jaw, talking fast?' },
        { minutes: 1, text: 'Write the sign, and one sentence you could say when it comes.' },
      ],
      say: ['when i go quiet and hot i need twenty minutes. then i do come back'],
    },
    hardDay: {
      title: 'A pause with a return',
      do: 'Call a pause for yourself, say when you will be back, and spend it on anything but the quarrel.',
      steps: [
        { minutes: 1, text: 'Name a time. Tomorrow after breakfast is a time too.' },
        { minutes: 6, text: 'Walk, stretch, or listen to something you know by heart.' },
        { minutes: 1, text: 'When the time comes, say that you are back. It can be just that.' },
      ],
      say: ["i'm too wound up to be fair. can we look at it tomorrow after breakfast?"],
      why: {
        text: 'In diaries of 116 couples, one pushing and the other pulling away went with more anger and less settled.',
        fact: 66,
      },
    },
    gently:
      'Either of you may pause or leave at any time, with or without a word. If a pause gets punished or you fear what comes after it, this is more than ordinary friction.',
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
    id: 'patience-so-like-you',
    practice: 'patience',
    title: 'That is so like you',
    do: 'Catch your partner being kind or careful today, and say that it is just like them.',
    short: 'Catch a kind thing, and say it is just like them.',
    steps: [
      { minutes: 1, text: 'Choose something small: the lid put on, the cat let in.' },
      { minutes: 1, text: 'Name what they did, and what it says about them.' },
      { minutes: 1, text: 'Stop there, even if they shrug.' },
    ],
    say: [
      "you put my shoes by the heater. that's so you",
      'only you would think of the cat first',
      "that was kind, and it's not the first time",
    ],
    why: {
      text: 'Across many studies, happy partners put kindnesses down to who the other is; unhappy ones put them down to chance.',
      fact: 62,
    },
    smaller: 'Say only: “that’s just like you”, and smile.',
    apart: {
      do: 'Text them one kind thing they did this week that nobody else would have done in that way.',
      steps: [
        { minutes: 2, text: 'Look for it in small print: a reminder, a link, a waited-up call.' },
        { minutes: 1, text: 'Send it with no question at the end.' },
      ],
      say: [
        'you remembered my dentist. very you',
        "thinking of how you stayed on the line till i'd found my keys",
      ],
    },
    alone: {
      title: 'Three things, their doing',
      do: 'List three decent things they did lately, and write “because they are…” after each one.',
      steps: [
        { minutes: 3, text: 'Three lines. Small ones count as much as big ones.' },
        { minutes: 1, text: 'Save one line for a birthday card or a dull Tuesday.' },
      ],
      say: ['made a short list about you today. it was all good'],
    },
    hardDay: {
      title: 'One good thing, kept quiet',
      do: 'Recall one decent thing they have done that today does not cancel, and keep it to yourself.',
      steps: [
        {
          minutes: 1,
          text: 'An old thing is fine. If none comes, leave it: you are not obliged to think well of anybody tonight.',
        },
        { minutes: 2, text: 'Make the room a bit darker and rest your eyes.' },
      ],
      say: ['not a great day for us. goodnight all the same'],
      why: {
        text: 'In couples followed over time, how partners explained each other shifted. It is a habit, and no fixed trait.',
        fact: 64,
      },
    },
    gently:
      'If kindness mostly comes after they have scared or hurt you, leave this one out. It is for the small rubs of a safe home.',
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
    id: 'patience-odd-habit',
    practice: 'patience',
    title: 'The story behind a habit',
    do: 'Ask where one odd little habit of theirs comes from, and follow it back as far as it goes.',
    short: 'Ask where one odd little habit of theirs comes from.',
    steps: [
      { minutes: 1, text: 'Choose one you find funny, not one that drives you mad.' },
      { minutes: 3, text: 'Ask who did it like that before them, and in which kitchen or street.' },
      { minutes: 2, text: 'Swap: they ask about one of yours.' },
    ],
    say: [
      'who taught you to fold bags into triangles?',
      'has your family got a word for that?',
      'how old were you when that started?',
    ],
    why: {
      text: 'People who asked more questions, above all follow-up ones, were better liked in several studies, and did not expect it.',
      fact: 20,
    },
    smaller: 'Ask only: “who did you get that from?”',
    apart: {
      do: 'Send a question about something they do that puzzles you, and ask for the long version by voice.',
      steps: [
        { minutes: 1, text: 'Pick the puzzle: tea bags in the cup, ten alarms, shoes in a row.' },
        { minutes: 2, text: 'Ask, and say you have all week for the answer.' },
      ],
      say: ['settle something for me: why ten alarms?', 'i want the full history of the shoe row'],
    },
    alone: {
      title: 'Where yours come from',
      do: 'Trace one of your own stubborn habits back to a person or a place, and write down what you find.',
      steps: [
        { minutes: 3, text: 'Which room are you in when you think of it? Who is there?' },
        { minutes: 1, text: 'Note what somebody would need to know to find it less strange.' },
      ],
      say: ['i worked out why i check the stove twice. want to hear?'],
    },
    hardDay: {
      title: 'Let the habits be',
      do: 'Let every habit that grates pass without a word tonight, yours as well as theirs.',
      steps: [
        { minutes: 1, text: 'Tell yourself that spoons can be discussed on another day.' },
        { minutes: 3, text: 'Go where it is quieter, and sit until your breath is slow.' },
      ],
      say: ["i'm a bit thin-skinned today, so i'm keeping it quiet"],
      why: {
        text: 'For small or fixed troubles, studies of couples point to soothing. Pressing is for big ones that can change, and not tonight.',
        fact: 70,
      },
    },
    gently:
      'Childhood can be sore: “I’d rather not” ends the question. And a habit of scaring or hurting you needs no understanding story.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-landing-time',
    practice: 'patience',
    title: 'Ten minutes to land',
    do: 'Give whoever finishes their day later ten quiet minutes before any question, list or news.',
    short: 'Give each other ten quiet minutes after the day’s work.',
    steps: [
      { minutes: 1, text: 'Agree on the hello: a nod, a wave, a hug if you both like it.' },
      { minutes: 8, text: 'Then nothing is asked. Coat, water, stare at the wall.' },
      { minutes: 1, text: 'The one who landed says when they are here.' },
    ],
    say: [
      'land first, talk later',
      "i'm in, give me ten and i'm yours",
      'your wall is waiting for you',
    ],
    why: {
      text: 'In a study of 61 couples, open comforting helped people in great distress, and could cost those who were doing all right.',
      fact: 49,
    },
    smaller: 'Hold your first question back for one glass of water.',
    apart: {
      title: 'Landing time before the call',
      do: 'Start tonight’s call ten minutes later than usual, so that both of you arrive with your shoes off.',
      steps: [
        { minutes: 1, text: 'Send the new time with a reason that sounds like comfort.' },
        { minutes: 8, text: 'Use the gap: sit, snack, window.' },
      ],
      say: ['ring you at quarter past? want to land first', 'take your shoes off, then call me'],
    },
    alone: {
      title: 'Your own landing strip',
      do: 'Stop for five minutes between work and home today, in a place that wants nothing from you.',
      steps: [
        { minutes: 4, text: 'A bench, a stairwell, a parked car, the bathroom.' },
        { minutes: 1, text: 'Leave one thought of the day there, on purpose.' },
      ],
      say: ['sitting on the stairs for five minutes, then home'],
    },
    hardDay: {
      title: 'A quiet hour each',
      do: 'Let the first stretch of this evening be separate, each with a room, a chair or a pair of headphones.',
      steps: [
        { minutes: 1, text: 'Say that it is for resting, and not against anybody.' },
        { minutes: 9, text: 'Rest. When it is over, supper or sleep is enough.' },
      ],
      say: ["i'm going to be on my own for a bit. see you at supper"],
      why: {
        text: 'The alarm in a body takes its time to fade, about twenty minutes by the counsellors’ rule. Quiet is a decent use of it.',
        fact: 68,
      },
    },
    gently:
      'For tired people, not for treading softly around rage. If somebody’s coming home makes you afraid, quiet is not the answer.',
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'patience-my-bit',
    practice: 'patience',
    title: 'One bit of it was mine',
    do: 'Go back to a small misunderstanding of this week, and name the bit of it that was yours.',
    short: 'Name your own bit of a small misunderstanding.',
    steps: [
      { minutes: 2, text: 'Find your bit first, alone: too fast, too vague, half listening.' },
      { minutes: 1, text: 'Say it in one sentence, with no “but you” behind it.' },
      {
        minutes: 2,
        text: 'Offer one small thing that would help next time. Leave their bit to them.',
      },
    ],
    say: [
      'about thursday: i said "later" and meant never. that was my bit',
      'i was half listening. my fault',
      "next time i'll write it down",
    ],
    why: {
      text: 'Tested on 755 people, an apology went over best when it took the blame for one’s part and offered to put it right.',
      fact: 69,
    },
    smaller: 'Say “that bit was me” and nothing else.',
    apart: {
      do: 'Ring, or send a voice note, to say which bit of a recent mix-up was yours.',
      steps: [
        { minutes: 2, text: 'Write one sentence down so you do not wander off.' },
        { minutes: 1, text: 'Say it aloud. Let them answer in their own time.' },
      ],
      say: [
        'can i ring for two minutes? it\'s a small "my bad"',
        'voice note coming, the good kind',
      ],
    },
    alone: {
      title: 'Find your bit on paper',
      do: 'Draw a circle for a recent mix-up, and shade the slice that was yours, however thin.',
      steps: [
        { minutes: 2, text: 'Most circles are part luck, part tiredness, part each of you.' },
        { minutes: 2, text: 'Write one sentence about your slice. Leave the others white.' },
      ],
      say: ['been thinking about the train thing. part of that was me'],
    },
    hardDay: {
      title: 'Not the whole cake',
      do: 'Leave the question of whose fault it was for another day, yours included, and get warm.',
      steps: [
        { minutes: 1, text: 'Put it aside: “I will look at my bit when I can think.”' },
        { minutes: 4, text: 'Blanket, hot water bottle, warm shower, thick socks.' },
      ],
      say: ["i'll think about my part. not up to it tonight"],
      why: {
        text: 'Couples settled things best when both had slept, one set of studies found. Fault-finding can wait for that.',
        fact: 65,
      },
    },
    gently:
      'Only for a mix-up between equals. Nobody’s bit explains a threat or a blow, and you do not have to look for yours there.',
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
    id: 'patience-queue-game',
    practice: 'patience',
    title: 'A game for queues',
    do: 'Turn the next wait you share into a game: invent what the bag in front of you is for.',
    short: 'Turn the next queue into a guessing game.',
    steps: [
      {
        minutes: 1,
        text: 'Pick a harmless thing nearby: a trolley, a parcel, a very long umbrella.',
      },
      { minutes: 3, text: 'Take turns adding one sentence to its secret story.' },
      { minutes: 1, text: 'End it when the queue moves, in the middle of a sentence.' },
    ],
    say: ['what is that umbrella really for?', 'seven melons. go', 'to be continued at the till'],
    why: {
      text: 'In experiments, laughing at the same thing helped people feel alike, and that was how the laughing helped.',
      fact: 36,
    },
    smaller: 'Add just one sentence about the parcel in front.',
    apart: {
      title: 'A queue by text',
      do: 'When you are stuck waiting somewhere, send the first line of a story about what you see or hear.',
      steps: [
        { minutes: 1, text: 'One line, nobody’s face in it.' },
        { minutes: 3, text: 'They add one whenever they have a wait of their own.' },
      ],
      say: ['platform 4. a lone glove. it has seen things', 'your line next, next time you queue'],
    },
    alone: {
      title: 'Wait without a phone',
      do: 'Spend one wait today with empty hands, and collect three small things to tell at home.',
      steps: [
        { minutes: 3, text: 'Listen, look, smell. Let the queue be slow.' },
        { minutes: 1, text: 'Keep the best one for supper.' },
      ],
      say: ['remind me to tell you about the cactus in the lift'],
      why: {
        text: 'Much of daily closeness lies in small calls such as “look at this”, say researchers who study couples.',
        fact: 42,
      },
    },
    hardDay: {
      title: 'A slow queue of a day',
      do: 'Treat today as a slow queue: nothing to fix, and nowhere to be but in your own shoes.',
      steps: [
        { minutes: 1, text: 'Decide that today needs no ending.' },
        { minutes: 4, text: 'Count ten slow breaths. Then do the next ordinary thing.' },
      ],
      say: ['slow day. it moves on by itself'],
      why: {
        text: 'Hurrying a talk while one of you backs off went with less being settled, in the diaries that couples kept.',
        fact: 66,
      },
    },
    gently:
      'For waits, queues and dull Sundays. You need not wait patiently for somebody to stop hurting or controlling you.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'outside',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'patience-under-a-mug',
    practice: 'patience',
    title: 'Under a mug till breakfast',
    do: 'Write tonight’s sticky topic on a slip of paper and put it under a mug until tomorrow.',
    short: 'Put a sticky topic under a mug until tomorrow.',
    steps: [
      { minutes: 1, text: 'Three words are enough: “bins”, “Sunday visit”, “the car”.' },
      { minutes: 1, text: 'Say when the mug gets lifted. Both of you agree to the time.' },
      { minutes: 2, text: 'End the day with something that has nothing to do with it.' },
    ],
    say: [
      'mug it? i want to do it properly, just not at eleven',
      'saturday, ten, with coffee',
      'the bins can sleep too',
    ],
    why: {
      text: 'On days after too little sleep, couples quarrelled more and understood each other less. Two rested people did best.',
      fact: 65,
    },
    smaller: 'Say one word, “tomorrow”, and a time.',
    apart: {
      title: 'Park it in one message',
      do: 'Move tonight’s sticky topic to a call at a good hour, with one message that names the hour.',
      steps: [
        { minutes: 1, text: 'Check that the hour is daylight for both of you.' },
        { minutes: 1, text: 'Send the time and something friendly. Then no more on it tonight.' },
      ],
      say: [
        "let's do the flights on sunday when we're both awake. night night",
        'parking this till the weekend, not dodging it',
      ],
    },
    alone: {
      title: 'Park your own worry',
      do: 'Write the thing you would love to raise at midnight on a slip, and put it in your shoe.',
      steps: [
        { minutes: 2, text: 'Just the topic, and one wish. No speech.' },
        { minutes: 1, text: 'You will find it in the morning. See if it is still the same size.' },
      ],
      say: ['had a thing at midnight, it can wait. when do you have ten minutes?'],
    },
    hardDay: {
      title: 'Goodnight first',
      do: 'End the day before the quarrel ends: lights low, a goodnight if it comes easily, and bed.',
      steps: [
        { minutes: 1, text: 'Settle only who sleeps where, so that both can rest.' },
        { minutes: 3, text: 'Water by the bed. Nothing has to be understood tonight.' },
      ],
      say: ["we're not done and that's fine. sleep"],
      why: {
        text: 'Rest first: in one set of studies quarrels came out best when both partners had slept well.',
        fact: 65,
      },
    },
    gently:
      'For topics that can wait. If you are afraid tonight, do not wait for morning: look for help or a safe place.',
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
    id: 'patience-no-rush',
    practice: 'patience',
    title: 'Two words: no rush',
    do: 'Add “no rush” to one message today that truly has none, and mean it until tomorrow.',
    short: 'Add “no rush” to one message, and mean it.',
    steps: [
      { minutes: 1, text: 'Choose a message that would be just as good tomorrow.' },
      { minutes: 1, text: 'Say how long is fine: tonight, Sunday, whenever.' },
      { minutes: 1, text: 'Put the phone out of reach and pick up something of your own.' },
    ],
    say: [
      'no rush, any time before sunday',
      'answer when your hands are free',
      'this one needs no reply, i just like telling you',
    ],
    why: {
      text: 'In a survey of 647 people, frequent texting went with satisfaction for couples far apart, but not for those nearby.',
      fact: 39,
    },
    smaller: 'Type “no rush” under your last question.',
    apart: {
      title: 'Say what “soon” would be',
      do: 'Ask each other how fast a reply feels good on a work day, and find a rhythm both can keep.',
      steps: [
        { minutes: 2, text: 'Each say your own: “one at lunch makes my day”.' },
        { minutes: 1, text: 'Take the easier rhythm. Late is allowed.' },
      ],
      say: [
        'one real message a day beats ten rushed ones for me. you?',
        "what's an easy rhythm for you this week?",
      ],
      why: {
        text: 'Among long-distance couples, a survey found, texting that came often and fitted the other went with being happier together.',
        fact: 39,
      },
    },
    alone: {
      title: 'A wait of your own',
      do: 'Fill the next wait for an answer with something you have been putting off for yourself.',
      steps: [
        { minutes: 1, text: 'Choose it beforehand: a button, a chapter, a stretch.' },
        { minutes: 4, text: 'Do it with the phone face down or silent.' },
      ],
      say: ['sewed a button on while you were busy. hello'],
    },
    hardDay: {
      title: 'No answer needed',
      do: 'Send one short line that asks for no answer, or send nothing and let the day go quiet.',
      steps: [
        { minutes: 1, text: 'If you write, write it so that silence is a fine reply.' },
        { minutes: 3, text: 'Then leave the phone and rinse a cup, slowly.' },
      ],
      say: ['no need to answer. just saying goodnight'],
      why: {
        text: 'Saying sorry and sorting out rows by text went with worse relationships in one survey, for part of those asked.',
        fact: 40,
      },
    },
    gently:
      'For everyday delays. If somebody demands instant answers or punishes slow ones, this is control, and no card for patience.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'patience-what-soon-means',
    practice: 'patience',
    title: 'How long is “soon”?',
    do: 'Each write a number next to “soon”, “in a minute”, “nearly ready” and “early”, then show each other.',
    short: 'Each put a number on “soon”, then show each other.',
    steps: [
      { minutes: 1, text: 'Four words, four numbers. No peeking.' },
      { minutes: 2, text: 'Reveal them one by one. Gasping is allowed.' },
      {
        minutes: 2,
        text: 'Pick one word and agree on its meaning in this household, or this chat.',
      },
    ],
    say: [
      'in minutes: how long is your "soon"?',
      'your "nearly ready" is forty?? explains a lot',
      'new dictionary, first entry: "in a bit"',
    ],
    why: {
      text: 'In 25 experiments, imagining another’s view did not make people more accurate, not even couples. Asking did.',
      fact: 22,
    },
    smaller: 'Ask for the number of one word only.',
    apart: {
      do: 'Send your numbers for “soon”, “in a bit” and “on my way” at the same moment, on a count of three.',
      steps: [
        { minutes: 1, text: 'Type them, but wait for the count.' },
        { minutes: 2, text: 'Send. Agree on one number for “on my way”.' },
      ],
      say: ['3, 2, 1: soon = 15', 'is "on my way" said before or after the shoes?'],
    },
    alone: {
      title: 'Your own clock',
      do: 'Guess how long three of your own “in a minute” jobs take today, then time one of them.',
      steps: [
        { minutes: 1, text: 'Write the three guesses down.' },
        { minutes: 5, text: 'Time one. Smile at the difference.' },
      ],
      say: ["turns out my 'two minutes' is nine. sorry about all the years"],
    },
    hardDay: {
      title: 'One time, said plainly',
      do: 'Use a clock time in place of “later” for whatever you two need to arrange today.',
      steps: [
        { minutes: 1, text: 'Only the practical thing: key, food, lift, sleep.' },
        { minutes: 2, text: 'Then sit somewhere comfortable and do nothing much.' },
      ],
      say: ['back at 7.30. no need to wait with food'],
      why: {
        text: 'When couples in conflict tried an app for their messages, short neutral hints did better than long caring ones. A small study.',
        fact: 79,
      },
    },
    gently:
      'For clocks that differ. Having to account for every minute is control, and not to be laughed away.',
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
    id: 'patience-middle-dial',
    practice: 'patience',
    title: 'The middle of the dial',
    do: 'Pick one everyday dial you set differently, such as heat, light, volume or window, and try the middle for an hour.',
    short: 'Set one dial you differ on to the middle, for an hour.',
    steps: [
      { minutes: 1, text: 'Choose the dial. Blankets, music and fridge doors are dials too.' },
      { minutes: 2, text: 'Each shows, with a hand in the air, where theirs would be.' },
      { minutes: 1, text: 'Set it between the hands. After an hour each gives it one word.' },
    ],
    say: [
      'show me your perfect window, in centimetres',
      'halfway between sauna and iceberg?',
      'one hour of medium, then we talk',
    ],
    why: {
      text: 'For small differences that will not go away, going softly was the better way, a review of research found.',
      fact: 70,
    },
    smaller: 'Turn one thing a notch towards how they like it.',
    apart: {
      title: 'Two dials, one picture',
      do: 'Send each other a picture or a line of how your own room is set right now, lamp, window and noise.',
      steps: [
        { minutes: 1, text: 'Take it as it is, socks and all.' },
        { minutes: 2, text: 'Guess one thing that you would have to get used to in theirs.' },
      ],
      say: [
        'window open, two jumpers, owl outside. and you?',
        'i could live with your lamp. not with your radiator',
      ],
    },
    alone: {
      title: 'One hour of theirs',
      do: 'Live for an hour with one thing set the way your partner likes it, and notice what is good about it.',
      steps: [
        { minutes: 1, text: 'Set the light, the sound or the heat their way.' },
        {
          minutes: 2,
          text: 'When the hour is over, write down one thing that you did not expect.',
        },
      ],
      say: ['i tried your dim lamp tonight. i get it now, a bit'],
    },
    hardDay: {
      title: 'Two corners',
      do: 'Leave all dials alone today, and make yourself one corner where everything is as you need it.',
      steps: [
        { minutes: 1, text: 'A chair, a lamp, a door half shut.' },
        { minutes: 4, text: 'Sit in it. The other has a corner as well.' },
      ],
      say: ['in my corner for a while. yours is free too'],
      why: {
        text: 'When couples slept badly they reported more conflict. A quiet corner before bed is no bad start to a night.',
        fact: 65,
      },
    },
    gently:
      'For lamps and windows. When one person rules over heat, food, money or sleep, that is control, and no dial.',
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-thanks-for-waiting',
    practice: 'patience',
    title: 'Thanks for an old wait',
    do: 'Remember a time when your partner waited for you, and thank them for it now, however late.',
    short: 'Thank your partner for a time they waited for you.',
    steps: [
      {
        minutes: 2,
        text: 'Look for it: a platform, a changing room, a long illness, a slow decision.',
      },
      {
        minutes: 3,
        text: 'Write or say what they did while they waited, and what it made possible.',
      },
      { minutes: 1, text: 'Let them have it without asking for anything.' },
    ],
    say: [
      'remember the three hours at the station? i never said thank you',
      "you waited till i was sure, and didn't push",
      'a late thanks for a long wait',
    ],
    why: {
      text: 'In experiments, people who wrote a thank-you guessed too low how glad it would make the reader, and too high how awkward.',
      fact: 55,
    },
    smaller: 'Say: “thanks for waiting, that time at the station”.',
    apart: {
      do: 'Write a thank-you on paper for one time they waited, and send a picture of it, or post it.',
      steps: [
        { minutes: 4, text: 'Four lines: where, how long, what they did, what it meant.' },
        { minutes: 1, text: 'Send it on an ordinary day.' },
      ],
      say: ['post for you. well, a photo of post', 'this is about the summer you waited for me'],
    },
    alone: {
      title: 'A list of waits',
      do: 'List three times somebody was patient with you, and put a star beside the one you never mentioned.',
      steps: [
        { minutes: 3, text: 'Teachers, friends and strangers count too.' },
        { minutes: 1, text: 'Keep the starred one for the next good evening.' },
      ],
      say: ['thought of the driving lessons today. you were so calm'],
    },
    hardDay: {
      title: 'A thanks in the drawer',
      do: 'Write one line of thanks for something long ago, and lay it in a drawer for a lighter day.',
      steps: [
        { minutes: 2, text: 'If nothing comes, thank somebody else, or your own feet.' },
        { minutes: 1, text: 'Close the drawer. You need not send it.' },
      ],
      say: ['thanks for feeding the cat. goodnight'],
      why: {
        text: 'A month of planned thanking did a modest amount of good in one trial, mostly where the other seemed to care.',
        fact: 54,
      },
    },
    gently:
      'Thanks is no debt: an old wait does not oblige you to bear anything now, least of all being hurt or ordered about.',
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
    id: 'patience-mercy-for-strangers',
    practice: 'patience',
    title: 'Excuses for strangers',
    do: 'Invent a kind excuse for three strangers who slow you down today, and compare the best ones tonight.',
    short: 'Invent kind excuses for three strangers who slow you down.',
    steps: [
      {
        minutes: 2,
        text: 'Collect: the slow walker, the loud phone, the one who takes two seats.',
      },
      { minutes: 2, text: 'Give each a reason. A cello in the bag. A first day. A lost tooth.' },
      { minutes: 2, text: 'Tell yours in the evening, and pick a winner.' },
    ],
    say: [
      'the one with the trolley is clearly training for something',
      'what did your slow person turn out to be?',
      'mine was carrying a secret cake',
    ],
    why: {
      text: 'How partners explain each other’s slips is a habit, and habits moved over time in couples who were followed. Strangers are good practice.',
      fact: 64,
    },
    smaller: 'Give one person in your way one good reason.',
    apart: {
      title: 'Excuses by post',
      do: 'Text each other one stranger from today, and let the other one write the excuse.',
      steps: [
        { minutes: 1, text: 'Send only what you saw: “runs for bus with one shoe”.' },
        { minutes: 2, text: 'Answer with the kindest story that could be true.' },
      ],
      say: [
        'somebody with two umbrellas, no rain. over to you',
        'one is for a friend who never brings any',
      ],
    },
    alone: {
      title: 'The kind detective',
      do: 'Watch one impatient person for a minute, and write the short story of why.',
      steps: [
        { minutes: 1, text: 'Choose somebody far enough away to be a riddle.' },
        { minutes: 3, text: 'Four lines. Leave out the word “rude”.' },
      ],
      say: ['i wrote a story about the shouting driver. it was all about a kitten'],
    },
    hardDay: {
      title: 'An excuse for me',
      do: 'Give the kindest true reason for how you were today, and give it to yourself only.',
      steps: [
        { minutes: 1, text: 'Say it as you would about a stranger: “no lunch, long day”.' },
        { minutes: 2, text: 'Then do what that stranger needs. It is often food or bed.' },
      ],
      say: ['had no lunch and no patience. off to find both'],
      why: {
        text: 'People judged their own weak moments more strictly than others did, in study after study, seven in all.',
        fact: 7,
      },
    },
    gently:
      'Made for bus stops. You need not find a kind story for anybody who frightens or hurts you.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'outside',
      time: 'day',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'patience-name-the-loop',
    practice: 'patience',
    title: 'Give the loop a name',
    do: 'Describe the little loop you two fall into, step by step, and give it a daft name.',
    short: 'Describe your little loop and give it a daft name.',
    steps: [
      {
        minutes: 2,
        text: 'Draw or tell it as a circle: one asks again, the other goes quiet, one asks louder.',
      },
      { minutes: 2, text: 'Each say what it is like from the inside, one sentence.' },
      {
        minutes: 2,
        text: 'Name it: the Washing Machine, the Owl and the Hedgehog. Agree on what to say when it starts.',
      },
    ],
    say: [
      'i think the washing machine just started',
      'hedgehog here. not cross, just curled up',
      "that's the loop, not us",
    ],
    why: {
      text: 'When one pushes and the other withdraws, 116 couples’ diaries showed more anger and less resolved. Either can be the one.',
      fact: 66,
    },
    smaller: 'Think of a name for it, and tell them only the name.',
    apart: {
      title: 'The loop on the line',
      do: 'Find the loop that belongs to your calls or chats, and give it the name of a bus line.',
      steps: [
        { minutes: 2, text: 'Each type its steps in five words.' },
        { minutes: 2, text: 'Name it. Agree that whoever spots it may say “getting off here”.' },
      ],
      say: ['are we on the 42 again?', 'getting off at the next stop, call you tomorrow'],
    },
    alone: {
      title: 'Your half of the loop',
      do: 'Draw the circle you two go round in, and mark the spot where you could step off.',
      steps: [
        { minutes: 3, text: 'Four arrows are enough. Use “then I…” and “then it gets…”.' },
        {
          minutes: 1,
          text: 'At your spot, write one thing to do instead: sit down, ask, leave it.',
        },
      ],
      say: ['i found the place where i could get off our roundabout'],
    },
    hardDay: {
      title: 'Get off the roundabout',
      do: 'Stop your own half of the loop for tonight: no more asking, or a clear word before going quiet.',
      steps: [
        {
          minutes: 1,
          text: 'If you are the one who asks, put the question down. If you go quiet, say till when.',
        },
        { minutes: 5, text: 'Move your body a little, or lie on the floor and count tiles.' },
      ],
      say: ["i'm going quiet for tonight, i'll be back with you tomorrow"],
      why: {
        text: 'When alarm has set in, say counsellors, take twenty minutes or more and agree when you will meet again.',
        fact: 68,
      },
    },
    gently:
      'A loop needs two people who are free to step out. Where one is afraid of the other, there is no “our loop” to be found.',
    tags: { depth: 3, energy: 'medium', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-lost-thing',
    practice: 'patience',
    title: 'The search party',
    do: 'When something goes missing today, search beside them without once asking where they last had it.',
    short: 'Search for a lost thing without “where did you last have it?”',
    steps: [
      { minutes: 1, text: 'Join in. Say which room you take.' },
      { minutes: 4, text: 'Look in three silly places first: fridge, bread bin, other shoe.' },
      { minutes: 1, text: 'When it turns up, cheer the thing, and skip the lesson.' },
    ],
    say: [
      'search party reporting. i take the coats',
      'it was in the fridge, so it was tired',
      'found. no questions asked',
    ],
    why: {
      text: 'Quiet help, the kind that goes unnoticed, went with more satisfaction the next day in 322 couples.',
      fact: 50,
    },
    smaller: 'Look under one cushion for them, and say nothing clever.',
    apart: {
      title: 'Search by telephone',
      do: 'Keep somebody company from afar while they look for a thing, and offer only absurd places.',
      steps: [
        { minutes: 1, text: 'Ask them to carry you along, in a pocket or on a shelf.' },
        { minutes: 3, text: 'Suggest the kettle, the piano, the moon.' },
      ],
      say: ['have you looked inside the piano', 'i am searching here too, in solidarity'],
    },
    alone: {
      title: 'A home for keys',
      do: 'Give the thing that one of you keeps losing a home of its own, with a sign for it.',
      steps: [
        { minutes: 2, text: 'A bowl, a hook, a sock on a nail.' },
        { minutes: 1, text: 'Write its name on it. Expect nothing for a month.' },
      ],
      say: ['your keys have a flat of their own now. no rent'],
    },
    hardDay: {
      title: 'Look for one nice thing',
      do: 'Walk through two rooms as if you had lost something, and come back with one thing that is pleasant to hold.',
      steps: [
        { minutes: 2, text: 'Search with your hands. Wool, stone, orange, cup.' },
        { minutes: 2, text: 'Hold it until you are done being busy with the day.' },
      ],
      say: ['holding a very good stone. that is my whole news'],
      why: {
        text: 'A flooded body takes a while, about twenty minutes by the rule of thumb that many counsellors use. Full hands help to wait.',
        fact: 68,
      },
    },
    gently:
      'For keys and glasses. If things are hidden or taken from you so that you doubt yourself, that is no muddle. See “More help”.',
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
    id: 'patience-hug-or-space',
    practice: 'patience',
    title: 'Hug, space, or tea?',
    do: 'Ask each other what helps after a small bump: closeness, space, or a thing in a cup.',
    short: 'Ask what helps after a bump: hug, space or tea.',
    steps: [
      { minutes: 1, text: 'Each answer for a normal bad day, and for a very bad one.' },
      { minutes: 2, text: 'Say how you show it, and how it looks from outside.' },
      { minutes: 1, text: 'Make three signs: one finger, two, three, or three words.' },
    ],
    say: [
      'hug, space or tea?',
      'two fingers means space, not "go away"',
      'i go stiff first, then i want the hug',
    ],
    why: {
      text: 'Asked day by day, 404 people’s moods dropped less when a day with a conflict also had a hug in it.',
      fact: 43,
    },
    smaller: 'Ask only: “hug, space or tea?”',
    apart: {
      title: 'Call, quiet, or cat video?',
      do: 'Ask what helps after a bump when you cannot sit side by side: a call, quiet, or something silly.',
      steps: [
        { minutes: 2, text: 'Each choose one for a bad day and one for a worse one.' },
        { minutes: 1, text: 'Give each an emoji, so one tap is enough.' },
      ],
      say: ['call, quiet or cat video?', 'quiet tonight, cat video at breakfast please'],
      why: {
        text: 'People tend to see in a partner the care they feel themselves, one study found. So ask which kind fits.',
        fact: 56,
      },
    },
    alone: {
      title: 'What helps you',
      do: 'Write a three-line note on what helps you after a bad moment, as if for a kind guest.',
      steps: [
        { minutes: 3, text: 'First hour, same evening, next morning.' },
        { minutes: 1, text: 'Take one line and give it to yourself today.' },
      ],
      say: ['for the next time i go stiff: space first, then toast'],
      why: {
        text: 'Support can miss what is needed, and then may backfire, studies of couples found. Knowing your own answer is a start.',
        fact: 47,
      },
    },
    hardDay: {
      title: 'Only if you both like it',
      do: 'Offer once, in few words, a hug or a shared blanket, and take any answer as a good one.',
      steps: [
        { minutes: 1, text: 'Ask from a little way off. “No” and silence both end it.' },
        { minutes: 2, text: 'If it is yes, be still. If not, a cup set down nearby is plenty.' },
      ],
      say: ['a hug, or not today? both fine'],
      why: {
        text: 'A hug on the day of a conflict went with a gentler mood into the next day, among the 404 people asked.',
        fact: 43,
      },
    },
    gently:
      'Touch only where both like it, each time anew. After fear or force, nobody owes a hug, and waiting it out is not asked of you.',
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
    id: 'patience-food-sleep-hurry',
    practice: 'patience',
    title: 'Food, sleep, hurry',
    do: 'Before you answer the next sharp remark, check three things in yourself: food, sleep and hurry.',
    short: 'Check food, sleep and hurry before you answer sharply.',
    steps: [
      { minutes: 1, text: 'Count them off on three fingers, behind your back if you like.' },
      { minutes: 2, text: 'Mend the one that is quickest to mend. A biscuit is a method.' },
      { minutes: 1, text: 'Answer now, and see whether it is still the same answer.' },
    ],
    say: [
      'hang on, i think this is hunger talking',
      'give me one banana and ask again',
      'two out of three today: tired and late',
    ],
    why: {
      text: 'In diaries and in the lab, short nights went with more quarrels and with reading a partner less well.',
      fact: 65,
    },
    smaller: 'Drink a glass of water before you answer.',
    apart: {
      title: 'Three letters first',
      do: 'Start one message today with F, S or H, for food, sleep or hurry, so that your tone has a reason.',
      steps: [
        { minutes: 1, text: 'Agree on the letters. None means you are fine.' },
        { minutes: 1, text: 'Send it, then mend it. Then write again.' },
      ],
      say: ['H. back in twenty, nicer', 'S and F. do not take this one to heart'],
    },
    alone: {
      title: 'The last three bumps',
      do: 'Look back at your last three small bumps, and note for each if you were hungry, tired or late.',
      steps: [
        { minutes: 2, text: 'Three lines, three ticks. No verdicts.' },
        { minutes: 1, text: 'Pack, set or cancel one thing that would have helped.' },
      ],
      say: ['i checked: our last three bumps were all before dinner'],
    },
    hardDay: {
      title: 'Feed the day',
      do: 'Eat and drink something plain, each where you are, before another word about it.',
      steps: [
        { minutes: 1, text: 'Bread, soup, rice. Nothing that needs deciding.' },
        { minutes: 5, text: 'Sit down for it. If it helps, set one out for the other too.' },
      ],
      say: ["there's toast. no talk with it"],
      why: {
        text: 'Soothe first, say clinicians who teach time-outs, and expect it to take about twenty minutes.',
        fact: 68,
      },
    },
    gently:
      'Hunger explains a sharp word. It never explains a threat or a blow. If eating is a sore subject, choose water, air or rest.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-first-pancake',
    practice: 'patience',
    title: 'Honour the first pancake',
    do: 'Make one small thing that rarely works the first time, and give the failed one a place of honour.',
    short: 'Make a thing that fails at first, and honour the failure.',
    steps: [
      {
        minutes: 1,
        text: 'Choose: a pancake, a paper crane, a whistle, a signature with the other hand.',
      },
      { minutes: 6, text: 'Both try. The first one is for show, the second for use.' },
      { minutes: 1, text: 'Put the first on a plate or a shelf, with its name and year.' },
    ],
    say: [
      'this one is abstract',
      'please look at my crane. it is a hat',
      'first of its kind, and the last, i hope',
    ],
    why: {
      text: 'Couples who were asked to share exciting things for four weeks felt better for it, and still did at four months.',
      fact: 33,
    },
    smaller: 'Show each other your worst attempt of the week, in one line.',
    apart: {
      title: 'Failures by picture',
      do: 'Try the same small thing in two places, and send each other only the failed one.',
      steps: [
        { minutes: 1, text: 'Agree on the thing. Origami is cruel, so it is good.' },
        { minutes: 5, text: 'Send it with a title, as for a gallery.' },
      ],
      say: ["'boat, sinking', paper, 2 minutes", 'yours has a soul, mine has a staple'],
    },
    alone: {
      title: 'A second go',
      do: 'Go back to one thing that you gave up this year after the first try, and give it exactly one more.',
      steps: [
        { minutes: 5, text: 'One more go, and you may stop in the middle.' },
        { minutes: 1, text: 'Keep what came out, or a line about it.' },
      ],
      say: ['had another go at the bread. it is flat, but it is bread'],
    },
    hardDay: {
      title: 'Good enough to eat',
      do: 'Make the plainest thing you can make, toast or tea, and let it be as it comes.',
      steps: [
        { minutes: 3, text: 'No extras, and nobody to please.' },
        { minutes: 3, text: 'Set a second one down if you like. It needs no answer.' },
      ],
      say: ['made the plain kind. yours is by the stove'],
      why: {
        text: 'Help that one hardly notices did people more good than help with a ribbon on, in a study before a big exam.',
        fact: 48,
      },
    },
    gently:
      'For pancakes. Mistakes that cost you your peace or your safety are not for a shelf. If food is a sore subject, fold paper.',
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
    id: 'patience-my-slow-spot',
    practice: 'patience',
    title: 'Where I am slow',
    do: 'Name one thing you are slow at and know it, and say what kind of patience would help.',
    short: 'Name one thing you are slow at, and what helps.',
    steps: [
      { minutes: 1, text: 'Choose yours: deciding, waking, saying sorry, leaving parties.' },
      { minutes: 2, text: 'Tell it with one example, and one thing that makes it easier.' },
      { minutes: 2, text: 'Hear theirs. No advice, one “thank you”.' },
    ],
    say: [
      "i'm slow at saying what i want. give me a day?",
      'i need an hour before i can be told the plan',
      'thank you, that helps me',
    ],
    why: {
      text: 'Across seven studies, people judged their own admissions, asking for help among them, more harshly than others did.',
      fact: 7,
    },
    smaller: 'Finish this sentence: “I am slow at…”.',
    apart: {
      do: 'Send a voice note about one thing you are slow at, including the pauses.',
      steps: [
        { minutes: 2, text: 'Speak as you would in the dark. No second take.' },
        { minutes: 1, text: 'Ask for theirs, by the end of the week.' },
      ],
      say: [
        "a confession: i'm slow on the phone, i think after we hang up",
        'what are you slow at? i can wait for the answer',
      ],
    },
    alone: {
      title: 'Kind about slow',
      do: 'Write a short note to yourself about something that takes you longer than others, as a fond friend would.',
      steps: [
        { minutes: 3, text: 'Say what the slowness is good for. There is often something.' },
        { minutes: 1, text: 'Keep one sentence that you could say aloud.' },
      ],
      say: ["i'm going to be slow about this one. it isn't a no"],
    },
    hardDay: {
      title: 'Half speed today',
      do: 'Do everything at half speed for a while: stairs, cup, words.',
      steps: [
        { minutes: 3, text: 'Move as if the room were full of sleeping cats.' },
        { minutes: 1, text: 'If you must answer something, say “give me until tomorrow”.' },
      ],
      say: ["i'm slow tonight. answer tomorrow"],
      why: {
        text: 'Couples read each other worse on days after a bad night. Half speed is fast enough then.',
        fact: 65,
      },
    },
    gently:
      'Share only what would be safe with them. If your weak spots are used against you, keep them, and keep away from this card.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-ten-word-wish',
    practice: 'patience',
    title: 'A wish in ten words',
    do: 'Say one small wish about daily life in ten words or fewer, and stop when they run out.',
    short: 'Say one small wish in ten words, then stop.',
    steps: [
      { minutes: 2, text: 'Write it first. Cut the history, keep the wish.' },
      { minutes: 1, text: 'Say it. Count on your fingers, it lightens things.' },
      { minutes: 2, text: 'Now theirs. Each answers yes, no, or “I’ll think about it”.' },
    ],
    say: [
      'please text me when your train is late',
      'could we eat at the table on fridays?',
      'ten words are over, your turn',
    ],
    why: {
      text: 'In a small study of couples’ real conflicts, short and neutral guidance did better than longer advice full of sympathy.',
      fact: 79,
    },
    smaller: 'Put the wish into five words.',
    apart: {
      do: 'Text one wish of ten words, and nothing before or after it.',
      steps: [
        { minutes: 2, text: 'Type the long version. Then keep only the last line.' },
        { minutes: 1, text: 'Send it on a calm day, with a reply by any time.' },
      ],
      say: [
        'could you say goodnight before you put the phone away?',
        'yes, no and maybe are all fine answers',
      ],
    },
    alone: {
      title: 'Find the ten words',
      do: 'Turn one private grumble into a wish of ten words, and see whether it still matters.',
      steps: [
        { minutes: 2, text: 'Grumble on paper as long as you like.' },
        {
          minutes: 2,
          text: 'Boil it down. If nothing is left, let it go. If something is, choose a good day.',
        },
      ],
      say: ['got a ten-word wish for you. saturday?'],
    },
    hardDay: {
      title: 'Keep the wish till later',
      do: 'Write your wish down in ten words, put it away unspoken, and choose a day for it.',
      steps: [
        { minutes: 2, text: 'Only the wish. The reasons are too loud today.' },
        { minutes: 1, text: 'Mark a day next week. Then switch off a lamp.' },
      ],
      say: ["there's something i'd like to ask next week. nothing bad, not now"],
      why: {
        text: 'Serious things that can change do need plain talk, a review says. A calm day gives it room.',
        fact: 70,
      },
    },
    gently:
      'For Fridays and trains. Being safe is not a wish, needs no good wording, and is not up for a vote.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-late-song',
    practice: 'patience',
    title: 'A song for being late',
    do: 'Choose a song, a book or a game that belongs only to the minutes when one waits for the other.',
    short: 'Choose a song or game only for waiting.',
    steps: [
      {
        minutes: 2,
        text: 'Each pick your own waiting thing. It should be something you would miss.',
      },
      { minutes: 1, text: 'Agree what the late one sends: one word and a number, no novel.' },
      { minutes: 1, text: 'Agree when waiting ends and you go ahead without them.' },
    ],
    say: [
      'late, 15. put the song on',
      'take your time, i just got to the good chapter',
      "after twenty minutes i'll order for us both",
    ],
    why: {
      text: 'Kind thinking seems to help couples who are well, and can hurt those in serious trouble. Late trains are for the first.',
      fact: 72,
    },
    smaller: 'Decide what you will listen to the next time you wait.',
    apart: {
      title: 'Late for a call',
      do: 'Agree what each of you does in the first ten minutes when the other is late for a call.',
      steps: [
        {
          minutes: 2,
          text: 'Choose something nice that stops easily: crossword, stretching, soup.',
        },
        {
          minutes: 1,
          text: 'Agree that after ten minutes the call moves, with no sulking on either end.',
        },
      ],
      say: [
        'if i am late, do the crossword. leave me 4 down',
        'running ten behind, stretch for me',
      ],
    },
    alone: {
      title: 'Pack for a wait',
      do: 'Pack a small waiting kit into your bag or pocket: something to read, chew or fiddle with.',
      steps: [
        { minutes: 3, text: 'Three things. One of them should be tasty or daft.' },
        { minutes: 1, text: 'Put it where you would otherwise check the time.' },
      ],
      say: ['i have a waiting kit now. be as late as the bus makes you'],
    },
    hardDay: {
      title: 'A plain time, a plain hello',
      do: 'Arrive, or let them arrive, with a plain hello and no talk about the clock today.',
      steps: [
        { minutes: 1, text: 'Let the first minute hold only “hello” and coats.' },
        { minutes: 4, text: 'Eat or drink something. The clock can be discussed on a better day.' },
      ],
      say: ['i know i was late. more tomorrow, hello for now'],
      why: {
        text: 'Blame for a slip went with less satisfaction a year on, in 130 couples. Tonight the slip can simply lie there.',
        fact: 63,
      },
    },
    gently:
      'For buses and long showers. Being left waiting on purpose, to hurt you or keep you small, is not lateness.',
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
    id: 'patience-prickly-draft',
    practice: 'patience',
    title: 'Let the draft cool',
    do: 'Let one prickly message lie unsent while a kettle boils, then read it as the one who gets it.',
    short: 'Let a prickly message lie while the kettle boils.',
    steps: [
      {
        minutes: 1,
        text: 'Write it out, all of it, somewhere it cannot be sent by a slip of the thumb.',
      },
      { minutes: 4, text: 'Kettle, stairs, window, one song.' },
      { minutes: 1, text: 'Read it aloud. Keep the point, take out the prickles, or leave it.' },
    ],
    say: [
      'wrote you a spiky one and let it cool. the short of it: i missed you',
      'the point was: please tell me earlier',
      'had a grump, made tea, better now',
    ],
    why: {
      text: 'When people were asked to look again before posting something offensive, such posts fell by 6 % in a trial.',
      fact: 78,
    },
    smaller: 'Count to twenty with your thumb off the screen.',
    apart: {
      do: 'Agree on a sign for “I am writing and deleting”, so that a silence in the chat can be a friendly one.',
      steps: [
        { minutes: 1, text: 'Choose the sign: a teapot, three dots, the word “brewing”.' },
        {
          minutes: 2,
          text: 'Whoever sees it goes and does something else until the message comes.',
        },
      ],
      say: ['brewing. back in a bit', 'take your time with it, i am doing the washing up'],
    },
    alone: {
      title: 'The letter to nobody',
      do: 'Write the angriest harmless letter you can, on paper, and then tear it into confetti.',
      steps: [
        { minutes: 4, text: 'No one reads it. Press hard.' },
        { minutes: 1, text: 'Tear it up. See if one calm sentence is left over.' },
      ],
      say: ['one calm sentence is left over: could we talk about sunday?'],
    },
    hardDay: {
      title: 'Send nothing after dark',
      do: 'Write nothing more about the quarrel tonight, and leave the draft for daylight.',
      steps: [
        { minutes: 1, text: 'Save or delete the draft. Both are fine.' },
        { minutes: 5, text: 'Let your eyes rest on something that is not a screen.' },
      ],
      say: ["not writing more tonight. i'm not ignoring you"],
      why: {
        text: 'Readers catch a writer’s tone less often than the writer thinks, experiments show. At night there is no need to try.',
        fact: 28,
      },
    },
    gently:
      'Cooling is for prickles. A clear no, a goodbye, or a call for help when you are not safe needs no cooling and no softening.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair'],
    },
  },
  {
    id: 'patience-sing-the-grumble',
    practice: 'patience',
    title: 'Sing the grumble',
    do: 'Perform your smallest household grumble as an opera, a news item or a sad country song.',
    short: 'Perform your smallest grumble as an opera or news item.',
    steps: [
      {
        minutes: 1,
        text: 'Pick something truly tiny: the empty butter dish, the roll put on backwards.',
      },
      { minutes: 3, text: 'Perform it. The other claps, or joins in as the choir.' },
      { minutes: 2, text: 'Swap. Then put the butter out.' },
    ],
    say: [
      'o butter, o butter, thou empty dish',
      'breaking news from the bathroom',
      'encore, encore',
    ],
    why: {
      text: 'How much of a talk couples laughed through together went with their closeness and support, among 71 pairs.',
      fact: 35,
    },
    smaller: 'Hum it, with one hand on your heart.',
    apart: {
      title: 'Breaking news',
      do: 'Report a tiny grumble from your place as breaking news, in a voice note or three headlines.',
      steps: [
        { minutes: 2, text: 'Place, time, suspect (a sock).' },
        { minutes: 1, text: 'Send it. They answer as the studio.' },
      ],
      say: ['breaking: lone sock found, partner still at large', 'back to you in the studio'],
    },
    alone: {
      title: 'An ode to the butter dish',
      do: 'Write four solemn lines about the thing that annoys you most and matters least.',
      steps: [
        { minutes: 4, text: 'Rhyme if you can. Bad rhymes are better.' },
        { minutes: 1, text: 'Keep it, or stick it to the butter dish.' },
      ],
      say: ['wrote a poem. it is about the lid'],
    },
    hardDay: {
      title: 'Hum to yourself',
      do: 'Put the jokes away today, and hum something low and slow for as long as a bath takes to fill.',
      steps: [
        { minutes: 4, text: 'Feel the hum in your chest. Let the out-breath be long.' },
        { minutes: 1, text: 'Leave the grumble unsung. It is too close to the bone now.' },
      ],
      say: ['having a bath. need nothing, all good'],
      why: {
        text: 'Counsellors reckon about twenty minutes until a stirred-up body is calm again. A bath is roughly that long.',
        fact: 68,
      },
    },
    gently:
      'Grumbles the size of butter only. Do not sing away something that hurts you, and stop if joking turns to mocking.',
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
    id: 'patience-grumble-minutes',
    practice: 'patience',
    title: 'Three grumble minutes each',
    do: 'Take turns grumbling for three minutes about work or the world, while the other only says “ugh”.',
    short: 'Grumble in turns about the world; the other says “ugh”.',
    steps: [
      { minutes: 1, text: 'One rule: nothing about the two of you.' },
      { minutes: 3, text: 'First grumble. The listener may say “ugh”, “no” and “and then?”.' },
      { minutes: 3, text: 'Second grumble. Afterwards, shake out your arms.' },
    ],
    say: [
      'i have three minutes of printer to get rid of',
      'ugh. and then?',
      'want ideas, or just an ugh?',
    ],
    why: {
      text: 'In an experiment, people who were angry or sad disliked help that was only sensible. Some warmth had to come with it.',
      fact: 23,
    },
    smaller: 'Answer one grumble with “ugh, really?” and no advice.',
    apart: {
      do: 'Swap one-minute grumbles by voice note, and answer each with a groan of your best quality.',
      steps: [
        { minutes: 2, text: 'Record yours on the way home, if you are not driving.' },
        { minutes: 1, text: 'Answer theirs with a groan and one question.' },
      ],
      say: ['grumble attached, no solutions please', 'groan of the week goes to you'],
    },
    alone: {
      title: 'Grumble to a tree',
      do: 'Speak or write out today’s grumble to a tree, a plant or a page before you meet your partner.',
      steps: [
        { minutes: 3, text: 'All of it, unfair bits too.' },
        { minutes: 1, text: 'Ask what is left for them: the story, or just your tired face.' },
      ],
      say: ['the plant has heard the worst of it, you get the short version'],
    },
    hardDay: {
      title: 'A grumble-free hour',
      do: 'Give yourselves an hour in which nothing gets talked through, not even the printer.',
      steps: [
        { minutes: 1, text: 'Say when the hour ends. Silence is welcome.' },
        { minutes: 6, text: 'Do something with your hands: peel, fold, sort buttons.' },
      ],
      say: ["let's not talk anything through for an hour. peace and potatoes"],
      why: {
        text: 'Where small matters or fixed ones are concerned, a review of studies speaks for soothing. Start with yourself.',
        fact: 70,
      },
    },
    gently:
      'Stop when you have had enough: no one has to sit through shouting. Patience here is for the printer, not for insults or threats.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'evening', cost: 'none' },
  },
  {
    id: 'patience-hire-a-note',
    practice: 'patience',
    title: 'Give the nagging to a note',
    do: 'Choose one reminder you are both tired of, and hand it over to a note, an alarm or a sign.',
    short: 'Hand one tired reminder over to a note or an alarm.',
    steps: [
      { minutes: 2, text: 'Pick the sentence that gets said most: lids, lights, bins, charger.' },
      {
        minutes: 3,
        text: 'Give it to a thing. Let it speak in its own voice: “I am the bin. It is time.”',
      },
      { minutes: 1, text: 'From today nobody says it but the note.' },
    ],
    say: [
      'i hereby retire from lid duty',
      'the bin wants a word with you, it says',
      'what should the charger say when it is lonely?',
    ],
    why: {
      text: 'Few and neutral words did better than long, sympathetic advice when couples really clashed, in one small study. A note is short.',
      fact: 79,
    },
    smaller: 'Say it once as the object: “I am the lid, I am cold”.',
    apart: {
      title: 'An alarm with my voice',
      do: 'Record one friendly reminder in a voice that is not quite yours, for your partner to use or to laugh at.',
      steps: [
        { minutes: 1, text: 'Ask first which one would be of use.' },
        { minutes: 2, text: 'Be a butler, a robot, a very old tree.' },
      ],
      say: ['which thing would you like a butler for?', 'this is your kettle speaking. go to bed'],
    },
    alone: {
      title: 'One reminder less',
      do: 'Count one reminder that you give often, skip it three times today, and see what truly happens.',
      steps: [
        { minutes: 1, text: 'Choose one where nothing burns down.' },
        { minutes: 2, text: 'In the evening, write what came of it. It may be nothing.' },
      ],
      say: ['i did not mention the lights today. did you notice?'],
    },
    hardDay: {
      title: 'No reminders today',
      do: 'Let every reminder rest until tomorrow, yours and theirs, and leave one friendly note instead.',
      steps: [
        { minutes: 1, text: 'If it is not about safety or medicine, it can wait.' },
        { minutes: 1, text: 'The note needs no words. A drawn cup is enough.' },
      ],
      say: ['bins can wait. so can i'],
      why: {
        text: 'In 116 couples the push-and-pull loop, one pressing and one backing off, went with more anger at home. A day off from it is something.',
        fact: 66,
      },
    },
    gently:
      'For lids and lights. When one person does all the work, no note makes that fair: talk about the shares, on a calm day.',
    tags: { depth: 2, energy: 'medium', setting: 'home', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-three-can-wait',
    practice: 'patience',
    title: 'Three things that can wait',
    do: 'Name three things in sight or on the list that can wait, and leave them where they are tonight.',
    short: 'Name three things that can wait, and leave them.',
    steps: [
      { minutes: 1, text: 'Say them aloud: the crumbs, the parcel, the form.' },
      { minutes: 1, text: 'Cover one with a tea towel, with some ceremony.' },
      { minutes: 4, text: 'Sit down where you cannot reach any of them.' },
    ],
    say: [
      'the crumbs can wait, come and sit',
      "the parcel is tomorrow's problem",
      'what can your list live without tonight?',
    ],
    why: {
      text: 'For couples short of money and choices, easing off the pressure was protective, in a study that followed them.',
      fact: 73,
    },
    smaller: 'Name one thing, and turn your chair away from it.',
    apart: {
      do: 'Text each other three things that will not get done tonight, and wish them a good rest.',
      steps: [
        { minutes: 1, text: 'Type the list. No excuses after it.' },
        { minutes: 1, text: 'Read theirs and strike one more from your own.' },
      ],
      say: [
        'not doing tonight: laundry, the email, being wise',
        'goodnight laundry, goodnight email',
      ],
    },
    alone: {
      title: 'Cross one off unfinished',
      do: 'Cross one thing off your list today without doing it, and use the time to rest your eyes.',
      steps: [
        { minutes: 1, text: 'Something that would harm no one by waiting.' },
        { minutes: 5, text: 'Lie or lean back. Let the light go orange behind your lids.' },
      ],
      say: ['i did not do the shelf. it was lovely'],
    },
    hardDay: {
      title: 'Even this can wait',
      do: 'Write the quarrel on the list for a better day, and rest as if the list were locked.',
      steps: [
        { minutes: 1, text: 'One word and a day. That is not forgetting it.' },
        {
          minutes: 5,
          text: 'Rest, each in the way that works: under a blanket, under the sky, under headphones.',
        },
      ],
      say: ['it is on saturday, and it matters. tonight: rest'],
      why: {
        text: 'Too little sleep went with more conflict the day after, couples reported. Let one more thing wait for that reason.',
        fact: 65,
      },
    },
    gently: 'Chores can wait. Your safety cannot, and neither can money that is kept from you.',
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
    id: 'patience-low-hour',
    practice: 'patience',
    title: 'Find the thin hour',
    do: 'Mark on a drawn clock the hour when each of you has least patience, and plan nothing that matters into it.',
    short: 'Mark the hour when each of you has least patience.',
    steps: [
      { minutes: 2, text: 'Draw one clock. Shade your thin hour, each in a colour or a pattern.' },
      { minutes: 2, text: 'Say what that hour needs: food, silence, a coat off, nobody.' },
      { minutes: 2, text: 'Move one thing out of it this week. Bills, plans, big questions.' },
    ],
    say: [
      'mine is six to seven. do not show me forms',
      'which hour should come with a warning?',
      "let's never pick a holiday before breakfast again",
    ],
    why: {
      text: 'The less couples had slept, the more they clashed and the worse they read each other. Hours differ, and it shows.',
      fact: 65,
    },
    smaller: 'Name your worst hour for a serious question.',
    apart: {
      title: 'Two clocks',
      do: 'Send the hour, in their time, when you are worth calling, and the one when you are not.',
      steps: [
        { minutes: 1, text: 'Work it out in their clock, not in yours.' },
        { minutes: 2, text: 'Add what you are doing then. Toast counts.' },
      ],
      say: [
        'call me when your lunch is over. before that i am a shoe',
        'thin hour here: your nine in the evening',
      ],
    },
    alone: {
      title: 'A note for my thin hour',
      do: 'Write three words for yourself, and leave them where you will stand in your least patient hour.',
      steps: [
        { minutes: 1, text: 'Find the place: kettle, coat hook, lock screen.' },
        { minutes: 1, text: 'Three words. “Eat first, love” will do.' },
      ],
      say: ["my note to self says 'eat first'. if i growl, remind me of it"],
    },
    hardDay: {
      title: 'Call it a thin day',
      do: 'Call today a thin day, and put off whatever can be put off until tomorrow noon.',
      steps: [
        { minutes: 1, text: 'Say the words “thin day”. They need no reasons.' },
        { minutes: 2, text: 'Choose what waits. Then something warm, for each where you are.' },
      ],
      say: ['thin day. tomorrow noon for everything else?'],
      why: {
        text: 'After better sleep for both, differences got sorted out best, researchers saw. Noon has a night before it.',
        fact: 65,
      },
    },
    gently:
      'For tired tempers. If some hours are unsafe, what they need is a safe place and help, and no plan around them.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-had-you-wrong',
    practice: 'patience',
    title: 'I had you wrong',
    do: 'Recall something you once misread in your partner, and tell them when you found out the truth.',
    short: 'Tell your partner something you once misread in them.',
    steps: [
      {
        minutes: 2,
        text: 'Choose one that ended well: you took shy for cold, or careful for slow.',
      },
      { minutes: 2, text: 'Tell it: what I thought, what I noticed, what I think now.' },
      { minutes: 2, text: 'Ask whether they once had you wrong as well.' },
    ],
    say: [
      'i used to think you were bored at parties. then i saw your hands shake',
      'i took your quiet for cross, for about a year',
      'did you ever have me wrong?',
    ],
    why: {
      text: 'The ways partners explain each other are habits and not fixed traits: over time they changed, in couples who were followed.',
      fact: 64,
    },
    smaller: 'Finish in your head: “I used to think…, now I know…”.',
    apart: {
      do: 'Write a message that begins “I used to think” and ends with something you know about them now.',
      steps: [
        { minutes: 3, text: 'One scene, with its place and light.' },
        { minutes: 1, text: 'Send it. It needs no reply, but may get one.' },
      ],
      say: [
        "i used to think you didn't like phone calls. now i know you save up",
        'a small correction to my first impression of you:',
      ],
    },
    alone: {
      title: 'Check an old label',
      do: 'Write down one label you have stuck on your partner, and three times they did not fit it.',
      steps: [
        { minutes: 1, text: 'A mild label: “the late one”, “the tidy one”.' },
        { minutes: 3, text: 'Three scenes, one line each. Then look at the label again.' },
      ],
      say: ['i call you the late one. you were early for my exam, my birthday and the dog'],
    },
    hardDay: {
      title: 'No verdicts today',
      do: 'Leave unfinished, just for today, any sentence in your head that wants to end in “every single time”.',
      steps: [
        { minutes: 1, text: 'When one starts, hum, or name what you can hear.' },
        { minutes: 4, text: 'Rest, or walk or roll once round the block.' },
      ],
      say: ["i'm too cross to see straight. not deciding anything tonight"],
      why: {
        text: 'Unhappy partners blame slips on character and put kindness down to luck, a review of research says. Verdicts can wait.',
        fact: 62,
      },
    },
    gently:
      'For misread kindness. If you have seen the truth and it frightens you, you do not have it wrong.',
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
    id: 'patience-rescue-signal',
    practice: 'patience',
    title: 'A signal for gatherings',
    do: 'Agree on two secret signals for family visits and parties: “stay near me” and “ten more minutes”.',
    short: 'Agree on two secret signals for visits and parties.',
    steps: [
      { minutes: 1, text: 'Each say which bit of a gathering wears you thin.' },
      { minutes: 2, text: 'Invent the signals: a word, a tug at the sleeve, a text with a goat.' },
      { minutes: 1, text: 'Agree what follows when one is given. No why is needed.' },
    ],
    say: [
      'if i mention the bread, stay near me',
      'goat means ten more minutes',
      'which cousins shall i sit between?',
    ],
    why: {
      text: 'Over time, support in good hours predicted the feeling that support would be there in bad ones.',
      fact: 46,
    },
    smaller: 'Choose one word that means “ten more minutes”.',
    apart: {
      title: 'Backup by phone',
      do: 'Offer to be the rescue call when your partner goes to a gathering without you.',
      steps: [
        { minutes: 1, text: 'Settle a time, and a word for “ring me now”.' },
        {
          minutes: 2,
          text: 'Think of a good reason to be called away. A burst pipe is a classic.',
        },
      ],
      say: ['shall i ring at nine with a burst pipe?', 'text me "goat" and i ring'],
    },
    alone: {
      title: 'Your own way out',
      do: 'Plan one small escape for the next gathering that usually uses up your patience.',
      steps: [
        { minutes: 2, text: 'The dog, the dishes, the balcony, the children’s table.' },
        { minutes: 1, text: 'Decide on a going-home time and tell one person.' },
      ],
      say: ["on sunday i'd like to be home by six. ok with you?"],
    },
    hardDay: {
      title: 'One friendly voice',
      do: 'Ring or write to one friend you find easy, about the quarrel or about anything but.',
      steps: [
        { minutes: 1, text: 'Choose somebody who listens and does not take sides at once.' },
        { minutes: 8, text: 'Talk, or let them talk. You decide how much you tell.' },
      ],
      say: ['ringing a friend for a bit. back at nine'],
      why: {
        text: 'In five experiments with 1,643 people, a good listener left them less lonely after a rejection, by message too.',
        fact: 18,
      },
    },
    gently:
      'For tiring relatives, not for frightening ones: you may stay away. And a signal is yours to give, never a leash.',
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
    id: 'patience-undo-sigh',
    practice: 'patience',
    title: 'Take back one sigh',
    do: 'Think of one sigh or eye-roll of yours this week, take it back, and say what it was really about.',
    short: 'Take back one sigh of yours and say what it was about.',
    steps: [
      { minutes: 1, text: 'Find the sigh: where you stood, what had just happened.' },
      { minutes: 1, text: 'Work out what it was about. Often it is the clock, or your feet.' },
      { minutes: 2, text: 'Say so, and offer one small thing that puts it right.' },
    ],
    say: [
      'that sigh at the sink on monday was about my day, not you',
      'i owe you one un-sigh',
      'sorry for the face. it was the bus, and i brought it home',
    ],
    why: {
      text: 'In research with 755 people, what made an apology a good one was owning the thing and offering to mend it.',
      fact: 69,
    },
    smaller: 'Next time a sigh slips out, add four words: “that was not you”.',
    apart: {
      title: 'The sigh in the chat',
      do: 'Find one “ok”, “fine” or dot of yours that was really a sigh, and send what stood behind it.',
      steps: [
        { minutes: 1, text: 'Scroll to it. You will know it when you see it.' },
        {
          minutes: 2,
          text: 'Write what was going on at your end, in one line, and leave it there.',
        },
      ],
      say: ["my 'fine' on tuesday was a sigh with letters. i was worn out, that's all"],
    },
    alone: {
      title: 'What my sighs are about',
      do: 'List three sighs of your week, and write next to each what it was truly about.',
      steps: [
        { minutes: 2, text: 'Three sighs, three lines. Queues and cupboards count.' },
        { minutes: 1, text: 'Circle the ones that had nothing to do with your partner.' },
      ],
      say: ["i counted my sighs this week. most of them weren't about you at all"],
    },
    hardDay: {
      title: 'Breathe out, on purpose',
      do: 'Let out three long breaths somewhere on your own, and do not explain a single one of them today.',
      steps: [
        { minutes: 1, text: 'Find a doorstep, a bathroom or a parked seat.' },
        { minutes: 2, text: 'Three breaths, the out-breath longer than the in-breath.' },
      ],
      say: ["three breaths and i'm back"],
      why: {
        text: 'Many who work with couples hold that a body needs some twenty minutes after a flare-up, and talk goes better then.',
        fact: 68,
      },
    },
    gently:
      'A sigh is small change. If somebody’s sighs, looks or silences make you afraid, that is not yours to put right.',
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
    id: 'patience-one-crumb-go',
    practice: 'patience',
    title: 'Let one crumb go',
    do: 'Write one crumb-sized grudge on a scrap, fold it into a boat or a ball, and let it go.',
    short: 'Write a tiny grudge down, fold it, and let it go.',
    steps: [
      { minutes: 1, text: 'Crumb-sized means: you would be shy to mention it.' },
      { minutes: 3, text: 'Write, fold, and launch it: sink, puddle, or the bin from afar.' },
      {
        minutes: 1,
        text: 'Notice what is left. If it is still heavy, it was no crumb; keep it for a talk.',
      },
    ],
    say: [
      'just sank a small grudge about the blue mug',
      'got any crumbs to launch? nothing big',
      'no need to tell me what yours was',
    ],
    why: {
      text: 'Letting go is for crumbs: couples followed over time showed that where one forgave more, the other’s aggression stayed as it was.',
      fact: 71,
    },
    smaller: 'Flick one real crumb off the table, and the grudge with it.',
    apart: {
      do: 'Launch one crumb-sized grudge on your side of the distance, and send a picture of the boat only.',
      steps: [
        { minutes: 3, text: 'Write, fold, photograph. The writing stays inside.' },
        { minutes: 1, text: 'Let the paper go. Send the boat.' },
      ],
      say: ['ship leaving now. cargo: secret', 'fair winds to your crumb too'],
    },
    alone: {
      title: 'Crumb or stone?',
      do: 'Sort the things that bother you about the two of you into crumbs and stones, on two bits of paper.',
      steps: [
        { minutes: 4, text: 'A stone hurts, frightens or keeps coming back.' },
        {
          minutes: 1,
          text: 'Throw the crumbs away. Keep one stone for somebody you trust, or for a talk.',
        },
      ],
      say: ['there is one thing i would like to talk about properly. not the crumbs'],
      why: {
        text: 'Serious problems that can change call for plain talk, says a review; soothing is for small ones. So sort first.',
        fact: 70,
      },
    },
    hardDay: {
      title: 'Nothing to let go yet',
      do: 'Hold on to whatever you feel today without judging it, and give your hands something soft.',
      steps: [
        { minutes: 1, text: 'You are not late with forgiving. It is not on today’s list.' },
        { minutes: 4, text: 'Wool, dough, a cushion, a dog’s ear.' },
      ],
      say: ['i need some time with this. no rush from either side'],
      why: {
        text: 'Thinking kindly of everything may not suit everyone: in couples with severe problems it could do harm.',
        fact: 72,
      },
    },
    gently:
      'Never for a blow, a threat, a lie that matters, or being kept small. Those are not crumbs, and you do not have to forgive them.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-grump-pass',
    practice: 'patience',
    title: 'One grump pass each',
    do: 'Make each other a paper pass for one grumpy half hour, with no questions and no cheering up.',
    short: 'Make each other a pass for one grumpy half hour.',
    steps: [
      {
        minutes: 4,
        text: 'Cut two tickets. Draw the proper stamp: a cloud, a cactus, a boiled egg.',
      },
      { minutes: 2, text: 'Write the terms: thirty minutes, tea allowed, advice not.' },
      { minutes: 1, text: 'Hand them over with ceremony. They do not run out.' },
    ],
    say: [
      'i am using my pass. see you at seven',
      'your cactus ticket is valid, please go in',
      'no reason needed, that is the point',
    ],
    why: {
      text: 'What happier partners do, by one review, is put each other’s slips down to the moment and not to who they are.',
      fact: 62,
    },
    smaller: 'Say “grump pass” once today, and take five minutes.',
    apart: {
      title: 'A pass in the chat',
      do: 'Send each other one picture or word that means “half an hour of grump, all is well”.',
      steps: [
        { minutes: 2, text: 'Pick it together. A turnip has dignity.' },
        { minutes: 1, text: 'The one right answer to it is the same again.' },
      ],
      say: ['turnip', 'turnip received. see you on the other side'],
    },
    alone: {
      title: 'Grump in comfort',
      do: 'Set a timer for fifteen minutes, and be as grumpy as you are, in the best chair you have.',
      steps: [
        { minutes: 1, text: 'Get the blanket. Frown freely.' },
        { minutes: 8, text: 'When it rings, wash your face and see what is left.' },
      ],
      say: ['had a good grump in the good chair. ready for company'],
    },
    hardDay: {
      title: 'Both passes at once',
      do: 'Use both passes together tonight, each in a different spot, with one agreed time to come back.',
      steps: [
        { minutes: 1, text: 'Say the time. Then go, without a last word.' },
        { minutes: 8, text: 'Be low, be cross, be flat. Nothing has to come of it.' },
      ],
      say: ["both cacti at once. nine o'clock?"],
      why: {
        text: 'Clinicians think a break works when it has an end that both know. Twenty minutes is the figure they often give.',
        fact: 68,
      },
    },
    gently:
      'A pass is for a cloud, never for shouting, insults or days of silence. Those need no ticket from you.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play', 'repair'],
    },
  },
  {
    id: 'patience-told-before',
    practice: 'patience',
    title: 'The story you know already',
    do: 'Ask for a story of theirs that you have heard before, and find one thing in it that you never noticed.',
    short: 'Ask for a story you know, and find something new in it.',
    steps: [
      { minutes: 1, text: 'Ask for it by name: “the one with the goat”.' },
      { minutes: 5, text: 'Hear it as if it were new. No “I know, I know”.' },
      { minutes: 1, text: 'Ask about the one thing that you had missed.' },
    ],
    say: [
      'tell me the one with the goat again',
      'wait, who was holding the ladder?',
      'i never knew it was raining in that one',
    ],
    why: {
      text: 'When people were listened to well, loneliness eased, even after a rejection: five experiments with 1,643 people.',
      fact: 18,
    },
    smaller: 'Ask one new question about an old story.',
    apart: {
      title: 'An old story, by voice',
      do: 'Ask for an old favourite as a voice note, and answer with the detail that you liked most this time.',
      steps: [
        { minutes: 1, text: 'Name the story. Let them take the day for it.' },
        { minutes: 3, text: 'Listen to the end before you type.' },
      ],
      say: [
        'send me the lake story again, full length',
        'this time i liked the aunt with the torch best',
      ],
    },
    alone: {
      title: 'From memory',
      do: 'Write down a story of theirs from memory, and mark where you are not sure how it goes.',
      steps: [
        { minutes: 4, text: 'As they tell it, with their words.' },
        { minutes: 1, text: 'The marks are your questions for another day.' },
      ],
      say: ['i tried to write down your goat story. i have three holes in it'],
    },
    hardDay: {
      title: 'Somebody else’s story',
      do: 'Put on a story that neither of you has to tell, read or played, and hear it in the same room or not.',
      steps: [
        { minutes: 1, text: 'Choose one you both know. Nothing new tonight.' },
        { minutes: 7, text: 'Lie or sit. Falling asleep is allowed.' },
      ],
      say: ["i've put the old radio play on. door's open"],
      why: {
        text: 'Laughing at the same thing made people feel more alike, experiments found. An old favourite may find the spot.',
        fact: 36,
      },
    },
    gently:
      'For goats and ladders. Stories that are told to shame or scare you are not ones you have to sit through.',
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
    id: 'patience-start-again',
    practice: 'patience',
    title: 'Begin again, smaller',
    do: 'Pick up one plan you two have dropped, and start it again today at a tenth of its size.',
    short: 'Start a dropped plan again, at a tenth of its size.',
    steps: [
      { minutes: 1, text: 'Choose it together: the walks, the Spanish, the photo album.' },
      { minutes: 1, text: 'No word on who dropped it. Say “we are back”.' },
      { minutes: 4, text: 'Do a tenth: one street, one verb, one picture.' },
    ],
    say: [
      'one verb a day? today: to yawn',
      "album: let's stick in one photo and stop",
      'we are back. nobody asks where we were',
    ],
    why: {
      text: 'Experiments on broken streaks: they discouraged people most when they blamed themselves, and a chance to repair helped.',
      fact: 76,
    },
    smaller: 'Put the dropped thing where you will both stumble over it.',
    apart: {
      do: 'Restart one thing you used to do across the distance, such as the Sunday song, with no apology.',
      steps: [
        { minutes: 2, text: 'Choose the one that was most fun and least work.' },
        { minutes: 1, text: 'Send today’s. Say nothing about the gap.' },
      ],
      say: [
        'sunday song, season two, episode one',
        'picking up where we left off: your move in chess',
      ],
    },
    alone: {
      title: 'A restart of your own',
      do: 'Try again at something you gave up on, in a version so small that it is nearly silly.',
      steps: [
        { minutes: 1, text: 'Forgive the gap in one sentence, aloud.' },
        { minutes: 4, text: 'One stretch, one line, one weed.' },
      ],
      say: ['did one push-up. i am an athlete again'],
    },
    hardDay: {
      title: 'A pause is not the end',
      do: 'Let your plans rest today, and make one mark on paper for tomorrow’s fresh start.',
      steps: [
        { minutes: 1, text: 'A dot will do. It means: we did not break it, we stopped.' },
        { minutes: 5, text: 'Do whatever asks least of you.' },
      ],
      say: ['no verbs today. hasta mañana'],
      why: {
        text: 'A broken run weighs most on those who blame themselves for it, experiments found. So no blame tonight.',
        fact: 76,
      },
    },
    gently:
      'For dropped hobbies. A broken promise to stop hurting you is not a plan to be started again with more patience.',
    tags: { depth: 1, energy: 'medium', setting: 'home', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-spare-minutes',
    practice: 'patience',
    title: 'Ten spare minutes',
    do: 'Add ten spare minutes to one thing you two have to be on time for, and spend them on nothing.',
    short: 'Add ten spare minutes to the next thing you leave for.',
    steps: [
      { minutes: 1, text: 'Choose the thing: a train, a dinner, a call, the school gate.' },
      { minutes: 1, text: 'Agree on the early time, and call it the real one.' },
      {
        minutes: 8,
        text: 'If they are left over, stand about together. Look at the sky’s side of things.',
      },
    ],
    say: [
      "let's leave at half past and be those people who are early",
      'we have nine minutes and no plan. i like it',
      'shoes on, no hurry',
    ],
    why: {
      text: 'Easing off the pressure went with holding together in couples who had little to spare, over years.',
      fact: 73,
    },
    smaller: 'Set one clock or alarm two minutes ahead.',
    apart: {
      title: 'Early for each other',
      do: 'Be ten minutes early for your next call, and spend them getting comfortable for it.',
      steps: [
        { minutes: 2, text: 'Cup, chair, charger. Close what beeps.' },
        { minutes: 3, text: 'Think of one thing that you would like to hear about.' },
      ],
      say: ["i'm early, so i made tea. come when you come", 'no rush, the chair is warm already'],
    },
    alone: {
      title: 'The early coat',
      do: 'Get everything for tomorrow’s first way out to the door tonight, with ten minutes to give away.',
      steps: [
        { minutes: 4, text: 'Keys, bag, coat. Yours only.' },
        { minutes: 1, text: 'Decide who gets the ten minutes: you, or a slow breakfast.' },
      ],
      say: ['i have ten minutes to give away tomorrow. want some?'],
    },
    hardDay: {
      title: 'Cancel one small thing',
      do: 'Strike one small thing from today’s plan, and give the time to nobody.',
      steps: [
        { minutes: 1, text: 'Choose the thing that nobody will miss.' },
        { minutes: 5, text: 'Sit in the gap. It does not have to be used.' },
      ],
      say: ['i cancelled the shopping. we have a gap'],
      why: {
        text: 'Soothing did best with small things in a review of how couples handle trouble. A gap can soothe.',
        fact: 70,
      },
    },
    gently:
      'For trains. Being late is a nuisance. If being late makes somebody dangerous, the clock is not what needs changing.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-closed-doors',
    practice: 'patience',
    title: 'What a closed door meant',
    do: 'Compare what a closed door, a raised voice and being ten minutes late meant where each of you grew up.',
    short: 'Compare what a closed door meant where each of you grew up.',
    steps: [
      { minutes: 3, text: 'Take the door first. Was it peace, trouble, or never closed at all?' },
      { minutes: 3, text: 'Then voices and clocks. One small scene each is enough.' },
      { minutes: 2, text: 'Name one thing at your place now that makes sense in a new way.' },
    ],
    say: [
      'at ours a shut door meant somebody was wrapping presents',
      'who was allowed to be late in your house?',
      'so loud was just normal at your table?',
    ],
    why: {
      text: 'Guessing how another sees things did not make guesses better in 25 experiments. Being told did.',
      fact: 22,
    },
    smaller: 'Ask what ten minutes late meant in their first home.',
    apart: {
      title: 'Doors, by voice note',
      do: 'Record one minute about the noisiest or the quietest hour in the home you come from, and swap.',
      steps: [
        { minutes: 2, text: 'Start with a sound: cups, a radio, a lift, somebody calling.' },
        { minutes: 2, text: 'Listen to theirs twice before you answer.' },
      ],
      say: [
        'recording: seven in the morning at ours. mind the dog',
        'your quiet sounds very different from my quiet',
      ],
    },
    alone: {
      title: 'The rules nobody wrote',
      do: 'Write down three unwritten rules of your first home, and tick those you still keep.',
      steps: [
        { minutes: 3, text: 'Begin with “one did not…” or “one simply…”.' },
        { minutes: 1, text: 'Put a star where your partner’s home may have had another rule.' },
      ],
      say: ['found an old house rule in my head: never first to the bathroom. did you have one?'],
    },
    hardDay: {
      title: 'Leave the door ajar',
      do: 'Leave a door between you ajar tonight, as wide as both of you like, and talk about nothing old.',
      steps: [
        { minutes: 1, text: 'Agree how wide. A hand, a foot, a lamp’s worth.' },
        { minutes: 3, text: 'Do something quiet on your own side of it.' },
      ],
      say: ["door's a hand open. no need to come in"],
      why: {
        text: 'A hug on the day of a quarrel went with a smaller dip in mood, among 404 people. An open door is further off, and kind too.',
        fact: 43,
      },
    },
    gently:
      'Some doors hid bad things. Pass on any question, and keep this for a person who is careful with what you tell.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-too-loud',
    practice: 'patience',
    title: 'Too loud, too bright',
    do: 'Name one sound, light, smell or feel that wears you out, and one that calms you, and swap.',
    short: 'Swap one thing that wears you out and one that calms.',
    steps: [
      { minutes: 1, text: 'Be exact: the fan on level two, wool at the neck, burnt toast.' },
      { minutes: 2, text: 'Tell each other. “That’s nothing” is not an answer.' },
      { minutes: 2, text: 'Change one thing in the room: a lamp, a door, a cushion.' },
    ],
    say: [
      'the tap. i hear it in my teeth',
      "what's too loud for you in here?",
      'rain on a roof is my off switch',
    ],
    why: {
      text: 'Help for somebody having a bad time can miss the need and backfire, studies found. Being exact makes it easier.',
      fact: 47,
    },
    smaller: 'Turn one light or one sound down, and see who sighs.',
    apart: {
      title: 'A sound from here',
      do: 'Send each other a recording or a description of something that calms you where you are.',
      steps: [
        { minutes: 2, text: 'Find it: the fridge hum, a tram far off, the cat.' },
        { minutes: 1, text: 'Send it, with one line on what it does to you.' },
      ],
      say: ['thirty seconds of my radiator, it sounds like the sea', 'what calms you over there?'],
    },
    alone: {
      do: 'Make one corner easier on your own senses today, and notice how much patience comes back.',
      steps: [
        { minutes: 1, text: 'Which sense is the tired one? Ears, eyes, skin?' },
        { minutes: 5, text: 'Change one thing for it: label cut out, bulb swapped, door shut.' },
      ],
      say: ['it was the humming lamp all along. sorry i was short'],
    },
    hardDay: {
      title: 'Turn it all down',
      do: 'Turn down whatever can be turned down in the room you are in: light, sound, pace.',
      steps: [
        { minutes: 2, text: 'Lamp instead of ceiling light. Radio off. Curtains, if you like.' },
        { minutes: 5, text: 'Stay in the dim. Nobody has to talk in it.' },
      ],
      say: ["dimming everything. come in or don't, both fine"],
      why: {
        text: 'Visible comforting can cost those who do not need it, couples’ diaries showed. A dimmed lamp asks nothing.',
        fact: 49,
      },
    },
    gently:
      'For fans and lamps. Shouting, slamming or being kept awake hurts, and that is not a matter of fine senses or more patience.',
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'any', cost: 'none' },
  },
  {
    id: 'patience-old-sore-spot',
    practice: 'patience',
    title: 'An old sore spot',
    do: 'Tell your partner about one small thing that hits you harder than it should, and how old that is.',
    short: 'Tell about a small thing that hits you hard, and why.',
    steps: [
      { minutes: 1, text: 'Ask first whether now is good. Choose a bruise, not a wound.' },
      {
        minutes: 3,
        text: 'Tell it: what happens now, what it reminds you of, what would ease it.',
      },
      {
        minutes: 3,
        text: 'The other says only what they have understood, and thanks. Then swap, or leave it at one.',
      },
    ],
    say: [
      'have you got room for something a bit tender?',
      "when plans change late, i'm nine again at the school gate",
      "thank you for telling me. i'll watch my step there",
    ],
    why: {
      text: 'Diaries of couples suggest that opening up brings closeness largely because the other seems to understand and to care.',
      fact: 6,
    },
    smaller: 'Say: “that’s a tender spot for me, I’ll explain some time”.',
    apart: {
      do: 'Ask for a calm half hour on the phone this week to swap one old sore spot each.',
      steps: [
        { minutes: 1, text: 'Say what it is about, so that nobody worries.' },
        { minutes: 6, text: 'In the call: one tells, one listens, then the other way round.' },
        { minutes: 1, text: 'Close with something light.' },
      ],
      say: [
        "could we have a slow call on sunday? i'd like to tell you an old story, nothing bad",
        "before we hang up: what's for supper?",
      ],
    },
    alone: {
      title: 'How old is this feeling?',
      do: 'Write about a moment that hit you too hard lately, and ask the page how old that feeling is.',
      steps: [
        { minutes: 5, text: 'Start with the body: where did it land?' },
        { minutes: 1, text: 'Stop if it gets too much. Look round the room, name five things.' },
      ],
      say: ['i was more upset than you deserved on sunday. it was an old thing'],
      why: {
        text: 'Writing about their relationship, three days for 20 minutes, brought more feeling words into both partners’ messages.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'Look after the bruise',
      do: 'Treat yourself tonight as you would treat a bruise: nothing pressed, nothing proved, something cool or warm.',
      steps: [
        { minutes: 1, text: 'Put a hand, a cloth or a cup where it feels tight.' },
        { minutes: 5, text: 'Breathe towards that place. The story can stay untold.' },
      ],
      say: ["i'm sore today and i don't want to talk. it's ok"],
      why: {
        text: 'Words that took feelings seriously did people good, in an experiment with 258 of them. You may say some to yourself.',
        fact: 25,
      },
    },
    gently:
      'Only with somebody who is careful with you. After grave harm leave it out, or take it to a person trained for it. Being hurt again asks for no patience.',
    tags: { depth: 3, energy: 'medium', setting: 'home', time: 'evening', cost: 'none' },
  },
  {
    id: 'patience-a-grumble-welcome',
    practice: 'patience',
    title: 'One grumble, gladly taken',
    do: 'Invite one small grumble about yourself, hear it to the end, and answer only with thanks.',
    short: 'Invite one small grumble about you; answer with thanks.',
    steps: [
      { minutes: 1, text: 'Say how big it may be: “sock-sized, please”.' },
      { minutes: 2, text: 'Listen. Ask one thing, to understand it. Explain nothing.' },
      {
        minutes: 1,
        text: 'Say thank you, and one thing you will try, or that you will think about it.',
      },
    ],
    say: [
      "got a small grumble about me? sock-sized, i'm ready",
      'when does it bug you most?',
      "thanks for saying it. i'll think about it",
    ],
    why: {
      text: 'In experiments, people who were well listened to in a disagreement felt closer and less extreme.',
      fact: 19,
    },
    smaller: 'Answer the next small complaint with “thanks, tell me one more thing about that”.',
    apart: {
      do: 'Invite one sock-sized grumble by text, and wait until the next day before you answer with more than thanks.',
      steps: [
        { minutes: 1, text: 'Ask on a good day. Offer “none today” as an answer.' },
        { minutes: 2, text: 'Thank them. Read it again tomorrow, rested.' },
      ],
      say: [
        'any small thing about my texting that bugs you? honest answers welcome',
        "thanks. sleeping on it, it's not forgotten",
      ],
    },
    alone: {
      title: 'A complaint worth keeping',
      do: 'Remember a complaint about you that stung, and write down the part of it you could use.',
      steps: [
        {
          minutes: 3,
          text: 'Cross out the tone, the timing, the bits that were unfair. What stays?',
        },
        { minutes: 1, text: 'If something stays, choose one small try. If nothing does, bin it.' },
      ],
      say: ["you had a point about the bathroom. i'm on it"],
    },
    hardDay: {
      title: 'Closed for complaints',
      do: 'Hang up a friendly “closed” sign for complaints, in both directions, until tomorrow noon.',
      steps: [
        { minutes: 1, text: 'Say it about yourself: “I cannot take any more in today.”' },
        { minutes: 5, text: 'Do something that you are good at and that is not hard.' },
      ],
      say: ["i'm full up for today. tomorrow afternoon i can listen"],
      why: {
        text: 'Being heard out made people calmer in their views, in studies of disagreement. It takes a rested listener.',
        fact: 19,
      },
    },
    gently:
      'Only if you feel steady, and only sock-sized. Being run down, mocked or threatened is no grumble and earns no thanks.',
    tags: { depth: 3, energy: 'medium', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'patience-my-other-side',
    practice: 'patience',
    title: 'The other side of me',
    do: 'Ask your partner what it is like to be near you when you are stressed, and listen.',
    short: 'Ask what you are like to be near under stress.',
    steps: [
      { minutes: 1, text: 'Choose a calm hour. Say that you want to know, and mean it.' },
      { minutes: 3, text: 'They tell you one scene. You hear it out, hands still.' },
      {
        minutes: 2,
        text: 'Ask what helps them then, and what they wish you would not do. Swap another day.',
      },
    ],
    say: [
      "what's it like on the other side of me in a bad week?",
      'what do you do when i get like that?',
      "that's good to know. i couldn't see it from here",
    ],
    why: {
      text: 'Putting oneself in the other’s place made guesses no truer, 25 experiments showed, even within couples. Asking made them truer.',
      fact: 22,
    },
    smaller: 'Ask: “what’s my first sign of stress?”',
    apart: {
      title: 'My stress by text',
      do: 'Ask your partner how your messages change when you are stressed, and what they would like instead.',
      steps: [
        { minutes: 1, text: 'Ask it with a bit of humour, on a quiet day.' },
        { minutes: 3, text: 'Read the answer twice. Thank them for one detail.' },
      ],
      say: [
        'how can you tell from my texts that i am stressed?',
        'short and no capitals? noted. thanks for reading me kindly',
      ],
    },
    alone: {
      title: 'Meet yourself at the door',
      do: 'Picture yourself coming in on a bad day, as a kind camera would film it, and note what it shows.',
      steps: [
        { minutes: 3, text: 'Bag, shoulders, first word, tempo.' },
        {
          minutes: 2,
          text: 'Change one thing in the film that would make that doorway softer, for you as well.',
        },
      ],
      say: ['on bad days i come in like a storm. working on my entrance'],
      why: {
        text: 'Stepping outside and writing as a neutral observer kept couples’ satisfaction from sliding, in a trial with 120 of them.',
        fact: 61,
      },
    },
    hardDay: {
      title: 'Gentle with your edges',
      do: 'Tell yourself one fair sentence about today: it was hard, I was not at my best, it will pass.',
      steps: [
        { minutes: 1, text: 'Say it under your breath, in the tone you keep for friends.' },
        { minutes: 4, text: 'Lie flat or lean back, and let the chair or the bed do the holding.' },
      ],
      say: ["i know i'm hard to be near today. going to bed early"],
      why: {
        text: 'In an experiment with people who find feelings hard, sadness that was taken seriously led to less aggression than sadness brushed aside.',
        fact: 26,
      },
    },
    gently:
      'For both of you only if an honest answer carries no risk. Patience is for stress, not for being hurt or frightened because of it.',
    tags: { depth: 3, energy: 'medium', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'patience-legal-pile',
    practice: 'patience',
    title: 'The legal pile',
    do: 'Give one annoying heap, whoever it belongs to, an official place and a size it may have.',
    short: 'Give one annoying heap an official place and size.',
    steps: [
      { minutes: 1, text: 'Choose it: shoes, post, cables, half-read books.' },
      { minutes: 3, text: 'Find a box, a chair or a chalk line. Inside it, the heap is legal.' },
      { minutes: 1, text: 'Hold a short opening ceremony. Scissors and ribbon if you have them.' },
    ],
    say: [
      'i hereby declare this chair a legal chair',
      'inside the box, nobody says a word',
      'who cuts the ribbon?',
    ],
    why: {
      text: 'Small things, or things that will not change, do better with soothing than with a stand, a review of studies says.',
      fact: 70,
    },
    smaller: 'Put a bowl under one daily clutter and call it home.',
    apart: {
      title: 'A legal habit',
      do: 'Legalise one small habit of the other’s that you tease them for, with a written permit.',
      steps: [
        { minutes: 2, text: 'Write the permit: name, habit, valid until the next leap year.' },
        { minutes: 1, text: 'Send it signed.' },
      ],
      say: [
        'permit no. 1: you may end calls with four goodbyes',
        'signed, stamped, valid on sundays too',
      ],
    },
    alone: {
      title: 'Your own heap, tamed',
      do: 'Find the heap that others live with because of you, and give it an edge.',
      steps: [
        { minutes: 5, text: 'A tray, a basket, a half. You need not sort it.' },
        { minutes: 1, text: 'Notice the empty bit. Enjoy it.' },
      ],
      say: ['my cables now live in a box. there is a lid and everything'],
    },
    hardDay: {
      title: 'Turn your back on it',
      do: 'Choose a seat tonight from which you cannot see the mess, and let it be there.',
      steps: [
        { minutes: 1, text: 'Turn the chair, or hang a cloth over the heap.' },
        { minutes: 6, text: 'Rest facing the nicer half of the room.' },
      ],
      say: ['sitting with my back to the dishes. join me some time'],
      why: {
        text: 'Easing off helped couples who had little room for change, researchers noted. A heap can have one evening off.',
        fact: 73,
      },
    },
    gently:
      'For heaps. If your things are thrown out, or you are punished for a crumb, that is control, not tidiness.',
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
    id: 'patience-ice-cube',
    practice: 'patience',
    title: 'Guess the ice',
    do: 'Set an ice cube on a saucer, guess how long it will last, and stay near it until it is gone.',
    short: 'Guess how long an ice cube lasts, and stay near it.',
    steps: [
      { minutes: 1, text: 'Each writes a time. The loser fetches something.' },
      { minutes: 7, text: 'Do nothing quick beside it. You may breathe on it, fairly.' },
      { minutes: 1, text: 'Give it a short farewell speech.' },
    ],
    say: [
      'i say nineteen minutes. salt is cheating',
      'look, it has an opinion now',
      'one minute of silence for the cube',
    ],
    why: {
      text: 'Seven minutes with a new and slightly silly task lifted how couples felt about each other more than a dull one did.',
      fact: 31,
    },
    smaller: 'Hold an ice cube in turns until somebody laughs.',
    apart: {
      title: 'Two cubes, one start',
      do: 'Start an ice cube each at the same minute, and report on it until the second one is gone.',
      steps: [
        { minutes: 1, text: 'Agree on the minute. Measure nothing else.' },
        { minutes: 6, text: 'Send reports as from a mountain: shape, mood, cracks.' },
      ],
      say: ['cube 1 leaning. morale good', 'mine has left us. how is yours?'],
    },
    alone: {
      title: 'As slow as ice',
      do: 'Stay by a melting ice cube or a cooling cup for as long as it takes, with empty hands.',
      steps: [
        { minutes: 1, text: 'Put the screen in another room.' },
        { minutes: 6, text: 'Watch or feel one edge. Let the rest of the day wait its turn.' },
      ],
      say: ['watched ice for ten minutes. i recommend it'],
    },
    hardDay: {
      title: 'Cold hands, slow breath',
      do: 'Run cool water over your wrists, and let your breath get as slow as the tap.',
      steps: [
        { minutes: 1, text: 'A thin, quiet stream. Cool, never icy.' },
        { minutes: 2, text: 'Dry off slowly. Leave it at that for now.' },
      ],
      say: ['cooling off, in the plain sense. see you later'],
      why: {
        text: 'Naming when you are back is half of a good pause, by the usual advice of couple counsellors.',
        fact: 68,
      },
    },
    gently:
      'A game for calm days. Cold is no remedy for fear: if you are afraid at home, being safe comes first.',
    tags: { depth: 1, energy: 'low', setting: 'home', time: 'any', cost: 'none', good: ['play'] },
  },
  {
    id: 'patience-tell-me-thrice',
    practice: 'patience',
    title: 'Three times “tell me more”',
    do: 'Find something harmless you two disagree on, and say “tell me more” three times before your own view.',
    short: 'Disagree on something harmless; say “tell me more” three times.',
    steps: [
      { minutes: 1, text: 'Choose: a film, pineapple, whether fish get bored.' },
      {
        minutes: 3,
        text: 'One holds forth. The other says “tell me more” in three different moods.',
      },
      { minutes: 3, text: 'Swap. Then say the best point that you heard.' },
    ],
    say: [
      'so fish do get bored? tell me more',
      'and what about the deep-sea ones?',
      'best point so far: the castle in the tank',
    ],
    why: {
      text: 'In one experiment, being asked to “tell me more” made people who disagreed online more open to each other.',
      fact: 21,
    },
    smaller: 'Say “tell me more” once where you would have said “but”.',
    apart: {
      title: 'A slow debate',
      do: 'Hold a debate by text on something harmless, with one “tell me more” for every opinion.',
      steps: [
        { minutes: 1, text: 'Set the question: is soup a drink?' },
        { minutes: 4, text: 'Opinion, question, opinion, question. It may take all day.' },
      ],
      say: ['tonight in parliament: is soup a drink?', 'the member for soup may go on'],
    },
    alone: {
      title: 'Argue for the other side',
      do: 'Write the three best reasons for an opinion of theirs that you do not share.',
      steps: [
        { minutes: 3, text: 'Something light: camping, musicals, mornings.' },
        { minutes: 1, text: 'Put a tick by the one that nearly gets you.' },
      ],
      say: ['i have been thinking about camping. which bit do you love most?'],
    },
    hardDay: {
      title: 'No debates tonight',
      do: 'Leave every debate where it is until tomorrow, on soup as on anything else.',
      steps: [
        { minutes: 1, text: 'If you feel one coming, say “tomorrow”, or pass the bread.' },
        { minutes: 5, text: 'Do something dull with your hands until your head is slower.' },
      ],
      say: ["i'm too tired to be fair. tomorrow?"],
      why: {
        text: 'Sentences that held both people’s views were rated least likely to start a row, in an experiment. Tonight nothing needs saying.',
        fact: 27,
      },
    },
    gently:
      'Fish and soup only. You need not hear more of any opinion that makes you small or unsafe.',
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
    id: 'patience-plan-b',
    practice: 'patience',
    title: 'A plan B worth hoping for',
    do: 'Write a plan B for the next thing that could fall through, and make it nice enough to hope for.',
    short: 'Write a plan B that is nice enough to hope for.',
    steps: [
      { minutes: 2, text: 'Name the shaky plan: the weather, the sitter, the last train.' },
      { minutes: 3, text: 'Build B from what you have at home. Give it a grand name.' },
      { minutes: 1, text: 'Put B where you can find it in a huff.' },
    ],
    say: [
      'if it rains we open the indoor beach',
      'plan b has pancakes, i half hope it pours',
      'what would make you glad it fell through?',
    ],
    why: {
      text: 'It was the couples’ own idea of exciting that counted in a ten-week study. Nothing had to be bought for it.',
      fact: 34,
    },
    smaller: 'Finish the line “and if not, we could…”.',
    apart: {
      title: 'If the call drops',
      do: 'Agree what each of you does when a call drops or a visit is put off, so that it is not a void.',
      steps: [
        { minutes: 2, text: 'Choose one thing for both: same song, same soup, same moon.' },
        { minutes: 1, text: 'Give it a short name for the chat.' },
      ],
      say: ['if we get cut off: soup and the blue album', 'train cancelled. plan moon'],
    },
    alone: {
      title: 'A drawer for B',
      do: 'Put three small pleasures into a drawer or a list, for evenings that do not come off.',
      steps: [
        { minutes: 3, text: 'A film, a tin of something, a letter you meant to write.' },
        { minutes: 1, text: 'Label it B. Forget about it.' },
      ],
      say: ['we own a drawer b now. it is for rainy everything'],
    },
    hardDay: {
      title: 'The smallest evening',
      do: 'Shrink tonight to the smallest evening there is: food, wash, bed, in that order.',
      steps: [
        { minutes: 1, text: 'Tell the other where you have shrunk to.' },
        { minutes: 4, text: 'Begin with the food. The rest can be short.' },
      ],
      say: ['small evening tonight. soup, wash, bed'],
      why: {
        text: 'A tired pair reads each other badly, sleep studies with couples suggest. Early nights are a plan.',
        fact: 65,
      },
    },
    gently:
      'For rained-off picnics. Promises that get broken again and again are another matter, and worth plain words.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
];
