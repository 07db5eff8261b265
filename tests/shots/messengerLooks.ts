/** How a messenger looks. */
export type Theme = 'light' | 'dark';

/** The colours and shapes that tell one messenger from another. */
export interface Look {
  readonly wall: string;
  readonly side: string;
  readonly rule: string;
  readonly ink: string;
  /** The text box. */
  readonly box: string;
  readonly theirs: string;
  readonly mine: string;
  readonly mineInk: string;
  readonly accent: string;
  readonly accentInk: string;
  /** Corners of a bubble and of the text box, in pixels. */
  readonly round: number;
  readonly field: number;
}

type Own = Partial<Look>;

const plain: Readonly<Record<Theme, Look>> = {
  light: {
    wall: '#ffffff',
    side: '#ffffff',
    rule: '#e3e6e9',
    ink: '#1b2026',
    box: '#f2f3f5',
    theirs: '#eef0f2',
    mine: '#d6e7f3',
    mineInk: '#1b2026',
    accent: '#2f6f9f',
    accentInk: '#ffffff',
    round: 16,
    field: 20,
  },
  dark: {
    wall: '#121518',
    side: '#171b1f',
    rule: '#2a3036',
    ink: '#e6e8ea',
    box: '#22272c',
    theirs: '#262b30',
    mine: '#1d4157',
    mineInk: '#e6e8ea',
    accent: '#3f8fc2',
    accentInk: '#0e1418',
    round: 16,
    field: 20,
  },
};

/** Rows of names and words, without bubbles. */
const rows: Own = { theirs: 'none', mine: 'none', round: 0, field: 8 };

const own: Readonly<Record<string, Readonly<Record<Theme, Own>>>> = {
  whatsapp: {
    light: { wall: '#efeae2', theirs: '#ffffff', mine: '#d9fdd3', accent: '#1a8755', round: 8 },
    dark: { wall: '#0b141a', theirs: '#202c33', mine: '#005c4b', accent: '#21c063', round: 8 },
  },
  telegramA: {
    light: { wall: '#d3e2c4', theirs: '#ffffff', mine: '#eeffde', accent: '#3390ec' },
    dark: { wall: '#0f1411', theirs: '#212121', mine: '#5c4fae', accent: '#8774e1' },
  },
  telegramK: {
    light: { wall: '#d3e2c4', theirs: '#ffffff', mine: '#eeffde', accent: '#3390ec' },
    dark: { wall: '#0f1411', theirs: '#212121', mine: '#5c4fae', accent: '#8774e1' },
  },
  messengerCom: {
    light: { theirs: '#f0f0f0', mine: '#0866ff', mineInk: '#ffffff', accent: '#0866ff', round: 18 },
    dark: { theirs: '#303030', mine: '#0866ff', mineInk: '#ffffff', accent: '#3b82ff', round: 18 },
  },
  instagram: {
    light: { theirs: '#efefef', mine: '#4a5df9', mineInk: '#ffffff', accent: '#4a5df9', round: 20 },
    dark: { theirs: '#262626', mine: '#4a5df9', mineInk: '#ffffff', accent: '#708dff', round: 20 },
  },
  discord: {
    light: { ...rows, side: '#f2f3f5', accent: '#5865f2' },
    dark: { ...rows, wall: '#1a1a1e', side: '#121214', box: '#222327', accent: '#5865f2' },
  },
  slack: {
    light: { ...rows, box: '#ffffff', accent: '#007a5a' },
    dark: { ...rows, wall: '#1a1d21', side: '#1a1d21', box: '#222529', accent: '#2bac76' },
  },
  teams: {
    light: { wall: '#f5f5f5', theirs: '#ffffff', mine: '#e8ebfa', accent: '#5b5fc7', round: 6 },
    dark: { wall: '#1f1f1f', theirs: '#292929', mine: '#2b2b40', accent: '#9299f7', round: 6 },
  },
  googleMessages: {
    light: { wall: '#ffffff', theirs: '#f0f4f9', mine: '#c2e7ff', accent: '#0b57d0', round: 20 },
    dark: { wall: '#131314', theirs: '#303030', mine: '#004a77', accent: '#a8c7fa', round: 20 },
  },
  googleChat: {
    light: { wall: '#ffffff', theirs: '#f0f4f9', mine: '#d3e3fd', accent: '#0b57d0' },
    dark: { wall: '#131314', theirs: '#282a2c', mine: '#1f3760', accent: '#a8c7fa' },
  },
  x: {
    light: { theirs: '#eff3f4', mine: '#1d9bf0', mineInk: '#ffffff', accent: '#0f1419', round: 20 },
    dark: { wall: '#000000', side: '#000000', theirs: '#202327', mine: '#1d6fb0', round: 20 },
  },
  linkedin: {
    light: { ...rows, wall: '#ffffff', box: '#f4f2ee', accent: '#0a66c2' },
    dark: { ...rows, wall: '#1b1f23', box: '#293138', accent: '#70b5f9' },
  },
  element: {
    light: { theirs: '#f0f2f5', mine: '#e1f3ec', accent: '#007a61', round: 12 },
    dark: { theirs: '#21262c', mine: '#12352d', accent: '#129a78', round: 12 },
  },
  converse: {
    light: { theirs: '#f1f4f2', mine: '#dcefe6', accent: '#397491', field: 6 },
    dark: { theirs: '#252b2d', mine: '#1d3a33', accent: '#5fa3c4', field: 6 },
  },
  snapchat: {
    light: { ...rows, accent: '#0fadff' },
    dark: { ...rows, wall: '#121212', accent: '#3cb2e2' },
  },
};

/** The look of a messenger that is known by name, in one of its two themes. */
export function lookOf(messenger: string, theme: Theme): Look {
  return { ...plain[theme], ...own[messenger]?.[theme] };
}
