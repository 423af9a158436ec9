import { round } from '../decimals/decimals';
import { CultureFormat, cultureFormat, fill, minorUnits } from './culture-format';

const MINUS = '\u2212';

/** An amount with its currency: "€ 1.234,50". Never rounded: digits beyond the minor unit are shown. */
export function formatMoney(amount: string, currency: string, culture: string): string {
  const format = cultureFormat(culture);
  const symbol = format.symbols[currency];
  const { symbol: plain, symbolNegative, code, codeNegative } = format.money;
  const exact = withAtLeast(minorUnits(currency), amount);
  const negative = isBelowZero(exact);
  const pattern = symbol ? (negative ? symbolNegative : plain) : negative ? codeNegative : code;
  return fill(pattern, { n: digits(exact, format), c: symbol ?? currency });
}

/** An amount whose currency stands elsewhere, a column: "1.234,50". */
export function formatAmount(amount: string, currency: string, culture: string): string {
  return signed(withAtLeast(minorUnits(currency), amount), cultureFormat(culture));
}

/** A price without its currency: the minor unit's digits, and more where they are not zero. */
export function formatUnitPrice(price: string, currency: string, culture: string): string {
  return formatAmount(price, currency, culture);
}

/** A quantity without zeros at its end: "14,5". */
export function formatQuantity(quantity: string, culture: string): string {
  return signed(withAtLeast(0, quantity), cultureFormat(culture));
}

/** A number as it stands, or rounded half away from zero to so many digits. */
export function formatNumber(value: string, culture: string, count?: number): string {
  return signed(count === undefined ? value : round(value, count), cultureFormat(culture));
}

/** A fraction as percent: "0.055" is "5,5%". */
export function formatPercent(fraction: string, culture: string): string {
  const format = cultureFormat(culture);
  return fill(format.percent, { n: signed(withAtLeast(0, timesHundred(fraction)), format) });
}

/** For a field that is being edited: the culture's decimal separator, no groups, so that it can be read again. */
export function formatPlain(value: string, culture: string, count: number): string {
  return signed(withAtLeast(count, value), { ...cultureFormat(culture), group: '' });
}

function signed(value: string, format: CultureFormat): string {
  return (isBelowZero(value) ? MINUS : '') + digits(value, format);
}

function digits(value: string, { decimal, group }: CultureFormat): string {
  const [whole = '0', fraction] = value.replace('-', '').split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction ? decimal + fraction : '');
}

/** The same number with so many digits after the separator, and more only where they are not zero. */
function withAtLeast(count: number, value: string): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const kept = fraction.slice(0, count).padEnd(count, '0') + fraction.slice(count).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

function timesHundred(fraction: string): string {
  const [whole = '0', rest = ''] = fraction.split('.');
  const padded = rest.padEnd(2, '0');
  const shifted = `${whole}${padded.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  return padded.length > 2 ? `${shifted}.${padded.slice(2)}` : shifted;
}

function isBelowZero(value: string): boolean {
  return value.startsWith('-') && /[1-9]/.test(value);
}
