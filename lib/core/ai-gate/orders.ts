/** A tag, a script, a fence of code. */
const code = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,400})?\/?>|```|(?<!\p{L})javascript:/iu;
/** Words by which a text tells a program, not a reader, what to do. */
const commands =
  /(?<!\p{L})(?:abaikan|lupakan|ignore|disregard) (?:(?:semua|seluruh|all|any|the) )?(?:perintah|instruksi|aturan|arahan|previous|prior|above|instructions|rules)(?!\p{L})/iu;

/** Whether a text holds code, or orders for a program: it is shown as text, and the person is told. */
export const hasOrders = (text: string): boolean => code.test(text) || commands.test(text);
