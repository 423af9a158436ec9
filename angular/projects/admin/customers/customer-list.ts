import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { LiveUpdates, T, Texts, loaded } from '@portal/shared/core';
import { Column, Dialogs, Icon, List, ListFilter, Money, Option, PageHead, listSource } from '@portal/shared/ui';
import { Can } from '../core/session/can.pipe';
import { CustomerStatus } from './customer-status';
import { CustomerRow, Named } from './customer-types';
import { CustomersApi } from './customers-api';
import { QuickCustomer } from './quick/quick-customer';

const CLASSIFICATION = [
  { name: 'type', list: 'CustomerTypes', text: 'Customers.Field.CustomerType' },
  { name: 'enterprise', list: 'Enterprises', text: 'Customers.Field.Enterprise' },
  { name: 'segment', list: 'Segments', text: 'Customers.Field.Segment' },
  { name: 'area', list: 'Areas', text: 'Customers.Field.Area' },
] as const;

/** All customers: searched over names, numbers, VAT number, e-mail and contacts. */
@Component({
  selector: 'app-customer-list',
  imports: [Can, Column, CustomerStatus, Icon, List, ListFilter, Money, PageHead, RouterLink, T],
  templateUrl: './customer-list.html',
  styles: ':host { display: contents; } .more { margin-inline-start: 4px; }',
})
export class CustomerList {
  private readonly api = inject(CustomersApi);
  private readonly dialogs = inject(Dialogs);
  private readonly texts = inject(Texts);
  private readonly options = loaded(this.api.options());

  protected readonly list = listSource<CustomerRow>({ sorting: 'name', filters: ['state', 'group', 'language', 'currency', 'sync', 'open', ...CLASSIFICATION.map(({ name }) => name)], beside: [this.options], load: (query) => this.api.list(query) });

  protected readonly groups = computed(() => (this.options()?.groups ?? []).map(named));
  /** Lists that have values; the others would be empty menus. */
  protected readonly classification = computed(() =>
    CLASSIFICATION.map((one) => ({ ...one, options: (this.options()?.lists[one.list] ?? []).map(named) })).filter(({ options }) => options.length > 0),
  );
  protected readonly languages = computed(() => (this.options()?.languages ?? []).map(({ value, text }) => ({ value, label: text })));
  protected readonly currencies = computed(() => (this.options()?.currencies ?? []).map(({ value, text }) => ({ value, label: value, hint: text })));
  protected readonly states = computed(() => ['Draft', 'Active', 'Inactive'].map((value) => this.worded('CustomerState', value)));
  protected readonly syncStates = computed(() => ['Pending', 'Synced', 'Blocked', 'Failed'].map((value) => this.worded('CustomerSyncState', value)));
  protected readonly open = computed<readonly Option[]>(() => [
    { value: 'true', label: this.texts.t('Customers.List.WithBalance') },
    { value: 'false', label: this.texts.t('Customers.List.WithoutBalance') },
  ]);

  constructor() {
    inject(LiveUpdates)
      .on('customer')
      .pipe(debounceTime(400), takeUntilDestroyed())
      .subscribe(() => this.list.reload());
  }

  protected insert(): void {
    this.dialogs.open(QuickCustomer);
  }

  protected others(groups: readonly Named[]): string {
    return this.texts.list(groups.slice(1).map(({ name }) => name));
  }

  private worded(kind: string, value: string): Option {
    return { value, label: this.texts.t(`Enum:${kind}.${value}`) };
  }
}

function named({ id, name }: Named): Option {
  return { value: id, label: name };
}
