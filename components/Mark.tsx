/** The mark: an open ring and a pebble in it. Never larger than 20 px on a page. */
export function Mark({ size = 20 }: { size?: 16 | 20 }) {
  return (
    <svg
      class="mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M9.9 2.05A6.1 6.1 0 1 0 13.9 6.3"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
      />
      <circle cx="7.7" cy="8.4" r="2" fill="currentColor" />
    </svg>
  );
}
