/** Words of the page. */
export const journal = {} as const;
