import { Component, computed, inject } from '@angular/core';
import { T } from '@portal/shared/core';
import { EmptyState, Failure, Icon, Skeleton, listSource } from '@portal/shared/ui';
import { PortalApi } from '../core/portal-api';
import { InvoiceRow } from '../core/portal-types';
import { InvoiceRows } from './invoice-rows';

const STATES = ['', 'Open', 'Overdue', 'Paid'] as const;
const SORTS = ['date desc', 'dueOn', 'total desc', 'number'] as const;

/** Every invoice of the customer: searched, filtered by state, sorted, a page at a time. */
@Component({
  selector: 'client-invoice-list-page',
  imports: [EmptyState, Failure, Icon, InvoiceRows, Skeleton, T],
  templateUrl: './invoice-list-page.html',
  styles: `
    :host { display: block; }
    .tools { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
    .search { flex: 1 1 220px; }
    .pages { display: flex; align-items: center; gap: 12px; }
    select.inp { inline-size: auto; }
    .scroll { overflow-x: auto; max-inline-size: 100%; }
  `,
})
export class InvoiceListPage {
  private readonly api = inject(PortalApi);

  protected readonly states = STATES;
  protected readonly sorts = SORTS;
  protected readonly list = listSource<InvoiceRow>({ load: (query) => this.api.invoices(query), sorting: 'date desc', filters: ['state'], pageSize: 25 });
  protected readonly state = computed(() => this.list.query().filters['state'] ?? '');
}
