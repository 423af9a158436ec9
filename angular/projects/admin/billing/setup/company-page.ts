import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, Field, FormFields, Input, PageHead, Select, Skeleton, Toasts } from '@portal/shared/ui';
import { Rights } from '../../core/session/rights';
import { BillingApi } from '../billing-api';
import { OwnCompany, SetupApi } from './setup-api';
import { SetupTabs } from './setup-tabs';

/** The own company as it stands on documents, and the currency of its books. */
@Component({
  selector: 'app-company-page',
  imports: [ErrorSummary, Failure, Field, FormFields, Input, PageHead, ReactiveFormsModule, Select, SetupTabs, Skeleton, T],
  template: `
    <ui-page-head [title]="'Billing.Setup.Company' | t" />
    <app-setup-tabs />
    @if (failed(); as failed) {
      <ui-failure [problem]="failed" (retry)="load()" />
    } @else if (shown(); as c) {
      <form [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <div class="g2">
          <ui-field [label]="'Billing.Setup.Name' | t"><input uiInput formControlName="name" dir="auto" /></ui-field>
          <ui-field [label]="'Billing.Setup.BaseCurrency' | t" [locked]="c.isBaseCurrencyLocked ? ('Billing.Setup.BaseLocked' | t) : ''"><ui-select formControlName="baseCurrency" [options]="currencies()" /></ui-field>
        </div>
        <fieldset class="g2" formGroupName="address">
          <legend class="sr">{{ 'Billing.Setup.Address' | t }}</legend>
          <ui-field [label]="'Billing.Setup.Street' | t"><textarea uiInput formControlName="lines" rows="2" dir="auto"></textarea></ui-field>
          <ui-field [label]="'Billing.Setup.Country' | t"><ui-select formControlName="countryCode" [options]="countries()" /></ui-field>
          <ui-field [label]="'Billing.Setup.PostalCode' | t"><input uiInput formControlName="postalCode" dir="ltr" /></ui-field>
          <ui-field [label]="'Billing.Setup.City' | t"><input uiInput formControlName="city" dir="auto" /></ui-field>
        </fieldset>
        <div class="g2">
          <ui-field [label]="'Billing.Setup.VatNumber' | t" [optional]="true"><input uiInput formControlName="vatNumber" dir="ltr" /></ui-field>
          <ui-field [label]="'Billing.Setup.RegistrationNumber' | t" [optional]="true"><input uiInput formControlName="registrationNumber" dir="ltr" /></ui-field>
          <ui-field [label]="'Billing.Setup.Iban' | t" [optional]="true"><input uiInput formControlName="iban" dir="ltr" /></ui-field>
          <ui-field [label]="'Billing.Setup.Bic' | t" [optional]="true"><input uiInput formControlName="bic" dir="ltr" /></ui-field>
          <ui-field [label]="'Ui.Email' | t" [optional]="true"><input uiInput type="email" formControlName="email" dir="ltr" /></ui-field>
          <ui-field [label]="'Billing.Setup.Phone' | t" [optional]="true"><input uiInput type="tel" formControlName="phone" dir="ltr" /></ui-field>
          <ui-field [label]="'Billing.Setup.Website' | t" [optional]="true"><input uiInput formControlName="website" dir="ltr" /></ui-field>
        </div>
        <footer><button class="btn fill" [disabled]="busy() || form.pristine || !mayEdit">{{ 'Ui.Save' | t }}</button></footer>
      </form>
    } @else {
      <div class="wait"><ui-skeleton [lines]="8" /></div>
    }
  `,
  styles: `
    :host { display: flex; flex-direction: column; flex: 1; min-block-size: 0; overflow-y: auto; }
    form, .wait { display: grid; gap: 18px; max-inline-size: 640px; padding: 18px var(--s-6); }
    .g2 { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 14px; }
    footer { display: flex; }
    @media (max-width: 799px) { .g2 { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 599px) { form, .wait { padding-inline: var(--s-5); } }
  `,
})
export class CompanyPage {
  private readonly api = inject(SetupApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly options = loaded(inject(BillingApi).options());

  protected readonly mayEdit = inject(Rights).has('Billing.Companies.Edit');
  protected readonly countries = computed(() => (this.options()?.countries ?? []).map(({ code, name }) => ({ value: code, label: name, hint: code })));
  protected readonly currencies = computed(() => (this.options()?.currencies ?? []).map(({ code, name }) => ({ value: code, label: code, hint: name })));
  protected readonly company = signal<OwnCompany | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly failed = computed(() => (this.company() ? null : this.problem()) ?? this.options.problem());
  protected readonly shown = computed(() => (this.options() ? this.company() : undefined));

  protected readonly form = new FormGroup({
    name: text(Validators.required),
    baseCurrency: new FormControl<string | null>(null, [Validators.required]),
    address: new FormGroup({ lines: text(), postalCode: text(), city: text(), countryCode: new FormControl<string | null>(null) }),
    vatNumber: text(),
    registrationNumber: text(),
    iban: text(),
    bic: text(),
    email: text(),
    phone: text(),
    website: text(),
  });

  constructor() {
    this.load();
  }

  protected load(): void {
    this.problem.set(null);
    this.options.again();
    this.api.company().subscribe({ next: (company) => this.show(company), error: (error: unknown) => this.problem.set(toProblem(error)) });
  }

  protected save(): void {
    const { address, name, baseCurrency, ...rest } = this.form.getRawValue();
    const lines = address.lines.split('\n').map((line) => line.trim()).filter(Boolean);
    const texts = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value.trim() || null])) as Pick<OwnCompany, keyof typeof rest>;
    this.busy.set(true);
    this.problem.set(null);
    this.api
      .saveCompany({
        ...texts,
        name: name.trim(),
        baseCurrency: baseCurrency ?? '',
        version: this.company()?.version ?? 1,
        address: lines.length > 0 || address.city ? { lines, postalCode: address.postalCode.trim() || null, city: address.city.trim() || null, region: null, countryCode: address.countryCode ?? '' } : null,
      })
      .subscribe({
        next: (company) => {
          this.show(company);
          this.toasts.done(this.texts.t('Ui.Saved'));
        },
        error: (error: unknown) => {
          this.problem.set(toProblem(error));
          this.busy.set(false);
        },
      });
  }

  private show(company: OwnCompany): void {
    const { address } = company;
    this.company.set(company);
    this.busy.set(false);
    this.form.reset({
      name: company.name,
      baseCurrency: company.baseCurrency,
      address: { lines: address?.lines.join('\n') ?? '', postalCode: address?.postalCode ?? '', city: address?.city ?? '', countryCode: address?.countryCode ?? null },
      vatNumber: company.vatNumber ?? '',
      registrationNumber: company.registrationNumber ?? '',
      iban: company.iban ?? '',
      bic: company.bic ?? '',
      email: company.email ?? '',
      phone: company.phone ?? '',
      website: company.website ?? '',
    });
    if (company.isBaseCurrencyLocked) {
      this.form.controls.baseCurrency.disable();
    }
  }
}

function text(...validators: ReturnType<typeof Validators.maxLength>[]): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators });
}
