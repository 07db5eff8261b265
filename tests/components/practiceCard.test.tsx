// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayCard } from '../../components/day/settle';
import { cardInWay, PracticeCard } from '../../components/PracticeCard';
import { firstCard as card } from '../../lib/languages/en/firstCard';
import { ways } from '../../lib/practices/card';

afterEach(cleanup);

const day = dayCard(card);
const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });

describe('a card', () => {
  test('says what to do, how, with which words, and why', () => {
    render(<PracticeCard day={day} />);
    expect(screen.getByRole('heading', { level: 1, name: card.title })).toBeTruthy();
    expect(screen.getByText(card.do)).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(card.steps.length + card.say.length);
    expect(screen.getByText(card.why.text, { exact: false })).toBeTruthy();
    expect(screen.getByText(card.gently ?? '')).toBeTruthy();
  });

  test('is done in four ways, each with its own title, steps and words', () => {
    render(<PracticeCard day={day} />);
    fireEvent.click(tab('A hard day'));
    expect(screen.getByRole('heading', { level: 1, name: card.hardDay.title ?? '' })).toBeTruthy();
    expect(screen.getByText(card.hardDay.do)).toBeTruthy();
    expect(within(screen.getByRole('tabpanel')).getAllByRole('listitem')).toHaveLength(
      card.hardDay.steps.length,
    );
    expect(screen.getByText(card.hardDay.say?.[0] ?? '')).toBeTruthy();
  });

  test('arrows, Home and End move between the ways, and only one is a stop of Tab', () => {
    render(<PracticeCard day={day} />);
    const go = (key: string): string | null => {
      fireEvent.keyDown(screen.getByRole('tablist'), { key });
      return screen.getByRole('tab', { selected: true }).textContent;
    };
    expect(go('ArrowRight')).toBe('Apart');
    expect(document.activeElement).toBe(tab('Apart'));
    expect(go('End')).toBe('A hard day');
    expect(go('ArrowRight')).toBe('Together');
    expect(go('ArrowLeft')).toBe('A hard day');
    expect(go('Home')).toBe('Together');
    const stops = screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([tab('Together')]);
  });

  test('shows its source only when asked', () => {
    render(<PracticeCard day={day} />);
    const { source } = day.sources[card.why.fact] ?? { source: 'none' };
    expect(screen.queryByText(source, { exact: false })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Source' }));
    expect(screen.getByText(source, { exact: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hide source', expanded: true })).toBeTruthy();
  });

  test('copies words, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<PracticeCard day={day} />);
    fireEvent.click(screen.getByRole('button', { name: `Copy “${card.say[0] ?? ''}”` }));
    expect(writeText).toHaveBeenCalledWith(card.say[0]);
    expect(await screen.findByText('Copied.')).toBeTruthy();
    vi.unstubAllGlobals();
  });

  test('in its smaller form leaves the steps out', () => {
    render(<PracticeCard day={day} smaller />);
    expect(screen.getByText(card.smaller)).toBeTruthy();
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  test.each(ways)('done %s has everything that is shown', (way) => {
    const shown = cardInWay(card, way);
    expect(shown.title && shown.do && shown.why.text).toBeTruthy();
    expect(shown.steps.length).toBeGreaterThan(0);
    expect(shown.say.length).toBeGreaterThan(0);
  });
});
