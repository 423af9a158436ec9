import { Component, computed, inject, input } from '@angular/core';
import { Formats } from '@portal/shared/core';
import { Amount as AmountValue } from '../core/portal-types';

/** An amount as the culture writes it, never wrapped, kept in its own direction. */
@Component({
  selector: 'client-amount',
  template: '<bdi class="num nw">{{ text() }}</bdi>',
})
export class Amount {
  private readonly formats = inject(Formats);

  readonly value = input.required<AmountValue>();
  /** Without the currency, where the heading already says it. */
  readonly bare = input(false);

  protected readonly text = computed(() => {
    const { amount, currency } = this.value();
    if (!this.bare()) {
      return this.formats.money(amount, currency);
    }
    const { whole, fraction } = this.formats.moneyParts(amount, currency);
    return whole + fraction;
  });
}
