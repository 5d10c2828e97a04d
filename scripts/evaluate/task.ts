/** What a task prints: rates as fractions. */
export interface Report {
  readonly task: string;
  readonly n: number;
  readonly perLabel: Readonly<Record<string, unknown>>;
  readonly [figure: string]: unknown;
}

/** One thing that is measured. */
export interface Task {
  readonly name: string;
  /** The set of the development half, a file of the folder that `SIAP_TAYANG_DATA` names. */
  readonly set: string;
  /** Where the public set comes from. */
  readonly origin: string;
  /** Pure: the content of the file gives the figures. */
  measure(content: string): Report;
}
