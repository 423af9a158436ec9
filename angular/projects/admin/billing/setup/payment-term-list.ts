import { Component, inject } from '@angular/core';
import { Formats, T, Texts } from '@portal/shared/core';
import { Column, Icon, List, ListedStatus, PageHead, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { PaymentTermDialog } from './payment-term-dialog';
import { PaymentTerm, SetupApi } from './setup-api';
import { SetupList } from './setup-list';
import { SetupTabs } from './setup-tabs';

/** When invoices fall due. The number is the one that the accounting system knows. */
@Component({
  selector: 'app-payment-term-list',
  imports: [Can, Column, Icon, List, ListedStatus, PageHead, SetupTabs, T],
  template: `
    <ui-page-head [title]="'Billing.Setup.PaymentTerms' | t">@if ('Billing.PaymentTerms.Edit' | can) {<button type="button" class="btn" (click)="setup.edit(dialog, list)"><svg uiIcon="plus" />{{ 'Billing.Setup.AddTerm' | t }}</button><button type="button" class="btn quiet plain" (click)="reorder()"><svg uiIcon="drag" />{{ 'Ui.Order.Change' | t }}</button>}</ui-page-head>
    <app-setup-tabs />
    <ui-list [source]="list" [label]="'Billing.Setup.PaymentTerms' | t" [searchIn]="'Billing.Setup.Search' | t" [emptyTitle]="'Billing.Setup.NoTerms' | t">
      <ng-template uiColumn="number" [of]="list" [label]="'Billing.Field.Number' | t" sort="number" [width]="100" [phone]="true" let-row>{{ row.number }}</ng-template>
      <ng-template uiColumn="name" [of]="list" [label]="'Billing.Setup.Name' | t" [phone]="true" let-row>@if ('Billing.PaymentTerms.Edit' | can) {<button type="button" class="link" (click)="setup.edit(dialog, list, row)"><bdi>{{ setup.name(row.name) }}</bdi></button>} @else {<bdi>{{ setup.name(row.name) }}</bdi>}</ng-template>
      <ng-template uiColumn="days" [of]="list" [label]="'Billing.Setup.Days' | t" sort="days" [width]="90" [numeric]="true" let-row>{{ formats.count(row.days) }}</ng-template>
      <ng-template uiColumn="start" [of]="list" [label]="'Billing.Setup.Start' | t" [width]="160" let-row><span class="mid">{{ 'Enum:TermStart.' + row.start | t }}</span></ng-template>
      <ng-template uiColumn="default" [of]="list" [label]="'Billing.Setup.Default' | t" sort="position" [width]="130" let-row><ui-listed-status [entry]="row" /></ng-template>
      <ng-template uiColumn="actions" [of]="list" [label]="'Ui.List.Actions' | t" [hideLabel]="true" [width]="56" [phone]="true" let-row>@if (!row.isDefault && ('Billing.PaymentTerms.Edit' | can)) {<button type="button" class="btn quiet small icon bad" (click)="setup.remove('payment-terms', row.id, setup.name(row.name), list)"><svg uiIcon="trash" class="s" /><span class="sr">{{ 'Ui.Delete' | t }} {{ setup.name(row.name) }}</span></button>}</ng-template>
    </ui-list>
  `,
  styles: ':host { display: contents; }',
})
export class PaymentTermList {
  private readonly api = inject(SetupApi);
  private readonly texts = inject(Texts);

  protected readonly formats = inject(Formats);
  protected readonly setup = inject(SetupList);
  protected readonly dialog = PaymentTermDialog;
  protected readonly list = listSource<PaymentTerm>({ sorting: 'position', load: (query) => this.api.list<PaymentTerm>('payment-terms', query) });

  protected reorder(): void {
    this.setup.reorder<PaymentTerm>('payment-terms', this.texts.t('Billing.Setup.PaymentTerms'), (row) => this.setup.name(row.name), this.list);
  }
}
