import { common } from '../lib/languages/interface';
import type { Card } from '../lib/practices/card';
import { Plate } from './pictures/Plate';

/** The day's card in short: its picture, its title, what to do. Leads to the whole card. */
export function TodayShort({ card, short = true }: { card: Card; short?: boolean }) {
  return (
    <a class="today" href="/newtab.html" target="_blank" data-practice={card.practice}>
      <Plate practice={card.practice} crop="portrait" />
      <div>
        <p class="practice">{common.practices[card.practice]}</p>
        <h1>{card.title}</h1>
        {short && <p class="short">{card.short}</p>}
      </div>
    </a>
  );
}

/** The day's card as one row, below something else. */
export function TodaySlim({ card }: { card: Card }) {
  return (
    <a class="slim" href="/newtab.html" target="_blank" data-practice={card.practice}>
      <Plate practice={card.practice} crop="coin" />
      <span>
        <span class="heading">{card.title}</span>
        <span class="practice">{common.practices[card.practice]}</span>
      </span>
    </a>
  );
}
