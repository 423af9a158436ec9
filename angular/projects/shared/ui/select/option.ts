export interface Option<V = string> {
  readonly value: V;
  readonly label: string;
  /** A second, dim word: a code, a number. */
  readonly hint?: string;
}

/** The options that hold the typed words; first those that begin with them, so that Enter after "Netherlands" takes no "Caribbean Netherlands". */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = typed.trim().toLowerCase();
  if (!words) {
    return options;
  }
  const rank = ({ label }: Option): number => (label.toLowerCase().startsWith(words) ? 0 : 1);
  return options.filter(({ label, hint }) => `${label} ${hint ?? ''}`.toLowerCase().includes(words)).sort((a, b) => rank(a) - rank(b));
}
