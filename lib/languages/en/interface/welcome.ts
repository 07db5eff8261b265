/** Words of the welcome page. */
export const welcome = {
  title: 'Welcome to Attune',
  lead: 'A small practice for two people who would like to understand each other better. One card a day, a check-in if you like, and quiet hints while you write to your partner.',
  doesTitle: 'What it does',
  does: [
    'Shows one card a day on a new tab: something small to do, in two to ten minutes.',
    'Lets you note in two taps how close the day felt. Only you see it.',
    'In a chat that you choose, reads what you are writing and your partner’s last messages, on this device, and may offer another way to say it. You decide; it never sends anything.',
  ],
  neverTitle: 'What it never does',
  never: [
    'Send anything anywhere. No account, no server, no statistics.',
    'Keep what you or your partner write in a chat.',
    'Score, judge or compare you, or block what you want to say.',
    'Read a site that you did not turn on.',
  ],
  bothTitle: 'Only for relationships where both of you can say no',
  both: 'If you are afraid of your partner, or if a no has consequences for you, this is not the right help. There is better help, and it is one click away.',
  bothLink: 'More help',
  deviceTitle: 'Others may see this device',
  device:
    'Attune keeps no messages, but whoever uses this browser can open it: your check-ins, your kept cards. If that would not be safe, do not note anything here, or remove Attune. Nothing in an extension can truly lock it.',
  chooseTitle: 'Choose what you want',
  chooseNote: 'Each of these is yours to turn on or off, now and later.',
  tab: 'Today’s card on a new tab',
  tabNote: 'This replaces the page you see on a new tab. Off: new tabs stay empty.',
  hints: 'Hints in a chat',
  hintsNote:
    'Off everywhere. Turn on a site here or from the Attune button; your browser asks you. Attune then reads, on this device only, the text box and the last messages of chats that you mark, and keeps none of it.',
  hintsOn: (name: string) => `Turn on for ${name}`,
  hintsIsOn: (name: string) => `On for ${name}`,
  hintsRefused:
    'Your browser did not give permission, so hints stay off. You can turn them on later.',
  roomTitle: 'Practice room',
  roomLead:
    'Try it here with a partner who is only a script. Write a reply, pause, and see whether a hint comes.',
  doneTitle: 'That is all',
  done: 'Open today’s card',
} as const;
