import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckIn } from '../../lib/journal/checkIn';
import { builtIn } from './builtIn';
import { tellTrouble } from './troubles';
import { today as words } from '../../lib/languages/interface';
import { spoken } from '../../lib/languages/spoken';
import { localDate, untilMidnight, type LocalDate } from '../../lib/practices/dates';
import {
  plainPainting,
  readSnapshot,
  type DayCard,
  type Painting,
  type Snapshot,
} from '../../lib/store/snapshot';
import { followLanguage } from './language';
import { onSystemTheme, paint } from './paint';

/** What a person is told after an act, and how it is taken back. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

/** Parts of a check-in to change; `undefined` takes a part out. */
export type CheckInParts = {
  readonly [K in Exclude<keyof CheckIn, 'date'>]?: CheckIn[K] | undefined;
};

/** The day as a page shows it, and what a person can do with it. */
export interface Day {
  readonly date: LocalDate;
  readonly card: DayCard;
  readonly painting: Painting;
  readonly kept: boolean;
  readonly checkIn: CheckIn;
  readonly notice: Notice | undefined;
  /** A sentence about what could not be saved. */
  readonly trouble: string | undefined;
  readonly checkInWith: (parts: CheckInParts) => Promise<boolean>;
  readonly forgetCheckIn: () => void;
  readonly swap: () => void;
  readonly toggleKept: () => void;
  readonly notForUs: () => void;
}

const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act, 0));
};
// Idb, schemas and the deck come after the first frame only.
const settling = () => import('./settle');

/** The card of a day as a page shows it at once. Cards of another language are not shown: the day's is found again in this one. */
export function cardOf(snapshot: Snapshot | undefined, date: LocalDate): DayCard {
  const days = snapshot?.language === spoken ? snapshot.days : {};
  return days[date] ?? builtIn;
}

/** The day of a page: painted at once from the snapshot, then made to agree with the store; turns at midnight. */
export function useDay(): Day {
  const [date, setDate] = useState(() => localDate(new Date()));
  const [snapshot, setSnapshot] = useState<Snapshot | undefined>(readSnapshot);
  const [unsaved, setUnsaved] = useState<CheckIn | undefined>();
  const [notice, setNotice] = useState<Notice | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const dateNow = useRef(date);
  dateNow.current = date;

  const settle = useCallback(async (): Promise<void> => {
    try {
      const fresh = await (await settling()).settleDay(dateNow.current);
      setSnapshot(fresh);
      followLanguage();
    } catch {
      // Storage is closed: what was painted stays.
    }
  }, []);

  useTurningDay(setDate);
  const painting = snapshot?.painting ?? plainPainting;
  useMemo(() => paint(painting, new Date(), date), [painting, date]);
  useEffect(() => {
    const ending = new AbortController();
    onSystemTheme(() => paint(painting, new Date(), date), ending.signal);
    return () => ending.abort();
  }, [painting, date]);
  useEffect(() => {
    let ended = false;
    const ending = new AbortController();
    afterPaint(() => {
      if (ended) return;
      void settle();
      void followStore((key) => {
        // After everything was deleted nothing is written again until a page is opened anew.
        if (key === '') setSnapshot(undefined);
        else void settle();
      }, ending.signal);
    });
    return () => {
      ended = true;
      ending.abort();
    };
  }, [date, settle]);

  const attempt = useCallback(
    async (act: (store: Awaited<ReturnType<typeof settling>>) => Promise<unknown>) => {
      try {
        setTrouble(undefined);
        await act(await settling());
        await settle();
        return true;
      } catch (error) {
        setTrouble(tellTrouble(error));
        return false;
      }
    },
    [settle],
  );

  const card = cardOf(snapshot, date);
  const saved = snapshot?.checkIn?.date === date ? snapshot.checkIn : { date };
  const checkIn = unsaved?.date === date ? unsaved : saved;
  const { id, title } = card.card;
  const kept = snapshot?.kept.includes(id) ?? false;

  const checkInWith = async (parts: CheckInParts): Promise<boolean> => {
    const whole = { ...parts, card: id };
    setUnsaved(merge(checkIn, whole));
    setNotice(undefined);
    const done = await attempt((store) => store.checkInWith(date, whole));
    setUnsaved(undefined);
    return done;
  };

  return {
    date,
    card,
    painting,
    kept,
    checkIn,
    notice,
    trouble,
    checkInWith,
    forgetCheckIn: () =>
      void attempt(async (store) => {
        const before = await store.forgetCheckIn(date);
        if (!before) return;
        const undo = () => {
          setNotice(undefined);
          void attempt((again) => again.checkInWith(date, before));
        };
        setNotice({ text: words.deleted, undo });
      }),
    swap: () =>
      void attempt(async (store) => {
        await store.swap(date);
        const undo = () => {
          setNotice(undefined);
          void attempt((again) => again.putBack(date));
        };
        setNotice({ text: words.swapped, undo });
      }),
    toggleKept: () => {
      setNotice(undefined);
      void attempt((store) => store.keep(id, !kept));
    },
    notForUs: () =>
      void attempt(async (store) => {
        await store.notForUs(id, true);
        const undo = () => {
          setNotice(undefined);
          void attempt(async (again) => {
            await again.notForUs(id, false);
            await again.putBack(date);
          });
        };
        setNotice({ text: words.gone(title), undo });
      }),
  };
}

function merge(checkIn: CheckIn, parts: CheckInParts): CheckIn {
  const all = Object.entries({ ...checkIn, ...parts, date: checkIn.date });
  return Object.fromEntries(all.filter(([, part]) => part !== undefined)) as unknown as CheckIn;
}

async function followStore(changed: (key: string) => void, signal: AbortSignal): Promise<void> {
  const { onChange } = await import('../../lib/store/store');
  onChange((key) => {
    if (key !== 'hints') changed(key);
  }, signal);
}

function useTurningDay(setDate: (date: LocalDate) => void): void {
  useEffect(() => {
    const ending = new AbortController();
    let timer = 0;
    const turn = (): void => {
      clearTimeout(timer);
      setDate(localDate(new Date()));
      // A clock may be set or a machine may sleep: look again at least every hour.
      timer = window.setTimeout(turn, Math.min(untilMidnight(new Date()) + 500, 3_600_000));
    };
    turn();
    document.addEventListener('visibilitychange', turn, { signal: ending.signal });
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [setDate]);
}
