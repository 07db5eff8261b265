/** Words of the page. */
export const options = {} as const;
