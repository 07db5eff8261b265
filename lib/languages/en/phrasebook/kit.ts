import { echoesOf } from '../../../listening/about';
import { grantOf } from '../../../listening/deed';
import type { Label } from '../../../listening/hint';
import type { PartnerMoment, Span } from '../../../listening/moment';
import type { Scene } from '../../../listening/rule';
import type { Clause, Text } from '../../../listening/text';
import { kept } from '../../../listening/voice';
import { choose, pick, rank, seedOf, type Choice } from './choose';
import type { Group, Part } from './group';
import { edited, turnOf, type Edited } from './edit';
import { fates } from './harm';
import { agreeing, asking, hollow, plainAnswer, refusing } from './small-words';
import { withNames } from './names';
import { complaintOf, type Complaint } from './complaint';
import type { Side } from './counter';
import { sidesOf } from './sides';
import { guessIn, type Recast } from './recast';
import { capital, stopped } from './wording';

export { capital, stopped };

/** A whole new draft before it is put in voice. */
export interface Answer {
  readonly text: string;
  readonly move: string;
  /** Only offered where nothing else is. */
  readonly spare?: boolean;
}

/** What an answer can be built of in one moment. */
export class Kit {
  readonly seed: number;
  readonly their: string;
  readonly moment: PartnerMoment;
  /** Runs of the draft's own words that stay, letter for letter; statements. */
  readonly stays: readonly string[];
  /** Facts of the draft that a complaint of the sender's rests on, the `stays` among them. */
  readonly facts: readonly string[];
  /** Questions of the draft that stay. */
  readonly questions: readonly string[];
  /** The hurtful clauses, turned. */
  readonly turned: readonly Recast[];
  /** A plain answer in the draft to a plain question ("top drawer"). */
  readonly answer: string | undefined;
  /** A guess about the partner's mind. */
  readonly guess: string | undefined;
  /** The draft in the sender's own words, without what hurts. */
  readonly edited: Edited | undefined;
  /** The draft says the thing did not happen. */
  readonly denies: boolean;
  private readonly closing: string;
  private readonly gone: ReadonlySet<Clause>;
  private readonly held: ReadonlySet<Clause>;

