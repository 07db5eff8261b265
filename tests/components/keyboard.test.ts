// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepKeyboard } from '../../components/keyboard';

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML =
    '<main><section id="part"><h2>Part</h2><ul><li>One <button id="act">Act</button></li></ul></section><button id="other">Other</button></main>';
  keepKeyboard(document, ending.signal);
});
afterEach(() => ending.abort());

const by = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no "${id}".`);
  return element;
};

/** Takes an element out, and lets those who watch the page see it. */
async function take(element: Element | null): Promise<void> {
  element?.remove();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the keyboard, when what has it is taken out of the page', () => {
  test('goes to the nearest thing around it', async () => {
    by('act').focus();
    await take(by('act'));
    expect(document.activeElement?.tagName).toBe('LI');
    await take(document.querySelector('ul'));
    expect(document.activeElement).toBe(by('part'));
  });

  test('leaves no trace once it has moved on', async () => {
    by('act').focus();
    await take(document.querySelector('ul'));
    by('other').focus();
    expect(by('part').hasAttribute('tabindex')).toBe(false);
  });

  test('stays with what has it by now', async () => {
    by('act').focus();
    by('other').focus();
    await take(by('act'));
    expect(document.activeElement).toBe(by('other'));
  });

  test('is left alone where a person has left it', async () => {
    by('act').focus();
    by('act').blur();
    await Promise.resolve();
    await take(by('act'));
    expect(document.activeElement).toBe(document.body);
  });

  test('is left alone on a page that nobody has touched, and after the end', async () => {
    await take(by('other'));
    expect(document.activeElement).toBe(document.body);
    ending.abort();
    by('act').focus();
    await take(by('act'));
    expect(document.activeElement).toBe(document.body);
  });
});
