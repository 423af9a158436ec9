import { CULTURES, MINOR_UNITS } from './format-table';

/** How one culture writes numbers, money and time; the fields are explained in etc/data/NOTICE.md. */
export interface CultureFormat {
  readonly decimal: string;
  readonly group: string;
  readonly percent: string;
  readonly money: { readonly symbol: string; readonly symbolNegative: string; readonly code: string; readonly codeNegative: string };
  readonly symbols: Readonly<Record<string, string>>;
  readonly days: { readonly short: string; readonly medium: string; readonly long: string };
  readonly firstDay: string;
  readonly month: string;
  readonly time: string;
  readonly moment: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Short, Sunday first. */
  readonly weekdays: readonly string[];
  /** 0 Sunday, 1 Monday, 6 Saturday. */
  readonly firstWeekday: number;
}

const FALLBACK = 'en';

/** The rules of the culture, else of its wider one, else of plain English. */
export function cultureFormat(culture: string): CultureFormat {
  return CULTURES[cultureOf(culture)] as CultureFormat;
}

/** The culture whose rules are used for a language: its own, its wider one's, those of the language that stands in for it, plain English. */
export function cultureOf(language: string, standIn: string = FALLBACK): string {
  return find(language) ?? find(standIn) ?? FALLBACK;
}

function find(language: string): string | undefined {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (CULTURES[tag]) {
      return tag;
    }
  }
  return undefined;
}

/** Digits after the decimal separator, by ISO 4217. */
export function minorUnits(currency: string): number {
  return MINOR_UNITS[currency] ?? 2;
}

/** Puts the values into the places of a pattern. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
