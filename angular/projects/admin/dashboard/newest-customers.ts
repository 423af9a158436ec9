import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '@portal/shared/core';
import { Day, Status } from '@portal/shared/ui';
import { NewestCustomer } from './dashboard-api';

@Component({
  selector: 'app-newest-customers',
  imports: [Day, RouterLink, Status, T],
  template: `
    <h2>{{ 'Platform.Dashboard.NewCustomers' | t }}<a routerLink="/customers">{{ 'Platform.Dashboard.All' | t }}</a></h2>
    @if (customers().length === 0) {
      <p class="none">{{ 'Platform.Dashboard.NoCustomers' | t }}</p>
    }
    <ul>
      @for (customer of customers(); track customer.id) {
        <li class="middle">
          <div class="grow"><a [routerLink]="['/customers', customer.id]"><bdi>{{ customer.name }}</bdi></a><p><bdi class="code">{{ customer.code }}</bdi> · <ui-day [value]="customer.createdAt" /></p></div>
          <ui-status [tone]="customer.isActive ? 'good' : 'neutral'" [hollow]="!customer.isActive">{{ (customer.isActive ? 'Platform.Active' : 'Platform.Dashboard.NotActivated') | t }}</ui-status>
        </li>
      }
    </ul>
  `,
  styleUrl: './panel.css',
})
export class NewestCustomers {
  readonly customers = input.required<readonly NewestCustomer[]>();
}
