// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editors } from '../../lib/editors';
import { genericMessenger } from '../../lib/messengers/generic';
import { messengers } from '../../lib/messengers';
import { messengerPatterns, siteOf } from '../../lib/messengers/patterns';
import { practiceRoom } from '../../lib/messengers/practiceRoom';

const root = join(import.meta.dirname, '..', '..');

/** Files of a room that declare an instance of what it is about. */
function declared(room: string, type: string): readonly string[] {
  return readdirSync(join(root, 'lib', room))
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => {
      const text = readFileSync(join(root, 'lib', room, name), 'utf8');
      return new RegExp(`^export const \\w+(: ${type} =| = (?:modelled|settled)\\()`, 'mu').test(
        text,
      );
    })
    .map((name) => name.slice(0, -3))
    .sort();
}

describe('messengers', () => {
  test('the list and the folder are the same', () => {
    // The practice room is ours, and the generic one is made for each page.
    const listed = [...messengers, practiceRoom].map(({ id }) => id).sort();
    expect(declared('messengers', 'Messenger')).toEqual(listed);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test.each(messengers)('$id has what a messenger needs', (messenger) => {
    expect(messenger.name).toMatch(/^\p{Lu}/u);
    for (const pattern of messenger.patterns)
      expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    for (const selector of [
      messenger.composer,
      messenger.bubble,
      messenger.text,
      messenger.aside,
      messenger.quoted,
      messenger.beside,
    ]) {
      if (selector !== undefined) expect(() => document.querySelector(selector)).not.toThrow();
    }
    expect(messenger.bubble).toBeDefined();
  });

  test.each([...messengers, practiceRoom, genericMessenger(undefined)])(
    '$id takes absence as normal',
    (messenger) => {
      document.body.replaceChildren(document.createElement('p'));
      const address = new URL('https://example.com/nothing');
      expect(() => {
        messenger.here(document, address);
        messenger.chat(document, address);
        messenger.group?.(document, address);
        messenger.findComposer?.(document);
      }).not.toThrow();
      expect(messenger.speaker(document.body)).toBeUndefined();
    },
  );

  test('each is told from the others by its address', () => {
    document.body.replaceChildren();
    for (const messenger of messengers) {
      for (const pattern of messenger.patterns) {
        const site = siteOf(pattern.replace('*', 'chat'));
        expect(site).toMatchObject({ pattern });
        expect(messengers.find(({ id }) => id === site?.messenger)?.patterns).toContain(pattern);
      }
    }
  });

  test.each([
    [
      'https://chat.example:8443/room',
      { pattern: 'https://chat.example/*', host: 'chat.example', messenger: 'generic' },
    ],
    [
      'http://localhost:5280/',
      { pattern: 'http://localhost/*', host: 'localhost', messenger: 'generic' },
    ],
    ['chrome://newtab', undefined],
    ['file:///etc/passwd', undefined],
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
    ['', undefined],
  ])('%s is a site or none', (address, site) => {
    expect(siteOf(address)).toEqual(site);
  });

  test('the manifest asks for their addresses, and only on a click', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    expect(config).toMatch(/optional_host_permissions: \[\.\.\.messengerPatterns/);
    expect(config).not.toMatch(/(?<!optional_)host_permissions/);
    expect(messengerPatterns.length).toBeGreaterThanOrEqual(4);
    expect(new Set(messengerPatterns).size).toBe(messengerPatterns.length);
  });
});

describe('editors', () => {
  test('the list and the folder are the same', () => {
    const listed = editors.map(({ id }) => id).sort();
    expect(declared('editors', 'Editor')).toEqual(listed);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('the general one comes last: it owns what the others do', () => {
    expect(editors.at(-1)?.id).toBe('plain');
  });

  test.each(editors)(
    '$id owns nothing that cannot be written in, and reads nothing from it',
    (editor) => {
      const box = document.createElement('p');
      expect(editor.owns(box)).toBe(false);
      expect(editor.read(box)).toBe('');
      expect(editor.rects(box, { start: 0, end: 5 })).toEqual([]);
    },
  );
});
