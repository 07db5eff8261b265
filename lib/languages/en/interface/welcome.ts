/** Words of the page. */
export const welcome = {} as const;
