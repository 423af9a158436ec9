import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, decimals, toProblem } from '@portal/shared/core';
import { DecimalInput, DialogFrame, ErrorSummary, Field, FormFields, Input, ListedMarks, LocalizedText, Select, TextsInput } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { SetupApi, TaxCode } from './setup-api';

const CATEGORIES = ['Standard', 'ZeroRated', 'Exempt', 'ReverseCharge', 'IntraCommunity', 'Export', 'OutsideScope', 'CanaryIslands', 'CeutaAndMelilla'];

@Component({
  selector: 'app-tax-code-dialog',
  imports: [DecimalInput, DialogFrame, ErrorSummary, Field, FormFields, Input, ListedMarks, ReactiveFormsModule, Select, T, TextsInput],
  template: `
    <ui-dialog [title]="(code ? 'Billing.Setup.EditTax' : 'Billing.Setup.AddTax') | t">
      <form id="tax-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <div class="g3">
          <ui-field [label]="'Billing.Setup.Code' | t"><input uiInput formControlName="code" autocomplete="off" dir="ltr" /></ui-field>
          <ui-field [label]="'Billing.Setup.Category' | t"><ui-select formControlName="category" [options]="categories()" /></ui-field>
          <ui-field [label]="'Billing.Setup.TaxRate' | t"><ui-decimal-input formControlName="rate" unit="%" /></ui-field>
        </div>
        <ui-field [label]="'Billing.Setup.PrintedName' | t"><ui-texts-input formControlName="name" [languages]="languages()" [maxLength]="200" /></ui-field>
        <ui-field [label]="'Billing.Setup.LegalText' | t" [optional]="true" [hint]="'Billing.Setup.LegalHint' | t"><ui-texts-input formControlName="legalText" [languages]="languages()" [maxLength]="500" /></ui-field>
        <ui-listed-marks [isDefault]="form.controls.isDefault" [isRetired]="form.controls.isRetired" />
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="tax-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class TaxCodeDialog {
  private readonly api = inject(SetupApi);
  private readonly texts = inject(Texts);

  protected readonly dialog = inject<DialogRef<TaxCode>>(DialogRef);
  protected readonly code = inject<TaxCode | undefined>(DIALOG_DATA, { optional: true }) ?? undefined;
  protected readonly languages = inject(AdminSession).writtenLanguages;
  protected readonly categories = computed(() => CATEGORIES.map((value) => ({ value, label: this.texts.t(`Enum:TaxCategory.${value}`) })));
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    code: new FormControl(this.code?.code ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(20)] }),
    category: new FormControl<string>(this.code?.category ?? 'Standard', { nonNullable: true, validators: [Validators.required] }),
    rate: new FormControl<string | null>(this.code ? decimals.toPercent(this.code.rate) : null, [Validators.required]),
    name: new FormControl<LocalizedText>(this.code?.name ?? {}, { nonNullable: true, validators: [Validators.required] }),
    legalText: new FormControl<LocalizedText>(this.code?.legalText ?? {}, { nonNullable: true }),
    isDefault: new FormControl(this.code?.isDefault ?? false, { nonNullable: true }),
    isRetired: new FormControl(this.code?.isRetired ?? false, { nonNullable: true }),
  });

  protected save(): void {
    const raw = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api.save('tax-codes', { ...raw, rate: decimals.fromPercent(raw.rate ?? '0') }, this.code).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
