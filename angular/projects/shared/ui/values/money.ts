import { Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../core/culture/formats';
import { isNegative, isZero } from '../../core/decimals/decimals';

/** An amount as it arrives: an exact decimal string and its currency. */
export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

/**
 * An amount whose digits meet at the separator, then its currency, dim. Nothing is "–", zero is dim,
 * a negative has a true minus. For columns; a sentence takes `Formats.money`.
 */
@Component({
  selector: 'ui-money',
  template: `
    @if (parts(); as p) {
      <span class="amt" [class.zero]="zero()" [class.neg]="negative() || late()">{{ p.whole }}<span class="f">{{ p.fraction }}</span>
        @if (showCurrency()) {<span class="cur">{{ value()?.currency }}</span>}</span>
    } @else {
      <span class="dim">–</span>
    }
  `,
})
export class Money {
  private readonly formats = inject(Formats);

  readonly value = input.required<MoneyValue | null | undefined>();
  readonly showCurrency = input(true);
  /** Zero as "–" (a column such as "overdue", where zero says nothing). */
  readonly hideZero = input(false);
  /** In red: overdue. */
  readonly late = input(false);

  protected readonly zero = computed(() => isZero(this.value()?.amount ?? '0'));
  protected readonly negative = computed(() => isNegative(this.value()?.amount ?? '0'));
  protected readonly parts = computed(() => {
    const value = this.value();
    return !value || (this.hideZero() && this.zero()) ? undefined : this.formats.moneyParts(value.amount, value.currency);
  });
}
