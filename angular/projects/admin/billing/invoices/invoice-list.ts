import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { LiveUpdates, T, Texts, loaded } from '@portal/shared/core';
import { Column, Day, Icon, List, ListFilter, Money, PageHead, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { BillingApi } from '../billing-api';
import { InvoiceRow } from '../billing-types';
import { InvoiceStatus } from './invoice-status';

const STATES = ['Draft', 'Open', 'Overdue', 'Issued', 'Sent', 'PartlyPaid', 'Paid'];

/** All invoices, drafts first of all. */
@Component({
  selector: 'app-invoice-list',
  imports: [Can, Column, Day, Icon, InvoiceStatus, List, ListFilter, Money, PageHead, RouterLink, T],
  template: `
    <ui-page-head [title]="'Billing.Invoices.Title' | t">
      @if ('Billing.Invoices.Create' | can) {<a class="btn" routerLink="/billing/invoices/new"><svg uiIcon="plus" />{{ 'Billing.Invoice.New' | t }}</a>}
    </ui-page-head>
    <ui-list [source]="list" [label]="'Billing.Invoices.Title' | t" [searchIn]="'Billing.Invoices.SearchIn' | t" [emptyTitle]="'Billing.Invoices.Empty' | t" [emptyText]="'Billing.Invoices.EmptyText' | t">
      <ui-list-filter [source]="list" name="state" [label]="'Billing.Field.State' | t" [options]="states()" [single]="true" />
      <ui-list-filter [source]="list" name="currency" [label]="'Billing.Field.Currency' | t" [options]="currencies()" [single]="true" />
      <ng-template uiColumn="number" [of]="list" [label]="'Billing.Field.Number' | t" sort="number" [width]="110" [phone]="true" let-row><a class="strong" [routerLink]="['/billing/invoices', row.id]"><bdi class="ltr">{{ row.number ?? ('Enum:InvoiceState.Draft' | t) }}</bdi></a><span class="who dim"><bdi>{{ row.customerName }}</bdi></span></ng-template>
      <ng-template uiColumn="customer" [of]="list" [label]="'Billing.Field.Customer' | t" sort="customerName" let-row><bdi>{{ row.customerName }}</bdi></ng-template>
      <ng-template uiColumn="reference" [of]="list" [label]="'Billing.Field.Reference' | t" [width]="110" let-row><bdi class="mid">{{ row.reference ?? '' }}</bdi></ng-template>
      <ng-template uiColumn="date" [of]="list" [label]="'Billing.Field.Date' | t" sort="date" [width]="110" let-row><ui-day class="mid" [value]="row.date" /></ng-template>
      <ng-template uiColumn="dueOn" [of]="list" [label]="'Billing.Field.Due' | t" sort="dueOn" [width]="110" let-row><ui-day class="mid" [value]="row.dueOn" /></ng-template>
      <ng-template uiColumn="total" [of]="list" [label]="'Billing.Field.Total' | t" sort="total" [width]="136" [numeric]="true" let-row><ui-money [value]="row.total" /></ng-template>
      <ng-template uiColumn="open" [of]="list" [label]="'Billing.Field.Open' | t" sort="open" [width]="136" [numeric]="true" [phone]="true" let-row><ui-money [value]="row.open" [late]="row.isOverdue" [hideZero]="true" /></ng-template>
      <ng-template uiColumn="state" [of]="list" [label]="'Billing.Field.State' | t" [width]="124" [phone]="true" let-row><app-invoice-status [state]="row.state" [isOverdue]="row.isOverdue" /></ng-template>
      @if ('Billing.Invoices.Create' | can) {<a uiEmptyAction class="btn fill" routerLink="/billing/invoices/new">{{ 'Billing.Invoice.New' | t }}</a>}
    </ui-list>
  `,
  styles: `
    :host { display: contents; }
    .who { display: none; }
    @media (max-width: 599px) { .who { display: block; font-size: var(--t-xs); line-height: var(--l-xs); } }
  `,
})
export class InvoiceList {
  private readonly api = inject(BillingApi);
  private readonly texts = inject(Texts);
  private readonly options = loaded(this.api.options());

  protected readonly list = listSource<InvoiceRow>({ sorting: 'date desc', filters: ['state', 'currency', 'customerId'], beside: [this.options], load: (query) => this.api.invoices(query) });
  protected readonly states = computed(() => STATES.map((value) => ({ value, label: this.texts.t(`Enum:InvoiceFilterState.${value}`) })));
  protected readonly currencies = computed(() => (this.options()?.currencies ?? []).map(({ code, name }) => ({ value: code, label: code, hint: name })));

  constructor() {
    inject(LiveUpdates)
      .on('invoice', 'payment')
      .pipe(debounceTime(400), takeUntilDestroyed())
      .subscribe(() => this.list.reload());
  }
}
