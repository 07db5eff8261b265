import { useRef, useState } from 'preact/hooks';
import {
  changePassphrase,
  forgetPassphrase,
  removePassphrase,
  setPassphrase,
} from '../../components/day/lines';
import type { Notice } from '../../components/day/useDay';
import { NoticeLine } from '../../components/NoticeLine';
import { tellTrouble } from '../../components/day/troubles';
import { common, options, today } from '../../lib/languages/interface';
import { lockState } from '../../lib/store/items';
import { useStored } from './useStored';

const words = options.lock;

/** The fewest characters of a passphrase. */
const shortest = 8;

/** What a person is about to do with the passphrase. */
type Doing = 'set' | 'change' | 'remove';

/** A passphrase for the lines of check-ins: set, changed, taken away, or forgotten. */
export function Passphrase() {
  const { lock } = useStored(lockState);
  const [doing, setDoing] = useState<Doing | undefined>();
  const [notice, setNotice] = useState<Notice | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const begin = (what: Doing): void => {
    setNotice(undefined);
    setTrouble(undefined);
    setDoing(what);
  };
  const done = (text: string): void => {
    setDoing(undefined);
    setTrouble(undefined);
    setNotice({ text });
  };
  return (
    <>
      <div class="setting">
        <div>
          <h3>{words.title}</h3>
          <p class="label">{words.note}</p>
          <p class="label">{words.lost}</p>
        </div>
        {!doing && (
          <span class="row">
            {lock ? (
              <>
                <button type="button" class="button" onClick={() => begin('change')}>
                  {words.change}
                </button>
                <button type="button" class="button" onClick={() => begin('remove')}>
                  {words.remove}
                </button>
                <Forget
                  onForgotten={() => done(words.forgotten)}
                  onTrouble={(error) => setTrouble(tellTrouble(error))}
                />
              </>
            ) : (
              <button type="button" class="button" onClick={() => begin('set')}>
                {words.set}
              </button>
            )}
          </span>
        )}
      </div>
      {doing && (
        <PassphraseForm
          key={doing}
          doing={doing}
          onDone={done}
          onTrouble={setTrouble}
          onCancel={() => {
            setTrouble(undefined);
            setDoing(undefined);
          }}
        />
      )}
      <NoticeLine notice={notice} trouble={trouble} />
    </>
  );
}

interface FormProps {
  readonly doing: Doing;
  readonly onDone: (said: string) => void;
  readonly onTrouble: (sentence: string) => void;
  readonly onCancel: () => void;
}

function PassphraseForm({ doing, onDone, onTrouble, onCancel }: FormProps) {
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    if (doing !== 'remove' && fresh.length < shortest) {
      onTrouble(words.short);
      return;
    }
    if (doing !== 'remove' && fresh !== again) {
      onTrouble(words.differ);
      return;
    }
    setBusy(true);
    try {
      if (doing === 'set') await setPassphrase(fresh);
      else if (
        !(await (doing === 'change' ? changePassphrase(old, fresh) : removePassphrase(old)))
      ) {
        onTrouble(today.wrongPassphrase);
        return;
      }
      onDone(words.done[doing]);
    } catch (error) {
      onTrouble(tellTrouble(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void act();
      }}
    >
      {doing !== 'set' && <Secret name={words.now} value={old} onType={setOld} />}
      {doing !== 'remove' && (
        <>
          <Secret name={words.fresh} value={fresh} onType={setFresh} />
          <Secret name={words.again} value={again} onType={setAgain} />
        </>
      )}
      <div class="acts-row">
        <button class="button full" disabled={busy}>
          {words[doing]}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

interface SecretProps {
  readonly name: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Secret({ name, value, onType }: SecretProps) {
  return (
    <label>
      <span class="label">{name}</span>
      <input
        class="field"
        type="password"
        autocomplete="off"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}

interface ForgetProps {
  readonly onForgotten: () => void;
  readonly onTrouble: (error: unknown) => void;
}

function Forget({ onForgotten, onTrouble }: ForgetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="link" onClick={() => dialog.current?.showModal()}>
        {words.forget}
      </button>
      <dialog ref={dialog} aria-labelledby="forget-ask">
        <h2 id="forget-ask">{words.forgetAsk}</h2>
        <p class="label">{words.forgetNote}</p>
        <div class="acts-row">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {common.cancel}
          </button>
          <button
            type="button"
            class="button full push"
            onClick={() => {
              dialog.current?.close();
              forgetPassphrase().then(onForgotten, onTrouble);
            }}
          >
            {words.forgetYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
