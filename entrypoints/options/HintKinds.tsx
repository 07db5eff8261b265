import { useState } from 'preact/hooks';
import { clearCounts, leanNoLonger } from '../../components/day/counts';
import type { Notice } from '../../components/day/useDay';
import { NoticeLine } from '../../components/NoticeLine';
import { Switch } from '../../components/Switch';
import { tellTrouble } from '../../components/day/troubles';
import { clockTime, options, plural } from '../../lib/languages/interface';
import { hintState, type HintState, type Settings } from '../../lib/store/items';
import { changeHints } from './changeHints';
import type { ChangeSettings } from './OptionsPage';
import { useStored } from './useStored';

const words = options.hints;

/** The name of a kind of hint; a rule that is no more is called by its id. */
const kindName = (rule: string): string =>
  Object.entries(words.kinds).find(([id]) => id === rule)?.[1] ?? rule;

interface HintKindsProps {
  readonly chosen: Settings;
  readonly onChange: ChangeSettings;
}

/** Kinds of hints that were turned off, the pause, and the counts of used hints, each to be taken back. */
export function HintKinds({ chosen, onChange }: HintKindsProps) {
  const hints = useStored(hintState);
  const [trouble, setTrouble] = useState<string | undefined>();
  const [notice, setNotice] = useState<Notice | undefined>();
  const failed = (error: unknown): void => setTrouble(tellTrouble(error));
  const update = (next: (now: HintState) => HintState): void => {
    changeHints(next).then(() => setTrouble(undefined), failed);
  };
  const used = Object.values(hints.counts).reduce((sum, count) => sum + count, 0);
  const clear = async (): Promise<void> => {
    try {
      const putBack = await clearCounts();
      const undo = (): void => {
        setNotice(undefined);
        putBack().catch(failed);
      };
      setNotice({ text: words.cleared, undo });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section class="part" aria-labelledby="kinds">
      <h2 id="kinds">{words.title}</h2>
      <p class="label">{words.note}</p>
      {hints.pausedUntil > Date.now() && (
        <div class="setting">
          <p>{words.paused(clockTime(hints.pausedUntil))}</p>
          <button
            type="button"
            class="button"
            onClick={() => update((now) => ({ ...now, pausedUntil: 0 }))}
          >
            {words.resume}
          </button>
        </div>
      )}
      {hints.off.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul>
          {hints.off.map((rule) => (
            <li key={rule} class="setting">
              <h3>{kindName(rule)}</h3>
              <button
                type="button"
                class="button"
                aria-label={`${words.again}: ${kindName(rule)}`}
                onClick={() =>
                  update((now) => ({ ...now, off: now.off.filter((other) => other !== rule) }))
                }
              >
                {words.again}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="setting">
        <div>
          <h3>{words.count}</h3>
          <p class="label" id="count-note">
            {words.countNote}
          </p>
        </div>
        <Switch
          on={chosen.countHints}
          name={words.count}
          describedBy="count-note"
          onSwitch={(countHints) => {
            onChange({ countHints });
            if (!countHints) leanNoLonger().catch(failed);
          }}
        />
      </div>
      {used > 0 && (
        <div class="setting">
          <p>{plural(used, words.counted)}</p>
          <button type="button" class="button" onClick={() => void clear()}>
            {words.clearCounts}
          </button>
        </div>
      )}
      <NoticeLine notice={notice} trouble={trouble} />
    </section>
  );
}
