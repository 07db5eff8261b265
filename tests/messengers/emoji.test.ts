// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { emojiOf } from '../../lib/messengers/emoji';

test.each([
  ['😂', '/a.png', '😂'],
  ['❤️', '', '❤️'],
  ['🇳🇱', '', '🇳🇱'],
  [':tada:', 'https://a.example/apple-medium/1f389.png', '🎉'],
  [':tada:', 'https://a.example/apple-medium/1f389@2x.png', '🎉'],
  [':astronaut:', '/emoji/1f469-200d-1f680.svg', '👩\u200D🚀'],
  ['', '/noto/emoji_u1f62d.svg?v=2', '😭'],
  ['', '/emoji/2600-fe0f.png', '☀️'],
  ['a photo of the two of us', '/photos/20230101.png', ''],
  ['photo', 'https://a.example/photos/deadbeef.png', ''],
  [':parrot:', '/custom/ffffff.gif', ''],
  ['', '', ''],
])('a picture %j from %j is written %j', (alt, src, text) => {
  const picture = document.createElement('img');
  picture.alt = alt;
  picture.src = src;
  expect(emojiOf(picture)).toBe(text);
});
