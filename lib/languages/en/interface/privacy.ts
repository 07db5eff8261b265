/** Words of the page on privacy. */
export const privacy = {
  title: 'How Attune keeps to itself',
  lead: 'Attune sends nothing anywhere. It has no server, no account and no statistics. Its pages are forbidden by the browser itself to open any connection.',
  parts: [
    {
      title: 'What it reads',
      text: [
        'Only on a site that you turned on, only in a chat that you marked: the text box you write in, and the last messages in view, to tell what your partner said.',
        'The Attune button shows exactly what is read at that moment. Nothing of it is stored, and none of it leaves the tab.',
      ],
    },
    {
      title: 'What it stores, on this device',
      text: [
        'Your settings. Which card was shown on which day, which ones you keep, which are not for you.',
        'Your check-ins, by day. A line you wrote, only if you asked for that, and only as long as you chose.',
        'The sites you turned on. Which chats you marked, only as a salted hash from which no name can be read. Kinds of hints you turned off. How often you used a hint, by kind, without text or time.',
        'The settings list all of it with sizes; you can export it, or delete it.',
      ],
    },
    {
      title: 'What it never stores',
      text: [
        'Messages, drafts, names, times of day, or what a hint said.',
        'Anything at all from a private window.',
      ],
    },
    {
      title: 'Your partner’s privacy',
      text: [
        'Their messages are read on your screen, where they already are, and nowhere else. Attune shows you nothing about them that you do not see yourself: not when they were online, not how fast they answer.',
        'You might tell them: “I use a small tool that reminds me to listen.”',
      ],
    },
    {
      title: 'Who else could see it',
      text: [
        'Whoever can open this browser can open Attune. A passphrase, if you set one, locks the lines you write, and nothing else.',
        'Nothing is synchronised to other devices.',
      ],
    },
    {
      title: 'What each permission is for',
      text: [
        'New tab: to show today’s card there. Storage: to keep what you enter, however long it grows. Active tab: to know, when you press the button, which site you are on. Scripting: to join a chat on a site that you turned on. Alarms: for the reminder, and to end a pause.',
        'A site, or notifications: only when you turn it on, and your browser asks you.',
      ],
    },
    {
      title: 'Limited use',
      text: [
        'What Attune reads is used for one purpose only, practising mindful communication with your partner, and never sold, passed on, used for advertising, or read by a human other than you.',
      ],
    },
  ],
  settings: 'See what is stored',
} as const;
