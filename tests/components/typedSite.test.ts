// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { typedSite } = await import('../../entrypoints/options/Sites');

describe('an address that a person types', () => {
  test.each([
    ['chat.example.org', 'https://chat.example.org/*'],
    ['  chat.example.org/room?x=1 ', 'https://chat.example.org/*'],
    ['http://chat.example.org', 'http://chat.example.org/*'],
    ['https://web.whatsapp.com/', 'https://web.whatsapp.com/*'],
    ['localhost:8080', 'https://localhost/*'],
  ])('%s is a site', (typed, pattern) => {
    expect(typedSite(typed)?.pattern).toBe(pattern);
  });

  test.each([
    '',
    'hello',
    'my partner',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    '*',
  ])('“%s” is none', (typed) => {
    expect(typedSite(typed)).toBeUndefined();
  });
});
