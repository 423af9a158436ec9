export interface Option<V = string> {
  readonly value: V;
  readonly label: string;
  /** A second, dim word: a code, a number. */
  readonly hint?: string;
}
