/** What kind of evidence a finding is: experiment, followed over time, went together, taught by clinicians, review. */
export type Strength = 'experiment' | 'overTime' | 'together' | 'taught' | 'review';

/** A finding that a card may lean on. */
export interface Fact {
  readonly strength: Strength;
  /** Who, and when. */
  readonly source: string;
  /** Where it can be looked up. */
  readonly where: string;
  /** The source was not read itself, only an account of it. */
  readonly secondHand?: true;
}

/** Findings by number. Only those whose source, or an account of it, was read; a card may name no other. */
export const facts: Readonly<Record<number, Fact>> = {
  1: {
    strength: 'experiment',
    source: 'Aron and others, 1997',
    where: 'Personality and Social Psychology Bulletin 23, 363',
  },
  2: {
    strength: 'experiment',
    source: 'Aron and others, 1997',
    where: 'Personality and Social Psychology Bulletin 23, 363',
  },
  4: {
    strength: 'experiment',
    source: 'Sprecher, 2021',
    where: 'Journal of Social and Personal Relationships, doi 10.1177/0265407521996055',
  },
  5: {
    strength: 'overTime',
    source: 'Laurenceau, Barrett & Pietromonaco, 1998',
    where: 'Journal of Personality and Social Psychology 74, 1238',
  },
  6: {
    strength: 'overTime',
    source: 'Laurenceau, Barrett & Pietromonaco, 1998',
    where: 'Journal of Personality and Social Psychology 74, 1238',
  },
  7: {
    strength: 'experiment',
    source: 'Bruk, Scholl & Bless, 2018',
    where: 'Journal of Personality and Social Psychology',
  },
  8: {
    strength: 'experiment',
    source: 'Kardas, Kumar & Epley, 2021',
    where: 'doi 10.1037/pspa0000281',
  },
  9: {
    strength: 'experiment',
    source: 'Ruan and others, 2019',
    where: 'Emotion',
    secondHand: true,
  },
  10: {
    strength: 'experiment',
    source: 'Slatcher & Pennebaker, 2006',
    where: 'Psychological Science 17, 660',
  },
  11: {
    strength: 'overTime',
    source: 'Brinberg & Ram, 2021',
    where: 'Journal of Communication, doi 10.1093/joc/jqab012',
  },
  13: {
    strength: 'overTime',
    source: 'Jiang & Hancock, 2013',
    where: 'Journal of Communication, doi 10.1111/jcom.12029',
  },
  15: {
    strength: 'experiment',
    source: 'Weger and others, 2014',
    where: 'International Journal of Listening 28, 13',
  },
  16: {
    strength: 'experiment',
    source: 'Weger and others, 2010',
    where: 'International Journal of Listening 24, 34',
  },
  17: {
    strength: 'experiment',
    source: 'Bodie and others, 2015',
    where: 'Western Journal of Communication 79, 151',
  },
  18: {
    strength: 'experiment',
    source: 'Itzchakov and others, 2023',
    where: 'Personality and Social Psychology Bulletin 49, 1273',
  },
  19: {
    strength: 'experiment',
    source: 'Itzchakov and others, 2023',
    where: 'Personality and Social Psychology Bulletin 49, 1273',
  },
  20: {
    strength: 'experiment',
    source: 'Huang and others, 2017',
    where: 'Journal of Personality and Social Psychology',
    secondHand: true,
  },
  21: {
    strength: 'experiment',
    source: 'Chen, Minson & Tormala, 2010',
    where: 'Journal of Experimental Social Psychology 46, 850',
  },
  22: {
    strength: 'experiment',
    source: 'Eyal, Steffel & Epley, 2018',
    where: 'Journal of Personality and Social Psychology',
  },
  23: {
    strength: 'experiment',
    source: 'Pauw and others, 2018',
    where: 'Cognition and Emotion, doi 10.1080/02699931.2017.1400949',
  },
  24: {
    strength: 'experiment',
    source: 'Integrated model of advice giving, 2020',
    where: 'Journal of Language and Social Psychology, doi 10.1177/0261927X20911991',
  },
  25: { strength: 'experiment', source: 'Jones, 2004', where: 'Communication Research 31, 338' },
  26: { strength: 'experiment', source: 'Herr and others, 2015', where: 'doi 10.1037/per0000129' },
  27: { strength: 'experiment', source: 'Rogers, Howieson & Neame, 2018', where: 'PeerJ 6, e4831' },
  28: {
    strength: 'experiment',
    source: 'Kruger and others, 2005',
    where: 'Journal of Personality and Social Psychology',
  },
  29: {
    strength: 'experiment',
    source: 'Gunraj and others, 2016',
    where: 'Computers in Human Behavior',
    secondHand: true,
  },
  30: {
    strength: 'taught',
    source: 'Gordon, twelve roadblocks',
    where: 'Gordon Training International',
  },
  31: {
    strength: 'experiment',
    source: 'Aron and others, 2000',
    where: 'Journal of Personality and Social Psychology 78, 273',
  },
  32: {
    strength: 'experiment',
    source: 'Reissman, Aron & Bergen, 1993',
    where: 'Journal of Social and Personal Relationships',
  },
  33: {
    strength: 'experiment',
    source: 'Coulter & Malouff, 2013',
    where: 'Couple and Family Psychology',
  },
  34: {
    strength: 'experiment',
    source: 'Reissman, Aron & Bergen, 1993',
    where: 'Journal of Social and Personal Relationships',
  },
  35: {
    strength: 'together',
    source: 'Kurtz & Algoe, 2015',
    where: 'Personal Relationships, PMC4779443',
  },
  36: {
    strength: 'experiment',
    source: 'Kurtz & Algoe, 2015',
    where: 'Personal Relationships, PMC4779443',
  },
  39: { strength: 'together', source: 'Holtzman and others, 2021', where: 'PMC8669216' },
  40: {
    strength: 'together',
    source: 'Schade and others, 2013',
    where: 'Journal of Couple & Relationship Therapy',
  },
  42: {
    strength: 'taught',
    source: 'Gottman Institute, on bids',
    where: 'gottman.com',
    secondHand: true,
  },
  43: { strength: 'overTime', source: 'Murphy and others, 2018', where: 'PLoS ONE 13, e0203522' },
  44: {
    strength: 'overTime',
    source: 'Gable and others, 2004',
    where: 'Journal of Personality and Social Psychology 87, 228',
  },
  45: {
    strength: 'overTime',
    source: 'Gable, Gonzaga & Strachman, 2006',
    where: 'Journal of Personality and Social Psychology 91, 904',
  },
  46: {
    strength: 'overTime',
    source: 'Gable and others, 2012',
    where: 'Journal of Personality and Social Psychology',
  },
  47: {
    strength: 'overTime',
    source: 'Gable and others, 2012',
    where: 'Journal of Personality and Social Psychology',
  },
  48: {
    strength: 'overTime',
    source: 'Bolger, Zuckerman & Kessler, 2000',
    where: 'Journal of Personality and Social Psychology 79, 953',
  },
  49: {
    strength: 'overTime',
    source: 'Girme, Overall & Simpson, 2013',
    where: 'Personality and Social Psychology Bulletin',
  },
  50: { strength: 'overTime', source: 'Girme and others, 2018', where: 'doi 10.1037/fam0000453' },
  51: {
    strength: 'overTime',
    source: 'Algoe, Gable & Maisel, 2010',
    where: 'Personal Relationships 17, 217',
  },
  52: {
    strength: 'overTime',
    source: 'Gordon, Impett and others, 2012',
    where: 'doi 10.1037/a0028723',
  },
  53: { strength: 'overTime', source: 'On days of thanks, diary study, 2022', where: 'PMC9637232' },
  54: { strength: 'experiment', source: 'Algoe & Zhaoyang, 2016', where: 'PMC5085264' },
  55: {
    strength: 'experiment',
    source: 'Kumar & Epley, 2018',
    where: 'Psychological Science 29, 1423',
  },
  56: {
    strength: 'overTime',
    source: 'Lemay, Clark & Feeney, 2007',
    where: 'Journal of Personality and Social Psychology',
  },
  57: {
    strength: 'review',
    source: 'Impett, Park & Muise, 2024',
    where: 'Current Directions in Psychological Science',
    secondHand: true,
  },
  60: { strength: 'experiment', source: 'Sharma and others, 2022', where: 'arXiv 2203.15144' },
  61: {
    strength: 'experiment',
    source: 'Finkel and others, 2013',
    where: 'Psychological Science, doi 10.1177/0956797612474938',
  },
  62: {
    strength: 'review',
    source: 'Bradbury & Fincham, 1990',
    where: 'Psychological Bulletin 107',
  },
  63: {
    strength: 'overTime',
    source: 'Fincham & Bradbury, 1993',
    where: 'Journal of Personality and Social Psychology 64, 442',
  },
  64: {
    strength: 'overTime',
    source: 'Karney & Bradbury, 2000',
    where: 'researchgate.net/publication/278171076',
  },
  65: {
    strength: 'overTime',
    source: 'Gordon & Chen, 2014',
    where: 'doi 10.1177/1948550613488952',
  },
  66: { strength: 'overTime', source: 'Papp, Kouros & Cummings, 2009', where: 'PMC3218801' },
  67: { strength: 'together', source: 'Seider and others, 2009', where: 'PMC2785123' },
  68: {
    strength: 'taught',
    source: 'Gottman, on flooding',
    where: 'as told by therapists who teach it',
    secondHand: true,
  },
  69: {
    strength: 'experiment',
    source: 'Lewicki, Polin & Lount, 2016',
    where: 'Negotiation and Conflict Management Research',
  },
  70: { strength: 'review', source: 'Overall & McNulty, 2017', where: 'PMC5181851' },
  71: { strength: 'overTime', source: 'McNulty, 2011', where: 'PMC4112745' },
  72: {
    strength: 'overTime',
    source: 'McNulty, 2010',
    where: 'Current Directions in Psychological Science',
    secondHand: true,
  },
  73: { strength: 'overTime', source: 'Ross and others, 2019', where: 'doi 10.1037/pspi0000158' },
  75: {
    strength: 'together',
    source: 'Aicken, Gabb and others, 2025',
    where: 'JMIR mHealth, e55433',
  },
  76: {
    strength: 'experiment',
    source: 'Silverman & Barasch, 2023',
    where: 'Journal of Consumer Research 49, 1095',
  },
  78: {
    strength: 'experiment',
    source: 'Katsaros, Yang & Fratamico, 2021',
    where: 'arXiv 2112.00773',
  },
  79: { strength: 'experiment', source: 'Chan and others, 2026', where: 'arXiv 2604.05382' },
  80: {
    strength: 'experiment',
    source: 'Hohenstein and others, 2023',
    where: 'Scientific Reports, 10.1038/s41598-023-30938-9',
  },
};
