import { isDay } from './days';

export type ReadDay = { readonly value: string } | { readonly error: 'date' | 'ambiguous' };

/**
 * Reads a typed day: 2025-11-22, 22 Nov 2025 (month words of the culture), 22-11-2025, 22.11.25, 22/11/2025.
 * Only English speakers disagree on the order of day and month: there, figures that could be both are refused.
 */
export function readDay(typed: string, months: readonly string[], language: string): ReadDay {
  const text = typed.trim().toLowerCase();
  if (isDay(text)) {
    return { value: text };
  }
  const worded = /^(\d{1,2})\.?\s+([^\d\s]+)\s+(\d{2}|\d{4})$/u.exec(text);
  if (worded) {
    const [, day = '', word = '', year = ''] = worded;
    const month = monthOf(word, months);
    return month ? made(year, month, Number(day)) : { error: 'date' };
  }
  const figures = /^(\d{1,2})[-./](\d{1,2})[-./](\d{2}|\d{4})$/.exec(text);
  if (!figures) {
    return { error: 'date' };
  }
  const [first, second, year] = [Number(figures[1]), Number(figures[2]), figures[3] ?? ''];
  if (language === 'en' && first !== second) {
    if (first <= 12 && second <= 12) {
      return { error: 'ambiguous' };
    }
    if (second > 12) {
      return made(year, first, second);
    }
  }
  return made(year, second, first);
}

function monthOf(word: string, months: readonly string[]): number {
  const start = word.replace(/\.$/, '');
  const matches = months.map((month, index) => ({ month: month.toLowerCase().replace(/\.$/, ''), index })).filter(({ month }) => start.startsWith(month) || month.startsWith(start));
  return matches.length === 1 ? (matches[0]?.index ?? -1) + 1 : (matches.find(({ month }) => month === start)?.index ?? -1) + 1;
}

function made(year: string, month: number, day: number): ReadDay {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const value = `${fullYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(value) ? { value } : { error: 'date' };
}
