/** Words of the page. */
export const room = {} as const;