  constructor(
    readonly scene: Scene,
    label: Label,
    span: Span,
  ) {
    this.seed = seedOf(scene);
    this.their = scene.partnerText?.plain ?? '';
    this.moment = scene.partner.moment;
    const raw = scene.draft.raw;
    const stays: string[] = [];
    const facts: string[] = [];
    const questions: string[] = [];
    const turned: Recast[] = [];
    let guess: string | undefined;
    let answer: string | undefined;
    const asked =
      /\b(?:where|what time|which|when|who's getting|what year|how much)\b|wheres\b/.test(
        this.their,
      );
    const fated = fates(scene, label, span);
    this.edited = edited(scene, label, fated);
    this.gone = new Set(fated.filter((one) => one.fate === 'drop').map((one) => one.clause));
    this.held = new Set(
      fated
        .filter(({ clause, fate }) => (fate === 'keep' || fate === 'fact') && !clause.question)
        .map((one) => one.clause),
    );
    for (const { clause, fate } of fated) {
      if (asked && fate !== 'drop' && plainAnswer.test(clause.plain)) {
        answer ??= tidied(raw.slice(clause.start, clause.end));
      }
      if (fate === 'keep') {
        const words = tidied(raw.slice(clause.start, clause.end));
        if (words === '') continue;
        if (clause.question || asking.test(clause.plain)) questions.push(words);
        else {
          stays.push(words);
          facts.push(words);
        }
      } else if (
        fate !== 'drop' &&
        label === 'missed-feeling' &&
        !clause.question &&
        /\d/.test(clause.plain)
      ) {
        stays.push(tidied(raw.slice(clause.start, clause.end)));
      } else if (fate === 'fact' && !clause.question) {
        facts.push(tidied(raw.slice(clause.start, clause.end)));
      } else if (fate === 'drop') {
        const other = turnOf(clause, fate, label);
        if (other !== undefined && !turned.some((one) => one.text === other.text))
          turned.push(other);
      }
      if (label === 'mind-reading') guess ??= guessIn(clause.plain);
    }
    this.answer = answer;
    this.stays = stays;
    this.facts = facts.filter((words) => !hollow.test(words)).slice(0, 3);
    this.questions = questions;
    this.turned = turned;
    this.guess = guess;
    this.denies =
      /\b(?:i (?:(?:didn't|did not) (?!notice|see|hear|realise|realize|think|mean|check|know|want|have|get|even notice|ask)|never (?:said|did|told|called|promised|agreed)|don't remember|wasn't (?:flirting|ignoring|laughing|looking|even|being))|that's not true|not what (?:i said|happened)|that never happened|you're (?:making|imagining))\b/.test(
        scene.draft.plain,
      );
    this.closing =
      /(?:\s(?:x{1,3}))$|(?:[❤💛💕😘🥰💖]\ufe0f?)$/u.exec(raw.trimEnd())?.[0].trim() ?? '';
  }

  /** Whether this clause of the draft hurts and goes. */
  dropped(clause: Clause): boolean {
    return this.gone.has(clause);
  }

  /**
   * Stretches of the draft's own words, letter for letter: the statements that stay and those `also` names, with short harmless
   * clauses that hang on them. At most `most` clauses; of those that stay only what `only` lets through.
   */
  stretches(
    also: (clause: Clause) => boolean,
    most: number,
    only: (clause: Clause) => boolean = () => true,
  ): readonly string[] {
    const { draft } = this.scene;
    const found: { start: number; end: number; sentence: number; next: number }[] = [];
    let taken = 0;
    draft.clauses.forEach((clause, i) => {
      const last = found.at(-1);
      const beside = last?.next === i && last.sentence === clause.sentence ? last : undefined;
      const hangs =
        beside !== undefined &&
        !this.gone.has(clause) &&
        !clause.question &&
        clause.plain.split(' ').length <= 6 &&
        !/^let me\b|\b(?:you|your|you're)\b/.test(clause.plain);
      if (!hangs && (taken === most || !((this.held.has(clause) && only(clause)) || also(clause))))
        return;
      taken += 1;
      if (beside === undefined)
        found.push({
          start: clause.start,
          end: clause.end,
          sentence: clause.sentence,
          next: i + 1,
        });
      else {
        beside.end = clause.end;
        beside.next = i + 1;
      }
    });
    return found.map(({ start, end }) =>
      tidied(draft.raw.slice(start, end)).replace(/(?<![.\d])\.$/u, ''),
    );
  }

  private readonly ranks = new Map<readonly Group[], readonly Group[]>();

  /** Phrases of a part that fit, best first; none when only a wide match is found and `least` asks for more. */
  choices(groups: readonly Group[], part: Part, least = 0): readonly Choice[] {
    return choose(this.scene, this.ranked(groups), part, least);
  }

  private ranked(groups: readonly Group[]): readonly Group[] {
    const known = this.ranks.get(groups) ?? rank(this.scene, groups);
    this.ranks.set(groups, known);
    return known;
  }

  /** Whether the draft itself speaks of the subject of the group that fits best. */
  names(groups: readonly Group[]): boolean {
    const [best] = this.ranked(groups);
    return best !== undefined && best.weight > 2 && best.about.test(this.scene.draft.plain);
  }

  /** The phrase at `place` of those that fit. */
  phrase(groups: readonly Group[], part: Part, place = 0, least = 0): string {
    return this.choices(groups, part, least)[place]?.text ?? '';
  }

  /** One of a list by the moment's seed. */
  one(list: readonly string[], salt: number): string {
    return pick(list, this.seed, salt) ?? '';
  }

  /** A detail of the partner's turn said back as a question ("In front of everyone?"), or nothing. */
  echo(kind: 'news' | 'any' = 'any'): string {
    const text = this.scene.partnerText;
    if (text === undefined) return '';
    const found = echoesOf(text).find(({ kind: what, words }) =>
      words.split(' ').length > 7 ||
      (what === 'event' && words.split(' ').length < 3) ||
      (what !== 'quote' && /^we\b|\bat \d\S*$|\b(?:ok|fine|alright)\b|!/u.test(words))
        ? false
        : kind === 'news'
          ? what === 'news' || (what === 'event' && words.includes('you'))
          : what !== 'news' && what !== 'count',
    );
    if (found === undefined) return '';
    return found.kind === 'quote' ? `${kept(found.words)}?` : `${capital(found.words)}?`;
  }

  /** A number of the partner's good news ("90 days", "10k"), said back, or nothing. */
  get figure(): string {
    const found =
      /(?<![\d:£$€.])\b(?:\d{2,3} (?:days|weeks|months|years|people|lengths|miles)|[2-9] (?:months|years|weeks)|\d{1,3}k(?= (?:followers|words|subs|steps|in)\b)|(?:1st|first|2nd|second) place|grade \d)\b(?! (?:ago|away|left|late|old|off))/u.exec(
        this.their,
      )?.[0];
    return found === undefined ? '' : `${capital(found)}!`;
  }

  private heard: Complaint | undefined;

  /** What the partner complains of, as far as it can be told. */
  get complaint(): Complaint {
    this.heard ??= complaintOf(this.scene);
    return this.heard;
  }

  private listed: readonly Side[] | undefined;

  /** What the draft says of the sender: reasons, wishes, hurts, what they will do. */
  get sides(): readonly Side[] {
    this.listed ??= sidesOf(this.scene);
    return this.listed;
  }

  /** The first of one kind, or nothing. */
  side(kind: Side['kind']): string {
    return this.sides.find((one) => one.kind === kind)?.text ?? '';
  }

  /** Whether a clause of the draft says no to what is asked. */
  get refuses(): boolean {
    return this.scene.draft.clauses.some((clause) => refusing.test(clause.plain));
  }

  /** What the partner asks for, granted, unless the draft refuses it. */
  get grant(): string {
    const { partnerText, draft } = this.scene;
    const said = partnerText === undefined ? undefined : grantOf(partnerText);
    if (said === undefined || this.refuses) return '';
    return said.startsWith("I'll ") &&
      !/^I'll (?:stop|ring|text|call|message|let you know)\b/u.test(said) &&
      !agreeing.test(draft.plain)
      ? ''
      : `${said}.`;
  }

  /** Help and love the sender offers in their own words. */
  get offered(): string {
    return this.stays
      .filter((words) => /^(?:i['’]?ll|i can|i love|love you)\b/iu.test(words))
      .slice(0, 1)
      .map(stopped)
      .join(' ');
  }

  /** What the sender's complaint rests on, in their own words. */
  get ground(): string {
    return this.facts.map(stopped).join(' ');
  }

  /** A time to come back, not one that has passed by what was written. */
  get time(): string {
    const all = `${this.their} ${this.scene.draft.plain}`;
    if (
      /\b(?:good ?night|going to (?:bed|sleep)|in bed|midnight|sleep well|2 ?am|last night)\b/.test(
        all,
      )
    )
      return this.one(['tomorrow', 'in the morning', 'tomorrow after work'], 5);
    if (/\b(?:morning|lunch|at work|office|meeting)\b/.test(all))
      return this.one(['tonight', 'after work', 'after dinner'], 5);
    return this.one(['in an hour', 'after dinner', 'tonight', 'tomorrow morning'], 5);
  }

  /** The texts whose capitals hold: a sender who types none takes none from the partner. */
  private get written(): readonly Text[] {
    const { draft, partnerText, voice } = this.scene;
    return partnerText === undefined || voice.lower ? [draft] : [partnerText, draft];
  }

  /** Joins the parts of an answer, with the sender's own way of signing off. */
  make(move: string, ...parts: readonly string[]): Answer | undefined {
    const said = parts.filter((part) => part !== '');
    if (said.length === 0) return undefined;
    const text = withNames(said.join(' '), this.written);
    const pet = this.scene.voice.pet;
    const named =
      pet === undefined || text.toLowerCase().includes(pet)
        ? text
        : text.replace(
            /^([^.?!\ue000]{4,44})([.?!])/u,
            (_, head: string, end: string) => `${head}, ${pet}${end}`,
          );
    return {
      text:
        this.closing === '' ||
        ` ${named.replace(/[\ue000\ue001]|\.$/gu, '')}`.endsWith(` ${this.closing}`)
          ? named
          : `${named} ${kept(this.closing)}`,
      move,
    };
  }
}

/** A clause on its own: no joining word before it, no comma after it. */
function tidied(words: string): string {
  return words
    .replace(
      /^(?:(?:and|but|so|n|anyway|cos|because|well|look|yeah|omg|god|honestly|oh|that reminds me)\b,?\s+)+/iu,
      '',
    )
    .replace(/[,;:\s–—-]+$/u, '')
    .trim();
}
