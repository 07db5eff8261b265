// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  changePassphrase,
  forgetPassphrase,
  lineKey,
  readLine,
  removePassphrase,
  setPassphrase,
  unlock,
  withOpenLines,
} from '../../components/day/lines';
import { checkInWith, forgetCheckIn } from '../../components/day/settle';
import { Line } from '../../components/Line';
import { Passphrase } from '../../entrypoints/options/Passphrase';
import { changeCheckIn, readCheckIn, readJournal } from '../../lib/store/journal';
import { lockNotes } from '../../lib/store/notes';
import { deleteEverything, readEverything } from '../../lib/store/store';

const date = '2026-11-23';
const passphrase = 'two cups, one kettle';

beforeEach(async () => {
  await deleteEverything();
});
afterEach(cleanup);

const onDisk = async (): Promise<string> => JSON.stringify([...(await readEverything())]);

const written = (): void => {
  render(<Line date={date} onType={(note) => void checkInWith(date, { note })} />);
};

const type = (name: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
};

describe('a line', () => {
  test('written while lines are open to this page is sealed, the last keystroke last', async () => {
    await checkInWith(date, { closeness: 4 });
    await setPassphrase(passphrase);
    written();
    for (const text of ['s', 'so', 'sou', 'soup at nine']) type('One line, only for you', text);
    await waitFor(async () =>
      expect(await readLine(date)).toEqual({ locked: false, text: 'soup at nine' }),
    );
    expect(await onDisk()).not.toContain('soup');
    expect((await readCheckIn(date))?.closeness).toBe(4);
  });

  test('in a page that does not have the key is neither shown nor written over', async () => {
    await checkInWith(date, { note: 'soup' });
    await lockNotes(passphrase);
    expect(await lineKey()).toBe('locked');
    await expect(checkInWith(date, { note: 'other' })).rejects.toThrow('lock');
    written();
    const field = await screen.findByPlaceholderText('Passphrase');
    expect(screen.queryByLabelText('One line, only for you')).toBeNull();

    fireEvent.input(field, { target: { value: 'not this one' } });
    fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(await screen.findByText('That is not the passphrase.')).toBeTruthy();

    fireEvent.input(field, { target: { value: passphrase } });
    fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    const line = await screen.findByLabelText<HTMLInputElement>('One line, only for you');
    await waitFor(() => expect(line.value).toBe('soup'));
  });

  test('that an import left open is sealed at the next unlocking', async () => {
    await checkInWith(date, { note: 'soup' });
    await setPassphrase(passphrase);
    await changeCheckIn('2026-11-24', (day) => ({ ...day, note: 'rain' }));
    expect(await onDisk()).toContain('rain');
    expect(await unlock(passphrase)).toBe(true);
    expect(await onDisk()).not.toContain('rain');
  });

  test('comes back with its day when deleting is undone', async () => {
    await setPassphrase(passphrase);
    await checkInWith(date, { closeness: 2, note: 'soup' });
    const gone = await forgetCheckIn(date);
    if (gone) await checkInWith(date, gone);
    expect(await readLine(date)).toEqual({ locked: false, text: 'soup' });
    const key = await lineKey();
    const open = key === 'locked' ? [] : await withOpenLines(await readJournal(), key);
    expect(open[0]?.note).toBe('soup');
  });
});

describe('the passphrase', () => {
  test('is changed and removed only by who knows it', async () => {
    await checkInWith(date, { note: 'soup' });
    await setPassphrase(passphrase);
    expect(await changePassphrase('not this one', 'a new one')).toBe(false);
    expect(await changePassphrase(passphrase, 'a new one')).toBe(true);
    expect(await removePassphrase(passphrase)).toBe(false);
    expect(await removePassphrase('a new one')).toBe(true);
    expect((await readCheckIn(date))?.note).toBe('soup');
    expect(await lineKey()).toBeUndefined();
  });

  test('when forgotten costs the lines and nothing else', async () => {
    await checkInWith(date, { closeness: 4, feelings: ['calm'], practised: 'did', note: 'soup' });
    await setPassphrase(passphrase);
    await forgetPassphrase();
    expect(await readCheckIn(date)).toEqual({
      date,
      closeness: 4,
      feelings: ['calm'],
      practised: 'did',
    });
    expect(await readLine(date)).toEqual({ locked: false, text: '' });
  });

  test('is set in the settings when it is long enough and twice the same', async () => {
    await checkInWith(date, { note: 'soup' });
    render(<Passphrase />);
    const press = (name: string): void => {
      fireEvent.click(screen.getByRole('button', { name }));
    };
    press('Set a passphrase');
    type('New passphrase', 'short');
    press('Set a passphrase');
    expect(await screen.findByText(/at least eight/)).toBeTruthy();
    type('New passphrase', passphrase);
    type('The new one again', 'another thing');
    press('Set a passphrase');
    expect(await screen.findByText(/are not the same/)).toBeTruthy();
    expect(await onDisk()).toContain('soup');
    type('The new one again', passphrase);
    press('Set a passphrase');
    expect(await screen.findByText(/^Your lines are locked, and new/)).toBeTruthy();
    expect(await onDisk()).not.toContain('soup');

    press('I have forgotten it');
    press('Delete the lines');
    expect(await screen.findByText(/^The locked lines are deleted/)).toBeTruthy();
    expect((await readCheckIn(date))?.sealed).toBeUndefined();
    expect(await screen.findByRole('button', { name: 'Set a passphrase' })).toBeTruthy();
  });
});
