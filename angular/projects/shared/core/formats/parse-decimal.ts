import { cultureFormat } from './culture-format';

export type ParsedDecimal = { readonly value: string } | { readonly error: 'number' | 'ambiguous' };

const MAX_WHOLE_DIGITS = 15;
const MAX_FRACTION_DIGITS = 10;

/** Groups of three with one kind of separator, then at most one other separator and the fraction; or no groups at all. */
const GROUPED = /^([1-9]\d{0,2}(?:([.,' g])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,d](\d+))?$/;
const PLAIN = /^(\d*)(?:[.,d](\d+))?$/;
/** One point or comma before exactly three last digits, where what stands before could be a group. */
const AMBIGUOUS = /^[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * Reads a number that a person typed; what could mean two numbers is refused, never guessed. "1.234,56" and "1,234.56"
 * can only mean one, whoever types them; "1.234" can mean two and is read only where the point is the culture's
 * decimal separator. The same rules as `DecimalInput` of the server; etc/data/format-pairs.json holds both to them.
 */
export function parseDecimal(typed: string, culture?: string): ParsedDecimal {
  const text = Array.from(typed.trim(), plain).join('');
  const minus = /^- ?/.exec(text)?.[0] ?? '';
  let digits = text.slice(minus.length);
  const separator = AMBIGUOUS.exec(digits)?.[1];
  if (separator) {
    if (culture === undefined || cultureFormat(culture).decimal !== separator) {
      return { error: 'ambiguous' };
    }
    digits = digits.replace(separator, 'd');
  }
  const grouped = GROUPED.exec(digits);
  const match = grouped ?? PLAIN.exec(digits);
  const whole = (match?.[1] ?? '').replace(/\D/g, '').replace(/^0+/, '');
  const fraction = match?.[grouped ? 3 : 2] ?? '';
  if (!match || !/\d/.test(digits) || whole.length > MAX_WHOLE_DIGITS || fraction.length > MAX_FRACTION_DIGITS) {
    return { error: 'number' };
  }
  const value = `${whole === '' ? '0' : whole}${fraction ? `.${fraction}` : ''}`;
  return { value: minus && /[1-9]/.test(value) ? `-${value}` : value };
}

/** One character for each thing that several stand for. */
function plain(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) {
    return String(code - 0x660);
  }
  if (code >= 0x6f0 && code <= 0x6f9) {
    return String(code - 0x6f0);
  }
  return /^[0-9.,' -]$/.test(sign) ? sign : (SIGNS[sign] ?? '?');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\u2212': '-', '\u2013': '-', '\u2019': "'", '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u066b': 'd', '\u066c': 'g',
};
