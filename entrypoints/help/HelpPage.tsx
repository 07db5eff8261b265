import { Bar } from '../../components/Bar';
import { help as words } from '../../lib/languages/interface';

/** A number to call stays on one line. */
const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d)/gu, '\u00a0');

/** "More help": for who does not feel safe. Plain, offline, counted nowhere. */
export function HelpPage() {
  return (
    <div class="sheet narrow">
      <Bar here="help" />
      <main>
        <div class="top">
          <h1>{words.title}</h1>
        </div>
        <p class="lead">{words.lead}</p>
        <section class="part prose">
          <h2>{words.dangerTitle}</h2>
          <p>{words.danger}</p>
        </section>
        <section class="part prose">
          <h2>{words.signsTitle}</h2>
          <ul>
            {words.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p>{words.signsNote}</p>
        </section>
        <section class="part prose">
          <h2>{words.safeTitle}</h2>
          <ul>
            {words.safe.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
        <section class="part">
          <h2>{words.linesTitle}</h2>
          <p class="label">{words.linesNote}</p>
          <dl class="lines">
            {words.lines.map(({ place, who, how }) => (
              <div key={place}>
                <dt>{place}</dt>
                <dd>
                  <span class="label">{who}</span>
                  <span>{unbroken(how)}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p class="finder">
            {words.finder}{' '}
            <a href="https://findahelpline.com" rel="noreferrer">
              {words.finderLink}
            </a>{' '}
            <span class="label">{words.finderNote}</span>
          </p>
        </section>
        <section class="part prose">
          <h2>{words.endTitle}</h2>
          <p>{unbroken(words.end)}</p>
        </section>
        <section class="part prose">
          <h2>{words.harmTitle}</h2>
          <p>{unbroken(words.harm)}</p>
        </section>
        <p class="part">
          <a href="/newtab.html">{words.back}</a>
        </p>
      </main>
    </div>
  );
}
