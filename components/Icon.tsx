const outlines = {
  copy: ['M6.5 6.2h7.6v8.6H6.5zM11.6 6V3.3H4v8.6h2.3'],
  copied: ['M3.5 9.6c1.7 1.2 2.8 2.4 3.7 4C9 9.2 11.3 6 14.8 3.6'],
  another: [
    'M3.2 7.2c1-2.6 3.2-4 5.8-4 2.3 0 4.2 1.1 5.3 3M14.8 2.800v3.600h-3.6',
    'M14.8 10.8c-1 2.6-3.2 4-5.8 4-2.3 0-4.2-1.1-5.3-3M3.2 15.200v-3.600h3.6',
  ],
  keep: ['M5 2.800h8v12.400l-4-3.2-4 3.200z'],
  smaller: ['M9 3.200v11.600M4.5 10.4 9 14.800l4.5-4.4'],
  settings: [
    'M3 5.500h7M14 5.500h1M3 12.500h1M8 12.500h7',
    'M13.9 5.500a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z',
    'M7.9 12.500a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z',
  ],
  more: ['M4.5 9h.01M9 9h.01M13.5 9h.01'],
  send: ['M3 9.2 15.2 3.4 11 14.8 8.6 10.400z'],
} as const;

/** Name of a small line drawing on a button. */
export type IconName = keyof typeof outlines;

/** The name of every drawing. */
export const iconNames = Object.keys(outlines) as readonly IconName[];

/** A small line drawing beside or in place of a word; the button that holds it has the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {outlines[name].map((outline) => (
        <path
          key={outline}
          class={name === 'keep' ? 'fills' : undefined}
          d={outline}
          {...(name === 'more' && { 'stroke-width': '2.2' })}
        />
      ))}
    </svg>
  );
}
