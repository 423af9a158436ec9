import { Component, computed, inject, input } from '@angular/core';
import { Formats, T } from '@portal/shared/core';
import { MoneyValue } from '@portal/shared/ui';
import { DashboardData } from './dashboard-api';

interface Figure {
  readonly label: string;
  readonly amount?: MoneyValue;
  readonly count?: number;
  /** Other currencies that are not in the figure: currencies are never added. */
  readonly others?: number;
}

/** Four figures; amounts in the currency with the most open, the others counted. */
@Component({
  selector: 'app-figures',
  imports: [T],
  template: `
    <dl>
      @for (figure of figures(); track figure.label) {
        <div>
          <dt>{{ figure.label | t }}</dt>
          <dd>
            @if (figure.amount; as money) {
              <bdi class="ltr">{{ amount(money) }} <span class="cur">{{ money.currency }}</span></bdi>
            } @else {
              {{ figure.count === undefined ? '–' : formats.count(figure.count) }}
            }
            @if (figure.others) {<small>{{ 'Platform.Dashboard.OtherCurrencies' | t: { count: figure.others } }}</small>}
            @if (figure.label === 'Platform.Dashboard.ActiveCustomers') {<small>{{ 'Platform.Dashboard.OfCustomers' | t: { total: formats.count(data().customers?.total ?? 0) } }}</small>}
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './figures.css',
})
export class Figures {
  protected readonly formats = inject(Formats);

  readonly data = input.required<DashboardData>();

  protected readonly figures = computed<readonly Figure[]>(() => {
    const { customers, receivables, paidLast30Days } = this.data();
    return [
      ...(customers ? [{ label: 'Platform.Dashboard.ActiveCustomers', count: customers.active }] : []),
      ...(receivables
        ? [
            this.first('Platform.Dashboard.Open', receivables.map(({ open }) => open)),
            this.first('Platform.Dashboard.Overdue', receivables.map(({ overdue }) => overdue).filter(({ amount }) => /[1-9]/.test(amount))),
          ]
        : []),
      ...(paidLast30Days ? [this.first('Platform.Dashboard.Paid', paidLast30Days)] : []),
    ];
  });

  protected amount({ amount, currency }: MoneyValue): string {
    const { whole, fraction } = this.formats.moneyParts(amount, currency);
    return whole + fraction;
  }

  private first(label: string, amounts: readonly MoneyValue[]): Figure {
    return { label, amount: amounts[0], others: Math.max(0, amounts.length - 1) };
  }
}
