import { useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { diagnosis } from '../../components/data/diagnosis';
import { tellTrouble } from '../../components/day/troubles';
import { NoticeLine } from '../../components/NoticeLine';
import { options } from '../../lib/languages/interface';

const words = options.report;

/** What a person can put into a report of a fault: they read all of it first, and copy that. */
export function Report() {
  const [report, setReport] = useState<string | undefined>();
  const [copied, setCopied] = useState(false);
  const [trouble, setTrouble] = useState<string | undefined>();
  const id = useId();
  const failed = (error: unknown): void => setTrouble(tellTrouble(error));
  const show = (): void => {
    setCopied(false);
    gather().then(setReport, failed);
  };
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setTrouble(words.notCopied),
    );
  };
  return (
    <section class="part" aria-labelledby="report">
      <h2 id="report">{words.title}</h2>
      <p class="label">{words.note}</p>
      {report !== undefined && (
        <p class="report">
          <label for={id}>{words.exactly}</label>
          <textarea
            id={id}
            class="field"
            readOnly
            rows={report.split('\n').length + 1}
            value={report}
          />
        </p>
      )}
      <p class="row">
        <button type="button" class="button" onClick={show}>
          {report === undefined ? words.show : words.anew}
        </button>
        {report !== undefined && (
          <button type="button" class="button" onClick={() => copy(report)}>
            {words.copy}
          </button>
        )}
      </p>
      <NoticeLine notice={copied ? { text: words.copied } : undefined} trouble={trouble} />
    </section>
  );
}

async function gather(): Promise<string> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const { version } = browser.runtime.getManifest();
  return diagnosis({ version, permissions, sites: origins.length }, words);
}
