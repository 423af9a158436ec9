import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats, T, decimals, loading } from '@portal/shared/core';
import { EmptyState, Failure, Icon, Skeleton } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { PortalApi } from '../core/portal-api';
import { InvoiceRows } from '../invoices/invoice-rows';
import { thisQuarter, thisYear } from '../statements/periods';
import { Amount } from '../values/amount';

/** What is to be paid, the open invoices, the latest paid ones and the way to the statement. */
@Component({
  selector: 'client-home-page',
  imports: [Amount, EmptyState, Failure, Icon, InvoiceRows, RouterLink, Skeleton, T],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  private readonly api = inject(PortalApi);
  private readonly formats = inject(Formats);

  protected readonly session = inject(ClientSession);
  protected readonly home = loading(() => this.api.home());

  protected readonly firstName = computed(() => this.home.value()?.contactName.split(/\s+/)[0] ?? '');
  /** Currencies with something to say, the first of them large. */
  protected readonly balances = computed(() => {
    const all = this.home.value()?.balances ?? [];
    const moving = all.filter(({ open, credit }) => !decimals.isZero(open.amount) || !decimals.isZero(credit.amount));
    return moving.length > 0 ? moving : all.slice(0, 1);
  });
  protected readonly periods = computed(() => {
    const today = this.home.value()?.today ?? '';
    const quarter = thisQuarter(today);
    const year = thisYear(today);
    return [
      { title: 'Portal.Period.Quarter', ...quarter, words: `${this.formats.date(quarter.from)} – ${this.formats.date(quarter.to)}` },
      { title: 'Portal.Period.Year', ...year, words: `${this.formats.date(year.from)} – ${this.formats.date(year.to)}` },
    ];
  });

  constructor() {
    this.home.load();
  }

  protected isZero(amount: string): boolean {
    return decimals.isZero(amount);
  }
}
