import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { Observable, filter } from 'rxjs';
import { Downloads, LiveUpdates, T, Texts, isolated, loading, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, Icon, Menu, MenuItem, MenuTrigger, PageHead, Skeleton, Toasts } from '@portal/shared/ui';
import { MayBeDirty } from '../../core/leave-clean';
import { Can } from '../../core/session/can.pipe';
import { BillingApi } from '../billing-api';
import { Invoice } from '../billing-types';
import { InvoiceEditor } from './invoice-editor';
import { InvoiceStatus } from './invoice-status';
import { InvoiceView } from './invoice-view';
import { SendDialog } from './send-dialog';

/** One invoice: an editor while it is a draft, a page to read once it is issued. */
@Component({
  selector: 'app-invoice-page',
  imports: [Can, Failure, Icon, InvoiceEditor, InvoiceStatus, InvoiceView, Menu, MenuItem, MenuTrigger, PageHead, Skeleton, T],
  templateUrl: './invoice-page.html',
  styles: ':host { display: flex; flex-direction: column; flex: 1; min-block-size: 0; } .wait { padding: 16px var(--s-6); } @media (max-width: 599px) { .wait { padding-inline: var(--s-5); } }',
})
export class InvoicePage implements MayBeDirty {
  private readonly api = inject(BillingApi);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);

  /** Absent: a new draft. */
  readonly id = input<string>();
  /** Customer of a new draft, when one comes from its card. */
  readonly customerId = input<string>();

  private readonly one = loading(() => this.api.invoice(this.id() ?? ''));
  protected readonly invoice = this.one.value;
  protected readonly loadProblem = this.one.problem;
  protected readonly dirty = signal(false);
  protected readonly busy = signal(false);
  protected readonly isDraft = computed(() => (this.invoice()?.state ?? 'Draft') === 'Draft');
  protected readonly title = computed(() => {
    const invoice = this.invoice();
    return invoice?.number ? this.texts.t('Billing.Invoice.Numbered', { number: invoice.number }) : invoice ? this.texts.t('Billing.Invoice.For', { customer: isolated(invoice.buyer.name) }) : this.texts.t(this.id() ? 'Billing.Invoice.Title' : 'Billing.Invoice.New');
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => this.load());
    });
    inject(LiveUpdates)
      .on('invoice', 'payment')
      .pipe(
        filter(({ kind, id }) => (kind !== 'invoice' || id === this.id()) && !this.dirty()),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.load());
  }

  isDirty(): boolean {
    return this.dirty();
  }

  protected load(): void {
    if (this.id()) {
      this.one.load();
    }
  }

  protected saved(invoice: Invoice): void {
    this.one.take(invoice);
    this.dirty.set(false);
    this.toasts.done(this.texts.t('Billing.Invoice.DraftSaved'));
    if (!this.id()) {
      void this.router.navigate(['/billing/invoices', invoice.id], { replaceUrl: true });
    }
  }

  protected async issue(): Promise<void> {
    const question = { title: this.texts.t('Billing.Invoice.IssueTitle'), text: this.texts.t('Billing.Invoice.IssueText'), action: this.texts.t('Billing.Invoice.Issue') };
    if (await this.dialogs.confirm(question)) {
      this.run(this.api.issue(this.id() ?? ''), 'Billing.Invoice.Issued');
    }
  }

  protected async send(): Promise<void> {
    const to = await this.dialogs.ask<string>(SendDialog, this.invoice());
    if (to !== undefined) {
      this.run(this.api.send(this.id() ?? '', to || null), 'Billing.Invoice.SendQueued');
    }
  }

  protected async remove(): Promise<void> {
    if (await this.dialogs.confirm({ title: this.texts.t('Billing.Invoice.DeleteTitle'), text: this.texts.t('Billing.Invoice.DeleteText'), action: this.texts.t('Ui.Delete'), bad: true })) {
      this.api.deleteInvoice(this.id() ?? '').subscribe({
        next: () => {
          this.dirty.set(false);
          void this.router.navigate(['/billing/invoices']);
        },
        error: (error: unknown) => this.failed(error),
      });
    }
  }

  protected pdf(kind: '' | '/original' | '/preview'): void {
    this.downloads.save(`/api/billing/invoices/${this.id() ?? ''}/pdf${kind}`).subscribe({ error: (error: unknown) => this.failed(error) });
  }

  private run(work: Observable<Invoice>, text: string): void {
    this.busy.set(true);
    work.subscribe({
      next: (invoice) => {
        this.one.take(invoice);
        this.busy.set(false);
        this.toasts.done(this.texts.t(text, { number: invoice.number ?? '' }));
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.failed(error);
      },
    });
  }

  private failed(error: unknown): void {
    this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
  }
}
