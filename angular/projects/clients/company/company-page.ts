import { Component, computed, effect, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, loading, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, Field, FormFields, Input, Skeleton, Toasts } from '@portal/shared/ui';
import { PortalApi } from '../core/portal-api';

/** The customer's details as the supplier keeps them; harmless ones can be changed here. */
@Component({
  selector: 'client-company-page',
  imports: [ErrorSummary, Failure, Field, FormFields, Input, ReactiveFormsModule, Skeleton, T],
  template: `
    <div class="page">
      <h1 class="hello">{{ 'Portal.Company.Title' | t }}</h1>
      @if (company.value(); as page) {
        <div class="columns">
          <section class="panel facts">
            <dl>
              @for (fact of facts(); track fact.label) {
                <div><dt>{{ fact.label | t }}</dt><dd><bdi>{{ fact.value }}</bdi></dd></div>
              }
              @if (page.billingAddress; as address) {<div><dt>{{ 'Portal.Company.BillingAddress' | t }}</dt><dd>@for (line of address; track $index) {<span class="line"><bdi>{{ line }}</bdi></span>}</dd></div>}
              @if (page.shippingAddress; as address) {<div><dt>{{ 'Portal.Company.ShippingAddress' | t }}</dt><dd>@for (line of address; track $index) {<span class="line"><bdi>{{ line }}</bdi></span>}</dd></div>}
            </dl>
            <p class="help">{{ 'Portal.Company.AskSupplier' | t }}</p>
          </section>
          <form class="panel edit" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
            <h2>{{ 'Portal.Company.Editable' | t }}</h2>
            <ui-error-summary />
            <ui-field [label]="'Portal.Company.Phone' | t"><input uiInput type="tel" formControlName="phone" autocomplete="tel" dir="ltr" /></ui-field>
            <ui-field [label]="'Portal.Company.Website' | t"><input uiInput formControlName="website" autocomplete="url" dir="ltr" /></ui-field>
            <ui-field [label]="'Portal.Company.Attention' | t" [hint]="'Portal.Company.AttentionHint' | t"><input uiInput formControlName="attention" autocomplete="name" dir="auto" /></ui-field>
            <button class="btn fill" [disabled]="busy() || form.pristine">{{ 'Ui.Save' | t }}</button>
          </form>
        </div>
      } @else if (company.problem()) {
        <ui-failure [problem]="company.problem()!" (retry)="company.load()" />
      } @else {
        <ui-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    :host { display: block; }
    .columns { display: grid; gap: 24px; }
    .facts { padding: 4px 20px 16px; }
    .facts dl > div { padding-block: 12px; border-block-end: 1px solid var(--line); }
    dt { color: var(--ink-2); font-size: var(--t-sm); }
    .line { display: block; }
    .edit { display: grid; gap: 18px; padding: 20px; align-content: start; }
    .edit h2 { font-size: var(--t-lg); line-height: var(--l-lg); }
    .help { margin-block-start: 12px; }
    @media (min-width: 800px) { .columns { grid-template-columns: 1fr 1fr; gap: 28px; align-items: start; } }
  `,
})
export class CompanyPage {
  private readonly api = inject(PortalApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly company = loading(() => this.api.company());
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly facts = computed(() => {
    const page = this.company.value();
    const all = [
      { label: 'Portal.Company.Name', value: page?.name },
      { label: 'Portal.Company.Number', value: page?.number },
      { label: 'Portal.Company.VatNumber', value: page?.vatNumber },
      { label: 'Portal.Company.Currency', value: page?.currency },
      { label: 'Portal.Company.InvoiceEmail', value: page?.invoiceEmail },
    ];
    return all.filter(({ value }) => !!value);
  });

  protected readonly form = new FormGroup({
    phone: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(50)] }),
    website: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    attention: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
  });

  private version = 0;

  constructor() {
    this.company.load();
    effect(() => {
      const page = this.company.value();
      if (page) {
        this.version = page.version;
        this.form.reset({ phone: page.phone ?? '', website: page.website ?? '', attention: page.attention ?? '' });
      }
    });
  }

  protected save(): void {
    const { phone, website, attention } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api.updateCompany({ phone: phone || null, website: website || null, attention: attention || null, version: this.version }).subscribe({
      next: (page) => {
        this.version = page.version;
        this.form.reset({ phone: page.phone ?? '', website: page.website ?? '', attention: page.attention ?? '' });
        this.busy.set(false);
        this.toasts.done(this.texts.t('Ui.Saved'));
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
