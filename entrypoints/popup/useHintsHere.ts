import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { tellTrouble } from '../../components/day/troubles';
import { siteOf, type Site } from '../../lib/messengers/patterns';
import { askBackground, askPatiently, askTab } from '../../lib/requests/ask';
import type { Sees } from '../../lib/requests/signatures';
import { hintState } from '../../lib/store/items';
import { isPrivate, PrivateWindow, refuseInPrivate, storeNothing } from '../../lib/store/private';
import { change, onChange, read } from '../../lib/store/store';

/** How hints stand on the page that the popup was opened over, and what a person can do about it. */
export interface HintsHere {
  /** `undefined` on a page that is no web page. */
  readonly site: Site | undefined;
  /** A messenger that Attune knows by name. */
  readonly known: boolean;
  /** The browser lets Attune read this site. */
  readonly granted: boolean;
  /** What the assistant in the page reads; `undefined` while none answers. */
  readonly sees: Sees | undefined;
  readonly pausedUntil: number;
  /** The browser did not give permission. */
  readonly refused: boolean;
  /** The site that was just turned off. */
  readonly offDone: string | undefined;
  readonly trouble: string | undefined;
  readonly turnOn: () => void;
  readonly turnOff: () => void;
  readonly markChat: (on: boolean) => void;
  readonly pause: (until: number) => void;
  readonly pointOut: () => void;
}

/** What lies below the popup as it opens. */
export interface Here {
  readonly tab: { readonly id: number; readonly site: Site } | undefined;
  readonly granted: boolean;
  readonly sees: Sees | undefined;
  readonly pausedUntil: number;
}

/** A page that is busy answers late: the popup does not wait for it any longer. */
const patience = 200;

/** Looks once at what lies below the popup; over a private window nothing is stored from then on. */
export async function lookHere(): Promise<Here> {
  const [tab, pausedUntil] = await Promise.all([
    findTab(),
    read(hintState).then(
      (now) => now.pausedUntil,
      () => 0,
    ),
  ]);
  if (!tab) return { tab, granted: false, sees: undefined, pausedUntil };
  const granted = await isGranted(tab.site);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const sees = granted
    ? await Promise.race([askTab(browser.tabs, tab.id, 'sees', undefined), late])
    : undefined;
  return { tab, granted, sees, pausedUntil };
}

const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** How hints stand `here`, looked at again each second while the popup is open. */
export function useHintsHere(here: Here): HintsHere {
  const { tab } = here;
  const [granted, setGranted] = useState(here.granted);
  const [sees, setSees] = useState(here.sees);
  const [pausedUntil, setPausedUntil] = useState(here.pausedUntil);
  const [refused, setRefused] = useState(false);
  const [offDone, setOffDone] = useState<string | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const asking = useRef(false);

  useEffect(() => {
    const ending = new AbortController();
    const readPause = (): void => {
      read(hintState).then(
        (now) => setPausedUntil(now.pausedUntil),
        () => {},
      );
    };
    onChange((key) => {
      if (key === 'hints' || key === '') readPause();
    }, ending.signal);
    return () => ending.abort();
  }, []);

  useEffect(() => {
    if (!tab || !granted) return;
    const look = (): void => {
      if (asking.current) return;
      asking.current = true;
      void askTab(browser.tabs, tab.id, 'sees', undefined).then((now) => {
        asking.current = false;
        setSees(now);
      });
    };
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [tab, granted]);

  const failed = (error: unknown): void => setTrouble(tellTrouble(error));
  const site = tab?.site;

  return {
    site,
    known: site !== undefined && site.messenger !== 'generic',
    granted,
    sees,
    pausedUntil,
    refused,
    offDone,
    trouble,
    turnOn: () => {
      if (!site) return;
      // The site would be noted as one that is on, and was only visited privately.
      if (isPrivate()) {
        failed(new PrivateWindow());
        return;
      }
      // Asked for right here: a browser listens to such a request only in the click itself.
      browser.permissions.request({ origins: [site.pattern] }).then(
        async (given) => {
          setRefused(!given);
          setOffDone(undefined);
          if (!given) return;
          setGranted(true);
          await change(hintState, (now) => ({
            ...now,
            sites: { ...now.sites, [originOf(site.pattern)]: { messenger: site.messenger } },
          })).catch(failed);
        },
        () => setRefused(true),
      );
    },
    turnOff: () => {
      if (!site) return;
      void (async () => {
        try {
          await browser.permissions.remove({ origins: [site.pattern] });
          await change(hintState, (now) => ({
            ...now,
            sites: Object.fromEntries(
              Object.entries(now.sites).filter(([origin]) => origin !== originOf(site.pattern)),
            ),
          }));
        } catch (error) {
          failed(error);
        }
        setGranted(await isGranted(site));
        setSees(undefined);
        setOffDone(site.host);
      })();
    },
    markChat: (on) => {
      const chat = sees?.chat;
      if (!chat) return;
      void (async () => {
        try {
          refuseInPrivate();
          // The page may have gone to another conversation since: only the one that is seen is marked.
          const now = tab && (await askTab(browser.tabs, tab.id, 'sees', undefined));
          if (now?.chat && now.chat.chat !== chat.chat) {
            setSees(now);
            return;
          }
          await askPatiently(browser.runtime, 'mark-chat', { ...chat, on });
          setSees((now) => now && { ...now, on });
        } catch (error) {
          failed(error);
        }
      })();
    },
    pause: (until) => {
      setPausedUntil(until);
      change(hintState, (now) => ({ ...now, pausedUntil: until }))
        .then(() => askBackground(browser.runtime, 'hints-changed', undefined))
        .catch(failed);
    },
    pointOut: () => {
      if (!tab) return;
      void askTab(browser.tabs, tab.id, 'point-out', undefined).then(() => window.close());
    },
  };
}

async function findTab(): Promise<Here['tab']> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.incognito) storeNothing();
    const site = tab?.url ? siteOf(tab.url) : undefined;
    return site && tab?.id !== undefined ? { id: tab.id, site } : undefined;
  } catch {
    return undefined;
  }
}

async function isGranted(site: Site): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [site.pattern] });
  } catch {
    return false;
  }
}
