import { useState } from 'preact/hooks';
import { Choice } from '../../components/Choice';
import { dayCard, keep, notForUs } from '../../components/day/settle';
import { NoticeLine } from '../../components/NoticeLine';
import { Plate } from '../../components/pictures/Plate';
import { PracticeCard } from '../../components/PracticeCard';
import { Icon } from '../../components/Icon';
import { tellTrouble } from '../../components/day/troubles';
import {
  common,
  journal as words,
  plural,
  today as todayWords,
} from '../../lib/languages/interface';
import { practices, type Card, type Practice } from '../../lib/practices/card';
import type { DeckState } from '../../lib/store/items';
import type { FirstCards } from './readFirst';
import { useDeck } from './useJournal';

type Show = 'all' | 'kept' | 'notForUs' | Practice;

const asked = (name: string): string | undefined =>
  new URLSearchParams(location.search).get(name) ?? undefined;

/** Every card, to browse and to search; one of them in full when the address names it. */
export function Cards({ first }: { readonly first: FirstCards }) {
  const { deck } = first;
  const read = useDeck(first.state);
  const [trouble, setTrouble] = useState<string | undefined>();
  const state = read === 'closed' ? undefined : read;
  const one = deck.find((card) => card.id === asked('card'));
  const failed = (error: unknown): void => setTrouble(tellTrouble(error));
  return (
    <>
      {one ? (
        <OneCard card={one} state={state} onTrouble={failed} />
      ) : (
        <Browse deck={deck} state={state} />
      )}
      <NoticeLine notice={undefined} trouble={trouble} />
    </>
  );
}

/** Does a card have all these words somewhere in it? */
export function matches(card: Card, search: string): boolean {
  const text = JSON.stringify([
    card.title,
    card.do,
    card.steps,
    card.say,
    card.why.text,
    card.smaller,
    card.apart,
    card.alone,
    card.hardDay,
    common.practices[card.practice],
  ]).toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Browse({ deck, state }: { deck: readonly Card[]; state: DeckState | undefined }) {
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show>(() => (asked('show') === 'kept' ? 'kept' : 'all'));
  const shown = deck.filter(
    (card) =>
      (show === 'all' ||
        (show === 'kept' && state?.kept.includes(card.id)) ||
        (show === 'notForUs' && state?.notForUs.includes(card.id)) ||
        show === card.practice) &&
      matches(card, search.trim()),
  );
  const options: readonly (readonly [Show, string])[] = [
    ['all', words.all],
    ...practices.map((practice) => [practice, common.practices[practice]] as const),
    ['kept', words.kept],
    ['notForUs', words.notForUs],
  ];
  const nothing =
    search.trim() !== ''
      ? words.noMatch(search.trim())
      : show === 'notForUs'
        ? words.noNotForUs
        : words.noKept;
  return (
    <>
      <div class="top">
        <h1>{words.cardsTitle}</h1>
        <p class="quiet" role="status">
          {plural(shown.length, words.cardsCount)}
        </p>
      </div>
      <div class="filters">
        <input
          class="field"
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <Choice
          many
          name="show"
          label={words.cardsTitle}
          chosen={show}
          options={options}
          onChoose={setShow}
        />
      </div>
      {shown.length === 0 && (
        <section class="nothing">
          <div>
            <p class="lead">{nothing}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                setSearch('');
                setShow('all');
              }}
            >
              {words.showAll}
            </button>
          </div>
        </section>
      )}
      {practices.map((practice) => (
        <Shelf
          key={practice}
          practice={practice}
          cards={shown.filter((card) => card.practice === practice)}
        />
      ))}
    </>
  );
}

/** Cards of one practice, below its name. */
function Shelf({ practice, cards }: { practice: Practice; cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <section class="shelf" aria-labelledby={`shelf-${practice}`} data-practice={practice}>
      <h2 id={`shelf-${practice}`}>
        <Plate practice={practice} crop="coin" />
        {common.practices[practice]}
      </h2>
      <ul class="deck">
        {cards.map((card) => (
          <li key={card.id}>
            <a href={`/journal.html?view=cards&card=${card.id}`}>
              <h3 class="heading">{card.title}</h3>
              <p class="short">{card.short}</p>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneCardProps {
  readonly card: Card;
  readonly state: DeckState | undefined;
  readonly onTrouble: (error: unknown) => void;
}

function OneCard({ card, state, onTrouble }: OneCardProps) {
  const kept = state?.kept.includes(card.id) ?? false;
  const gone = state?.notForUs.includes(card.id) ?? false;
  return (
    <>
      <p class="top">
        <a class="plain" href="/journal.html?view=cards">
          {words.backToCards}
        </a>
      </p>
      <div class="one-card" data-practice={card.practice}>
        <Plate practice={card.practice} />
        <PracticeCard day={dayCard(card)}>
          <div class="acts">
            <button
              type="button"
              class="plain"
              aria-pressed={kept}
              onClick={() => void keep(card.id, !kept).catch(onTrouble)}
            >
              <Icon name="keep" />
              <span>{todayWords.keep}</span>
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => void notForUs(card.id, !gone).catch(onTrouble)}
            >
              {gone ? words.takeBack : todayWords.notForUs}
            </button>
          </div>
        </PracticeCard>
      </div>
    </>
  );
}
