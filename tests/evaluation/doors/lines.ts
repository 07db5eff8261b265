import { StringDecoder } from 'node:string_decoder';
import { english } from '../../../lib/languages/en/listening';
import type { Heard } from '../../../lib/listening/hint';
import { listen } from '../../../lib/listening/listen';
import type { Moment, Turn } from '../../../lib/listening/moment';

/** A line longer than this is not read to its end: nobody's chat is that long. UTF-16 units. */
const longestLine = 16 * 1024 * 1024;

/** The answers to lines of JSON, one for each line that is not blank. Lines end in LF or CRLF; a last line needs no end. */
export async function* answersTo(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    const answer = answerTo(line, number);
    if (answer !== undefined) yield answer;
  }
}

async function* linesOf(
  chunks: AsyncIterable<Buffer | string>,
): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const take = (text: string) => {
    length += text.length;
    if (length <= longestLine) parts.push(text);
  };
  const whole = () => {
    const line = length > longestLine ? undefined : parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      take(text.slice(from, at));
      from = at + 1;
      yield whole();
    }
    take(text.slice(from));
  }
  take(decoder.end());
  if (length > 0) yield whole();
}

/** The answer to one line; nothing to a blank one. `undefined` stands for a line too long to read. */
export function answerTo(line: string | undefined, number: number): string | undefined {
  if (line === undefined) return problem(number, `longer than ${longestLine} characters`);
  const text = line.replace(/^\ufeff/u, '').trim();
  if (text === '') return undefined;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return problem(number, 'not JSON');
  }
  const read = readMoment(given);
  if (typeof read === 'string') return problem(number, read);
  return JSON.stringify(wordsOf(read.id, listen(read.moment, english)));
}

function problem(number: number, what: string): string {
  return JSON.stringify({ id: null, error: `line ${number}: ${what}` });
}

interface Asked {
  readonly id: string | number | null;
  readonly moment: Moment;
}

function readMoment(given: unknown): Asked | string {
  if (!isRecord(given)) return 'not an object';
  const { id = null, turns, draft } = given;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return '"id" must be a string or a number';
  if (typeof draft !== 'string') return '"draft" must be a string';
  if (!Array.isArray(turns)) return '"turns" must be a list';
  const read: Turn[] = [];
  for (const [i, turn] of turns.entries()) {
    if (!isRecord(turn)) return `turn ${i + 1} must be an object`;
    const { from, text } = turn;
    if (from !== 'partner' && from !== 'me')
      return `"from" of turn ${i + 1} must be "partner" or "me"`;
    if (typeof text !== 'string') return `"text" of turn ${i + 1} must be a string`;
    read.push({ speaker: from, text });
  }
  return { id, moment: { turns: read, draft } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsOf(id: Asked['id'], heard: Heard) {
  return {
    id,
    moment: heard.partner.moment,
    feeling: heard.partner.feeling ?? null,
    hints: heard.hints.map(({ rule, label, span, why, rephrasings }) => ({
      rule,
      label,
      start: span.start,
      end: span.end,
      why,
      rephrasings: rephrasings.map(({ draft, move }) => ({ draft, move })),
    })),
  };
}
