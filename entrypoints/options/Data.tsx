import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { saveFile } from '../../components/data/saveFile';
import { deleteAllStored, listStored, type Stored } from '../../components/data/stored';
import { lineKey, withOpenLines } from '../../components/day/lines';
import type { Notice } from '../../components/day/useDay';
import { NoticeLine } from '../../components/NoticeLine';
import { Switch } from '../../components/Switch';
import { Unlock } from '../../components/Unlock';
import { tellTrouble } from '../../components/day/troubles';
import { common, dataSize, options, plural } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { toCsv } from '../../lib/journal/csv';
import { exportEverything } from '../../lib/store/exportFile';
import { readJournal } from '../../lib/store/journal';
import { onChange } from '../../lib/store/store';
import { Import } from './Import';
import { setReminder } from './setReminder';

const words = options.data;

/** Everything that is stored, `first` as the page opens, and how to take it out, bring it in, or delete it. */
export function Data({ first }: { first: readonly Stored[] }) {
  const [stored, setStored] = useState(first);
  const [withLines, setWithLines] = useState(false);
  const [locked, setLocked] = useState(false);
  const [notice, setNotice] = useState<Notice | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const refresh = (): void => void listStored().then(setStored, () => {});
  useEffect(() => {
    const ending = new AbortController();
    onChange(refresh, ending.signal);
    refresh();
    return () => ending.abort();
  }, []);
  const failed = (error: unknown): void => setTrouble(tellTrouble(error));
  const today = localDate(new Date());
  const switchLines = (on: boolean): void => {
    setWithLines(on);
    if (on) lineKey().then((key) => setLocked(key === 'locked'), failed);
  };
  const save = (as: (ask: Wanted) => Promise<void>): void => {
    setTrouble(undefined);
    lineKey()
      .then((key) => {
        // Lines that were asked for and stay out would be a loss that nobody sees.
        setLocked(key === 'locked');
        if (key !== 'locked') return as({ today, withLines, ...(key && { unlocked: key }) });
        if (!withLines) return as({ today, withLines });
        setTrouble(words.linesLocked);
        return undefined;
      })
      .catch(failed);
  };
  return (
    <section class="part" aria-labelledby="data">
      <h2 id="data">{words.title}</h2>
      <p class="label">{words.note}</p>
      {stored.length === 0 ? <p class="quiet">{words.empty}</p> : <StoredTable stored={stored} />}
      <NoticeLine notice={notice} trouble={trouble} />
      <div class="setting">
        <div>
          <h3>{words.export}</h3>
          <p class="label">{words.exportNote}</p>
        </div>
        <span class="row">
          <span id="with-lines">{words.withLines}</span>
          <Switch on={withLines} name={words.withLines} onSwitch={switchLines} />
        </span>
        <span class="row">
          <button type="button" class="button" onClick={() => save(asJson)}>
            {words.json}
          </button>
          <button type="button" class="button" onClick={() => save(asCsv)}>
            {words.csv}
          </button>
        </span>
        {withLines && locked && <Unlock onUnlocked={() => setLocked(false)} />}
      </div>
      <Import />
      <DeleteAll
        onDeleted={(left) => {
          setTrouble(left === 0 ? undefined : words.deletedNot(plural(left, words.left)));
          setNotice(left === 0 ? { text: words.deleted } : undefined);
          refresh();
        }}
        onTrouble={failed}
      />
    </section>
  );
}

type Wanted = Parameters<typeof exportEverything>[0];

async function asJson(wanted: Wanted): Promise<void> {
  const file = await exportEverything(wanted);
  const text = JSON.stringify(file, null, 2);
  saveFile(`attune-${wanted.today}.json`, 'application/json', text);
}

async function asCsv({ today, withLines, unlocked }: Wanted): Promise<void> {
  const journal = await readJournal();
  const open = withLines ? await withOpenLines(journal, unlocked) : journal;
  saveFile(`attune-${today}.csv`, 'text/csv', toCsv(open, withLines));
}

function nameOf({ key, lines }: Stored): string {
  const { names } = words;
  if (key.startsWith('journal/'))
    return names.journal(key.slice(8), lines > 0 ? plural(lines, names.lines) : '');
  if (key.startsWith('aside/')) return names.aside;
  if (key.startsWith('attune/picture/')) return names.picture;
  if (key === 'attune/snapshot') return names.snapshot;
  if (key === 'attune/language') return names.language;
  if (key === 'settings' || key === 'deck' || key === 'hints' || key === 'lock') return names[key];
  if (key === 'troubles') return names.troubles;
  return names.other(key);
}

/** A row for each name: what is of one kind, as the pictures are, stands together. */
function rowsOf(stored: readonly Stored[]): readonly (readonly [name: string, bytes: number])[] {
  const rows = new Map<string, number>();
  for (const one of stored) rows.set(nameOf(one), (rows.get(nameOf(one)) ?? 0) + one.bytes);
  return [...rows];
}

function StoredTable({ stored }: { stored: readonly Stored[] }) {
  return (
    <table class="stored">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="end">
            {words.size}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(stored).map(([name, bytes]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{dataSize(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DeleteAllProps {
  readonly onDeleted: (left: number) => void;
  readonly onTrouble: (error: unknown) => void;
}

function DeleteAll({ onDeleted, onTrouble }: DeleteAllProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const deleteNow = async (): Promise<void> => {
    dialog.current?.close();
    try {
      const { origins = [] } = await browser.permissions.getAll();
      if (origins.length > 0) await browser.permissions.remove({ origins });
      onDeleted(await deleteAllStored());
      await setReminder();
    } catch (error) {
      onTrouble(error);
    }
  };
  return (
    <div class="setting">
      <div>
        <h3>{words.delete}</h3>
        <p class="label">{words.deleteNote}</p>
      </div>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {words.delete}
      </button>
      <dialog ref={dialog} aria-labelledby="delete-ask">
        <h2 id="delete-ask">{words.deleteAsk}</h2>
        <p class="label">{words.deleteNote}</p>
        <div class="acts-row">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {common.cancel}
          </button>
          <button type="button" class="button full push" onClick={() => void deleteNow()}>
            {words.deleteYes}
          </button>
        </div>
      </dialog>
    </div>
  );
}
