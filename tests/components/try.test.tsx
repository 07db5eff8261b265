// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { options } from '../../lib/languages/interface';
import { hintState } from '../../lib/store/items';
import { change, deleteEverything } from '../../lib/store/store';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { Try } = await import('../../entrypoints/options/Try');
// Fetched once beforehand, so that no test waits for the whole engine.
await import('../../lib/languages/explain');
const words = options.try;

async function write(they: string, draft: string): Promise<void> {
  fireEvent.input(screen.getByLabelText(words.they), { target: { value: they } });
  fireEvent.input(screen.getByLabelText(words.draft), { target: { value: draft } });
  await waitFor(() =>
    expect(screen.getByRole('status', { name: words.verdict }).textContent).not.toBe(''),
  );
}
const verdict = (): string => screen.getByRole('status', { name: words.verdict }).textContent ?? '';

beforeEach(async () => {
  localStorage.clear();
  await deleteEverything();
});
afterEach(cleanup);

describe('try a sentence', () => {
  test('says nothing before anything is written', () => {
    render(<Try />);
    expect(verdict()).toBe('');
  });

  test('shows the hint, with its words marked, and what the reply would become', async () => {
    render(<Try />);
    const draft = 'you always do this, you are so controlling';
    await write('you said youd be home by 7', draft);
    expect(verdict()).toMatch(/^Attune would offer a hint: /);
    const marked = document.querySelector('mark')?.textContent ?? '';
    expect(marked).not.toBe('');
    expect(draft).toContain(marked);
    const becomes = [...document.querySelectorAll('.tried li .say')].map((one) => one.textContent);
    expect(becomes.length).toBeGreaterThan(0);
    expect(becomes).not.toContain(draft);
    expect(screen.getByText(words.moments.complaint)).toBeTruthy();
  });

  test('shows the feeling that was named, what it is about, and what the reply does', async () => {
    render(<Try />);
    await write("i'm so worried about my exam", 'what happened? when is it?');
    expect(screen.getByText('worried')).toBeTruthy();
    expect(screen.getByText(/^“my exam/)).toBeTruthy();
    expect(screen.getByText(words.acts.asks)).toBeTruthy();
    expect(verdict()).toBe(words.silent.calm);
  });

  test.each([
    ['i want to die', 'dont say that', words.silent.crisis],
    ['come to my mums on friday', "no. i don't want to go", words.silent.refusal],
    ['what does it say', 'function listen() { return 1; }', words.silent.code],
    ['hast du zeit heute', 'ich weiß nicht ob ich noch zeit für dich habe', words.silent.language],
  ])('%s / %s: silent, and says why', async (they, draft, why) => {
    render(<Try />);
    await write(they, draft);
    expect(verdict()).toBe(why);
    expect(document.querySelector('mark')).toBeNull();
  });

  test('where someone may be in danger, help is one step away', async () => {
    render(<Try />);
    await write('i want to die', 'dont say that');
    expect(screen.getByRole('link', { name: options.help }).getAttribute('href')).toBe(
      '/help.html',
    );
  });

  test('a kind that was turned off is named as the reason', async () => {
    render(<Try />);
    await write('you said youd be home by 7', 'you always do this, you are so controlling');
    const kind = Object.entries(options.hints.kinds).find(([, name]) => verdict().includes(name));
    await change(hintState, (now) => ({ ...now, off: kind ? [kind[0]] : [] }));
    await waitFor(() => expect(verdict()).toBe(words.silent.off));
  });

  test('hears Spanish', async () => {
    render(<Try />);
    await write('hoy mi jefa me gritó delante de todos', 'no es para tanto, exageras');
    expect(verdict()).toMatch(/^Attune would offer a hint: /);
    expect(document.querySelector('[lang="es"] mark')).not.toBeNull();
  });

  test('keeps nothing: a page opened again is empty', async () => {
    render(<Try />);
    await write('worst day', 'calm down');
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('calm down');
    cleanup();
    render(<Try />);
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.draft).value).toBe('');
  });

  test('the example is written in, and cleared', async () => {
    render(<Try />);
    fireEvent.click(screen.getByRole('button', { name: words.example.act }));
    await waitFor(() => expect(verdict()).toMatch(/^Attune would offer a hint: /));
    fireEvent.click(screen.getByRole('button', { name: words.clear }));
    await waitFor(() => expect(verdict()).toBe(''));
  });
});
