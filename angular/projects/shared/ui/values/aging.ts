import { Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../core/culture/formats';
import { add, permille, sum } from '../../core/decimals/decimals';
import { T } from '../../core/texts/t.pipe';
import { MoneyValue } from './money';

/** An open balance by days after the due date, in one currency. */
export interface AgingValue {
  readonly notDue: MoneyValue;
  readonly days1To30: MoneyValue;
  readonly days31To60: MoneyValue;
  readonly days61To90: MoneyValue;
  readonly days91To120: MoneyValue;
  readonly over120: MoneyValue;
}

/** The shares of an open balance by age as one bar; the same figures as text for screen readers, or listed with `[list]`. */
@Component({
  selector: 'ui-aging',
  imports: [T],
  template: `
    @if (parts().length > 0) {
      <span class="aging" aria-hidden="true">
        @for (part of parts(); track part.key) {<i [class]="part.shade" [style.flex-grow]="part.share"></i>}
      </span>
      <dl [class.sr]="!list()">
        @for (part of parts(); track part.key) {
          <div><dt>@if (list()) {<span class="sw" [class]="part.shade"></span>}{{ part.key | t }}</dt><dd class="num">{{ part.text }}</dd></div>
        }
      </dl>
    }
  `,
  styles: `
    :host { display: block; min-inline-size: 0; }
    dl:not(.sr) { display: grid; gap: 1px; margin-block-start: 8px; font-size: var(--t-xs); line-height: 18px; color: var(--ink-2); }
    dl > div { display: flex; align-items: center; }
    dt { display: flex; align-items: center; gap: 7px; }
    dd { margin-inline-start: auto; }
  `,
})
export class Aging {
  private readonly formats = inject(Formats);

  readonly value = input.required<AgingValue>();
  readonly list = input(false);

  protected readonly parts = computed(() => {
    const { notDue, days1To30, days31To60, days61To90, days91To120, over120 } = this.value();
    const amounts = [notDue, days1To30, days31To60, days61To90, { ...over120, amount: add(days91To120.amount, over120.amount) }];
    const whole = sum(amounts.map(({ amount }) => amount));
    return amounts
      .map(({ amount, currency }, index) => ({
        key: AGES[index] ?? '',
        shade: `a${index}`,
        share: permille(amount, whole),
        text: this.formats.moneyParts(amount, currency).whole + this.formats.moneyParts(amount, currency).fraction,
      }))
      .filter(({ share }) => share > 0);
  });
}

/** Text keys of the ages, from the lightest shade to the darkest. */
export const AGES: readonly string[] = ['Ui.Aging.NotDue', 'Ui.Aging.Days1To30', 'Ui.Aging.Days31To60', 'Ui.Aging.Days61To90', 'Ui.Aging.Over90'];
