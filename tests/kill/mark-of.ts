/** A word in the notes of the planted draft of this number, and of no other. */
export const markOf = (number: number): string => `b${String(number).padStart(6, '0')}`;
