import { useState } from 'preact/hooks';
import { today as words } from '../lib/languages/interface';
import { Icon } from './Icon';

/** Words to start with, each with a button that copies it. */
export function WordsToSay({ openers }: { openers: readonly string[] }) {
  const [copied, setCopied] = useState<string | undefined>();
  const [told, setTold] = useState('');
  const copy = (opener: string): void => {
    navigator.clipboard.writeText(opener).then(
      () => {
        setCopied(opener);
        setTold(words.copied);
      },
      () => setTold(words.notCopied),
    );
  };
  return (
    <section class="say">
      <h2 class="label">{words.say}</h2>
      <ul>
        {openers.map((opener) => (
          <li key={opener}>
            <span>{opener}</span>
            <button
              type="button"
              class={copied === opener ? 'copy done' : 'copy'}
              aria-label={words.copy(opener)}
              onClick={() => copy(opener)}
            >
              <Icon name={copied === opener ? 'copied' : 'copy'} />
            </button>
          </li>
        ))}
      </ul>
      <p class="sr" role="status">
        {told}
      </p>
    </section>
  );
}
