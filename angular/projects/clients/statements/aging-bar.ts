import { Component, computed, input } from '@angular/core';
import { T, decimals } from '@portal/shared/core';
import { Aging, Amount as AmountValue } from '../core/portal-types';
import { Amount } from '../values/amount';

/** The closing balance by age: a bar, and the same values as text. */
@Component({
  selector: 'client-aging-bar',
  imports: [Amount, T],
  template: `
    <section class="panel">
      <h2>{{ 'Portal.Aging.Title' | t }}</h2>
      <div class="aging" aria-hidden="true">
        @for (bucket of buckets(); track bucket.text) {@if (bucket.share > 0) {<i [class]="bucket.shade" [style.flex-grow]="bucket.share"></i>}}
      </div>
      <dl>
        @for (bucket of buckets(); track bucket.text) {
          <div><dt><span class="sw" [class]="bucket.shade"></span>{{ bucket.text | t }}</dt><dd><client-amount [value]="bucket.value" /></dd></div>
        }
        @if (credit(); as value) {<div><dt>{{ 'Portal.Aging.Credit' | t }}</dt><dd><client-amount [value]="value" /></dd></div>}
      </dl>
    </section>
  `,
  styles: `
    section { padding: 18px 20px; }
    h2 { margin-block-end: 12px; font-size: var(--t-lg); line-height: var(--l-lg); }
    .aging { block-size: 12px; }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 14px 16px; margin-block-start: 14px; font-size: var(--t-md); }
    dt { display: flex; align-items: center; gap: 7px; color: var(--ink-2); }
    dd { font-weight: var(--w-strong); white-space: nowrap; padding-inline-start: 15px; }
  `,
})
export class AgingBar {
  readonly aging = input.required<Aging>();

  protected readonly buckets = computed(() => {
    const aging = this.aging();
    const bucket = (text: string, shade: string, value: AmountValue) => ({ text: `Portal.Aging.${text}`, shade, value, share: share(value.amount) });
    return [
      bucket('NotDue', 'a0', aging.notDue),
      bucket('Days1To30', 'a1', aging.days1To30),
      bucket('Days31To60', 'a2', aging.days31To60),
      bucket('Days61To90', 'a3', aging.days61To90),
      bucket('Days91To120', 'a4', aging.days91To120),
      bucket('Over120', 'a4', aging.over120),
    ];
  });
  protected readonly credit = computed(() => (decimals.isZero(this.aging().credit.amount) ? undefined : this.aging().credit));
}

/** Whole units are enough for the width of a bar; the amount itself is printed exactly. */
function share(amount: string): number {
  return Math.max(0, Number.parseInt(amount, 10));
}
