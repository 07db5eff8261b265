import { Bar } from '../../components/Bar';
import { privacy as words } from '../../lib/languages/interface';

/** What is read, what is stored, and what is not; in plain words, offline. */
export function PrivacyPage() {
  return (
    <div class="sheet narrow">
      <Bar />
      <main>
        <div class="top">
          <h1>{words.title}</h1>
        </div>
        <p class="lead">{words.lead}</p>
        {words.parts.map(({ title, text }) => (
          <section key={title} class="part prose">
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <p class="part">
          <a href="/options.html#data">{words.settings}</a>
        </p>
      </main>
    </div>
  );
}
