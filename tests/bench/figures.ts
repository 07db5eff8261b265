/** One measured row: what, against what, what was asked for. */
export interface Row {
  readonly what: string;
  /** As measured, with its unit. */
  readonly measured: string;
  /** The baseline of the same run, with its unit. */
  readonly baseline: string;
  /** What `performance` asks for, in words. */
  readonly asked: string;
  /** Left out where nothing was asked for. */
  readonly reached: boolean | undefined;
}

/** The middle of a list; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of a list lies, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** A number with its unit, short enough to read in a table. */
export function said(value: number, unit: string): string {
  const digits =
    Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return `${value.toFixed(digits)} ${unit}`;
}

/** A Markdown table of rows under a heading. */
export function table(heading: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, baseline, asked, reached }) =>
      `| ${what} | ${measured} | ${baseline} | ${asked} | ${reached === undefined ? '–' : reached ? 'yes' : '**no**'} |`,
  );
  return [
    `## ${heading}`,
    '',
    '| what | measured | baseline | asked for | reached |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
