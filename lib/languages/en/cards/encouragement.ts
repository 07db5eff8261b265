import type { Card } from '../../../practices/card';

/** The cards of *supportive encouragement*, good news and gratitude among them. */
export const encouragement: readonly Card[] = [
  {
    id: 'encouragement-good-news',
    practice: 'encouragement',
    title: 'Stay with the good news',
    do: 'When something goes well for them, however small, ask how it came about before you move on.',
    short: 'Ask how the good thing came about before you move on.',
    steps: [
      { minutes: 1, text: 'Put down what you are holding.' },
      { minutes: 2, text: 'Ask for the best bit, and how they did it.' },
      { minutes: 1, text: 'Say one thing it shows about them.' },
    ],
    say: ['wait, tell me the best bit', 'how did you pull that off??', 'of course it was you'],
    why: {
      text: 'In one study, answers to good news told more about couples two months on than answers to bad news.',
      fact: 45,
    },
    smaller: 'Ask for the best bit, and stay until the end of the story.',
    apart: {
      do: 'Answer one piece of their good news with a question, and keep your own news for later.',
      steps: [
        { minutes: 1, text: 'Read the message twice. Find the part they are pleased about.' },
        { minutes: 1, text: 'Ask about that part, and nothing else.' },
        { minutes: 1, text: 'When they answer, be glad in words, not only with a thumb.' },
      ],
      say: ['hang on, i need the whole story', 'what did you do when you heard?'],
    },
    alone: {
      title: 'The news you half heard',
      do: 'Think of one good thing they mentioned this week, and write down what you would still like to ask.',
      steps: [
        { minutes: 1, text: 'Remember where they were when they told you.' },
        { minutes: 2, text: 'Write the question, and one line on what the news shows about them.' },
        { minutes: 1, text: 'Keep both for the next easy moment.' },
      ],
      say: ['i never asked how you did the thursday thing. how did you?'],
    },
    hardDay: {
      title: 'Glad in one line',
      do: 'If good news comes on a hard day, be glad in one plain line and leave it there.',
      steps: [
        { minutes: 1, text: 'Breathe out. The news and the quarrel are two different things.' },
        { minutes: 1, text: 'Say the one line, with no “but” behind it.' },
      ],
      say: ["i'm glad that went well. i mean it", 'good for you. more from me tomorrow'],
      why: {
        text: 'Good news that meets a glad answer went with joy beyond the event itself. One line can be glad.',
        fact: 44,
      },
    },
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
    id: 'encouragement-late-reply',
    practice: 'encouragement',
    title: 'A thumb is not a parade',
    do: 'Scroll back to a bit of good news you answered too thinly, and answer it properly now.',
    short: 'Find good news you answered thinly, and answer it properly now.',
    steps: [
      { minutes: 1, text: 'Look for your own “nice”, “ok” or lonely thumb.' },
      { minutes: 2, text: 'Read what they had written, as if it arrived this minute.' },
      { minutes: 2, text: 'Send the answer it deserved. No long excuse.' },
    ],
    say: [
      'i answered this with a thumb. it deserved a parade',
      'back to your news from tuesday: how did it feel?',
    ],
    why: {
      text: 'In a study of 126 students, a one-word reply with a full stop was read as less sincere.',
      fact: 29,
    },
    smaller: 'Send one late “i’m still happy about your news” and put the phone away.',
    apart: {
      do: 'Pick an old message with good news in it, quote it, and give it a second, fuller answer.',
      steps: [
        { minutes: 1, text: 'Choose one from the last two weeks.' },
        { minutes: 2, text: 'Say which word in it made you smile, and why.' },
      ],
      say: [
        'scrolling back to this. still so pleased for you',
        'i had no time that day. i do now. tell me',
      ],
    },
    alone: {
      title: 'The answer you would give now',
      do: 'Write the reply you would give today to good news you once let slip by.',
      steps: [
        { minutes: 1, text: 'Choose one piece of news, big or tiny.' },
        {
          minutes: 3,
          text: 'Write three lines: what you are glad of, what you wonder, what it says about them.',
        },
        { minutes: 1, text: 'Send it or keep it. Either is fine.' },
      ],
      say: ['this comes late, but i was really glad about your marks'],
      why: {
        text: 'In one experiment, writing about the relationship on three days led to more feeling words in both partners’ messages.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'Four warm words',
      do: 'Swap one cold short reply for a short warm one, and let that be enough today.',
      steps: [
        {
          minutes: 1,
          text: 'Look at what you were about to send. Is there a full stop like a shut door?',
        },
        { minutes: 1, text: 'Make it four kind words instead, or wait an hour.' },
      ],
      say: ['ok, thanks for telling me', 'read it. answering later, kindly'],
      why: {
        text: 'Writers in one experiment expected to be understood far better than they were. On a sore day, plain and warm is clearer.',
        fact: 28,
      },
    },
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
    id: 'encouragement-bragging-walk',
    practice: 'encouragement',
    title: 'The bragging walk',
    do: 'Take a turn outdoors together and let them boast, without modesty, all the way to the corner and back.',
    short: 'Go outside and let them boast to the corner and back.',
    steps: [
      { minutes: 1, text: 'Agree on the rule: no “it was nothing” until you are home.' },
      { minutes: 4, text: 'On the way out they boast. You ask for more.' },
      { minutes: 4, text: 'On the way back it is your turn.' },
    ],
    say: [
      'to the corner. i want bragging only',
      "no being modest until we're home",
      'and what else were you brilliant at?',
    ],
    why: {
      text: 'People who told good news and got a glad answer had joy on top of the event, in one line of studies.',
      fact: 44,
    },
    smaller: 'Ask for one shameless boast at the window or the door, and cheer it.',
    apart: {
      do: 'Swap boasts by message: one each, with no modest words and at least one detail.',
      steps: [
        { minutes: 1, text: 'Name the rule: no “only”, no “just”, no “lucky”.' },
        { minutes: 2, text: 'Send yours, or invite theirs first.' },
        { minutes: 2, text: 'Ask one question about the other’s boast.' },
      ],
      say: [
        'send me one boast. no modesty allowed',
        'ok mine: i fixed the drawer without one swear word',
      ],
    },
    alone: {
      title: 'A boast on their behalf',
      do: 'Go out for a few minutes and boast about them in your head, as a proud friend would.',
      steps: [
        { minutes: 1, text: 'Begin with something small they did lately.' },
        { minutes: 4, text: 'Keep going until the corner. Be shameless.' },
        { minutes: 1, text: 'Choose one of the boasts and send it.' },
      ],
      say: ['was out boasting about you to nobody. highlight: how you handled monday'],
      why: {
        text: 'In a review, happier partners put each other’s kindnesses down to who they are, not to chance.',
        fact: 62,
      },
    },
    hardDay: {
      title: 'Out of the door, quietly',
      do: 'Spend ten minutes outside or at an open window by yourself, with no speeches in your head.',
      steps: [
        { minutes: 1, text: 'Say that you are going and when you will be back.' },
        { minutes: 8, text: 'Look for five green things, or listen for five sounds.' },
        { minutes: 1, text: 'Come back when you said, and say hello.' },
      ],
      say: ['getting some air. back by half past', 'not leaving the talk, only cooling off'],
      why: {
        text: 'Counsellors often reckon on about twenty minutes for a stirred-up body to settle, with an agreed time to come back.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'outside',
      time: 'any',
      cost: 'none',
      good: ['play'],
    },
  },
  {
    id: 'encouragement-small-toast',
    practice: 'encouragement',
    title: 'A toast to something tiny',
    do: 'Raise a glass of water, tea or anything to one tiny thing they managed today.',
    short: 'Raise a mug to one tiny thing they managed today.',
    steps: [
      {
        minutes: 1,
        text: 'Find a deed small enough to be funny: a form, a phone call, a matched sock.',
      },
      { minutes: 1, text: 'Stand up if you can. Clear your throat like a mayor.' },
      { minutes: 1, text: 'Give the toast in two sentences, and clink.' },
    ],
    say: ['friends, neighbours, cat: the form is sent!!', 'to you, who rang the dentist'],
    why: {
      text: 'In one study, support in good times predicted the feeling that support would be there in bad ones.',
      fact: 46,
    },
    smaller: 'Lift whatever you are drinking and say “to you, for the phone call”.',
    apart: {
      do: 'Send a toast to one small thing they got done, with a picture or a word for your mug.',
      steps: [
        { minutes: 1, text: 'Ask what they crossed off today, or remember what they dreaded.' },
        { minutes: 1, text: 'Write the toast in two grand sentences.' },
        { minutes: 1, text: 'Ask for a clink back.' },
      ],
      say: [
        'raising my tea to your inbox. clink?',
        'by the power of this mug i declare your tuesday a success',
      ],
    },
    alone: {
      title: 'Toast them in their absence',
      do: 'Take your next drink slowly, and with it name three small things they have managed this week.',
      steps: [
        { minutes: 1, text: 'First sip: something dull they did anyway.' },
        { minutes: 1, text: 'Next sip: something they dreaded.' },
        { minutes: 1, text: 'Last sip: something kind. Send that one.' },
      ],
      say: ['drank my coffee to you today. to the lift you gave sam'],
    },
    hardDay: {
      title: 'A glass of water, no speech',
      do: 'Bring them a glass of water, or have one yourself, and let the evening get a little slower.',
      steps: [
        { minutes: 1, text: 'Drink yours first, slowly.' },
        { minutes: 1, text: 'Put theirs within reach. It asks nothing back.' },
      ],
      say: ["water's next to you. no need to talk"],
      why: {
        text: 'In a study of 322 couples, quiet help went with being more satisfied the next day.',
        fact: 50,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
      good: ['play', 'appreciate'],
    },
  },
  {
    id: 'encouragement-proud-out-loud',
    practice: 'encouragement',
    title: 'Proud within earshot',
    do: 'Share one good thing they did with a friend or relative while they can hear or read it.',
    short: 'Praise them to someone else while they can hear or read it.',
    steps: [
      { minutes: 1, text: 'Check with them that this news may be passed on.' },
      { minutes: 2, text: 'In a call, a group chat or at the table, say what they did.' },
      { minutes: 1, text: 'Let them have the last word on it.' },
    ],
    say: ['may i brag about you to your mates?', 'you all need to know what this one did today'],
    why: {
      text: 'Among 79 couples in one study, how good news was met said more about the next two months than how bad news was.',
      fact: 45,
    },
    smaller: 'Ask whom you may tell about their latest good deed, and tell one person.',
    apart: {
      do: 'Put one line of praise for them into a group chat you both read, after asking them.',
      steps: [
        { minutes: 1, text: 'Ask which bit they are happy to have known.' },
        { minutes: 2, text: 'Write it so that it is about them, not about you.' },
      ],
      say: [
        "can i tell the others about your exam? i'm bursting",
        'everyone: guess who got the allotment',
      ],
    },
    alone: {
      title: 'What you say when they’re away',
      do: 'Say one good and true thing about them to somebody today, though they will not hear it.',
      steps: [
        { minutes: 1, text: 'Choose something that is yours to tell.' },
        { minutes: 1, text: 'Say it in passing, in one sentence.' },
        { minutes: 1, text: 'Notice how it feels to have said it.' },
      ],
      say: ['said something nice about you behind your back today'],
      why: {
        text: 'People saw their own caring in their partner, in one study. Perhaps praise said aloud does its bit too.',
        fact: 56,
      },
    },
    hardDay: {
      title: 'Still true today',
      do: 'Recall one thing about them that was true last week and is true today, quarrel or not.',
      steps: [
        { minutes: 1, text: 'Let your shoulders drop. Look at something far off.' },
        { minutes: 1, text: 'Think the sentence “they are also the one who…” to its end.' },
      ],
      say: [
        "i'm cross and i still like how you are with your gran",
        "sore today. still think you're funny",
      ],
      why: {
        text: 'Reviewers found that unhappy partners tend to explain kind acts away as chance. One may be worth keeping on a sore day.',
        fact: 62,
      },
    },
    gently: 'Only with news they are glad to have known, and with people they are at ease with.',
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
    id: 'encouragement-carried-compliment',
    practice: 'encouragement',
    title: 'Deliver a compliment',
    do: 'Pass on something nice that another person said or clearly thought about them, word for word.',
    short: 'Pass on a nice thing someone else said about them.',
    steps: [
      { minutes: 1, text: 'Think back: a neighbour, a friend, the person at the till.' },
      { minutes: 1, text: 'Say who, where and in which words.' },
      { minutes: 2, text: 'Add whether you agree. You may go on a bit.' },
    ],
    say: [
      'post for you: ana says nobody is calmer than you',
      'they speak very well of you at the shop',
      'i was told something about you and i agree',
    ],
    why: {
      text: 'Over time, people who felt appreciated were more appreciative themselves, and more likely to stay.',
      fact: 52,
    },
    smaller: 'Say one sentence somebody once praised them with, and who it was.',
    apart: {
      do: 'Forward one kind thing a friend has said of them, in that friend’s own words.',
      steps: [
        { minutes: 1, text: 'Find the line in a chat, or in your memory.' },
        { minutes: 1, text: 'Make sure it was not said in confidence.' },
        { minutes: 1, text: 'Send it with one sentence of your own.' },
      ],
      say: [
        'overheard about you: "never in a hurry with people". yes',
        "someone here misses your jokes and it isn't only me",
      ],
    },
    alone: {
      title: 'Be the postman',
      do: 'Collect one compliment for them today by asking somebody what they like about them.',
      steps: [
        { minutes: 1, text: 'Ask lightly: “what do you like about them?”' },
        { minutes: 1, text: 'Write the answer down as it was said.' },
        { minutes: 1, text: 'Keep it for the next ordinary day.' },
      ],
      say: ['i asked around. you come out rather well'],
    },
    hardDay: {
      title: 'Put one in the drawer',
      do: 'Write down one kind thing someone has said of them, and keep it for a softer day.',
      steps: [
        { minutes: 1, text: 'Two lines are enough. No need to feel it now.' },
        { minutes: 1, text: 'Put it where you will find it next week.' },
      ],
      say: ["there's something nice i want to tell you. another day"],
      why: {
        text: 'Habits of explaining each other were found to shift with time. How today looks need not stay.',
        fact: 64,
      },
    },
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
    id: 'encouragement-unseen-effort',
    practice: 'encouragement',
    title: 'The win that nobody saw',
    do: 'Ask what they did well lately that nobody noticed, and be the one who notices.',
    short: 'Ask what they did well that nobody noticed.',
    steps: [
      { minutes: 1, text: 'Ask, and wait. Modest people need a moment.' },
      { minutes: 3, text: 'Ask how hard it was, and what nearly went wrong.' },
      { minutes: 1, text: 'Say: “I see it now.” Say what you think of it.' },
    ],
    say: [
      'what did you do today that nobody clapped for?',
      'tell me a thing you got right and no one saw',
    ],
    why: {
      text: 'In one study, telling a good thing and being met with delight added to the gladness.',
      fact: 44,
    },
    smaller: 'Ask “what went right that nobody saw?” and nod at the answer.',
    apart: {
      do: 'Ask by message for one unseen win of their day, however dull it looks from outside.',
      steps: [
        { minutes: 1, text: 'Send the question at a time when nothing is urgent.' },
        { minutes: 2, text: 'Answer with what you find good about it.' },
      ],
      say: ['any quiet victories today?', "i'd like to clap for something. give me a thing"],
    },
    alone: {
      title: 'Look where nobody looks',
      do: 'Watch for one effort of theirs today that would only be missed if it stopped.',
      steps: [
        { minutes: 1, text: 'Think of the bin, the birthdays, the patient phone calls.' },
        { minutes: 2, text: 'Write one sentence: what would happen without it.' },
        { minutes: 1, text: 'Send the sentence, or say it tonight.' },
      ],
      say: ["it struck me who remembers all the birthdays. it's you"],
      why: {
        text: 'In one study, gratitude for something small today went with feeling closer tomorrow, for both people.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'You got through it too',
      do: 'Name for yourself one thing you did all right today, then let the day close.',
      steps: [
        { minutes: 1, text: 'Choose something plain: you ate, you went, you answered.' },
        { minutes: 2, text: 'Say it to yourself as you would to a friend. Then lights down.' },
      ],
      say: ['long day for both of us. sleep well'],
      why: {
        text: 'After poor sleep, couples in one study reported more conflict. An early night counts as doing something.',
        fact: 65,
      },
    },
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
    id: 'encouragement-done-list',
    practice: 'encouragement',
    title: 'The done list',
    do: 'Write their done list with them: everything they got through today, down to the smallest thing.',
    short: 'Write down everything they got through today, even the tiny things.',
    steps: [
      { minutes: 1, text: 'Take a scrap of paper. You hold the pen.' },
      { minutes: 4, text: 'Ask “and then?” until even brushing your teeth is on it.' },
      { minutes: 1, text: 'Read the list out, with respect.' },
    ],
    say: [
      "forget the to-do list. what's on the done list?",
      'and then? and then?',
      'teeth count. write teeth',
    ],
    why: {
      text: 'In 25 experiments, imagining how another person sees things did not make guesses better; asking did. So ask what counted.',
      fact: 22,
    },
    smaller: 'Ask for three things they can cross off today, and cross them off in the air.',
    apart: {
      do: 'Build their done list in the chat, one short line each, until you reach ten.',
      steps: [
        { minutes: 1, text: 'Start it with the one thing you know of.' },
        { minutes: 3, text: 'Ask for the rest, and add to it where they forget.' },
        { minutes: 1, text: 'Send it back whole, with a title.' },
      ],
      say: ['done list for today, you start. 1: got up', "that's ten. official result: plenty"],
    },
    alone: {
      title: 'What their week held',
      do: 'List ten things you know they did this week, without adding what is still missing.',
      steps: [
        { minutes: 3, text: 'Work, errands, messages, people they cheered up: all of it counts.' },
        { minutes: 1, text: 'Mark the one you had not thanked them for.' },
      ],
      say: ["made a list of your week. no wonder you're tired"],
    },
    hardDay: {
      title: 'Enough for one day',
      do: 'Call this day done, aloud or in your head, with nothing more to fix before morning.',
      steps: [
        { minutes: 1, text: 'Name three things that got done by anyone.' },
        { minutes: 1, text: 'Turn the last big light off.' },
      ],
      say: ["i think today is full. let's stop here", "the rest can be tomorrow's"],
      why: {
        text: 'Couples in sleep studies settled things best when both had slept. Tomorrow is a fair time.',
        fact: 65,
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
    id: 'encouragement-paper-medal',
    practice: 'encouragement',
    title: 'A medal from the paper bin',
    do: 'Make them a medal out of scrap paper for the smallest brave thing they did this week.',
    short: 'Make a scrap-paper medal for one small brave deed.',
    steps: [
      { minutes: 1, text: 'Choose the deed: a spider, a phone call, a second attempt.' },
      { minutes: 4, text: 'Cut, tear or fold. Ugly is good. String or a peg will do.' },
      { minutes: 2, text: 'Present it with a speech and a hum of the anthem.' },
    ],
    say: ['please rise for the award', 'for courage in the face of the landlord'],
    why: {
      text: 'Laughing together, in one experiment, helped because people felt more alike. A bad medal may do.',
      fact: 36,
    },
    smaller: 'Press a bottle top or a coin into their hand “for bravery”.',
    apart: {
      do: 'Award them a medal by message, with a drawing or a grand title and the deed it is for.',
      steps: [
        { minutes: 1, text: 'Pick one deed you know about.' },
        { minutes: 2, text: 'Draw it badly, or write the certificate.' },
        { minutes: 1, text: 'Ask where in the room it will hang.' },
      ],
      say: [
        'it is my honour to present the order of the answered email',
        "medal in the post. it's a biscuit wrapper",
      ],
    },
    alone: {
      title: 'Prepare a secret ceremony',
      do: 'Keep a small list of medals they have earned this month, and what each would be called.',
      steps: [
        { minutes: 1, text: 'Think of mornings, bad weather, dull meetings.' },
        { minutes: 3, text: 'Give three of the deeds a ridiculous title.' },
        { minutes: 1, text: 'Send the best one.' },
      ],
      say: ['nomination received: you, for "longest patience with a printer"'],
      why: {
        text: 'There is no good evidence for a fixed set of ways to show care. Daft is one of many.',
        fact: 57,
      },
    },
    hardDay: {
      title: 'No jokes tonight, only tea',
      do: 'Leave the jokes in the drawer, and make one warm drink for whoever wants it, yourself included.',
      steps: [
        { minutes: 2, text: 'Make it slowly, and feel the warmth in your hands.' },
        { minutes: 1, text: 'Offer it once. A no is fine.' },
      ],
      say: ["kettle's on. want one? no talk needed", 'not in a joking mood, still in a tea mood'],
      why: {
        text: 'When people are angry or sad, reasoning alone was disliked in one experiment; warmth had to come with it.',
        fact: 23,
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
    id: 'encouragement-fan-letter',
    practice: 'encouragement',
    title: 'Fan mail',
    do: 'Write them five lines of fan mail, as if you had admired them from afar for years.',
    short: 'Write them five lines of fan mail.',
    steps: [
      { minutes: 1, text: 'Begin “Dear” and their full name, very politely.' },
      {
        minutes: 4,
        text: 'Praise one ordinary talent: parking, soup, remembering names. Give details.',
      },
      { minutes: 1, text: 'Sign as “your greatest admirer” and hand it over.' },
    ],
    say: ['to whom it may delight: about your pancakes', 'long-time admirer, first-time writer'],
    why: {
      text: 'Writers of thanks, in one experiment, guessed too low how glad the letter would make people.',
      fact: 55,
    },
    smaller: 'Send one line beginning “as your biggest fan”.',
    apart: {
      do: 'Post or type a fan letter to them, with a reply slip they can tick.',
      steps: [
        { minutes: 1, text: 'Choose the talent you would pay to watch.' },
        { minutes: 4, text: 'Write five lines and a slip: “signed photo: yes / no”.' },
      ],
      say: [
        'do you answer fan mail personally?',
        'this is my third letter. please tour near me soon',
      ],
    },
    alone: {
      title: 'What the fans know',
      do: 'List five ordinary things they do so well that strangers would be impressed.',
      steps: [
        { minutes: 3, text: 'Hands, voice, timing, memory, taste: go through them.' },
        { minutes: 1, text: 'Underline one. Mention it this week.' },
      ],
      say: ['not sure you know how good you are at calming people down'],
      why: {
        text: 'Unhappy partners tend to file kind deeds under luck, a review found; happy ones file them under character.',
        fact: 62,
      },
    },
    hardDay: {
      title: 'A line you do not send',
      do: 'Write one honest, kind line about them on paper tonight, and do not send it yet.',
      steps: [
        { minutes: 1, text: 'If no kind line comes, write “not today”. That is allowed.' },
        { minutes: 1, text: 'Fold it and put it away. Read it once you have slept.' },
      ],
      say: ['no letter tonight. just good night'],
      why: {
        text: 'Readers caught a writer’s tone less often than the writer had counted on, one experiment found. Paper can wait.',
        fact: 28,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['play', 'appreciate'],
    },
  },
  {
    id: 'encouragement-entrance-music',
    practice: 'encouragement',
    title: 'Entrance music',
    do: 'Choose a piece of entrance music for them, and strike it up when they next walk in or set off.',
    short: 'Choose entrance music for them, and strike it up.',
    steps: [
      { minutes: 3, text: 'Brass, drums, a hummed march, spoons on a pan.' },
      { minutes: 1, text: 'Wait for the door, the stairs or the moment before the call.' },
      { minutes: 1, text: 'Play it. Bow if there is room.' },
    ],
    say: [
      'cups and chairs, please rise',
      'one moment, you cannot come in without your music',
      'which tune would you like for thursday?',
    ],
    why: {
      text: 'How partners met each other’s good news told more about the couple two months on than how they met bad news, among 79 couples.',
      fact: 45,
    },
    smaller: 'Hum three notes when they come in.',
    apart: {
      title: 'Music down the line',
      do: 'Send a tune for them to start just before the thing they have to face today.',
      steps: [
        { minutes: 3, text: 'Thirty seconds is plenty. Sung by you is best.' },
        { minutes: 1, text: 'Say when to press play, and that you will be humming along.' },
      ],
      say: ['press play at the door, not before', 'recorded with a saucepan. wear it well'],
    },
    alone: {
      title: 'A tune for my own door',
      do: 'Choose the tune you would walk in to, and do one small thing today to the sound of it.',
      steps: [
        { minutes: 2, text: 'Try two. Keep the one that straightens your back.' },
        { minutes: 3, text: 'Send an email, take out the bins, enter a room.' },
      ],
      say: ['i took the bins out to trumpets. what would yours be?'],
    },
    hardDay: {
      title: 'Something soft on',
      do: 'Put on one quiet piece that asks nothing, low enough that it can be talked over or left.',
      steps: [
        { minutes: 1, text: 'No words in it, if you can.' },
        { minutes: 6, text: 'Be where you are. So can they.' },
      ],
      say: ['put the slow piano on. come or stay, both fine'],
      why: {
        text: 'Warmth had to be in it: to people who were angry or sad, cool reasoning alone was unwelcome, experiments found.',
        fact: 23,
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
    id: 'encouragement-arrival-cheer',
    practice: 'encouragement',
    title: 'Finish line at the door',
    do: 'Greet them at the day’s end as if they had just crossed the line of a very long race.',
    short: 'Greet them tonight like someone finishing a long race.',
    steps: [
      { minutes: 1, text: 'Stop what you are doing when they come in, or sign off.' },
      { minutes: 1, text: 'Cheer, as loudly as you both like. A paper napkin makes a flag.' },
      { minutes: 2, text: 'Ask the runner how the last mile was.' },
    ],
    say: ["they're on the home straight!!", 'and how was the last mile?'],
    why: {
      text: 'A good part of daily closeness lies in small turnings-towards, some who study couples think.',
      fact: 42,
    },
    smaller: 'Look up, put the phone down and say “you made it”.',
    apart: {
      do: 'Agree on the minute their day ends, and have a cheer waiting on their phone.',
      steps: [
        { minutes: 1, text: 'Ask when they finish.' },
        { minutes: 1, text: 'Send the cheer on the dot: words, a drum, three silly pictures.' },
        { minutes: 1, text: 'Ask for one sentence from the winner.' },
      ],
      say: ['crossing the line now... and there it is!!', 'day officially over. how are the legs?'],
    },
    alone: {
      title: 'Your own finish line',
      do: 'Mark the end of your own day kindly, so that you meet theirs with something left.',
      steps: [
        { minutes: 1, text: 'Stop at a door or a chair. Say “done” to yourself.' },
        { minutes: 1, text: 'Let one thing from work drop.' },
        { minutes: 1, text: 'Then think of one thing you are glad they got through.' },
      ],
      say: ['done for today. glad you are too'],
    },
    hardDay: {
      title: 'No crowd, just hello',
      do: 'Say hello tonight in an ordinary voice, with nothing tucked inside it.',
      steps: [
        { minutes: 1, text: 'Take three slow breaths before you go in or write.' },
        { minutes: 1, text: 'Say hello, and their name if you like.' },
      ],
      say: ['hello you. no speech. just hello', "hi. i'm home, and i'm calmer"],
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
    id: 'encouragement-send-off',
    practice: 'encouragement',
    title: 'A proper send-off',
    do: 'Before the day pulls you apart, ask what is in front of them and wish them one exact thing.',
    short: 'Ask what their day holds, and wish them one exact thing.',
    steps: [
      { minutes: 1, text: 'Ask: “What’s the big rock today?”' },
      {
        minutes: 1,
        text: 'Wish for something exact: a short queue, a kind examiner, a seat by the window.',
      },
      { minutes: 1, text: 'See them off, at the door or at the desk. Waving counts.' },
    ],
    say: [
      'may your queue be short and your coffee hot',
      "what's the one you'd like to have behind you?",
    ],
    why: {
      text: 'In one study, people saw their own caring mirrored in their partner. A morning is a good place to begin.',
      fact: 56,
    },
    smaller: 'Wish them one exact thing as they leave the room.',
    apart: {
      do: 'Send one exact wish for their day, timed for their morning and not for yours.',
      steps: [
        { minutes: 1, text: 'Think of what they said was coming.' },
        { minutes: 1, text: 'Write the wish. No question, so that nothing has to be answered.' },
      ],
      say: ['for today: a green light at every corner', 'wishing you one meeting that ends early'],
    },
    alone: {
      title: 'Their day, from the inside',
      do: 'Walk through their day in your thoughts, from the first alarm to the last light.',
      steps: [
        { minutes: 3, text: 'Where is it loud? Where do they wait? Where is the nice part?' },
        { minutes: 1, text: 'Choose the dullest hour, and send a wish for it.' },
      ],
      say: ['thinking of you around three, when the office gets slow'],
    },
    hardDay: {
      title: 'Leave on a soft note',
      do: 'Part today with one short sentence that holds no argument, and let it be short.',
      steps: [
        { minutes: 1, text: 'Put your feet flat on the floor. Loosen your jaw.' },
        { minutes: 1, text: 'Say the sentence. If none comes, a nod will do.' },
      ],
      say: ['have an all right day', "we'll find a time. for now, go gently"],
      why: {
        text: 'In couples’ quarrels, “we” words went with calmer bodies and kinder ways.',
        fact: 67,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'morning',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-minute-before',
    practice: 'encouragement',
    title: 'The minute before',
    do: 'Send them one light line in the very minute before something they have to face today.',
    short: 'Send one light line in the minute before their hard thing.',
    steps: [
      { minutes: 1, text: 'Ask or remember when it starts: the call, the chair, the stage.' },
      { minutes: 1, text: 'Write it now. Keep it light, with no “are you nervous?”.' },
      { minutes: 1, text: 'Send it at the minute. Expect no answer.' },
    ],
    say: ['in your corner. go', '2:59. you know this stuff', 'thinking of you and your good shoes'],
    why: {
      text: 'In a study of 61 couples, open comfort helped people in great distress, and cost some who were not. So: light.',
      fact: 49,
    },
    smaller: 'Send one word and a silly sign they will see just before.',
    apart: {
      do: 'Set an alarm in their time zone, and send one line to land just before it begins.',
      steps: [
        { minutes: 1, text: 'Work out the hour over there.' },
        { minutes: 1, text: 'Write something they can read in one breath.' },
      ],
      say: [
        "it's nine where you are. off you go, star",
        "no need to reply. i'm with you in the lift",
      ],
    },
    alone: {
      title: 'What would steady you',
      do: 'Remember a minute before something hard, and what you’d have liked to hear in it.',
      steps: [
        {
          minutes: 2,
          text: 'Go back to the corridor or the screen. What helped? What made it worse?',
        },
        { minutes: 1, text: 'Write one line for them from that. Keep it for the day.' },
      ],
      say: ["you've done harder things before lunch"],
    },
    hardDay: {
      title: 'Good luck all the same',
      do: 'Wish them luck for their hard thing today, even though something lies unsettled between you.',
      steps: [
        { minutes: 1, text: 'Tell yourself: this line settles nothing and need not.' },
        { minutes: 1, text: 'Send it without a word about the quarrel.' },
      ],
      say: ['separate from last night: good luck at ten', 'still want it to go well for you'],
      why: {
        text: 'In one experiment, sound reasons without warmth were disliked by people who felt sad or angry. Warmth can go first.',
        fact: 23,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'day',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-calendar-ask',
    practice: 'encouragement',
    title: 'Put their day in yours',
    do: 'Enter one thing that matters to them in your own calendar, with a reminder to ask how it went.',
    short: 'Put their big thing in your calendar, and ask afterwards.',
    steps: [
      {
        minutes: 1,
        text: 'Ask what is coming up that they think about at night or in the shower.',
      },
      { minutes: 1, text: 'Set the reminder for an hour after it, not before.' },
      { minutes: 2, text: 'When it rings, ask, and then ask about the answer.' },
    ],
    say: [
      "when exactly is the thing with your manager? i'm writing it down",
      'so? how was it, and how was the room?',
    ],
    why: {
      text: 'Askers of follow-up questions were better liked, in experiments, because people felt heard. The askers had not seen it coming.',
      fact: 20,
    },
    smaller: 'Ask for the date of one thing that matters to them, and write it on your hand.',
    apart: {
      do: 'Note one thing ahead of them in your calendar, and message on the day with a question about it.',
      steps: [
        { minutes: 1, text: 'Look back for a date they mentioned.' },
        { minutes: 1, text: 'Write the question into the reminder, so it will be a good one.' },
      ],
      say: [
        'my calendar says you had the viewing. what did it smell like?',
        "today's the day you hear, isn't it? here if you want",
      ],
    },
    alone: {
      title: 'The names in their story',
      do: 'Write down three names and two dates from their life that you would like to keep in mind.',
      steps: [
        { minutes: 1, text: 'A colleague, a neighbour, the friend with the bad knee.' },
        { minutes: 1, text: 'A date they look forward to, and one they do not.' },
        { minutes: 1, text: 'Ask about one of them this week.' },
      ],
      say: ["how's your friend's knee, by the way?"],
    },
    hardDay: {
      title: 'A time for later',
      do: 'Offer one time to talk that is not tonight, and leave what it is about for then.',
      steps: [
        { minutes: 1, text: 'Drink something. Sit down.' },
        { minutes: 1, text: 'Name a time that suits you both, after a night’s sleep if you can.' },
      ],
      say: [
        'could we talk on saturday morning instead? i want to do it well',
        "tomorrow at six, over toast. i'll be there",
      ],
      why: {
        text: 'A pause goes better with a time to come back, many counsellors find. About twenty minutes is the least.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-lighten-eve',
    practice: 'encouragement',
    title: 'Lighten the night before',
    do: 'Take one small job off their hands on the eve of something big, without making it an event.',
    short: 'Take one small job off them before their big day.',
    steps: [
      { minutes: 1, text: 'Spot it: the bag, the bin, the train time, the shirt.' },
      { minutes: 6, text: 'Do it as if it were nothing.' },
      { minutes: 1, text: 'If they notice, say “done” and change the subject.' },
    ],
    say: ["bag's by the door. go to bed", "i've looked up the train. 7:42"],
    why: {
      text: 'Before a big exam, in one study, the best help was often help the receiver did not notice.',
      fact: 48,
    },
    smaller: 'Plug in their phone or fill their bottle tonight.',
    apart: {
      do: 'Ease the eve of their big day from afar: one thing looked up, ordered or answered on their behalf.',
      steps: [
        { minutes: 1, text: 'Ask for one dull thing you could do from where you are.' },
        { minutes: 5, text: 'Do it, and send only the result.' },
      ],
      say: ['give me one boring thing to sort for you', 'platform 4, quiet coach. now rest'],
    },
    alone: {
      title: 'What weighs on the eve',
      do: 'Make a short list of what makes the night before a big day heavier for them.',
      steps: [
        { minutes: 2, text: 'Noise, questions, hunger, last-minute papers: what have you seen?' },
        { minutes: 1, text: 'Cross out one you could spare them next time.' },
      ],
      say: ["next exam, i'll keep my questions for afterwards"],
    },
    hardDay: {
      title: 'One quiet thing',
      do: 'Do one useful thing for tomorrow that helps you both, and let it go unmentioned.',
      steps: [
        { minutes: 3, text: 'Choose the easiest: cups, keys, shoes in pairs.' },
        { minutes: 1, text: 'Then stop for the day. It is not a peace treaty.' },
      ],
      say: ['all set for the morning. sleep if you can'],
      why: {
        text: 'Help that went unnoticed went with a more contented next day, among 322 couples.',
        fact: 50,
      },
    },
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'evening',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-either-way',
    practice: 'encouragement',
    title: 'Soup either way',
    do: 'Plan together what you will do after their big day if it goes well, and if it does not.',
    short: 'Plan what happens afterwards, however their big day goes.',
    steps: [
      { minutes: 1, text: 'Ask: “If it goes well, what would you like that evening?”' },
      { minutes: 2, text: 'Ask: “And if it goes badly? Company, quiet, or a silly film?”' },
      { minutes: 1, text: 'Write both on one slip of paper and put it up.' },
      { minutes: 1, text: 'Underline what is the same in both.' },
    ],
    say: ["if it's good, what then? and if it isn't?", 'soup either way?'],
    why: {
      text: 'Help in bad times is hard to get right, and can backfire when it misses what is needed. Asking first helps.',
      fact: 47,
    },
    smaller: 'Ask for one thing they want that evening, whatever the result.',
    apart: {
      do: 'Settle by message how you will meet in the hour after their news, good or bad.',
      steps: [
        {
          minutes: 1,
          text: 'Ask which they would like first: a call, a text, or an hour of peace.',
        },
        { minutes: 2, text: 'Write two tiny plans, and send them back to check.' },
      ],
      say: [
        'when you hear, do you want a call or some peace first?',
        'plan a: shouting. plan b: same time, softer',
      ],
    },
    alone: {
      title: 'Your own plan for the evening',
      do: 'Think through how you’d like to be after their result, if it is good and if it is not.',
      steps: [
        { minutes: 2, text: 'Good: what will you ask first?' },
        { minutes: 2, text: 'Not good: what will you leave unsaid?' },
        { minutes: 1, text: 'Keep one sentence ready for each.' },
      ],
      say: ['whatever comes out, you get dinner and me'],
    },
    hardDay: {
      title: 'Nothing to decide tonight',
      do: 'Agree, in as few words as you can, that nothing big gets decided between now and morning.',
      steps: [
        { minutes: 1, text: 'Say it, or write it on a slip and lay it down.' },
        { minutes: 1, text: 'Each choose where you would rest best.' },
      ],
      say: ['no decisions after dark. deal?', "i'd like us to leave it open till we've slept"],
      why: {
        text: 'In one study, couples who had slept badly read each other’s feelings worse. Deciding can wait.',
        fact: 65,
      },
    },
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-wait-together',
    practice: 'encouragement',
    title: 'Keep the waiting company',
    do: 'While they wait for an answer, keep them company and talk about anything except how it will turn out.',
    short: 'Keep them company while they wait, without guessing the outcome.',
    steps: [
      { minutes: 1, text: 'Ask whether they want to talk about it or not.' },
      { minutes: 5, text: 'Do something for the hands: peel, sort, shuffle cards.' },
      { minutes: 1, text: 'Leave out “it’ll be fine”. Say “waiting is hard”.' },
    ],
    say: ['want company for the waiting?', "i don't know how it'll go. i've got time and oranges"],
    why: {
      text: 'A well-known teaching list counts reassuring among twelve habits that can shut a talk down.',
      fact: 30,
    },
    smaller: 'Sit nearby for a moment and say “waiting is rotten”.',
    apart: {
      do: 'Wait along with them on the line or in the chat, with no word about the odds.',
      steps: [
        { minutes: 1, text: 'Ask if you may hang about.' },
        { minutes: 5, text: 'Swap small things: the view, the snack, a photo of a wall.' },
        { minutes: 1, text: 'Say when you have to go, and when you’ll look in again.' },
      ],
      say: [
        "i'm here till four, to be bored alongside you",
        'no news, just a pigeon on my windowsill',
      ],
    },
    alone: {
      title: 'Your own waiting',
      do: 'Notice what you do with worry on their behalf, and give it a small place of its own.',
      steps: [
        { minutes: 2, text: 'Do you check, ask, plan, clean? Write it down with a smile.' },
        { minutes: 1, text: 'Write the worry on paper and put it under a cup.' },
      ],
      say: ['i worry in the form of sandwiches. there are six'],
    },
    hardDay: {
      title: 'Near or apart, your pick',
      do: 'Choose for this evening whether you rest better near each other or apart, and say which.',
      steps: [
        { minutes: 1, text: 'Ask yourself before you ask them.' },
        { minutes: 1, text: 'Say it as a wish and not as a verdict. Either is fine.' },
      ],
      say: [
        "i need the evening to myself. i'm not gone",
        'happy to sit near you without talking, if you like',
      ],
      why: {
        text: 'In a study of 116 couples at home, one pushing while one withdrew went with more anger. Saying where you are may help.',
        fact: 66,
      },
    },
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-secret-kindness',
    practice: 'encouragement',
    title: 'Kindness in disguise',
    do: 'Do one small useful thing for them today, and do not mention it at all.',
    short: 'Do one useful thing for them, and say nothing.',
    steps: [
      {
        minutes: 1,
        text: 'Choose something that will simply make a minute of their day go better.',
      },
      { minutes: 4, text: 'Do it while nobody is looking.' },
      { minutes: 1, text: 'Enjoy the secret. It is the only pay.' },
    ],
    say: ['no idea who did that', 'it was probably the elves'],
    why: {
      text: 'In a study of 322 couples, help that nobody noticed went with more satisfaction the next day.',
      fact: 50,
    },
    smaller: 'Turn their cup, shoes or chair so that it is ready for them.',
    apart: {
      do: 'Smooth one bit of their week from far away without leaving your name on it.',
      steps: [
        {
          minutes: 2,
          text: 'A train looked up, a question answered, a good word put in. Nothing private of theirs.',
        },
        { minutes: 1, text: 'Let it look like luck.' },
      ],
      say: ['funny how that sorted itself', 'glad to hear it went so smoothly'],
    },
    alone: {
      title: 'Who were the elves?',
      do: 'Hunt for one kind thing they may have done for you lately without a word.',
      steps: [
        { minutes: 2, text: 'A full battery, milk in the fridge, a call that somebody else took.' },
        { minutes: 1, text: 'Thank them as if you had only just noticed. You have.' },
      ],
      say: ["wait. was it you who's been charging my bike light?"],
      why: {
        text: 'Being grateful for small things went with feeling more connected the day after, in one study, on both sides.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'No strings',
      do: 'Do one small good thing today that is not a payment, a hint or a question.',
      steps: [
        { minutes: 2, text: 'Make it something you’d do for a tired neighbour.' },
        { minutes: 1, text: 'Then do one for yourself.' },
      ],
      say: ["left the light on for you. that's all it is"],
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-hated-job',
    practice: 'encouragement',
    title: 'The job they hate',
    do: 'Ask which job they’d most like to be rid of this week, and do exactly that one.',
    short: 'Ask which job they’d love to lose, then do that one.',
    steps: [
      { minutes: 1, text: 'Ask, and take the answer even if you had hoped for another.' },
      { minutes: 1, text: 'Ask how they like it done, so that it is really gone.' },
      { minutes: 6, text: 'Do it, or start it. No groaning.' },
    ],
    say: ['you may fire one job this week. which?', 'the plughole is mine. go and lie down'],
    why: {
      text: 'In one study, support that missed the need could do harm. The right job is worth a question.',
      fact: 47,
    },
    smaller: 'Ask “which one job can I take?” and put your name on it.',
    apart: {
      do: 'Offer to take over one job that can be done from where you are: a call, a form, a search.',
      steps: [
        { minutes: 1, text: 'Ask for the one they keep pushing to tomorrow.' },
        { minutes: 1, text: 'Say by when, and keep to it.' },
      ],
      say: [
        'i have a free half hour and a love of hold music. who shall i ring?',
        'send me the form. the ugly one',
      ],
    },
    alone: {
      title: 'Who does what you never see',
      do: 'List the jobs in your life together that you would have to learn if they were ill for a week.',
      steps: [
        { minutes: 3, text: 'Think of post, plants, repairs, other people’s birthdays.' },
        { minutes: 1, text: 'Learn one of them today, a little.' },
      ],
      say: ["teach me how the heating thing works? you've done it for ages"],
      why: {
        text: 'Feeling appreciated, over time, went with being more responsive in return.',
        fact: 52,
      },
    },
    hardDay: {
      title: 'Your own half, quietly',
      do: 'Do your own share of one dull job today, without sighing and without adding it up.',
      steps: [
        { minutes: 4, text: 'Go slowly. Notice water, weight, smell.' },
        { minutes: 1, text: 'Leave the rest. It will be there tomorrow.' },
      ],
      say: ['bins are out. nothing else to report', 'did the washing up. no message hidden in it'],
      why: {
        text: 'A review found that soothing ways help with small troubles, and plain talk with big ones. Tonight is for small.',
        fact: 70,
      },
    },
    gently: 'If you already carry most of the work, let somebody else draw this card.',
    tags: {
      depth: 1,
      energy: 'medium',
      setting: 'home',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-five-minute-start',
    practice: 'encouragement',
    title: 'Sit by while they start',
    do: 'Keep them company for the first five minutes of something they have been putting off.',
    short: 'Sit nearby for the first five minutes of their dreaded task.',
    steps: [
      { minutes: 1, text: 'Ask what it is. No comment on how long it has lain there.' },
      { minutes: 5, text: 'Set five minutes. They begin; you do something quiet of your own.' },
      { minutes: 1, text: 'At the bell, say “you’re in it”. They may stop.' },
    ],
    say: ["five minutes, i'll sit with you", "you open the envelope, i'll hold the biscuit"],
    why: {
      text: 'An old teaching list counts advice among the habits that get in the way of a person with a problem. Sitting by needs none.',
      fact: 30,
    },
    smaller: 'Stay in the room until they have opened the file.',
    apart: {
      do: 'Join them on a silent call, or in the chat, for the first five minutes of a dreaded task.',
      steps: [
        { minutes: 1, text: 'Agree on the minute. Each names a task.' },
        { minutes: 5, text: 'Start together. No talking.' },
        { minutes: 1, text: 'Report one line each.' },
      ],
      say: ['silent call at eight? you do the tax, i do my socks', 'aaand go. see you in five'],
    },
    alone: {
      title: 'Begin something of your own',
      do: 'Start one thing you have put off yourself, and notice what kind of company you would have liked.',
      steps: [
        { minutes: 5, text: 'Five minutes, by the clock.' },
        { minutes: 1, text: 'Write what helped, or would have. Offer that to them one day.' },
      ],
      say: ['finally opened that letter. want a silent starter for yours?'],
      why: {
        text: 'In a trial with 300 peer supporters, small suggestions made replies more understanding, most for those who find it hard.',
        fact: 60,
      },
    },
    hardDay: {
      title: 'A timer for nothing',
      do: 'Set a timer for five minutes of nothing at all, each in a place of your own.',
      steps: [
        { minutes: 5, text: 'Lie, sit or lean. Nothing to solve.' },
        { minutes: 1, text: 'When it rings, drink some water.' },
      ],
      say: ['going to do five minutes of nothing. can recommend'],
      why: {
        text: 'A body that is stirred up needs time to come down, some twenty minutes by one rule of thumb. Here are five.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-deciding-off',
    practice: 'encouragement',
    title: 'An evening off from deciding',
    do: 'Offer to make every small decision for an hour tonight, from the plate to the playlist, if they would like that.',
    short: 'Offer to make every small decision for one hour.',
    steps: [
      { minutes: 1, text: 'Ask first. Some love it, some would hate it.' },
      { minutes: 1, text: 'They may name two things you are not to choose.' },
      { minutes: 8, text: 'Choose lightly, and well. “You get the blue cup.” No polls.' },
    ],
    say: [
      'want an hour with no questions in it?',
      'tonight you eat what arrives',
      'two vetoes, spend them wisely',
    ],
    why: {
      text: 'Help worked when it fitted what was wanted, and could backfire when it did not, diaries of couples showed. Hence the asking.',
      fact: 47,
    },
    smaller: 'Answer one “I don’t mind” for them, kindly and fast.',
    apart: {
      title: 'Decided from here',
      do: 'Ask for three small choices they are tired of making, and send back three firm answers.',
      steps: [
        { minutes: 1, text: 'Only small ones: socks, soup, which way home.' },
        { minutes: 2, text: 'Answer like an oracle. No reasons.' },
      ],
      say: ['send me three decisions you are sick of', 'green. noodles. the long way'],
    },
    alone: {
      title: 'Decide it beforehand',
      do: 'Settle one thing of tomorrow that would otherwise be asked, so that nobody has to ask it.',
      steps: [
        { minutes: 2, text: 'Dinner is the usual one.' },
        { minutes: 1, text: 'Write it up where it gets seen.' },
      ],
      say: ['tomorrow is soup. it is decided, lean back'],
    },
    hardDay: {
      title: 'Only yes-or-no today',
      do: 'Ask nothing today that cannot be answered with a nod, and let most of it go unasked.',
      steps: [
        { minutes: 1, text: 'Turn “what do you want?” into “tea?”.' },
        { minutes: 2, text: 'Take whatever comes as a full answer.' },
      ],
      say: ['tea? nod is fine'],
      why: {
        text: 'Comfort that could be seen helped people who were very low, and not so much the others, in 61 couples. Ask small.',
        fact: 49,
      },
    },
    gently:
      'An offer, never a rule. When one person decides about the other’s money, clothes, friends or time, that is control.',
    tags: { depth: 1, energy: 'low', setting: 'anywhere', time: 'evening', cost: 'none' },
  },
  {
    id: 'encouragement-scout-ahead',
    practice: 'encouragement',
    title: 'Scout ahead for them',
    do: 'Find out one dull but useful thing for something they plan: an opening hour, a form, the right door.',
    short: 'Find out one dull, useful thing for a plan of theirs.',
    steps: [
      { minutes: 1, text: 'Ask which question has been hanging over it.' },
      { minutes: 5, text: 'Find the answer, and only that. No plan of your own on top.' },
      { minutes: 1, text: 'Hand it over on a scrap, like a spy.' },
    ],
    say: [
      'which bit of it is the most tedious? give me that',
      'the side door, after four, ask for the grey folder',
      'scouted. over to you, captain',
    ],
    why: {
      text: 'Advice went down better once there had been some support, and once the helper knew what the matter was. So ask first.',
      fact: 24,
    },
    smaller: 'Look up one fact they need, and text it without a comment.',
    apart: {
      title: 'Scouting from here',
      do: 'Take one small search off their list from where you are, and send back three lines at most.',
      steps: [
        { minutes: 1, text: 'Ask for the most boring one.' },
        { minutes: 5, text: 'Answer like a telegram.' },
      ],
      say: [
        'send me your dullest errand that can be done from a chair',
        'OPEN TILL SIX STOP BRING PHOTO STOP',
      ],
    },
    alone: {
      title: 'What would lighten it',
      do: 'Think of one plan they have talked about, and write down the question that keeps it from starting.',
      steps: [
        { minutes: 2, text: 'Guess, then put a question mark on the guess.' },
        { minutes: 2, text: 'Offer to find it out, when there is a moment.' },
      ],
      say: ['is it the form that keeps you from the course? i like forms'],
    },
    hardDay: {
      title: 'One thing less to find',
      do: 'Put one thing they will need tomorrow where they will see it, and call that the day’s kindness.',
      steps: [
        { minutes: 2, text: 'Ticket, keys, umbrella, lunch box.' },
        { minutes: 1, text: 'Leave it without a note.' },
      ],
      say: ['umbrella is by your shoes'],
      why: {
        text: 'When help missed what was needed it could do harm, in couples who kept diaries. Small and plain is hard to miss with.',
        fact: 47,
      },
    },
    tags: { depth: 1, energy: 'medium', setting: 'anywhere', time: 'day', cost: 'none' },
  },
  {
    id: 'encouragement-loud-or-quiet',
    practice: 'encouragement',
    title: 'Brass band or quiet nod?',
    do: 'Ask how they like to be cheered on: brass band, quiet nod, practical help or cake.',
    short: 'Ask how they like to be cheered on.',
    steps: [
      { minutes: 1, text: 'Each ranks the four. No wrong order.' },
      { minutes: 2, text: 'Tell of one time somebody got it right for you.' },
      { minutes: 1, text: 'Choose a sign for “more, please” and one for “a little less”.' },
    ],
    say: ['brass band or quiet nod: what are you?', 'who has cheered you on best, ever?'],
    why: {
      text: 'A review found no good evidence that people come in a few fixed types. So ask this one.',
      fact: 57,
    },
    smaller: 'Ask “louder or softer?” the next time you cheer for them.',
    apart: {
      do: 'Find out by message which kind of cheering reaches them best across the distance.',
      steps: [
        {
          minutes: 1,
          text: 'Offer four: voice note, long text, one emoji at the right minute, post.',
        },
        { minutes: 1, text: 'Ask for the best one they have had.' },
      ],
      say: [
        'what would you like to find on your phone when you win something?',
        'voice note, long text or seventeen trumpets?',
      ],
    },
    alone: {
      title: 'How were you cheered on?',
      do: 'Think back to how people cheered you on when you were small, and what you do the same way.',
      steps: [
        { minutes: 3, text: 'Who clapped? Who said nothing and was glad? Who forgot?' },
        { minutes: 1, text: 'Choose one habit to keep and one to leave.' },
      ],
      say: ['my gran clapped with a tea towel. i think that is where i got it'],
    },
    hardDay: {
      title: 'Turn the volume down',
      do: 'Speak a little more slowly and softly than you feel for a few minutes, or not at all.',
      steps: [
        { minutes: 1, text: 'Let your out-breath be longer than your in-breath, five times.' },
        { minutes: 2, text: 'Do one thing at half speed: the stairs, the tap, the typing.' },
      ],
      say: ["i'm turning myself down a bit", 'slow evening, please. for both our sakes'],
      why: {
        text: 'Flooded by a quarrel, one needs about twenty minutes to come down, by a rule of thumb from couples counselling.',
        fact: 68,
      },
    },
    gently: 'Early memories can ache. Choose a light one, or stop.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-second-half',
    practice: 'encouragement',
    title: 'Finish the thank-you',
    do: 'Give one of today’s thank-yous its second half: what it made possible for you.',
    short: 'Thank them, and add what it made possible for you.',
    steps: [
      { minutes: 1, text: 'Pick something from the last day. Small is good.' },
      { minutes: 1, text: 'First half: what they did. Second half: “so I could…”.' },
      { minutes: 1, text: 'Stop there. No “but”, no “next time”.' },
    ],
    say: [
      'thanks for ringing the plumber, i could have my bath in peace',
      'because you drove, i saw the whole sunset',
    ],
    why: {
      text: 'On days when couples thanked each other, in one study, satisfaction rose.',
      fact: 53,
    },
    smaller: 'Say “thank you, that meant I could…” and finish the sentence.',
    apart: {
      do: 'Type one thank-you with the word “so” in the middle of it, and send it without a question.',
      steps: [
        { minutes: 1, text: 'Think of their last message, call or parcel.' },
        { minutes: 1, text: 'Write “you…, so I…”. The “so” is the present.' },
      ],
      say: [
        'you stayed up for the call, so i slept like a stone',
        'you sent the list, so i came home with the right lightbulb',
      ],
    },
    alone: {
      title: 'Where would “so” lead?',
      do: 'Complete this line three times on paper, thinking of your partner: “They…, so I can…”.',
      steps: [
        { minutes: 3, text: 'Go from the newest to the oldest.' },
        { minutes: 1, text: 'Choose the one that surprised you, and let them have it.' },
      ],
      say: ['thanks to you i can go to the dentist without a fuss'],
    },
    hardDay: {
      title: 'The first half will do',
      do: 'Say a bare thank-you for one ordinary thing today, and want nothing back for it.',
      steps: [
        { minutes: 1, text: 'Wait for a natural moment: a door, a plate, a message.' },
        { minutes: 1, text: 'Two words. Then go on with what you were doing.' },
      ],
      say: ['thanks for the bread', 'thank you for letting me know'],
      why: {
        text: 'Gratitude for something small, one study found, went with a closer next day. It need not be long.',
        fact: 51,
      },
    },
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
    id: 'encouragement-job-nobody-sees',
    practice: 'encouragement',
    title: 'The job that keeps happening',
    do: 'Thank them for something they have done so often that it has become part of the furniture.',
    short: 'Thank them for something they do so often you forgot.',
    steps: [
      { minutes: 1, text: 'Walk through a normal day. What is simply there?' },
      { minutes: 1, text: 'Work out roughly how often they have done it.' },
      { minutes: 1, text: 'Thank them for the lot, in one go.' },
    ],
    say: [
      'about four hundred coffees. thank you for each',
      "i've never once run out of toothpaste. i know why",
    ],
    why: {
      text: 'Gratitude for everyday things went with more connection on the next day, in both partners, one study found.',
      fact: 51,
    },
    smaller: 'Point at something they keep going and say “I see that, thank you”.',
    apart: {
      do: 'Count one habit that keeps you two in touch, and thank them for about that many times.',
      steps: [
        { minutes: 1, text: 'The good-morning, the photos, the time they stay awake for.' },
        { minutes: 1, text: 'Count or guess. Send the number with the thanks.' },
      ],
      say: [
        "by my count: 200 good mornings. i've liked every one",
        'you know my time zone better than i do. thank you',
      ],
    },
    alone: {
      title: 'If it stopped on Monday',
      do: 'Imagine that one thing they do without fuss stopped on Monday, and write what your week would be like.',
      steps: [
        { minutes: 3, text: 'Go through it day by day. Let it get a bit ridiculous.' },
        { minutes: 1, text: 'Turn the last line into a thank-you.' },
      ],
      say: ['pictured a week without your lists. it ended in three loaves and no milk'],
    },
    hardDay: {
      title: 'Even today they did this',
      do: 'Notice one ordinary thing they kept doing today in spite of the mood.',
      steps: [
        { minutes: 1, text: 'A message answered, a plant watered, a door closed softly.' },
        { minutes: 1, text: 'Let it count, with no need to mention it.' },
      ],
      say: ['saw that you still fed the cat first. thanks'],
      why: {
        text: 'When couples are unhappy, a review found, kind deeds get put down to chance. One can be given its due.',
        fact: 62,
      },
    },
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
    id: 'encouragement-old-thanks',
    practice: 'encouragement',
    title: 'Thanks for something long ago',
    do: 'Go back to one kindness from long ago, one they may think you have forgotten, and thank them for it.',
    short: 'Thank them for one kindness from long ago.',
    steps: [
      { minutes: 1, text: 'Go back to your first months or to a move, an illness, a bad winter.' },
      { minutes: 2, text: 'Find one scene: place, weather, what they wore or said.' },
      { minutes: 2, text: 'Tell it to them, and say what it has meant since.' },
    ],
    say: [
      'do you remember the night bus? i never thanked you',
      'this is about the soup you brought, years ago',
    ],
    why: {
      text: 'In experiments, people who wrote thanks expected it to be more awkward than the reader found it.',
      fact: 55,
    },
    smaller: 'Say “I still think of the time you…” and finish the line.',
    apart: {
      do: 'Write them a short letter of thanks for one thing they did when you hardly knew each other.',
      steps: [
        { minutes: 1, text: 'Choose something only you would remember.' },
        { minutes: 4, text: 'Write eight lines by hand or by thumb. One about the weather.' },
        { minutes: 1, text: 'Send it without checking it a fourth time.' },
      ],
      say: [
        'a late thank-you note is on its way. date of the deed: ages ago',
        'i was thinking about the first thing you ever did for me',
      ],
    },
    alone: {
      title: 'A letter kept warm',
      do: 'Write down one old kindness of theirs in full, as a small story with a beginning and an end.',
      steps: [
        { minutes: 5, text: 'Where were you, what was wrong, what did they do, what changed?' },
        { minutes: 1, text: 'Keep it. Give it away on a birthday or a grey day.' },
      ],
      say: ['i wrote down the story of you and the flat tyre'],
    },
    hardDay: {
      title: 'Remember, and rest',
      do: 'Think of one old kindness between you, in either direction, and let it be only a memory.',
      steps: [
        { minutes: 1, text: 'Close your eyes or look out. Find the place it happened in.' },
        { minutes: 1, text: 'Nothing follows from it tonight. Go to bed.' },
      ],
      say: ["i've nothing clever to say. sleep well"],
      why: {
        text: 'In a trial with 120 couples, now and then seeing a quarrel as a kind outsider helped. Stepping back can start small.',
        fact: 61,
      },
    },
    gently: 'Choose a kindness from a time that no longer hurts to think of.',
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
    id: 'encouragement-one-each-night',
    practice: 'encouragement',
    title: 'One each before lights out',
    do: 'Before the light goes out, each name one thing the other did today that was good to have.',
    short: 'Before lights out, each name one good thing the other did.',
    steps: [
      { minutes: 1, text: 'Take the first that comes. It may be the way they buttered toast.' },
      { minutes: 1, text: 'Say it. The other only says “thank you”.' },
      { minutes: 1, text: 'Swap. Then dark.' },
    ],
    say: ['mine for today: you let me finish the story', 'lights out, one each. you first?'],
    why: {
      text: 'A month of planned thanking did only a little in one experiment, and more where the partner seemed responsive. Keep it light.',
      fact: 54,
    },
    smaller: 'Say one word for what they did today: “soup”, “patience”, “Tuesday”.',
    apart: {
      do: 'Let your last message of the day be one thing of theirs that did you good.',
      steps: [
        { minutes: 1, text: 'Whoever goes to bed first begins.' },
        { minutes: 1, text: 'One line. The other answers whenever they wake.' },
      ],
      say: [
        'last thing today: your joke about the queue',
        'for your morning: i liked how you asked about my brother',
      ],
    },
    alone: {
      title: 'A line for the day',
      do: 'Write one line tonight about something they did that was good to have.',
      steps: [
        { minutes: 1, text: 'Date, one line, no more.' },
        { minutes: 1, text: 'On the seventh night, read all seven.' },
      ],
      say: ["i've kept a line about you each night this week. want to hear monday's?"],
    },
    hardDay: {
      title: 'Only yours, only if true',
      do: 'Give one small true thank-you at the end of today, and ask for none in return.',
      steps: [
        { minutes: 1, text: 'If there is nothing you can mean, say good night instead.' },
        { minutes: 1, text: 'Then let your face and hands go loose, and the day with them.' },
      ],
      say: ['thanks for ringing back. good night', 'good night. we can find the words tomorrow'],
      why: {
        text: 'Sleep had a say in one set of studies: couples sorted things out best when both had slept.',
        fact: 65,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
      good: ['appreciate'],
    },
  },
  {
    id: 'encouragement-bore-with-me',
    practice: 'encouragement',
    title: 'Thanks for bearing with me',
    do: 'Thank them for bearing with a mood or a muddle of yours, and say plainly which part was yours.',
    short: 'Thank them for bearing with you, and own your part.',
    steps: [
      { minutes: 1, text: 'Choose something small and recent: a snap, a sulk, a late start.' },
      { minutes: 1, text: 'Say what you did, with no reason attached.' },
      { minutes: 1, text: 'Thank them for how they took it, and name one thing you’ll do.' },
    ],
    say: [
      'i was a grump till noon. thank you for the sandwich anyway',
      "that was me, not you. i'll ring first next time",
    ],
    why: {
      text: 'In a study with 755 people, a good apology owned what was done and offered to put it right.',
      fact: 69,
    },
    smaller: 'Say “I was a bit much earlier, thank you for your calm”.',
    apart: {
      do: 'Ring, or leave a note in your own voice or hand, to own one short answer and thank them for their calm.',
      steps: [
        { minutes: 1, text: 'Find the message you would like to take back.' },
        { minutes: 2, text: 'Say which one it was, that it was yours, and thank you.' },
      ],
      say: [
        'my two-word answer at lunch: sorry. you stayed nice',
        'i was short with you. it was the train, but it came out of my mouth',
      ],
      why: {
        text: 'Among 276 people, warm texts went with better relationships, and settling quarrels by text with worse ones for some. Call for bigger things.',
        fact: 40,
      },
    },
    alone: {
      title: 'What they put up with, fondly',
      do: 'List three habits of yours that anyone close to you needs some good humour for.',
      steps: [
        { minutes: 2, text: 'Be honest, and fair to yourself as well.' },
        { minutes: 1, text: 'Thank them for one. No promise needed.' },
      ],
      say: ['thank you for being kind about my fourteen half-full glasses'],
      why: {
        text: 'Between partners, a day with thanks in it was a day of more satisfaction, in one study over time.',
        fact: 53,
      },
    },
    hardDay: {
      title: 'One sentence that owns it',
      do: 'Own one small thing you did in the quarrel, in one sentence, if it is truly yours and feels safe.',
      steps: [
        { minutes: 2, text: 'Settle first. Feet on the floor, slow breath, some water.' },
        { minutes: 1, text: '“I raised my voice. I’m sorry.” No “but”, and no answer expected.' },
      ],
      say: ['i interrupted you. that was mine', "sorry for the door. i'll fix the latch tomorrow"],
    },
    gently:
      'For ordinary moods. Nobody needs to thank or say sorry for being frightened, hurt or controlled.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['repair', 'appreciate'],
    },
  },
  {
    id: 'encouragement-halfway-flag',
    practice: 'encouragement',
    title: 'The halfway flag',
    do: 'Plant a small flag at the halfway point of something long they are in the middle of.',
    short: 'Plant a flag at the halfway point of something long.',
    steps: [
      { minutes: 2, text: 'Find the long thing: a course, a cast, a thesis, a winter.' },
      {
        minutes: 3,
        text: 'Make the flag from a toothpick and a receipt. Write on it what lies behind them.',
      },
      { minutes: 1, text: 'Plant it in an apple, a bun, a flowerpot.' },
    ],
    say: [
      'nobody claps in the middle, so i do',
      'you are nearer to the end than to the start',
      'how does it look from up here?',
    ],
    why: {
      text: 'Joy grew beyond the event itself when somebody was warm about it. It need not be the finish that gets the welcome.',
      fact: 44,
    },
    smaller: 'Tell them one thing that is already behind them.',
    apart: {
      title: 'A flag on the map',
      do: 'Send a picture or a line that marks the middle of their long stretch, with the half that is done in it.',
      steps: [
        { minutes: 2, text: 'Count what is done: days, pages, visits, stairs.' },
        { minutes: 1, text: 'Send the number, and one word for it.' },
      ],
      say: ['43 of 86. i put a flag on my yoghurt for you', 'middle reached. the view is yours'],
    },
    alone: {
      title: 'What the middle is like',
      do: 'Recall a long thing you once got through, and write what somebody could have said in the middle of it.',
      steps: [
        { minutes: 3, text: 'Write the sentence you would have needed.' },
        { minutes: 1, text: 'See if it fits them. If so, pass it on.' },
      ],
      say: ["in the middle of mine i'd have liked to hear: dull is allowed. so: dull is allowed"],
    },
    hardDay: {
      title: 'Half a day is done',
      do: 'Note that half of this day is over already, and do the easiest next thing.',
      steps: [
        { minutes: 1, text: 'Find the easiest thing. It may be sitting down.' },
        { minutes: 3, text: 'Do it at the pace of a Sunday.' },
      ],
      say: ['most of today is behind us. the rest can be small'],
      why: {
        text: 'A hug on a day of conflict, if it was welcome, went with a milder mood the day after, in 404 people. So may any small welcome.',
        fact: 43,
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
    id: 'encouragement-careful-with-means',
    practice: 'encouragement',
    title: 'Thanks for going carefully',
    do: 'Mention one way they have been careful with what you two have: money, time, food or strength.',
    short: 'Thank them for being careful with money, time or strength.',
    steps: [
      { minutes: 1, text: 'Think of something mended, waited for, carried home or gone without.' },
      { minutes: 1, text: 'Say what you saw, without any sum.' },
      { minutes: 1, text: 'Say what it has made lighter for you.' },
    ],
    say: [
      'you fixed the chair rather than buy one. i like that chair',
      'thank you for checking the bill so that i can sleep',
    ],
    why: {
      text: 'People who felt appreciated by a partner, one study over time found, tended to be more appreciative in turn.',
      fact: 52,
    },
    smaller: 'Pat the mended thing and say “this was you”.',
    apart: {
      do: 'Name one thing they have gone without so that you two could meet, call or plan, and thank them for it.',
      steps: [
        { minutes: 1, text: 'An early train, a free weekend, an hour of sleep.' },
        { minutes: 1, text: 'Write it as thanks, and not as a debt.' },
      ],
      say: [
        'you took the slow train for weeks to see me. i noticed',
        'thank you for giving up your sunday lie-in for our call',
      ],
    },
    alone: {
      title: 'Small careful things',
      do: 'Look round the room for three things that are still working because somebody took care.',
      steps: [
        { minutes: 2, text: 'A hinge, a jumper, a plant, a password list.' },
        { minutes: 1, text: 'For one that is their doing, write a line of thanks.' },
      ],
      say: ['the jumper you darned has outlived two shops'],
    },
    hardDay: {
      title: 'Leave the ledger shut',
      do: 'Leave every talk of money, time owed or who did more until a calmer day, and say so kindly.',
      steps: [
        { minutes: 1, text: 'Close the app, the drawer, the notebook.' },
        { minutes: 2, text: 'Warm your hands on something.' },
      ],
      say: ["no sums tonight, please. i'll sit down to it with you at the weekend"],
      why: {
        text: 'In couples short of money and options, easing off was protective, in one study over time.',
        fact: 73,
      },
    },
    gently:
      'Thanks is for care freely given. If one of you controls the other’s money, this card is not for you.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-thank-their-people',
    practice: 'encouragement',
    title: 'Thank one of their people',
    do: 'Thank someone who has been good to your partner: a friend, a sister, a teacher, a colleague.',
    short: 'Thank someone who has been good to your partner.',
    steps: [
      { minutes: 1, text: 'Ask your partner whom they would like to have thanked, and for what.' },
      { minutes: 3, text: 'Write it together. Short, and with one exact memory.' },
      { minutes: 1, text: 'Send it, and enjoy what comes back.' },
    ],
    say: [
      'who was good to you before i came along?',
      'shall we write your old teacher three lines?',
    ],
    why: {
      text: 'Thanks landed better than its writers thought, in one experiment. Readers were gladder and less embarrassed.',
      fact: 55,
    },
    smaller: 'Say the name of one person you are glad they have.',
    apart: {
      do: 'Ask who has been kind to them where they are, and send your thanks along.',
      steps: [
        { minutes: 1, text: 'The neighbour, the desk mate, the one with the spare key.' },
        { minutes: 1, text: 'Write one line they can pass on, or leave.' },
      ],
      say: [
        'tell your desk mate i said thanks for the umbrella',
        "who's been nice to you this week? i want to like them too",
      ],
    },
    alone: {
      title: 'Who helped make them',
      do: 'Think of three people who had a hand in how kind, funny or stubborn they are.',
      steps: [
        { minutes: 3, text: 'Write a name, and what you think came from there.' },
        { minutes: 1, text: 'Ask about one of them some day soon.' },
      ],
      say: ['who taught you to whistle like that?'],
    },
    hardDay: {
      title: 'A word with your own people',
      do: 'Write to one friend or relative of yours today, about anything you like.',
      steps: [
        { minutes: 2, text: 'Ask how they are, or say how you are. Both are yours to decide.' },
        { minutes: 1, text: 'Let their answer do you good.' },
      ],
      say: ["i'm catching up with a friend tonight. we can talk another day"],
      why: {
        text: 'Good listening eased loneliness after a rejection, in five experiments, some by computer. A friend may be the one to listen tonight.',
        fact: 18,
      },
    },
    gently: 'Families are not kind to everybody. Choose someone they are glad to think of.',
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
    id: 'encouragement-family-call',
    practice: 'encouragement',
    title: 'On their side of the table',
    do: 'Before a call or visit that tires them, ask how you can be on their side, and then be it.',
    short: 'Before a tiring call or visit, ask how to back them.',
    steps: [
      { minutes: 2, text: 'Ask: “What’s the tricky bit, and where would you like me?”' },
      { minutes: 2, text: 'Agree on one small signal for “help” and one for “let’s go”.' },
      { minutes: 2, text: 'Afterwards ask about them first. No verdict on the others.' },
    ],
    say: [
      'what\'s our secret sign for "rescue me"?',
      'where do you want me: next to you, or on biscuits?',
    ],
    why: {
      text: 'In talks where one person is stressed, staying with “you”, how it is for them, went with good support in a study.',
      fact: 67,
    },
    smaller: 'Catch their eye or tap the table once, for “I’m with you”.',
    apart: {
      do: 'Be reachable for the ten minutes after a call or visit that tires them, and let them know beforehand.',
      steps: [
        { minutes: 1, text: 'Ask when it will be over.' },
        {
          minutes: 1,
          text: 'Send one line to be found afterwards. It is about them, and not about how it went.',
        },
      ],
      say: [
        "i'm free from eight, for ranting or for silence",
        "you've done it. shoes off. what do you need?",
      ],
    },
    alone: {
      title: 'What would be good company',
      do: 'Think of a visit that tired them, and write down what you did that helped and what did not.',
      steps: [
        {
          minutes: 3,
          text: 'Where did you stand? Whom did you talk to? When did you look at your phone?',
        },
        { minutes: 1, text: 'Choose one thing to do otherwise.' },
      ],
      say: ["next time at the long table i'll sit on your side"],
    },
    hardDay: {
      title: 'Leave the relatives out',
      do: 'Keep other people’s names out of the quarrel tonight, and speak of nothing but this one day.',
      steps: [
        {
          minutes: 1,
          text: 'If a name comes up, let it go by like a bus. Ringing a friend of your own is another matter, and fine.',
        },
        { minutes: 1, text: 'Say one thing about your own day, or nothing.' },
      ],
      say: [
        'only about today, or not at all. both fine by me',
        "i'd like to stop here, before we get to our families",
      ],
      why: {
        text: 'A break of about twenty minutes, with a time to go on, is a common rule of thumb for heated talks.',
        fact: 68,
      },
    },
    gently:
      'Some families are not safe. Nobody has to call, go or stay, and wanting to leave is reason enough.',
    tags: {
      depth: 2,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-took-your-tip',
    practice: 'encouragement',
    title: 'Your tip worked',
    do: 'Use one tip, trick or shortcut of theirs today, and report back on how it went.',
    short: 'Use one trick of theirs today, and report how it went.',
    steps: [
      {
        minutes: 1,
        text: 'Pick one they have told you: the onion, the zip, the boss, the back road.',
      },
      { minutes: 4, text: 'Do it their way, all the way.' },
      { minutes: 1, text: 'Report like a customer: what it was, what it did.' },
    ],
    say: [
      'your onion trick works. i am dry-eyed',
      'took your road, saved nine minutes',
      'five stars for the zip thing',
    ],
    why: {
      text: 'Feeling valued by a partner went with being more caring in return, and with staying, as couples were followed over time.',
      fact: 52,
    },
    smaller: 'Name one trick of theirs that you use without thinking.',
    apart: {
      title: 'Tested from afar',
      do: 'Try one thing they swear by, in your own kitchen or street, and send the result as a test report.',
      steps: [
        { minutes: 3, text: 'Test it fairly. Photos or sounds are welcome.' },
        { minutes: 1, text: 'Send a verdict with one thing that surprised you.' },
      ],
      say: [
        'test report: your soup rule. passed, with seconds',
        'which trick of yours shall i try next?',
      ],
    },
    alone: {
      title: 'The handbook of you',
      do: 'Write down three things that you do the way they do, and where you picked each one up.',
      steps: [
        { minutes: 3, text: 'Small ones count: how to fold, greet, peel, park.' },
        { minutes: 1, text: 'Choose one line to send or to keep.' },
      ],
      say: ['i peel oranges like you now. started last winter, i think'],
    },
    hardDay: {
      title: 'Their cup, their way',
      do: 'Make one cup of something exactly as they like it, set it down, and go.',
      steps: [
        { minutes: 3, text: 'Get the details right. They are the whole message.' },
        { minutes: 1, text: 'Say nothing with it, or only “here”.' },
      ],
      say: ['cup by your elbow. stirred the wrong way round, as you like it'],
      why: {
        text: 'Open comforting suited those in real distress and cost others something, in 61 couples. A cup leaves room.',
        fact: 49,
      },
    },
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
    id: 'encouragement-whole-thing',
    practice: 'encouragement',
    title: 'Tell me the whole thing',
    do: 'Ask about the thing they could talk about for hours, and let them, with two real questions.',
    short: 'Ask about their great enthusiasm, and let them talk.',
    steps: [
      { minutes: 1, text: 'Trains, moss, transfers, knitting, that one series. Get comfortable.' },
      { minutes: 7, text: 'Listen for what delights them, rather than for the facts.' },
      { minutes: 1, text: 'Say what you now find interesting about it.' },
    ],
    say: ["start at the beginning. i've got time and biscuits", 'but why is it the best bridge?'],
    why: {
      text: 'In experiments, asking more questions, above all about what had just been said, made people better liked.',
      fact: 20,
    },
    smaller: 'Ask one real question about the thing they love.',
    apart: {
      do: 'Invite a long voice note or a very long message about what they are mad about at the moment.',
      steps: [
        { minutes: 1, text: 'Say that length is welcome.' },
        { minutes: 4, text: 'Take it in to the end, and answer two points of it.' },
      ],
      say: ['i want the long version. with footnotes', 'at 3:10 you laughed. what was that about?'],
      why: {
        text: 'In long-distance couples, frequent and attentive texting went with being more satisfied, in a study of 647 people.',
        fact: 39,
      },
    },
    alone: {
      title: 'Homework, gladly',
      do: 'Find out one thing about their great interest that they might not know, or that you’d like to ask.',
      steps: [
        { minutes: 4, text: 'Look it up, or ask somebody who knows.' },
        { minutes: 1, text: 'Save it like a present.' },
      ],
      say: ['question from a beginner: can moss get sunburn?'],
    },
    hardDay: {
      title: 'Each to your own thing',
      do: 'Spend some time this evening each with your own favourite thing, in one room or in two.',
      steps: [
        { minutes: 1, text: 'Say that you are off to your thing, and till when.' },
        { minutes: 8, text: 'Be thoroughly in it.' },
      ],
      say: [
        'going to my jigsaw till nine. hope you get some time with yours',
        'no talking needed. series for you, book for me?',
      ],
      why: {
        text: 'When one partner pressed on and the other drew back, anger ran higher, in a study of couples at home. A break you announce may be another matter.',
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
    id: 'encouragement-year-ago',
    practice: 'encouragement',
    title: 'Look how far',
    do: 'Remind them of one thing that was hard for them a year ago, and that they do now without thinking.',
    short: 'Remind them of something hard a year ago, easier now.',
    steps: [
      { minutes: 2, text: 'Look back: old photos, old messages, last winter.' },
      { minutes: 1, text: 'Say what it was like then, and what you see now.' },
      { minutes: 1, text: 'Ask whether they had noticed.' },
    ],
    say: [
      'this time last year you were scared of the motorway',
      'you used to practise that phone call with me. remember?',
    ],
    why: {
      text: 'Telling people things brings closeness, one study found, largely because the other seems to understand, value and care.',
      fact: 6,
    },
    smaller: 'Say “a year ago you couldn’t, and now look”.',
    apart: {
      do: 'Send them one old message or memory of a beginning, with a line about how it went on.',
      steps: [
        {
          minutes: 2,
          text: 'Scroll to the time when it was new: the job, the city, the language.',
        },
        { minutes: 1, text: 'Quote it, and add one line from today.' },
      ],
      say: [
        'you in may: "i\'ll never find my way round here". you today: gave a tourist directions',
        'found your first-day message. look at you now',
      ],
    },
    alone: {
      title: 'Before and after',
      do: 'Draw a line down a page and note what was hard for them a year ago, and how it is now.',
      steps: [
        { minutes: 3, text: 'Three rows. Small things count more.' },
        { minutes: 1, text: 'Some rows will not be better. Leave those out, with a kind thought.' },
      ],
      say: ["you've become so calm with your boss. when did that happen?"],
    },
    hardDay: {
      title: 'As a kind neighbour sees it',
      do: 'Picture today as a kind neighbour would see it, somebody who wishes you both well.',
      steps: [
        { minutes: 1, text: 'Settle first: a slow breath, a soft seat.' },
        { minutes: 3, text: 'Write three lines in the neighbour’s words. No guilty party.' },
      ],
      say: ['i think we were both just tired and hungry', 'long day. i wish us both an easy night'],
      why: {
        text: 'Couples who did seven-minute writings from an outsider’s view, three times a year, were spared the usual decline in one trial.',
        fact: 61,
      },
    },
    gently:
      'The hard-day view from outside is for ordinary quarrels. If you were frightened or hurt, your own view counts.',
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
    id: 'encouragement-glad-you-tried',
    practice: 'encouragement',
    title: 'A prize for trying',
    do: 'When something of theirs did not work out, hear them out first, and then be glad about the attempt.',
    short: 'When something failed, listen first, then be glad they tried.',
    steps: [
      { minutes: 3, text: 'Ask how it was. Let it be as rotten as it was.' },
      { minutes: 1, text: 'Name the brave part: the sending, the asking, the turning up.' },
      { minutes: 1, text: 'Ask whether they’d like cheering up or a bit longer to be cross.' },
    ],
    say: ['oh no. tell me', 'you sent it. that part stays done', 'more grumbling, or chips?'],
    why: {
      text: 'Being well listened to lowered loneliness after a rejection, in five experiments with 1,643 people.',
      fact: 18,
    },
    smaller: 'Say “I’m sorry it didn’t work, and I’m proud you tried”.',
    apart: {
      do: 'Answer a disappointment of theirs with two messages: one for the sting, and later one for the courage.',
      steps: [
        { minutes: 1, text: 'Now: “That stings.” Ask what the worst bit is.' },
        { minutes: 1, text: 'Some hours later: name what took courage.' },
      ],
      say: [
        "ugh. i'd hoped so much for you. what's the worst bit?",
        'still thinking of how you walked in there anyway',
      ],
    },
    alone: {
      title: 'A list of attempts',
      do: 'Make a list of things they have tried, whatever came of them.',
      steps: [
        { minutes: 3, text: 'Sports, jobs, recipes, apologies, a fringe.' },
        { minutes: 1, text: 'Choose the attempt you like them best for.' },
      ],
      say: ['i still love that you tried to build that boat'],
      why: {
        text: 'How caring people were coloured how caring they found their partner, in one study. A fond look back is a start.',
        fact: 56,
      },
    },
    hardDay: {
      title: 'We tried, and are tired',
      do: 'Let an attempt to sort things out be an attempt today, even if it did not get you there.',
      steps: [
        { minutes: 1, text: 'Say it aloud or to yourself: “We tried. It is late.”' },
        { minutes: 1, text: 'Eat, wash or lie down, whichever is nearest.' },
      ],
      say: [
        "we didn't get there tonight. we can leave it",
        "i'm too tired to be fair now. tomorrow?",
      ],
      why: {
        text: 'Bad nights went with more quarrels, in studies of couples’ sleep. Bed is a reasonable next step.',
        fact: 65,
      },
    },
    gently: 'Some losses are too big for cheering. Then leave out the courage, and only stay.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-true-memory',
    practice: 'encouragement',
    title: 'One true memory',
    do: 'When they run themselves down, give them one true memory of them at their best, and no speech.',
    short: 'When they doubt themselves, offer one true memory, no speech.',
    steps: [
      { minutes: 2, text: 'Let them finish. Say what you heard: “you feel you let them down”.' },
      { minutes: 2, text: '“I remember when you…”: one scene, as exact as you can.' },
      { minutes: 1, text: 'Do not push it. They may not believe it today.' },
    ],
    say: [
      'that sounds heavy. what set it off?',
      'i was there when you calmed that whole bus stop down',
    ],
    why: {
      text: 'In one experiment with 258 people, words that took up a feeling and opened it a little made people feel better.',
      fact: 25,
    },
    smaller: 'Say “I remember it differently”, and give one scene.',
    apart: {
      do: 'Send them one scene you remember, on a day when they write that they are no good at something.',
      steps: [
        { minutes: 1, text: 'First answer the feeling, in your own words.' },
        { minutes: 2, text: 'Then the scene: where, when, what they did. Leave out “see?”.' },
      ],
      say: [
        "that sounds like a horrible meeting. i'm sorry",
        "i keep a picture of you at the ferry, sorting everyone's tickets",
      ],
    },
    alone: {
      title: 'Keep scenes in store',
      do: 'Write down three scenes in which they were truly good at something hard, for a day they doubt it.',
      steps: [
        { minutes: 4, text: 'Place, time, what they did with their hands, what they said.' },
        { minutes: 1, text: 'Keep them somewhere easy to find.' },
      ],
      say: ["a thing i'll never forget about you: the ferry queue"],
    },
    hardDay: {
      title: 'No argument with low words',
      do: 'If one of you says something low about themselves tonight, do not argue and do not agree; stay soft.',
      steps: [
        { minutes: 1, text: 'Say “that sounds painful”, or lay a blanket within reach.' },
        {
          minutes: 1,
          text: 'If it sounds like despair, ask straight out, stay near, and get help from outside.',
        },
      ],
      say: ["that sounds sore. i'm listening", "you needn't explain anything tonight"],
      why: {
        text: 'With sadness or anger, good arguments alone went down badly in one experiment. Warmth was what had been missing.',
        fact: 23,
      },
    },
    gently:
      'This is for everyday doubt. If they speak of not wanting to live, stay with them and bring in help now.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-their-words',
    practice: 'encouragement',
    title: 'Your words, still in use',
    do: 'Quote them something they once said to you that you still use, and when it last helped.',
    short: 'Quote something they once said that still helps you.',
    steps: [
      { minutes: 1, text: 'Search your head for it: a phrase, a rule, a silly song.' },
      { minutes: 1, text: 'Say it as they said it.' },
      { minutes: 1, text: 'Tell them when you last used it.' },
    ],
    say: [
      '"start with the socks." i say it to myself every monday',
      "you said a thing in that car park and i've lived by it since",
    ],
    why: {
      text: 'Thanks on a given day went with more satisfaction, beyond plain politeness, in one study of couples.',
      fact: 53,
    },
    smaller: 'Use one of their sayings today, and say whose it is.',
    apart: {
      do: 'Text them a sentence of theirs in quotation marks, with where you were when it helped.',
      steps: [
        { minutes: 1, text: 'Find one of their sentences, wise or daft.' },
        { minutes: 1, text: 'Add place and time. That is all.' },
      ],
      say: [
        '"nobody has ever died of a form." me, at the counter, 11:40',
        'quoted you in a meeting. did not say it was you. it worked',
      ],
    },
    alone: {
      title: 'A page of their sayings',
      do: 'Collect five things they say that nobody else says in quite that way.',
      steps: [
        { minutes: 4, text: 'Sayings, sounds, names for things, how they answer the phone.' },
        { minutes: 1, text: 'Which would you miss first? Let them know.' },
      ],
      say: ['no one says "righty-ho" like you do'],
    },
    hardDay: {
      title: 'Nothing settled by text',
      do: 'Stop arguing by message for today, and send one line that says you’d rather do it face to face.',
      steps: [
        { minutes: 1, text: 'Put the phone down for the length of a glass of water.' },
        { minutes: 1, text: 'Send the line, and then nothing clever after it.' },
      ],
      say: [
        "i don't want to do this by text. can we talk when we've slept?",
        'putting my phone away. not to punish, only to stop typing',
      ],
      why: {
        text: 'Affection by text went with better relationships; sorting out quarrels by text went with worse ones, for some, in one study.',
        fact: 40,
      },
    },
    gently:
      'On a hard day, face to face is only better where it is safe. If it is not, keep your distance.',
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
    id: 'encouragement-enough-today',
    practice: 'encouragement',
    title: 'You’ve done enough today',
    do: 'Offer them half an hour in which nobody needs anything from them, and guard the door.',
    short: 'Give them time in which nobody needs anything from them.',
    steps: [
      { minutes: 1, text: 'Say “You’ve done enough today”, and which half hour is theirs.' },
      { minutes: 1, text: 'Take over what would interrupt: bell, phone, pan, dog.' },
      { minutes: 8, text: 'Be quietly elsewhere for a start. No checking how the rest is going.' },
    ],
    say: ["half an hour, all yours. i've got the door", "you've done enough today. shoo"],
    why: {
      text: 'Couples who slept poorly reported more conflict and read each other less well, in studies of nights and days. Rest matters.',
      fact: 65,
    },
    smaller: 'Say “leave that, I’ll do it, go and lie down”.',
    apart: {
      do: 'Set them free from answering you tonight, in so many words, so that they can rest.',
      steps: [
        { minutes: 1, text: 'Say what you’ll be doing, so that nobody has to wonder.' },
        { minutes: 1, text: 'Wish them a good rest, with no question mark.' },
      ],
      say: ['no need to reply tonight. feet up', "i'm off to read. you're off duty"],
    },
    alone: {
      title: 'Put yourself to bed kindly',
      do: 'Take your own rest seriously tonight, so that there is more of you tomorrow.',
      steps: [
        { minutes: 2, text: 'Stop one thing earlier than planned.' },
        { minutes: 5, text: 'Do one thing your body likes: stretch, warm feet, fresh air, dark.' },
      ],
      say: ['early night for me. more of me tomorrow'],
    },
    hardDay: {
      title: 'Sleep on it, truly',
      do: 'Go to bed with it unsolved, and make the bed or the room a little kinder first.',
      steps: [
        { minutes: 3, text: 'Open a window, shake a pillow, put water out.' },
        { minutes: 1, text: 'Say good night if you can. Sleeping apart is fine.' },
      ],
      say: ['unsolved and good night', 'sleeping next door so we both sleep. see you at breakfast'],
    },
    gently: 'Rest is for both of you. If it is never your half hour, begin with your own.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'home',
      time: 'evening',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-warm-hands',
    practice: 'encouragement',
    title: 'Warm hands',
    do: 'Ask whether they’d like their hands, feet or shoulders warmed while they tell you about their day.',
    short: 'Offer to warm their hands or feet while they talk.',
    steps: [
      { minutes: 1, text: 'Ask first. If touch is not wanted, use a hot water bottle.' },
      { minutes: 5, text: 'They talk, or they do not. You warm.' },
      { minutes: 1, text: 'Stop while it is still nice.' },
    ],
    say: ['cold hands? hand them over, if you like', 'bottle, blanket or both?'],
    why: {
      text: 'Reviewers saw no good evidence that each of us has one fixed way of feeling loved. Tonight it may be warmth.',
      fact: 57,
    },
    smaller: 'Hold out a warm cup for them to wrap their hands round.',
    apart: {
      do: 'Help them warm up from far away: tell them which socks, which tea, which corner, and why.',
      steps: [
        { minutes: 1, text: 'Ask where the cold is today.' },
        { minutes: 2, text: 'Prescribe something, in the manner of an old country doctor.' },
      ],
      say: [
        'prescription: thick socks, twice nightly',
        "if i were there i'd warm your feet. please use the dog",
      ],
    },
    alone: {
      title: 'Warm your own first',
      do: 'Warm your own hands under water or round a cup, and think of one thing that would ease their day.',
      steps: [
        { minutes: 3, text: 'Feel it arrive in each finger.' },
        { minutes: 1, text: 'Do that one thing, or write it down for tomorrow.' },
      ],
      say: ['thought of you with warm hands. yours will be cold again'],
    },
    hardDay: {
      title: 'A hug, or not',
      do: 'Ask once whether a hug would be welcome, and take yes, no and later as equally good answers.',
      steps: [
        { minutes: 1, text: 'Ask yourself first whether you want one.' },
        { minutes: 1, text: 'Ask, arms down. If it is a yes, count three slow breaths.' },
      ],
      say: ['hug, no hug, or later? all fine', 'i could do with a hug. no is fine too'],
      why: {
        text: 'On days with a conflict, a hug went with a smaller drop in mood, among 404 people.',
        fact: 43,
      },
    },
    gently: 'Touch only if you both like it, each time anew. No is a whole answer.',
    tags: {
      depth: 2,
      energy: 'low',
      setting: 'home',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-small-treat',
    practice: 'encouragement',
    title: 'You said you liked these',
    do: 'Bring home one very small thing they once said they liked, and say when they said it.',
    short: 'Bring them one small thing they once said they liked.',
    steps: [
      { minutes: 1, text: 'Remember a remark: the sour sweets, the pencil, the first pears.' },
      { minutes: 4, text: 'Find it. Borrowing or picking it is as good as buying.' },
      { minutes: 1, text: 'Hand it over with the quotation.' },
    ],
    say: [
      '"these taste like my school bus." here you are',
      "you said in march you'd like a proper pencil",
    ],
    why: {
      text: 'In one study, thankfulness for small things went with closeness on the following day, for giver and receiver.',
      fact: 51,
    },
    smaller: 'Pick up one leaf, stone or biscuit that made you think of them.',
    apart: {
      do: 'Put one small thing in the post for them, or send the picture, sound or recipe of it.',
      steps: [
        { minutes: 2, text: 'Something flat and light: a tea bag, a ticket, a leaf.' },
        { minutes: 1, text: 'Add one line saying which remark of theirs it answers.' },
      ],
      say: [
        'something flat is on its way. it weighs nine grams',
        'saw your exact yellow today. had to stop',
      ],
    },
    alone: {
      title: 'Their list of small likes',
      do: 'List ten small things they like that cost next to nothing.',
      steps: [
        { minutes: 4, text: 'Smells, corners, jokes, the crust, the window seat, being read to.' },
        { minutes: 1, text: 'Arrange for one of them this week.' },
      ],
      say: ["i have a list of what you like. it's mostly crusts"],
    },
    hardDay: {
      title: 'Put it down and go',
      do: 'Make something warm the way they like it and set it down, or the way you like it if you are apart.',
      steps: [
        { minutes: 3, text: 'Make it without hurry. It is not an apology and not a bribe.' },
        { minutes: 1, text: 'Leave it there, or drink it. No word is needed.' },
      ],
      say: ["made a cup too many. it's yours if you want it"],
      why: {
        text: 'The quiet kind of help, hardly noticed, went with a better day after, in a study of 322 couples.',
        fact: 50,
      },
    },
    gently: 'Where food is a sore subject, choose a thing that is not to be eaten.',
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'little',
      good: ['appreciate'],
    },
  },
  {
    id: 'encouragement-go-see-friend',
    practice: 'encouragement',
    title: 'Go and see your friend',
    do: 'Encourage them to make a date with a friend they have missed, and ease one thing that stands in the way.',
    short: 'Encourage them to see a friend, and ease the way.',
    steps: [
      { minutes: 1, text: 'Ask whom they miss at the moment.' },
      { minutes: 2, text: 'Ask what makes it hard: time, shyness, the bus.' },
      { minutes: 2, text: 'Take on one of those. Then wish them a good evening, and mean it.' },
    ],
    say: ['who do you miss?', "go. i've got the dog, the dinner and the remote"],
    why: {
      text: 'Being backed in good times, one study found, came before trusting that backing would be there in bad ones.',
      fact: 46,
    },
    smaller: 'Say “you haven’t seen them for ages, go on, ring them”.',
    apart: {
      do: 'Cheer for a plan of theirs that you are no part of, and ask for one story afterwards.',
      steps: [
        { minutes: 1, text: 'Find out what is coming up for them.' },
        { minutes: 1, text: 'Wish them a good time. No checking in while it lasts.' },
        { minutes: 1, text: 'Next day, ask for the story.' },
      ],
      say: ['have the best evening. no need to text', 'morning! one story from last night, please'],
    },
    alone: {
      title: 'Look after a friendship of yours',
      do: 'Message a friend of your own today, so that your partner need not be everything to you.',
      steps: [
        { minutes: 3, text: 'Someone you have meant to answer since spring.' },
        { minutes: 1, text: 'Name one day when you could meet.' },
      ],
      say: ["seeing jo on thursday. it was high time. is there someone you'd like to see?"],
    },
    hardDay: {
      title: 'An hour apart, in peace',
      do: 'Agree on an hour apart, each wherever it is easiest to breathe, with no score kept.',
      steps: [
        { minutes: 1, text: 'Say when you will both be back.' },
        { minutes: 2, text: 'Begin with the body: air, food, a shower, a friend’s voice.' },
      ],
      say: [
        'one hour for each of us, back at eight?',
        "off to see a friend for a bit. i'll be easier afterwards",
      ],
      why: {
        text: 'Time out with an agreed time to return is an old counsellors’ tip; some twenty minutes is the least they name.',
        fact: 68,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-name-on-it',
    practice: 'encouragement',
    title: 'Named after you',
    do: 'Name something ordinary after them, a soup, a shortcut or a chair, and use the name from now on.',
    short: 'Name a soup, a shortcut or a chair after them.',
    steps: [
      { minutes: 2, text: 'Find the thing that is theirs by habit or by genius.' },
      { minutes: 2, text: 'Choose the name. Add “The Great” if it earns it.' },
      { minutes: 1, text: 'Unveil it with a napkin and one sentence on why.' },
    ],
    say: [
      'i declare this the robin bend. you found it',
      'tonight: soup à la you',
      'please be seated in the chair that bears your name',
    ],
    why: {
      text: 'On days when partners felt thanked they were more satisfied, beyond mere politeness, in a study that followed couples.',
      fact: 53,
    },
    smaller: 'Call one thing by their name, once, out loud.',
    apart: {
      title: 'A bench for you',
      do: 'Name a bench, a tree or a stop on your way after them, and send word from it.',
      steps: [
        { minutes: 2, text: 'Choose a place that you pass often.' },
        { minutes: 1, text: 'Send the first report: who sat there, what it saw today.' },
      ],
      say: [
        'your bench says hello. a pigeon was on it',
        'there is a tree here named after you. it leans',
      ],
    },
    alone: {
      title: 'A small plaque',
      do: 'Write the plaque that ought to hang somewhere for something they once did.',
      steps: [
        { minutes: 3, text: '“Here, on a Tuesday…” Two lines are enough.' },
        { minutes: 1, text: 'Hang it inside a cupboard, for them to find.' },
      ],
      say: ['there is a plaque in the cupboard. it is about you and the spider'],
    },
    hardDay: {
      title: 'Their name, kindly',
      do: 'Say their name once today in the voice you had when things were easy, and add nothing.',
      steps: [
        { minutes: 1, text: 'Remember how it sounds on a good day.' },
        { minutes: 1, text: 'Good morning, or good night, and the name.' },
      ],
      say: ['good night, you'],
      why: {
        text: 'Writers thought four in five would hear their tone; about half did, in one study. A spoken word carries more.',
        fact: 28,
      },
    },
    tags: {
      depth: 1,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
      good: ['appreciate', 'play'],
    },
  },
  {
    id: 'encouragement-what-worked',
    practice: 'encouragement',
    title: 'Three things that worked',
    do: 'Look at something they have made or written, and name three things that work before anything else.',
    short: 'Name three things that work in something they made.',
    steps: [
      { minutes: 1, text: 'Ask to see it, hear it or taste it, if they want that.' },
      { minutes: 4, text: 'Take your time. Point to exact places.' },
      { minutes: 1, text: 'Offer no improvement unless they ask for one.' },
    ],
    say: [
      "can i see it? i'll only say what i like",
      'this line here. i stopped at this line',
      'the corner where the two blues meet. how?',
    ],
    why: {
      text: 'First support, then advice: in one experiment that order went down better. Today, leave it at the first.',
      fact: 24,
    },
    smaller: 'Point to one detail of theirs and say “this is good”.',
    apart: {
      do: 'Ask for a glimpse of what they are working on, and reply with three exact likes.',
      steps: [
        { minutes: 1, text: 'Ask for something unfinished: a photo, a page, a recording.' },
        { minutes: 3, text: 'Send three likes, each with its place in the thing.' },
      ],
      say: [
        'send me a bit of it. unfinished is fine',
        '1: the title. 2: the pause. 3: who knew you could do gravy',
      ],
    },
    alone: {
      title: 'Good at second sight',
      do: 'Take a proper look at one thing they made or arranged that you have long stopped seeing.',
      steps: [
        { minutes: 3, text: 'A shelf, a playlist, a garden corner, a well-written note.' },
        { minutes: 1, text: 'Find three decisions they took in it.' },
      ],
      say: ["only now saw how you've sorted the spice rack. by mood?"],
      why: {
        text: 'Gratitude for everyday things was followed by closer days, in one study of couples.',
        fact: 51,
      },
    },
    hardDay: {
      title: 'What went all right',
      do: 'Find one small part of today’s hard talk that went all right, and leave the other parts alone.',
      steps: [
        { minutes: 1, text: 'Someone paused. Someone said “sorry, go on”. Nobody left hungry.' },
        { minutes: 1, text: 'Tell them, or keep it for yourself.' },
      ],
      say: ['i liked that we both stopped when it got loud', 'you let me finish. that helped'],
      why: {
        text: 'In one study, couples who explained things with blame were less satisfied one year on. Here is the other habit.',
        fact: 63,
      },
    },
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
    id: 'encouragement-getting-to-be',
    practice: 'encouragement',
    title: 'Who you are getting to be',
    do: 'Ask what kind of person they’d like to grow into, and tell them where you have already met that person.',
    short: 'Ask whom they want to become, and say where you see it.',
    steps: [
      {
        minutes: 3,
        text: 'Ask, and let it be vague. “More patient”, “someone who sings” is enough.',
      },
      { minutes: 3, text: 'Ask what they would be doing on a usual Tuesday, as that person.' },
      { minutes: 2, text: 'Tell one true moment in which you saw it. Swap, if you like.' },
    ],
    say: [
      'who would you like to be a bit more like?',
      'i think i met that person last sunday, on the stairs',
    ],
    why: {
      text: 'Feelings did more than facts for closeness, in couples’ diaries. Hopes have plenty of feeling in them.',
      fact: 5,
    },
    smaller: 'Say “I saw the you that you want to be today”, and when.',
    apart: {
      do: 'Exchange two letters this week about who you’d each like to be, and where the other has seen it already.',
      steps: [
        { minutes: 5, text: 'Write yours: one hope, with a plain picture of it.' },
        { minutes: 2, text: 'In the answer, begin with a moment you witnessed.' },
      ],
      say: [
        'question for a slow letter: who do you hope to be at seventy?',
        "there's something in how you wrote about your sister. that's the person",
      ],
    },
    alone: {
      title: 'Your own next version',
      do: 'Write about who you’d like to be with the person you love, on an ordinary day.',
      steps: [
        { minutes: 5, text: 'Begin: “On a good Tuesday, I…” Keep your hand moving.' },
        { minutes: 1, text: 'Underline one thing you could do this week.' },
      ],
      say: ["i'd like to be someone who puts the phone away at dinner. will you cheer?"],
      why: {
        text: 'In an experiment with 86 couples, writing about the relationship was followed by more feeling words from both partners.',
        fact: 10,
      },
    },
    hardDay: {
      title: 'Nothing to become tonight',
      do: 'Leave all growing for another day, and do one plain thing with your hands.',
      steps: [
        { minutes: 5, text: 'Fold, rinse, water, sort. Slowly.' },
        { minutes: 1, text: 'Say to yourself: “For today this is enough.”' },
      ],
      say: ["big questions another day. i'm folding socks", 'nothing to improve tonight'],
      why: {
        text: 'After a flood of anger, by a common rule of thumb, a body takes some twenty minutes to calm. Hands can be busy meanwhile.',
        fact: 68,
      },
    },
    gently: 'For a calm week. What they tell you here is theirs: do not use it in a quarrel.',
    tags: {
      depth: 3,
      energy: 'medium',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
  {
    id: 'encouragement-bad-day-letter',
    practice: 'encouragement',
    title: 'To open on a bad day',
    do: 'Write them three lines to open on a bad day, and put them where a bad day will look.',
    short: 'Write three lines for them to open on a bad day.',
    steps: [
      { minutes: 4, text: 'One true thing about them, one thing that passed, one thing to eat.' },
      { minutes: 1, text: 'Fold it. On the outside: “for a rotten one”.' },
      {
        minutes: 1,
        text: 'Hide it in the coat, the tea tin, the winter boots. Tell them it exists, not where.',
      },
    ],
    say: [
      'there is a letter for you somewhere. you will know when',
      'have you had a coat day yet?',
      'one line of it is about soup',
    ],
    why: {
      text: 'Those who wrote thank-you letters guessed too low how glad the readers would be, and too high how awkward it would get.',
      fact: 55,
    },
    smaller: 'Write one such line on a scrap, and slip it into a pocket.',
    apart: {
      title: 'Sealed until needed',
      do: 'Send a note or a sealed file named “bad day”, and ask them to leave it shut until there is one.',
      steps: [
        { minutes: 4, text: 'Write it as if you could sit on the edge of the bed.' },
        { minutes: 1, text: 'Send it. Do not ask whether it was opened.' },
      ],
      say: [
        'sent you a thing called bad day. do not open it today, today is fine',
        'it keeps. no date on it',
      ],
    },
    alone: {
      title: 'A line for me, too',
      do: 'Write yourself the three lines first, and see which of them you would have liked from your partner.',
      steps: [
        { minutes: 3, text: 'Plain words. Nobody reads it but a tired you.' },
        { minutes: 1, text: 'Underline the line that you could ask for.' },
      ],
      say: ["if i'm ever low, this is the sentence: it went away last time too"],
    },
    hardDay: {
      title: 'Leave the letter shut',
      do: 'Leave letters for another day, and put one small comfort within reach of each of you.',
      steps: [
        { minutes: 1, text: 'A blanket, a charger, the good mug.' },
        { minutes: 2, text: 'Yours first. Then theirs, without a word about it.' },
      ],
      say: ['blanket on your side. that is all'],
      why: {
        text: 'Support that does not show went with being more satisfied the day after, in diaries of 322 couples.',
        fact: 50,
      },
    },
    gently:
      'A letter is for ordinary bad days. If they speak of not wanting to live, stay with them and get help: see “More help”.',
    tags: { depth: 2, energy: 'low', setting: 'anywhere', time: 'any', cost: 'none' },
  },
  {
    id: 'encouragement-help-that-missed',
    practice: 'encouragement',
    title: 'The help that missed',
    do: 'Ask about one time your help missed the mark, and what would have been better, and take it in.',
    short: 'Ask about one time your help missed the mark.',
    steps: [
      { minutes: 1, text: 'Say that you want to know and will not argue. Ask if now is good.' },
      { minutes: 4, text: '“What was it like? What would have helped?” One time only.' },
      { minutes: 2, text: 'Say back what you understood, as a guess.' },
      { minutes: 1, text: 'Thank them. Say one thing you’ll try.' },
    ],
    say: [
      "when did i help in a way that didn't help?",
      'so more like a blanket, less like a lecture?',
    ],
    why: {
      text: 'What was said, such as open questions and checking, counted for more than nods and looks, in one experiment with 171 people.',
      fact: 17,
    },
    smaller: 'Ask whether that was any help, or whether something else would be better.',
    apart: {
      do: 'Send the question ahead, and let them answer in their own time and in as few words as they like.',
      steps: [
        { minutes: 1, text: 'Say that there is no hurry, and that a line is enough.' },
        {
          minutes: 3,
          text: 'When the answer comes, ask one thing back before you explain anything.',
        },
      ],
      say: [
        "no rush: is there a way i help that doesn't help?",
        'thank you for telling me. what would be better next time?',
      ],
    },
    alone: {
      title: 'The help you would have liked',
      do: 'Think of a day when somebody’s help missed you, and write what you would have wanted instead.',
      steps: [
        {
          minutes: 4,
          text: 'What did they do? What did you need? Did they have a way of knowing?',
        },
        { minutes: 1, text: 'Turn it into one sentence you could ask with, some day.' },
      ],
      say: ["next time i'm upset, could you sit by me before we think?"],
      why: {
        text: 'To those who asked for help, asking looked worse than it did to others, across several experiments.',
        fact: 7,
      },
    },
    hardDay: {
      title: 'What would ease tonight?',
      do: 'Offer one small thing that might make tonight easier, and ask nothing about the past.',
      steps: [
        { minutes: 1, text: 'First ask yourself the same: what would ease it for you?' },
        { minutes: 1, text: 'Offer. Take the answer as it is.' },
      ],
      say: [
        'is there one thing that would make tonight easier?',
        'i can do quiet, soup or a lift. pick any or none',
      ],
      why: {
        text: 'It is hard to help well in hard times, studies of support found, and easy to miss. One small offer is enough.',
        fact: 47,
      },
    },
    gently: 'Deep water. Only in a calm week, and only if honest answers are safe for both of you.',
    tags: {
      depth: 3,
      energy: 'low',
      setting: 'anywhere',
      time: 'any',
      cost: 'none',
    },
  },
];
