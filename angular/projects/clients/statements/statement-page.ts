import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Downloads, Formats, Pair, Problem, T, Texts, decimals, loading, toProblem } from '@portal/shared/core';
import { DateInput, Day, Failure, Field, FormFields, Icon, Skeleton } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { PortalApi } from '../core/portal-api';
import { StatementPart } from '../core/portal-types';
import { Amount } from '../values/amount';
import { AgingBar } from './aging-bar';
import { Period, thisMonth, thisQuarter, thisYear } from './periods';

/** The account over a period: opening balance, entries, closing balance, and how old the rest is. */
@Component({
  selector: 'client-statement-page',
  imports: [AgingBar, Amount, DateInput, Day, Failure, Field, FormFields, Icon, Pair, ReactiveFormsModule, RouterLink, Skeleton, T],
  templateUrl: './statement-page.html',
  styleUrl: './statement-page.css',
})
export class StatementPage {
  private readonly api = inject(PortalApi);
  private readonly downloads = inject(Downloads);
  private readonly formats = inject(Formats);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);

  readonly from = input<string>();
  readonly to = input<string>();
  readonly currency = input<string>();

  protected readonly session = inject(ClientSession);
  private readonly today = loading(() => this.api.home());
  protected readonly statement = loading(() => this.api.statement(this.period().from, this.period().to));
  protected readonly busy = signal(false);
  protected readonly failed = signal<Problem | null>(null);
  protected readonly choosing = signal(false);

  protected readonly period = computed<Period>(() => {
    const from = this.from();
    const to = this.to();
    return from && to ? { from, to } : thisQuarter(this.today.value()?.today ?? '');
  });
  protected readonly presets = computed(() => {
    const today = this.today.value()?.today ?? '';
    return [
      { text: 'Portal.Period.Month', ...thisMonth(today) },
      { text: 'Portal.Period.Quarter', ...thisQuarter(today) },
      { text: 'Portal.Period.Year', ...thisYear(today) },
    ];
  });
  protected readonly part = computed<StatementPart | undefined>(() => {
    const parts = this.statement.value()?.currencies ?? [];
    return parts.find(({ currency }) => currency === this.currency()) ?? parts[0];
  });
  protected readonly words = computed(() => {
    const { from, to } = this.period();
    return this.texts.t('Portal.Statement.Period', { from: this.formats.date(from), to: this.formats.date(to) });
  });

  protected readonly form = new FormGroup({
    from: new FormControl<string | null>(null, [Validators.required]),
    to: new FormControl<string | null>(null, [Validators.required]),
  });

  constructor() {
    this.today.load();
    effect(() => {
      const ready = this.today.value() && this.period().from;
      if (ready) {
        untracked(() => {
          this.form.setValue({ ...this.period() });
          this.statement.load();
        });
      }
    });
  }

  protected is({ from, to }: Period): boolean {
    return !this.choosing() && this.period().from === from && this.period().to === to;
  }

  protected choose(period: Partial<Period>): void {
    this.choosing.set(false);
    void this.router.navigate([], { queryParams: { from: period.from, to: period.to }, queryParamsHandling: 'merge' });
  }

  protected chooseDates(): void {
    const { from, to } = this.form.getRawValue();
    this.choose(from && to && from <= to ? { from, to } : { from: to ?? undefined, to: from ?? undefined });
  }

  protected show(currency: string): void {
    void this.router.navigate([], { queryParams: { currency }, queryParamsHandling: 'merge' });
  }

  protected again(): void {
    this.today.load();
    this.statement.load();
  }

  protected readonly problem = computed(() => this.today.problem() ?? this.statement.problem());

  protected pdf(): void {
    const { from, to } = this.period();
    this.busy.set(true);
    this.failed.set(null);
    this.downloads.save(`/api/portal/statement/pdf?from=${from}&to=${to}`).subscribe({
      next: () => this.busy.set(false),
      error: (error: unknown) => {
        this.failed.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected isZero(amount: string): boolean {
    return decimals.isZero(amount);
  }

  protected isInvoice(kind: string): boolean {
    return kind === 'Invoice' && this.session.has('Invoices');
  }
}
