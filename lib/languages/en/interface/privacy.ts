/** Words of the page. */
export const privacy = {} as const;
