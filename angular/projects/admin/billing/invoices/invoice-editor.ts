import { Component, DestroyRef, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { EMPTY, Observable, Subscription, catchError, debounceTime, filter, switchMap, tap } from 'rxjs';
import { Formats, Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { DateInput, DecimalInput, ErrorSummary, Failure, Field, FormFields, Icon, Input, Option, Select, SidePanel, SideSection, Skeleton, offered } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { BillingApi } from '../billing-api';
import { Invoice, InvoiceDefaults, InvoiceTotals } from '../billing-types';
import { LineForm, invoiceForm, invoiceInput, isCountable, lineForm } from './invoice-form';
import { InvoiceTotalsView } from './invoice-totals';

/** A draft: customer, dates, lines without boxes, totals as the server computes them, what would keep it from being issued. */
@Component({
  selector: 'app-invoice-editor',
  imports: [DateInput, DecimalInput, ErrorSummary, Failure, Field, FormFields, Icon, Input, InvoiceTotalsView, ReactiveFormsModule, Select, SidePanel, SideSection, Skeleton, T],
  templateUrl: './invoice-editor.html',
  styleUrl: './invoice-editor.css',
})
export class InvoiceEditor {
  private readonly api = inject(BillingApi);
  private readonly owner = inject(DestroyRef);
  private readonly texts = inject(Texts);

  readonly invoice = input<Invoice>();
  readonly startWith = input<string>();
  readonly saved = output<Invoice>();
  readonly touched = output<boolean>();

  protected readonly session = inject(AdminSession);
  protected readonly formats = inject(Formats);
  protected readonly options = loaded(this.api.options());
  protected readonly form = signal(invoiceForm());
  protected readonly totals = signal<InvoiceTotals | undefined>(undefined);
  protected readonly defaults = signal<InvoiceDefaults | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly countProblem = signal('');
  private watching = new Subscription();

  protected readonly search = (text: string): Observable<readonly Option[]> => this.api.customers(text);
  protected readonly known = computed<readonly Option[]>(() => {
    const [invoice, defaults, id] = [this.invoice(), this.defaults(), this.form().controls.customerId.value];
    return invoice ? [{ value: invoice.customerId, label: invoice.buyer.name }] : defaults && id ? [{ value: id, label: defaults.customerName }] : [];
  });
  protected readonly terms = computed(() => offered(this.options()?.paymentTerms ?? [], [this.invoice()?.paymentTermId, this.defaults()?.paymentTermId]));
  protected readonly taxes = computed(() => 
    (this.options()?.taxCodes ?? [])
      .filter(({ id, isRetired }) => !isRetired || this.invoice()?.lines.some(({ taxCodeId }) => taxCodeId === id))
      .map(({ id, code, name }) => ({ value: id, label: code, hint: name })),
  );
  protected readonly currency = computed(() => this.invoice()?.currency ?? this.defaults()?.currency ?? '');
  protected readonly language = computed(() => this.invoice()?.language ?? this.defaults()?.language ?? '');
  protected readonly problems = computed(() => this.invoice()?.problems ?? this.defaults()?.problems ?? []);
  protected readonly billTo = computed(() => this.texts.list(this.invoice()?.buyer.address ?? this.defaults()?.billingAddress ?? []));
  protected readonly shipTo = computed(() => this.texts.list(this.invoice()?.shippingAddress ?? this.defaults()?.shippingAddress ?? []));

  constructor() {
    effect(() => {
      const invoice = this.invoice();
      untracked(() => this.show(invoice));
    });
    inject(DestroyRef).onDestroy(() => this.watching.unsubscribe());
  }

  protected add(after?: number): void {
    const at = after === undefined ? this.form().controls.lines.length : after + 1;
    const tax = this.options()?.taxCodes.find(({ isDefault }) => isDefault)?.id ?? null;
    this.form().controls.lines.insert(at, lineForm({ taxCodeId: this.defaults()?.taxCodeId ?? tax ?? undefined }));
    setTimeout(() => document.querySelector<HTMLElement>(`[data-line="${at}"] input`)?.focus());
  }

  protected copy(index: number): void {
    const raw = this.form().controls.lines.at(index).getRawValue();
    const line = lineForm();
    line.setValue(raw);
    this.form().controls.lines.insert(index + 1, line);
  }

  protected remove(index: number): void {
    this.form().controls.lines.removeAt(index);
  }

  protected move(index: number, by: 1 | -1): void {
    const { lines } = this.form().controls;
    const to = index + by;
    if (to >= 0 && to < lines.length) {
      const line = lines.at(index);
      lines.removeAt(index);
      lines.insert(to, line);
    }
  }

  /** Enter: the next line; Ctrl+D copies; Alt with an arrow moves. */
  protected key(event: KeyboardEvent, index: number): void {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.add(index);
    } else if (event.key === 'd' && event.ctrlKey) {
      event.preventDefault();
      this.copy(index);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      this.move(index, event.key === 'ArrowUp' ? -1 : 1);
    }
  }

  protected error(line: LineForm, name: keyof LineForm['controls']): boolean {
    const control = line.controls[name];
    return control.invalid && control.touched;
  }

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    const invoice = this.invoice();
    this.api.saveInvoice(invoiceInput(this.form(), invoice?.version ?? null), invoice?.id).subscribe({
      next: (saved) => {
        this.busy.set(false);
        this.saved.emit(saved);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private show(invoice: Invoice | undefined): void {
    const form = invoiceForm(invoice);
    this.watching.unsubscribe();
    this.watching = new Subscription();
    this.totals.set(invoice?.totals);
    this.defaults.set(undefined);
    this.form.set(form);
    this.watching.add(form.controls.customerId.valueChanges.pipe(filter(Boolean), switchMap((id) => this.defaultsOf(id))).subscribe((defaults) => this.defaults.set(defaults)));
    this.watching.add(
      form.valueChanges
        .pipe(
          tap(() => this.touched.emit(true)),
          debounceTime(250),
          filter(() => isCountable(form)),
          takeUntilDestroyed(this.owner),
        )
        .subscribe(() => this.count()),
    );
    const first = invoice ? null : (this.startWith() ?? null);
    if (first) {
      form.controls.customerId.setValue(first);
    }
    if (form.controls.lines.length === 0) {
      form.controls.lines.push(lineForm(), { emitEvent: false });
    }
  }

  /** What a failure leaves: another customer can still be chosen. */
  private defaultsOf(customerId: string): Observable<InvoiceDefaults> {
    this.problem.set(null);
    return this.api.defaults(customerId).pipe(
      catchError((error: unknown) => {
        this.problem.set(toProblem(error));
        return EMPTY;
      }),
    );
  }

  private count(): void {
    this.api.calculate(invoiceInput(this.form(), null)).subscribe({
      next: (totals) => {
        this.totals.set(totals);
        this.countProblem.set('');
      },
      error: (error: unknown) => this.countProblem.set(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }
}
