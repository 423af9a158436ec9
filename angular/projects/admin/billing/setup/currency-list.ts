import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats, T, decimals } from '@portal/shared/core';
import { Column, Day, Icon, List, PageHead, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { CurrencyDialog } from './currency-dialog';
import { CurrencyRow, SetupApi } from './setup-api';
import { SetupList } from './setup-list';
import { SetupTabs } from './setup-tabs';

/** The currencies that customers and documents may have, with the latest rate. */
@Component({
  selector: 'app-currency-list',
  imports: [Can, Column, Day, Icon, List, PageHead, RouterLink, SetupTabs, T],
  template: `
    <ui-page-head [title]="'Billing.Setup.Currencies' | t">@if ('Billing.Currencies.Edit' | can) {<button type="button" class="btn" (click)="setup.edit(dialog, list)"><svg uiIcon="plus" />{{ 'Billing.Setup.AddCurrency' | t }}</button>}</ui-page-head>
    <app-setup-tabs />
    <ui-list [source]="list" [label]="'Billing.Setup.Currencies' | t" [searchIn]="'Billing.Setup.Search' | t" [emptyTitle]="'Billing.Setup.NoCurrencies' | t" [key]="key">
      <ng-template uiColumn="code" [of]="list" [label]="'Billing.Setup.Code' | t" sort="code" [width]="100" [phone]="true" let-row>@if (row.isBase) {<strong>{{ row.code }}</strong>} @else {<a class="strong" [routerLink]="['/billing/setup/currencies', row.code]">{{ row.code }}</a>}</ng-template>
      <ng-template uiColumn="name" [of]="list" [label]="'Billing.Setup.Name' | t" [phone]="true" let-row><bdi>{{ row.name }}</bdi></ng-template>
      <ng-template uiColumn="rate" [of]="list" [label]="'Billing.Setup.Rate' | t" [width]="160" [numeric]="true" let-row>@if (row.isBase) {<span class="dim">{{ 'Billing.Setup.Base' | t }}</span>} @else if (row.rate) {<bdi class="num">{{ rate(row.rate) }}</bdi>} @else {<span class="dim">–</span>}</ng-template>
      <ng-template uiColumn="rateDay" [of]="list" [label]="'Billing.Setup.RateDay' | t" [width]="140" let-row><ui-day class="mid" [value]="row.rateDay" /></ng-template>
      <ng-template uiColumn="actions" [of]="list" [label]="'Ui.List.Actions' | t" [hideLabel]="true" [width]="150" [phone]="true" let-row>
        @if (!row.isBase) {<a class="btn quiet small" [routerLink]="['/billing/setup/currencies', row.code]">{{ 'Billing.Setup.Rates' | t }}<span class="sr"> {{ row.code }}</span></a>}
        @if (!row.isBase && ('Billing.Currencies.Edit' | can)) {<button type="button" class="btn quiet small icon bad" (click)="setup.remove('currencies', row.code, row.code, list)"><svg uiIcon="trash" class="s" /><span class="sr">{{ 'Ui.Delete' | t }} {{ row.code }}</span></button>}
      </ng-template>
    </ui-list>
  `,
  styles: ':host { display: contents; }',
})
export class CurrencyList {
  private readonly api = inject(SetupApi);
  private readonly formats = inject(Formats);

  protected readonly setup = inject(SetupList);
  protected readonly dialog = CurrencyDialog;
  protected readonly list = listSource<CurrencyRow>({ sorting: 'code', load: (query) => this.api.list<CurrencyRow>('currencies', query) });
  protected readonly key = (row: CurrencyRow) => row.code;

  protected rate(value: string): string {
    return this.formats.number(decimals.plain(value));
  }
}
