export interface Option<V = string> {
  readonly value: V;
  readonly label: string;
  /** A second, dim word: a code, a number. */
  readonly hint?: string;
}

/** A choice from a list that the tenant keeps, as the server sends it. */
export interface ListChoice {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly isRetired: boolean;
}

/** What can be chosen: what is offered, and what is chosen already although it is retired. */
export function offered(choices: readonly ListChoice[], chosen: readonly (string | null | undefined)[] = []): readonly Option[] {
  return choices.filter(({ id, isRetired }) => !isRetired || chosen.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
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
