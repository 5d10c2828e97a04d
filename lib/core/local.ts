/** The languages of the interface: Indonesian first, English second. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A sentence in both languages. One without the other does not compile. */
export type Local = Readonly<Record<Language, string>>;
