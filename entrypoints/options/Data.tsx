import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { saveFile } from '../../components/data/saveFile';
import { deleteAllStored, listStored, type Stored } from '../../components/data/stored';
import type { Notice } from '../../components/day/useDay';
import { NoticeLine } from '../../components/NoticeLine';
import { Switch } from '../../components/Switch';
import { common, dataSize, options, plural, troubleSentence } from '../../lib/languages/interface';
import { localDate } from '../../lib/practices/dates';
import { toCsv } from '../../lib/journal/csv';
import { exportEverything } from '../../lib/store/exportFile';
import { readJournal } from '../../lib/store/journal';
import { onChange } from '../../lib/store/store';
import { Import } from './Import';

const words = options.data;

/** Everything that is stored, and how to take it out, bring it in, or delete it. */
export function Data() {
  const [stored, setStored] = useState<readonly Stored[]>([]);
  const [withLines, setWithLines] = useState(false);
  const [notice, setNotice] = useState<Notice | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const refresh = (): void => void listStored().then(setStored, () => {});
  useEffect(() => {
    const ending = new AbortController();
    onChange(refresh, ending.signal);
    refresh();
    return () => ending.abort();
  }, []);
  const failed = (error: unknown): void => setTrouble(troubleSentence(error));
  const today = localDate(new Date());
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
          <Switch on={withLines} name={words.withLines} onSwitch={setWithLines} />
        </span>
        <span class="row">
          <button
            type="button"
            class="button"
            onClick={() =>
              void exportEverything({ today, withLines }).then(
                (file) =>
                  saveFile(
                    `attune-${today}.json`,
                    'application/json',
                    JSON.stringify(file, null, 2),
                  ),
                failed,
              )
            }
          >
            {words.json}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              void readJournal().then(
                (journal) => saveFile(`attune-${today}.csv`, 'text/csv', toCsv(journal, withLines)),
                failed,
              )
            }
          >
            {words.csv}
          </button>
        </span>
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

function nameOf(key: string): string {
  const { names } = words;
  if (key.startsWith('journal/')) return names.journal(key.slice(8));
  if (key.startsWith('aside/')) return names.aside;
  if (key.startsWith('attune/picture/')) return names.picture;
  if (key === 'attune/snapshot') return names.snapshot;
  if (key === 'attune/language') return names.language;
  if (key === 'settings' || key === 'deck' || key === 'hints' || key === 'lock') return names[key];
  return names.other(key);
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
        {stored.map(({ key, bytes }) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
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
