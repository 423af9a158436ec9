import { Component, inject } from '@angular/core';
import { Formats, T, Texts } from '@portal/shared/core';
import { Column, Icon, List, ListedStatus, PageHead, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { SetupApi, TaxCode } from './setup-api';
import { SetupList } from './setup-list';
import { SetupTabs } from './setup-tabs';
import { TaxCodeDialog } from './tax-code-dialog';

/** Category, rate and the words of each tax. */
@Component({
  selector: 'app-tax-code-list',
  imports: [Can, Column, Icon, List, ListedStatus, PageHead, SetupTabs, T],
  template: `
    <ui-page-head [title]="'Billing.Setup.TaxCodes' | t">@if ('Billing.TaxCodes.Edit' | can) {<button type="button" class="btn" (click)="setup.edit(dialog, list)"><svg uiIcon="plus" />{{ 'Billing.Setup.AddTax' | t }}</button><button type="button" class="btn quiet plain" (click)="reorder()"><svg uiIcon="drag" />{{ 'Ui.Order.Change' | t }}</button>}</ui-page-head>
    <app-setup-tabs />
    <ui-list [source]="list" [label]="'Billing.Setup.TaxCodes' | t" [searchIn]="'Billing.Setup.Search' | t" [emptyTitle]="'Billing.Setup.NoTaxes' | t">
      <ng-template uiColumn="code" [of]="list" [label]="'Billing.Setup.Code' | t" sort="code" [width]="120" [phone]="true" let-row>@if ('Billing.TaxCodes.Edit' | can) {<button type="button" class="link" (click)="setup.edit(dialog, list, row)"><bdi>{{ row.code }}</bdi></button>} @else {<strong><bdi>{{ row.code }}</bdi></strong>}</ng-template>
      <ng-template uiColumn="name" [of]="list" [label]="'Billing.Setup.Name' | t" [phone]="true" let-row><bdi>{{ setup.name(row.name) }}</bdi></ng-template>
      <ng-template uiColumn="category" [of]="list" [label]="'Billing.Setup.Category' | t" [width]="230" let-row><span class="mid">{{ 'Enum:TaxCategory.' + row.category | t }}</span></ng-template>
      <ng-template uiColumn="rate" [of]="list" [label]="'Billing.Setup.TaxRate' | t" sort="rate" [width]="90" [numeric]="true" [phone]="true" let-row><bdi class="num">{{ percent(row.rate) }}</bdi></ng-template>
      <ng-template uiColumn="default" [of]="list" [label]="'Billing.Setup.Default' | t" sort="position" [width]="130" let-row><ui-listed-status [entry]="row" /></ng-template>
      <ng-template uiColumn="actions" [of]="list" [label]="'Ui.List.Actions' | t" [hideLabel]="true" [width]="56" [phone]="true" let-row>@if (!row.isDefault && ('Billing.TaxCodes.Edit' | can)) {<button type="button" class="btn quiet small icon bad" (click)="setup.remove('tax-codes', row.id, row.code, list)"><svg uiIcon="trash" class="s" /><span class="sr">{{ 'Ui.Delete' | t }} {{ row.code }}</span></button>}</ng-template>
    </ui-list>
  `,
  styles: ':host { display: contents; }',
})
export class TaxCodeList {
  private readonly api = inject(SetupApi);
  private readonly texts = inject(Texts);
  private readonly formats = inject(Formats);

  protected readonly setup = inject(SetupList);
  protected readonly dialog = TaxCodeDialog;
  protected readonly list = listSource<TaxCode>({ sorting: 'position', load: (query) => this.api.list<TaxCode>('tax-codes', query) });

  protected percent(fraction: string): string {
    return this.formats.percent(fraction);
  }

  protected reorder(): void {
    this.setup.reorder<TaxCode>('tax-codes', this.texts.t('Billing.Setup.TaxCodes'), (row) => `${row.code} · ${this.setup.name(row.name)}`, this.list);
  }
}
