import { Component, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { PlanLimit } from './plan-api';

/** What is used of each limit, as bars with their numbers. */
@Component({
  selector: 'app-usage-bars',
  imports: [T],
  template: `
    <dl>
      @for (limit of limits(); track limit.name) {
        <div>
          <dt>{{ limit.displayName }}</dt>
          @if (limit.limit; as most) {
            <dd>
              <span class="used" [class.over]="limit.used >= most">{{ 'Platform.Plan.UsedOf' | t: { used: limit.used, limit: most } }}</span>
              <progress [value]="limit.used < most ? limit.used : most" [max]="most" [attr.aria-label]="limit.displayName" [class.over]="limit.used >= most"></progress>
            </dd>
          } @else {
            <dd><span class="used">{{ 'Platform.Plan.UsedWithoutLimit' | t: { used: limit.used } }}</span></dd>
          }
        </div>
      }
    </dl>
  `,
  styleUrl: './usage-bars.css',
})
export class UsageBars {
  readonly limits = input.required<readonly PlanLimit[]>();
}
