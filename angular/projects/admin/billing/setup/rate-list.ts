import { Component, computed, inject, input } from '@angular/core';
import { Formats, T, decimals } from '@portal/shared/core';
import { Column, Day, Icon, List, PageHead, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { RateDialog, RateDialogData } from './rate-dialog';
import { Rate, SetupApi } from './setup-api';
import { SetupList } from './setup-list';

/** The rates of a currency by day: a day without one takes the latest before it. */
@Component({
  selector: 'app-rate-list',
  imports: [Can, Column, Day, Icon, List, PageHead, T],
  template: `
    <ui-page-head [title]="('Billing.Setup.RatesOf' | t: { currency: code() })" [crumbs]="[{ label: 'Billing.Setup.Currencies' | t, link: '/billing/setup/currencies' }]" [here]="code()">
      @if ('Billing.Currencies.Edit' | can) {<button type="button" class="btn" (click)="edit()"><svg uiIcon="plus" />{{ 'Billing.Setup.AddRate' | t }}</button>}
    </ui-page-head>
    <ui-list [source]="list" [label]="'Billing.Setup.Rates' | t" [emptyTitle]="'Billing.Setup.NoRates' | t" [emptyText]="'Billing.Setup.NoRatesText' | t">
      <ng-template uiColumn="day" [of]="list" [label]="'Billing.Field.Date' | t" sort="day" [phone]="true" let-row>@if ('Billing.Currencies.Edit' | can) {<button type="button" class="link" (click)="edit(row)"><ui-day [value]="row.day" /></button>} @else {<ui-day [value]="row.day" />}</ng-template>
      <ng-template uiColumn="rate" [of]="list" [label]="'Billing.Setup.Rate' | t" sort="rate" [width]="220" [numeric]="true" [phone]="true" let-row><bdi class="num">{{ rate(row.rate) }}</bdi></ng-template>
      <ng-template uiColumn="actions" [of]="list" [label]="'Ui.List.Actions' | t" [hideLabel]="true" [width]="56" [phone]="true" let-row>@if ('Billing.Currencies.Edit' | can) {<button type="button" class="btn quiet small icon bad" (click)="setup.remove(path(), row.id, row.day, list)"><svg uiIcon="trash" class="s" /><span class="sr">{{ 'Ui.Delete' | t }} {{ row.day }}</span></button>}</ng-template>
    </ui-list>
  `,
  styles: ':host { display: contents; }',
})
export class RateList {
  private readonly api = inject(SetupApi);
  private readonly formats = inject(Formats);

  readonly code = input.required<string>();

  protected readonly setup = inject(SetupList);
  protected readonly path = computed(() => `currencies/${this.code()}/rates`);
  protected readonly list = listSource<Rate>({ sorting: 'day desc', load: (query) => this.api.list<Rate>(this.path(), query) });

  protected edit(rate?: Rate): void {
    const data: RateDialogData = { path: this.path(), code: this.code(), rate };
    void this.setup.edit(RateDialog, this.list, data);
  }

  protected rate(value: string): string {
    return this.formats.number(decimals.plain(value));
  }
}
