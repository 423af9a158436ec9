import { Injectable, computed, inject, signal } from '@angular/core';
import { Direction } from '../direction/direction';
import { cultureFormat, cultureOf, dayIn, formatDay, formatMoment, formatMoney, formatNumber, formatPercent, formatPlain, formatQuantity, machineTimeZone, minorUnits } from '../formats';

export interface MoneyParts {
  /** Sign and whole part, grouped. */
  readonly whole: string;
  /** Separator and fraction; empty where the currency has no minor unit. */
  readonly fraction: string;
}

/** Money, numbers and days as the page's culture writes them: the same table as mail and PDF. */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly direction = inject(Direction);
  private readonly timeZone = signal(machineTimeZone());

  private readonly standIn = signal('en');

  /** The page's language, or the organisation's default where the product knows no formats of it. */
  readonly culture = computed(() => cultureOf(this.direction.culture(), this.standIn()));
  readonly rules = computed(() => cultureFormat(this.culture()));

  /** The organisation's IANA zone: its moments and its "today" are the same for every reader. */
  useTimeZone(timeZone: string): void {
    this.timeZone.set(timeZone);
  }

  /** The organisation's default language, in whose formats a language without any is written. */
  useStandIn(language: string): void {
    this.standIn.set(language);
  }

  /** Today on the organisation's clocks. */
  today(): string {
    return dayIn(new Date().toISOString(), this.timeZone());
  }

  money(amount: string, currency: string): string {
    return formatMoney(amount, currency, this.culture());
  }

  moneyParts(amount: string, currency: string): MoneyParts {
    const text = formatNumber(amount, this.culture(), minorUnits(currency));
    const fraction = minorUnits(currency) === 0 ? 0 : minorUnits(currency) + 1;
    return fraction === 0 ? { whole: text, fraction: '' } : { whole: text.slice(0, -fraction), fraction: text.slice(-fraction) };
  }

  number(value: string, digits?: number): string {
    return formatNumber(value, this.culture(), digits);
  }

  /** Without zeros at its end. */
  quantity(value: string): string {
    return formatQuantity(value, this.culture());
  }

  /** A fraction as percent. */
  percent(fraction: string): string {
    return formatPercent(fraction, this.culture());
  }

  /** For a field that is being edited: no groups, at least so many digits. */
  plain(value: string, digits: number): string {
    return formatPlain(value, this.culture(), digits);
  }

  count(value: number): string {
    return formatNumber(String(value), this.culture());
  }

  date(isoDay: string): string {
    return formatDay(isoDay, this.culture());
  }

  /** The head of a calendar month: "Nov 2025". */
  monthTitle(isoDay: string): string {
    return `${this.rules().shortMonths[Number(isoDay.slice(5, 7)) - 1]} ${isoDay.slice(0, 4)}`;
  }

  /** A moment (ISO, UTC) as day and time on the organisation's clocks. */
  moment(isoMoment: string): string {
    return formatMoment(isoMoment, this.culture(), this.timeZone());
  }
}
