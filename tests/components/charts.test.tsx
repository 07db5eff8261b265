// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { charts } from '../../components/charts';
import { ClosenessChart } from '../../components/charts/ClosenessChart';
import { Days } from '../../components/charts/Days';
import { FeelingsTable } from '../../components/charts/FeelingsTable';
import { Practices } from '../../components/charts/Practices';
import type { CheckIn } from '../../lib/journal/checkIn';
import { monthOf, spanOf, yearOf } from '../../lib/journal/period';
import { addDays } from '../../lib/practices/dates';

afterEach(cleanup);

const november = monthOf('2026-11');
const today = '2026-11-23';
const few: readonly CheckIn[] = [
  { date: '2026-11-02', closeness: 4, practised: 'did', card: 'listening-one-more-question' },
  { date: '2026-11-03', closeness: 4, feelings: ['calm', 'tired'] },
  { date: '2026-11-12', closeness: 2, practised: 'bit', card: 'patience-take-two' },
];
const tenYears: readonly CheckIn[] = Array.from({ length: 3650 }, (_, at) => ({
  date: addDays(today, -at),
  closeness: ([1, 2, 3, 4, 5] as const)[at % 5] ?? 3,
  practised: 'did' as const,
  card: 'shared-some-card',
  feelings: ['calm' as const],
}));

const props = (checkIns: readonly CheckIn[], period = november, onDay = () => {}) => ({
  checkIns,
  period,
  today,
  onDay,
});

describe.each(charts)('the chart $id', ({ Chart, title, note }) => {
  test.each([
    ['nothing', []],
    ['one day', few.slice(0, 1)],
    ['a few', few],
    ['ten years', tenYears],
  ])('shows %s: month, year, a week, all of it', (_name, checkIns) => {
    const spans = [spanOf('2026-11-02', '2026-11-08'), spanOf('2016-11-24', today)];
    for (const period of [november, yearOf('2026'), ...spans]) {
      const { container, unmount } = render(<Chart {...props(checkIns, period)} />);
      expect(container.textContent).not.toMatch(/NaN|undefined/);
      expect(container.innerHTML).not.toMatch(/NaN|undefined/);
      // A drawing has a name, or is hidden and has words beside it.
      for (const drawing of container.querySelectorAll('svg')) {
        const named = drawing.getAttribute('aria-label') ?? '';
        expect(named !== '' || drawing.getAttribute('aria-hidden') === 'true').toBe(true);
      }
      unmount();
    }
  });

  test('has its words', () => {
    for (const period of [november, yearOf('2026'), spanOf('2016-11-24', today)]) {
      expect(title(period) && note(period)).toBeTruthy();
    }
  });
});

describe('days', () => {
  test('a day says what it holds, and opens; one to come does neither', () => {
    const onDay = vi.fn();
    render(<Days {...props(few, november, onDay)} />);
    const second = screen.getByRole('button', { name: /: did it, Active listening$/ });
    fireEvent.click(second);
    expect(onDay).toHaveBeenCalledWith('2026-11-02');
    expect(screen.getByRole('button', { name: /: noted$/ })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(23);
    expect(screen.getByText('30')).toBeTruthy();
  });
});

describe('closeness', () => {
  test('is said in a sentence and in a table, with its gap', () => {
    render(<ClosenessChart {...props(few)} />);
    expect(
      screen.getByRole('img', {
        name: 'Closeness on 3 days: most often close, between a bit far and close, one gap.',
      }),
    ).toBeTruthy();
    const rows = screen.getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(4);
  });

  test('draws no line across a gap', () => {
    const { container } = render(<ClosenessChart {...props(few)} />);
    const drawn = [...container.querySelectorAll('svg.closeness')];
    // Once for wide pages and once for narrow ones.
    expect(drawn).toHaveLength(2);
    for (const svg of drawn) {
      const lines = [...svg.querySelectorAll('path.ink')].map((path) => path.getAttribute('d'));
      // Two runs: one of two days, and a single day that is only a dot.
      expect(lines.filter((line) => line !== '')).toHaveLength(1);
      expect(svg.querySelectorAll('circle')).toHaveLength(3);
    }
  });

  test('says when there is nothing', () => {
    render(<ClosenessChart {...props([])} />);
    expect(screen.getByText('No check-in says how close it felt.')).toBeTruthy();
  });
});

describe('practices and feelings', () => {
  test('are counted in words too', () => {
    render(<Practices {...props(few)} />);
    const listening = screen.getByRole('row', { name: /Active listening/ });
    expect(within(listening).getByText('1 time')).toBeTruthy();
    cleanup();
    render(<FeelingsTable {...props(few)} />);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'calm',
      'tired',
    ]);
  });
});
