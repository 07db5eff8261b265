import { useRef, useState } from 'preact/hooks';
import { largestFile, readImport, type Bad, type Imported } from '../../lib/store/importFile';
import { applyImport, previewImport, type How, type Preview } from '../../lib/store/takeIn';
import { paintWith } from '../../lib/store/snapshot';
import { settings } from '../../lib/store/items';
import { read } from '../../lib/store/store';
import type { Notice } from '../../components/day/useDay';
import { NoticeLine } from '../../components/NoticeLine';
import { tellTrouble } from '../../components/day/troubles';
import { common, fullDate, options, plural } from '../../lib/languages/interface';
import { setReminder } from './setReminder';

const words = options.import;

/** A file that the browser could not read is bad in its own way. */
type BadFile = Bad | { readonly why: 'unread' };

const badSentence = (bad: BadFile): string =>
  bad.why === 'broken' ? words.bad.broken(bad.part) : words.bad[bad.why];

/** Brings an exported file in: looked at first, then merged or taken instead, and undoable. */
export function Import() {
  const [found, setFound] = useState<{ imported: Imported; preview: Preview } | undefined>();
  const [notice, setNotice] = useState<Notice | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const [share, setShare] = useState<number | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const failed = (error: unknown): void => setTrouble(tellTrouble(error));

  const look = async (file: File): Promise<void> => {
    setNotice(undefined);
    setTrouble(undefined);
    setFound(undefined);
    const imported = await readFile(file);
    if ('why' in imported) {
      setTrouble(badSentence(imported));
      return;
    }
    setFound({ imported, preview: await previewImport(imported) });
  };
  const take = async (how: How): Promise<void> => {
    if (!found) return;
    try {
      setShare(0);
      const undo = await applyImport(found.imported, how, setShare);
      await takenOver();
      setFound(undefined);
      setNotice({
        text: how === 'merge' ? words.merged : words.replaced,
        undo: () => {
          undo().then(async () => {
            await takenOver();
            setNotice({ text: words.undone });
          }, failed);
        },
      });
    } catch (error) {
      failed(error);
    } finally {
      setShare(undefined);
    }
  };
  return (
    <>
      <div class="setting">
        <div>
          <h3>{options.data.import}</h3>
          <p class="label">{options.data.importNote}</p>
        </div>
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {options.data.choose}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) look(file).catch(failed);
          }}
        />
      </div>
      {found && (
        <ImportPreview
          {...found}
          share={share}
          onTake={(how) => void take(how)}
          onCancel={() => setFound(undefined)}
        />
      )}
      <NoticeLine notice={notice} trouble={trouble} />
    </>
  );
}

/** Other settings are here now: pages paint with them, and the reminder follows. */
async function takenOver(): Promise<void> {
  paintWith(await read(settings));
  await setReminder();
}

async function readFile(file: File): Promise<Imported | BadFile> {
  if (file.size > largestFile) return { why: 'large' };
  try {
    return readImport(await file.text());
  } catch {
    return { why: 'unread' };
  }
}

interface ImportPreviewProps {
  readonly imported: Imported;
  readonly preview: Preview;
  /** How much of it is taken in, from 0 to 1; `undefined` while nothing is. */
  readonly share: number | undefined;
  readonly onTake: (how: How) => void;
  readonly onCancel: () => void;
}

function ImportPreview({ imported, preview, share, onTake, onCancel }: ImportPreviewProps) {
  const busy = share !== undefined;
  const { fresh, filled, other, same, only, kept } = preview;
  const exported = /^\d{4}-\d{2}-\d{2}$/.test(imported.made) ? imported.made : undefined;
  return (
    <section class="part preview" aria-live="polite" aria-labelledby="preview">
      <h3 id="preview">{words.title}</h3>
      <ul class="label">
        {exported && <li>{words.exported(fullDate(exported))}</li>}
        {fresh > 0 && <li>{plural(fresh, words.days.fresh)}</li>}
        {filled > 0 && <li>{plural(filled, words.days.filled)}</li>}
        {other > 0 && <li>{plural(other, words.days.other)}</li>}
        {same > 0 && <li>{plural(same, words.days.same)}</li>}
        {only > 0 && <li>{plural(only, words.days.only)}</li>}
        {kept > 0 && <li>{plural(kept, words.kept)}</li>}
        {preview.settings && <li>{words.settings}</li>}
      </ul>
      <div class="acts-row">
        <button type="button" class="button" disabled={busy} onClick={() => onTake('merge')}>
          {words.merge}
        </button>
        <span class="label">{words.mergeNote}</span>
      </div>
      <div class="acts-row">
        <button type="button" class="button" disabled={busy} onClick={() => onTake('replace')}>
          {words.replace}
        </button>
        <span class="label">{words.replaceNote}</span>
      </div>
      <div class="acts-row">
        {busy ? (
          <progress aria-label={words.taking} max={1} value={share} />
        ) : (
          <button type="button" class="link" onClick={onCancel}>
            {common.cancel}
          </button>
        )}
      </div>
    </section>
  );
}
