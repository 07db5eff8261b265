import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Notice } from '../../components/day/useDay';
import { NoticeLine } from '../../components/NoticeLine';
import { tellTrouble } from '../../components/day/troubles';
import { options, plural } from '../../lib/languages/interface';
import { siteOf, type Site } from '../../lib/messengers/patterns';
import { hintState, type HintState } from '../../lib/store/items';
import { change } from '../../lib/store/store';
import { changeHints } from './changeHints';
import { useStored } from './useStored';

const words = options.sites;

const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** The site that a person typed, with or without `https://`; `undefined` when it is no address of a web page. */
export function typedSite(typed: string): Site | undefined {
  const address = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const site = /\s/.test(address) ? undefined : siteOf(whole);
  const named = site && (/\.[^.]+$/.test(site.host) || site.host === 'localhost');
  return named ? site : undefined;
}

/** The sites on which hints may be used, and how to add or turn off one. */
export function Sites() {
  const hints = useStored(hintState);
  const [notice, setNotice] = useState<Notice | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const origins = Object.keys(hints.sites).sort();
  const failed = (error: unknown): void => setTrouble(tellTrouble(error));
  const say = (text: string): void => {
    setTrouble(undefined);
    setNotice({ text });
  };
  const remove = async (origin: string): Promise<void> => {
    try {
      await browser.permissions.remove({ origins: [`${origin}/*`] });
      await change(hintState, (now) => without(now, origin));
      say(words.removed(new URL(origin).hostname));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section class="part" aria-labelledby="sites">
      <h2 id="sites">{words.title}</h2>
      <p class="label">{words.note}</p>
      {origins.length === 0 && <p class="quiet">{words.none}</p>}
      <ul>
        {origins.map((origin) => (
          <li key={origin} class="setting">
            <div>
              <h3>{new URL(origin).hostname}</h3>
              <p class="label">{words.on}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={`${words.remove}: ${new URL(origin).hostname}`}
              onClick={() => void remove(origin)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {hints.chats.length > 0 && (
        <div class="setting">
          <div>
            <h3>{plural(hints.chats.length, words.chats)}</h3>
            <p class="label">{words.chatsNote}</p>
          </div>
          <button
            type="button"
            class="button"
            onClick={() => {
              changeHints((now) => ({ ...now, chats: [], wrong: {} })).then(
                () => say(words.chatsForgotten),
                failed,
              );
            }}
          >
            {words.forgetChats}
          </button>
        </div>
      )}
      <AddSite isOn={(origin) => origin in hints.sites} onSaid={say} onTrouble={failed} />
      <NoticeLine notice={notice} trouble={trouble} />
    </section>
  );
}

interface AddSiteProps {
  readonly isOn: (origin: string) => boolean;
  readonly onSaid: (text: string) => void;
  readonly onTrouble: (error: unknown) => void;
}

function AddSite({ isOn, onSaid, onTrouble }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const add = (): void => {
    const site = typedSite(typed);
    if (!site) {
      setWrong(typed.trim() === '' ? words.emptyAddress : words.badAddress(typed.trim()));
      return;
    }
    setWrong(undefined);
    if (isOn(originOf(site.pattern))) {
      onSaid(words.already(site.host));
      return;
    }
    // Asked for right here: a browser listens to such a request only in the click itself.
    browser.permissions.request({ origins: [site.pattern] }).then(async (given) => {
      if (!given) {
        onSaid(words.refused(site.host));
        return;
      }
      await change(hintState, (now) => ({
        ...now,
        sites: { ...now.sites, [originOf(site.pattern)]: { messenger: site.messenger } },
      }));
      setTyped('');
      onSaid(words.added(site.host));
    }, onTrouble);
  };
  return (
    <form
      class="acts-row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for="address">{words.add}</label>
      <input
        id="address"
        class="field"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder={words.addHint}
        value={typed}
        aria-invalid={wrong !== undefined}
        {...(wrong && { 'aria-describedby': 'address-wrong' })}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="button">{words.addAct}</button>
      {wrong && (
        <p id="address-wrong" class="trouble" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

function without(state: HintState, origin: string): HintState {
  const sites = Object.entries(state.sites).filter(([other]) => other !== origin);
  const pointed = Object.entries(state.pointed).filter(([other]) => other !== origin);
  return { ...state, sites: Object.fromEntries(sites), pointed: Object.fromEntries(pointed) };
}
