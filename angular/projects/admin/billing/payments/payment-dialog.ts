import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { EMPTY, Observable, catchError, debounceTime, filter, of, switchMap } from 'rxjs';
import { Problem, T, Texts, decimals, toProblem } from '@portal/shared/core';
import { DateInput, DecimalInput, DialogFrame, ErrorSummary, Field, FormFields, Input, Money, Select, Toasts } from '@portal/shared/ui';
import { BillingApi } from '../billing-api';
import { Account, Payment, PaymentInput, PaymentPreview } from '../billing-types';

/** A payment by hand; shows before booking which invoices it covers, oldest first. */
@Component({
  selector: 'app-payment-dialog',
  imports: [DateInput, DecimalInput, DialogFrame, ErrorSummary, Field, FormFields, Input, Money, ReactiveFormsModule, Select, T],
  template: `
    <ui-dialog [title]="'Billing.Payment.New' | t">
      <form id="payment-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Billing.Field.Customer' | t"><ui-select formControlName="customerId" [search]="search" /></ui-field>
        <div class="g3">
          <ui-field [label]="'Billing.Field.Amount' | t"><ui-decimal-input formControlName="amount" [unit]="currency()" [minDigits]="2" /></ui-field>
          <ui-field [label]="'Billing.Field.Date' | t" [hint]="'Billing.Payment.DateHint' | t"><ui-date-input formControlName="date" /></ui-field>
          <ui-field [label]="'Billing.Field.Reference' | t" [optional]="true"><input uiInput formControlName="reference" autocomplete="off" dir="auto" /></ui-field>
        </div>
        @if (plan(); as p) {
          <section aria-live="polite">
            <h3 class="lab">{{ 'Billing.Payment.Covers' | t }}</h3>
            <ul class="plan">
              @for (one of p.allocations; track one.invoiceId) {<li><span><bdi class="ltr">{{ one.invoiceNumber }}</bdi>&ngsp;<span class="dim">{{ 'Billing.Payment.Of' | t }} <ui-money [value]="one.open" /></span></span><ui-money [value]="one.amount" /></li>}
              @if (hasRest()) {<li><span>{{ 'Billing.Payment.Credit' | t }}</span><ui-money [value]="p.unallocated" /></li>}
            </ul>
          </section>
        } @else if (refused()) {
          <p class="help err" role="status">{{ refused() }}</p>
        }
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="payment-form" class="btn fill" [disabled]="busy()">{{ 'Billing.Payment.Book' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    .plan { border: 1px solid var(--line); border-radius: var(--r-2); }
    li { display: flex; justify-content: space-between; gap: 12px; padding: 6px 12px; }
    li + li { border-block-start: 1px solid var(--line); }
  `,
})
export class PaymentDialog {
  private readonly api = inject(BillingApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly dialog = inject<DialogRef<Payment>>(DialogRef);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly refused = signal<string | undefined>(undefined);
  protected readonly account = signal<Account | undefined>(undefined);
  protected readonly search = (text: string) => this.api.customers(text);

  protected readonly form = new FormGroup({
    customerId: new FormControl<string | null>(null, [Validators.required]),
    amount: new FormControl<string | null>(null, [Validators.required]),
    date: new FormControl<string | null>(null),
    reference: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
  });

  protected readonly currency = computed(() => this.account()?.balances[0]?.balance.currency ?? '');
  protected readonly plan = toSignal(
    this.form.valueChanges.pipe(
      debounceTime(300),
      switchMap(() => this.preview()),
    ),
  );
  protected readonly hasRest = computed(() => !decimals.isZero(this.plan()?.unallocated.amount ?? '0'));

  constructor() {
    this.form.controls.customerId.valueChanges
      .pipe(
        filter(Boolean),
        switchMap((id) => this.accountOf(id)),
        takeUntilDestroyed(),
      )
      .subscribe((account) => this.account.set(account));
  }

  /** What a failure leaves: another customer can still be chosen. */
  private accountOf(customerId: string): Observable<Account> {
    this.problem.set(null);
    return this.api.account(customerId).pipe(
      catchError((error: unknown) => {
        this.problem.set(toProblem(error));
        return EMPTY;
      }),
    );
  }

  private preview(): Observable<PaymentPreview | undefined> {
    const payment = this.payment();
    this.refused.set(undefined);
    return payment.customerId && payment.amount ? this.api.previewPayment(payment).pipe(catchError((error: unknown) => this.refuse(error))) : of(undefined);
  }

  private refuse(error: unknown): Observable<undefined> {
    this.refused.set(toProblem(error).message);
    return of(undefined);
  }

  private payment(): PaymentInput {
    const { customerId, amount, date, reference } = this.form.getRawValue();
    return { customerId: customerId ?? '', amount: amount ?? '', date, reference: reference.trim() || null };
  }

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.book(this.payment()).subscribe({
      next: (payment) => {
        this.dialog.close(payment);
        this.toasts.done(this.texts.t('Billing.Payment.Booked', { number: payment.number }));
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
