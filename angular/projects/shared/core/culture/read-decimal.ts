import { parseDecimal } from '../formats';

export type ReadDecimal = { readonly value: string } | { readonly error: 'number' | 'ambiguous' | 'digits' };

/** Reads what a person typed in a field that takes so many digits after the separator. */
export function readDecimal(typed: string, culture: string, maxDigits: number): ReadDecimal {
  const parsed = parseDecimal(typed, culture);
  return 'value' in parsed && (parsed.value.split('.')[1]?.length ?? 0) > maxDigits ? { error: 'digits' } : parsed;
}
