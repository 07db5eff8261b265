import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, localDate, untilMidnight, weekday } from '../../lib/practices/dates';

describe('dates', () => {
  test('a date is counted in whole days', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1);
    expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
  });

  test.each(['2026-02-29', '2026-02-31', '2026-13-01', '2026-00-10', '2026-1-1', 'today', ''])(
    '%s is no date',
    (text) => {
      expect(dayNumber(text)).toBeNaN();
      expect(addDays(text, 1)).toBe(text);
    },
  );

  test('days are added over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    for (let at = 0; at < 4000; at += 1) {
      expect(dayNumber(addDays('2026-01-01', at)) - dayNumber('2026-01-01')).toBe(at);
    }
  });

  test('weekdays begin with Monday, also before 1970', () => {
    expect(weekday('2026-11-23')).toBe(0);
    expect(weekday('2026-11-29')).toBe(6);
    expect(weekday('1969-12-29')).toBe(0);
  });
});

const source = readFileSync(join(import.meta.dirname, '../../lib/practices/dates.ts'), 'utf8');
const script = ts.transpile(source, {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
});

/** Runs a few lines with `dates` in a process of its own, where the machine stands in another time zone. */
function elsewhere(zone: string, lines: string): unknown {
  const whole = `const dates = {}; ((exports) => { ${script}\n })(dates);
    process.stdout.write(JSON.stringify((() => { ${lines} })()));`;
  const env = { ...process.env, TZ: zone };
  return JSON.parse(execFileSync(process.execPath, ['-e', whole], { env, encoding: 'utf8' }));
}

// Each zone with a day of 23 hours and one of 25 where it has them.
const zones = [
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['America/Santiago', '2026-09-06', '2026-04-04'],
  ['Asia/Kolkata', undefined, undefined],
  ['Pacific/Kiritimati', undefined, undefined],
  ['Pacific/Apia', undefined, undefined],
  ['Asia/Kathmandu', undefined, undefined],
] as const;

describe.each(zones)('in %s', (zone) => {
  test('every hour of two years lies in the day that the clock on the wall shows', () => {
    const wrong = elsewhere(
      zone,
      `const onTheWall = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });
       const wrong = []; const start = Date.UTC(2026, 0, 1);
       for (let hour = 0; hour < 17544; hour += 1) {
         const now = new Date(start + hour * 3600000 + 1);
         const wall = onTheWall.format(now);
         if (dates.localDate(now) !== wall) wrong.push([now.toISOString(), wall]);
         const after = new Date(now.getTime() + dates.untilMidnight(now));
         const last = new Date(after.getTime() - 1);
         if (dates.localDate(after) !== dates.addDays(dates.localDate(now), 1)) wrong.push(now.toISOString());
         if (dates.localDate(last) !== dates.localDate(now)) wrong.push(now.toISOString());
       }
       return wrong.slice(0, 5);`,
    );
    expect(wrong).toEqual([]);
  }, 20_000);
});

test.each(zones.filter(([, short]) => short !== undefined))(
  'in %s a short and a long day are one day each',
  (zone, short, long) => {
    const hours = (date: string): unknown =>
      elsewhere(
        zone,
        `let hours = 0; const around = Date.parse('${date}T12:00:00Z');
         for (let at = -48; at < 48; at += 1) {
           if (dates.localDate(new Date(around + at * 3600000 + 60000)) === '${date}') hours += 1;
         }
         return hours;`,
      );
    expect([hours(short ?? ''), hours(long ?? '')]).toEqual([23, 25]);
  },
);

test('midnight turns the day', () => {
  const last = new Date(2026, 10, 24, 23, 59, 59, 999);
  expect(localDate(last)).toBe('2026-11-24');
  expect(localDate(new Date(last.getTime() + untilMidnight(last)))).toBe('2026-11-25');
});
