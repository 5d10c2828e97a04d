/** What came of an action that may fail: a value, or a failure that the interface has a sentence for. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fail = <Failure>(failure: Failure) => ({ ok: false, failure }) as const;
