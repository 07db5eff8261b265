/** Words of the page. */
export const help = {} as const;
