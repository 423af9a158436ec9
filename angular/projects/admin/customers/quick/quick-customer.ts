import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { catchError, debounceTime, of, switchMap, tap } from 'rxjs';
import { Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Failure, FailureLine, Field, FormFields, Input, Select, Toasts, offered } from '@portal/shared/ui';
import { Customer, Duplicate, NewCustomer } from '../customer-types';
import { CustomersApi } from '../customers-api';
import { DuplicateNotice } from './duplicate-notice';

/** A customer in seconds: one screen, the tenant's defaults for all else; likely duplicates before it is too late. */
@Component({
  selector: 'app-quick-customer',
  imports: [DialogFrame, DuplicateNotice, ErrorSummary, Failure, FailureLine, Field, FormFields, Input, ReactiveFormsModule, Select, T],
  templateUrl: './quick-customer.html',
  styles: '.foot-note { color: var(--ink-3); font-size: var(--t-xs); }',
  host: { '(keydown.control.enter)': 'submit()' },
})
export class QuickCustomer {
  private readonly api = inject(CustomersApi);
  private readonly dialog = inject<DialogRef<Customer>>(DialogRef);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly owner = inject(DestroyRef);
  protected readonly options = loaded(this.api.options().pipe(tap((options) => this.form.patchValue({ language: options.defaultLanguage, currency: options.defaultCurrency, countryCode: options.defaultCountry }))));

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly duplicates = signal<readonly Duplicate[]>([]);
  /** Why nobody looked for duplicates. */
  protected readonly unchecked = signal<Problem | undefined>(undefined);
  protected readonly languages = computed(() => (this.options()?.languages ?? []).map(({ value, text }) => ({ value, label: text })));
  protected readonly currencies = computed(() => (this.options()?.currencies ?? []).map(({ value, text }) => ({ value, label: value, hint: text })));
  protected readonly countries = computed(() => (this.options()?.countries ?? []).map(({ value, text }) => ({ value, label: text, hint: value })));
  protected readonly groups = computed(() => offered(this.options()?.groups ?? []));

  protected readonly form = new FormGroup({
    company: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    vatNumber: new FormControl('', { nonNullable: true }),
    postalCode: new FormControl('', { nonNullable: true }),
    city: new FormControl('', { nonNullable: true }),
    countryCode: new FormControl<string | null>(null),
    contactName: new FormControl('', { nonNullable: true }),
    contactEmail: new FormControl('', { nonNullable: true }),
    language: new FormControl<string | null>(null),
    currency: new FormControl<string | null>(null),
    groupIds: new FormControl<readonly string[]>([], { nonNullable: true }),
    sendWelcome: new FormControl(false, { nonNullable: true }),
  });

  private open = true;

  constructor() {
    this.form.valueChanges
      .pipe(
        debounceTime(350),
        switchMap(() => this.candidates()),
        takeUntilDestroyed(this.owner),
      )
      .subscribe((found) => this.duplicates.set(found));
  }

  protected save(andOpen = this.open): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.create(this.value()).subscribe({
      next: (customer) => {
        this.dialog.close(customer);
        this.toasts.done(this.texts.t('Customers.Quick.Created', { name: customer.general.name }));
        if (andOpen) {
          void this.router.navigate(['/customers', customer.id]);
        }
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected submit(andOpen = true): void {
    this.open = andOpen;
    document.querySelector<HTMLFormElement>('#quick-customer')?.requestSubmit();
  }

  protected show(duplicate: Duplicate): void {
    this.dialog.close();
    void this.router.navigate(['/customers', duplicate.id]);
  }

  protected cancel(): void {
    this.dialog.close();
  }

  private value(): NewCustomer {
    const raw = this.form.getRawValue();
    const place = raw.postalCode.trim() !== '' || raw.city.trim() !== '';
    return {
      company: raw.company.trim(),
      vatNumber: orNull(raw.vatNumber),
      postalCode: orNull(raw.postalCode),
      city: orNull(raw.city),
      countryCode: place ? raw.countryCode : null,
      contactName: orNull(raw.contactName),
      contactEmail: orNull(raw.contactEmail),
      language: raw.language,
      currency: raw.currency,
      groupIds: raw.groupIds,
      sendWelcome: raw.sendWelcome,
    };
  }

  protected checkAgain(): void {
    this.form.updateValueAndValidity();
  }

  private notChecked(error: unknown) {
    this.unchecked.set(toProblem(error));
    return of<readonly Duplicate[]>([]);
  }

  private candidates() {
    const { company, vatNumber, contactEmail, postalCode } = this.form.getRawValue();
    const known = { name: orNull(company), vatNumber: orNull(vatNumber), email: orNull(contactEmail), postalCode: orNull(postalCode) };
    const enough = (known.name?.length ?? 0) >= 3 || known.vatNumber || known.email;
    this.unchecked.set(undefined);
    return enough ? this.api.duplicates(known).pipe(catchError((error: unknown) => this.notChecked(error))) : of<readonly Duplicate[]>([]);
  }
}

function orNull(text: string): string | null {
  return text.trim() || null;
}
