/** Longest text that is checked, in UTF-16 units: Facebook's widely cited limit of a post. Storing never cuts. */
export const maxCheckedLength = 63_206;
