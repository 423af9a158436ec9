import { Component, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { AGES, Aging, Money } from '@portal/shared/ui';
import { Receivable } from './dashboard-api';

/** Open and overdue, one line a currency. */
@Component({
  selector: 'app-receivables',
  imports: [Aging, Money, T],
  template: `
    <h2>{{ 'Platform.Dashboard.Receivables' | t }}</h2>
    @if (receivables().length === 0) {
      <p class="none">{{ 'Platform.Dashboard.NothingOpen' | t }}</p>
    } @else {
      <table>
          <thead>
            <tr>
              <th scope="col">{{ 'Platform.Dashboard.Currency' | t }}</th>
              <th scope="col" class="num">{{ 'Platform.Dashboard.Open' | t }}</th>
              <th scope="col" class="num">{{ 'Platform.Dashboard.Overdue' | t }}</th>
              <th scope="col" class="age">{{ 'Platform.Dashboard.Age' | t }}</th>
              <th scope="col" class="num">{{ 'Platform.Dashboard.Customers' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (line of receivables(); track line.open.currency) {
              <tr>
                <td class="strong">{{ line.open.currency }}</td>
                <td class="num"><ui-money [value]="line.open" [showCurrency]="false" /></td>
                <td class="num"><ui-money [value]="line.overdue" [showCurrency]="false" [hideZero]="true" [late]="true" /></td>
                <td class="age"><ui-aging [value]="line.aging" /></td>
                <td class="num mid">{{ line.customers }}</td>
              </tr>
            }
          </tbody>
      </table>
      <p class="legend" aria-hidden="true">@for (age of ages; track age) {<span><span class="sw" [class]="'a' + $index"></span>{{ age | t }}</span>}</p>
    }
  `,
  styles: `
    .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 10px 16px; border-block-start: 1px solid var(--line); color: var(--ink-2); font-size: var(--t-xs); line-height: var(--l-xs); }
    .legend > span { display: inline-flex; align-items: center; gap: 6px; }
    .age { inline-size: 36%; }
    @media (max-width: 599px) { .age, .legend { display: none; } }
  `,
  styleUrl: './panel.css',
})
export class Receivables {
  readonly receivables = input.required<readonly Receivable[]>();

  protected readonly ages = AGES;
}
