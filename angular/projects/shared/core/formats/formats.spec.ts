import { pairs } from '../../../../../etc/data/format-pairs.json';
import {
  DayStyle, cultureOf, formatAmount, formatDay, formatMoment, formatMoney, formatMonth, formatNumber, formatPercent, formatPlain,
  formatQuantity, formatUnitPrice, parseDecimal,
} from '.';

type Run = (culture: string, first: string, second: string) => string;

/** The server's formatter is held to the same file (FormatPairsTests). */
const FUNCTIONS: Readonly<Record<string, Run>> = {
  money: (culture, amount, currency) => formatMoney(amount, currency, culture),
  amount: (culture, amount, currency) => formatAmount(amount, currency, culture),
  unitPrice: (culture, price, currency) => formatUnitPrice(price, currency, culture),
  quantity: (culture, quantity) => formatQuantity(quantity, culture),
  number: (culture, value, digits) => formatNumber(value, culture, digits === '' ? undefined : Number(digits)),
  percent: (culture, fraction) => formatPercent(fraction, culture),
  day: (culture, day, style) => formatDay(day, culture, style as DayStyle),
  month: (culture, day) => formatMonth(day, culture),
  moment: (culture, moment, zone) => formatMoment(moment, culture, zone),
  culture: (language, standIn) => cultureOf(language, standIn),
  parse: (culture, typed) => {
    const parsed = parseDecimal(typed, culture === '' ? undefined : culture);
    return 'value' in parsed ? parsed.value : `!${parsed.error}`;
  },
};

describe('formats', () => {
  it.each(pairs as [string, string, string[], string][])('%s in %s of %j', (name, culture, [first = '', second = ''], expected) => {
    expect(FUNCTIONS[name]?.(culture, first, second)).toBe(expected);
  });

  it.each(['en', 'nl', 'de-CH', 'fr', 'es', 'ar'])('reads again in %s what a field shows for editing', (culture) => {
    for (const value of ['1234567.8', '1.234', '1234', '-0.125', '0']) {
      expect(parseDecimal(formatPlain(value, culture, 0), culture)).toEqual({ value });
    }
  });
});
