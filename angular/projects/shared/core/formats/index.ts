import { round } from '../decimals/decimals';
import { CULTURES, CultureFormat, MINOR_UNITS } from './cultures';

const MINUS = '\u2212';
const NO_BREAK = '\u00a0';

/** "1,234.50" in the culture's separators, a true minus; `digits` fixes the fraction, else it stays as given. */
export function formatNumber(value: string, culture: string, digits?: number): string {
  const { decimal, group } = cultureFormat(culture);
  const exact = digits === undefined ? value : round(value, digits);
  const [whole = '0', fraction] = exact.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = exact.startsWith('-') && /[1-9]/.test(exact) ? MINUS : '';
  return sign + grouped + (fraction ? decimal + fraction : '');
}

export function formatMoney(amount: string, currency: string, culture: string): string {
  const number = formatNumber(amount, culture, minorUnits(currency));
  return cultureFormat(culture).currencyFirst ? currency + NO_BREAK + number : number + NO_BREAK + currency;
}

/** A day with its month as a word: "22 Nov 2025". */
export function formatDate(isoDay: string, culture: string): string {
  const [year, month, day] = isoDay.split('-');
  return `${Number(day)} ${cultureFormat(culture).months[Number(month) - 1]} ${year}`;
}

export function minorUnits(currency: string): number {
  return MINOR_UNITS[currency] ?? 2;
}

export function cultureFormat(culture: string): CultureFormat {
  const found = CULTURES[culture] ?? CULTURES[culture.split('-')[0] ?? ''] ?? CULTURES['en'];
  if (!found) {
    throw new Error(`No formats for ${culture}`);
  }
  return found;
}
