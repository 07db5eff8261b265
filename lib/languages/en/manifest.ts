/** The words with which a browser and the stores introduce Attune; the stores take 132 characters at most. */
export const manifestWords = {
  name: 'Attune',
  description:
    'Practise mindful communication with your partner: a card a day on your new tab, a check-in, quiet hints. All on your machine.',
  openHint: 'Open the hint by the text box',
} as const;
