import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common, plural, today as words } from '../lib/languages/interface';
import type { Card, Step, Variant, Way, Why } from '../lib/practices/card';
import type { DayCard } from '../lib/store/snapshot';
import { Reason } from './Reason';
import { Ways } from './Ways';
import { WordsToSay } from './WordsToSay';

interface PracticeCardProps {
  readonly day: DayCard;
  /** The 30-second form in place of the steps. */
  readonly smaller?: boolean;
  /** Level of the title: the card is the page's subject, or one of many. */
  readonly level?: 1 | 2;
  /** What a person can do with the card. */
  readonly children?: ComponentChildren;
}

/** One card in full: what to do, how, words to start with, and why; in the way a person chooses. */
export function PracticeCard({ day, smaller = false, level = 1, children }: PracticeCardProps) {
  const { card, sources } = day;
  const [way, setWay] = useState<Way>('together');
  useEffect(() => setWay('together'), [card.id]);
  const shown = cardInWay(card, way);
  const panel = `how-${card.id}`;
  const Title = level === 1 ? 'h1' : 'h2';
  const minutes = shown.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <article class="card" data-practice={card.practice}>
      <header>
        <p class="practice">
          {common.practices[card.practice]}
          <span>, {smaller ? words.aboutSmaller : plural(minutes, words.about)}</span>
        </p>
        <Title class="title">{shown.title}</Title>
        <p class="do">{smaller ? card.smaller : shown.do}</p>
      </header>
      {!smaller && (
        <section>
          <Ways chosen={way} onChoose={setWay} panel={panel} />
          <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${way}`}>
            <ol class="how">
              {shown.steps.map((step) => (
                <li key={step.text}>
                  <span class="minutes">{words.minutes(step.minutes)}</span>
                  <span>{step.text}</span>
                </li>
              ))}
            </ol>
            {card.gently && <p class="gently">{card.gently}</p>}
          </div>
        </section>
      )}
      <div class="sides">
        <WordsToSay key={`${card.id} ${way}`} openers={shown.say} />
        <Reason key={shown.why.fact} why={shown.why} source={sources[shown.why.fact]} />
      </div>
      {children}
    </article>
  );
}

/** What of a card is shown when it is done in a way. */
export interface CardInWay {
  readonly title: string;
  readonly do: string;
  readonly steps: readonly Step[];
  readonly say: readonly string[];
  readonly why: Why;
}

/** A card as it is done in a way; what the way leaves out stays as in the card. */
export function cardInWay(card: Card, way: Way): CardInWay {
  const { title, do: doing, steps, say, why } = card;
  const plain = { title, do: doing, steps, say, why };
  if (way === 'together') return plain;
  const variant: Variant = card[way];
  return { ...plain, ...variant };
}
