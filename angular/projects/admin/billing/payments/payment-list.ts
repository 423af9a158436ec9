import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { LiveUpdates, T, Texts } from '@portal/shared/core';
import { Column, Day, Dialogs, Icon, List, ListFilter, Money, PageHead, Status, Toasts, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { BillingApi } from '../billing-api';
import { Payment } from '../billing-types';
import { PaymentDialog } from './payment-dialog';
import { VoidDialog } from './void-dialog';

/** Payments booked by hand. */
@Component({
  selector: 'app-payment-list',
  imports: [Can, Column, Day, Icon, List, ListFilter, Money, PageHead, RouterLink, Status, T],
  template: `
    <ui-page-head [title]="'Billing.Payments.Title' | t">
      @if ('Billing.Payments.Create' | can) {<button type="button" class="btn" (click)="book()"><svg uiIcon="plus" />{{ 'Billing.Payment.New' | t }}</button>}
    </ui-page-head>
    <ui-list [source]="list" [label]="'Billing.Payments.Title' | t" [searchIn]="'Billing.Payments.SearchIn' | t" emptyIcon="card" [emptyTitle]="'Billing.Payments.Empty' | t" [emptyText]="'Billing.Payments.EmptyText' | t">
      <ui-list-filter [source]="list" name="state" [label]="'Billing.Field.State' | t" [options]="states()" [single]="true" />
      <ng-template uiColumn="number" [of]="list" [label]="'Billing.Field.Number' | t" sort="number" [width]="110" [phone]="true" let-row><strong><bdi class="ltr">{{ row.number }}</bdi></strong></ng-template>
      <ng-template uiColumn="customer" [of]="list" [label]="'Billing.Field.Customer' | t" sort="customerName" [phone]="true" let-row><a [routerLink]="['/customers', row.customerId]"><bdi>{{ row.customerName }}</bdi></a></ng-template>
      <ng-template uiColumn="date" [of]="list" [label]="'Billing.Field.Date' | t" sort="date" [width]="110" let-row><ui-day class="mid" [value]="row.date" /></ng-template>
      <ng-template uiColumn="reference" [of]="list" [label]="'Billing.Field.Reference' | t" [width]="170" let-row><bdi class="mid">{{ row.reference ?? '' }}</bdi></ng-template>
      <ng-template uiColumn="amount" [of]="list" [label]="'Billing.Field.Amount' | t" sort="amount" [width]="140" [numeric]="true" [phone]="true" let-row><ui-money [value]="row.amount" /></ng-template>
      <ng-template uiColumn="unallocated" [of]="list" [label]="'Billing.Payment.Credit' | t" [width]="130" [numeric]="true" let-row><ui-money [value]="row.unallocated" [hideZero]="true" /></ng-template>
      <ng-template uiColumn="state" [of]="list" [label]="'Billing.Field.State' | t" [width]="100" let-row><ui-status [tone]="row.state === 'Booked' ? 'good' : 'neutral'" [hollow]="row.state === 'Voided'">{{ 'Enum:PaymentState.' + row.state | t }}</ui-status></ng-template>
      <ng-template uiColumn="actions" [of]="list" [label]="'Ui.List.Actions' | t" [hideLabel]="true" [width]="128" [phone]="true" let-row>@if (row.state === 'Booked' && ('Billing.Payments.Void' | can)) {<button type="button" class="btn quiet small" (click)="withdraw(row)"><svg uiIcon="undo" class="s flip" /><span class="word">{{ 'Billing.Payment.Void' | t }}</span><span class="sr"> {{ row.number }}</span></button>}</ng-template>
    </ui-list>
  `,
  styles: `
    :host { display: contents; }
    @media (max-width: 599px) { .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }
  `,
})
export class PaymentList {
  private readonly api = inject(BillingApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly list = listSource<Payment>({ sorting: 'date desc', filters: ['state', 'customerId'], load: (query) => this.api.payments(query) });
  protected readonly states = computed(() => ['Booked', 'Voided'].map((value) => ({ value, label: this.texts.t(`Enum:PaymentState.${value}`) })));

  constructor() {
    inject(LiveUpdates)
      .on('payment')
      .pipe(debounceTime(400), takeUntilDestroyed())
      .subscribe(() => this.list.reload());
  }

  protected async book(): Promise<void> {
    if (await this.dialogs.ask<Payment>(PaymentDialog)) {
      this.list.reload();
    }
  }

  protected async withdraw(payment: Payment): Promise<void> {
    if (await this.dialogs.ask<Payment>(VoidDialog, payment)) {
      this.toasts.done(this.texts.t('Billing.Payment.Voided', { number: payment.number }));
      this.list.reload();
    }
  }
}
