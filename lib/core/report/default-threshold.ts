/** From this ceremony index on a text counts as ceremonial, where an office set nothing else. */
export const defaultThreshold = 60;
