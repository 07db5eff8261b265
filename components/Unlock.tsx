import { useState } from 'preact/hooks';
import { tellTrouble } from './day/troubles';
import { today as words } from '../lib/languages/interface';

/** Asks for the passphrase of the lines; it holds for this page until it is closed. */
export function Unlock({ onUnlocked }: { onUnlocked: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    try {
      const { unlock } = await import('./day/lines');
      if (await unlock(passphrase)) onUnlocked();
      else setTrouble(words.wrongPassphrase);
    } catch (error) {
      setTrouble(tellTrouble(error));
    }
    setBusy(false);
  };
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && passphrase !== '') void open();
      }}
    >
      <label>
        <span class="label">{words.linesLocked}</span>
        <input
          class="field"
          type="password"
          autocomplete="off"
          placeholder={words.passphrase}
          aria-label={`${words.linesLocked} ${words.passphrase}`}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <button class="button" disabled={busy || passphrase === ''}>
        {words.unlock}
      </button>
      <p class="trouble" role="status">
        {trouble}
      </p>
    </form>
  );
}
