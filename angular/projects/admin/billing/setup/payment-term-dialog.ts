import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input, ListedMarks, LocalizedText, Select, TextsInput } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { PaymentTerm, SetupApi } from './setup-api';

@Component({
  selector: 'app-payment-term-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ListedMarks, ReactiveFormsModule, Select, T, TextsInput],
  template: `
    <ui-dialog [title]="(term ? 'Billing.Setup.EditTerm' : 'Billing.Setup.AddTerm') | t">
      <form id="term-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <div class="g3">
          <ui-field [label]="'Billing.Field.Number' | t" [hint]="'Billing.Setup.TermNumberHint' | t"><input uiInput type="number" min="1" formControlName="number" /></ui-field>
          <ui-field [label]="'Billing.Setup.Days' | t"><input uiInput type="number" min="0" formControlName="days" /></ui-field>
          <ui-field [label]="'Billing.Setup.Start' | t"><ui-select formControlName="start" [options]="starts()" /></ui-field>
        </div>
        <ui-field [label]="'Billing.Setup.Name' | t"><ui-texts-input formControlName="name" [languages]="languages()" [maxLength]="200" /></ui-field>
        <ui-listed-marks [isDefault]="form.controls.isDefault" [isRetired]="form.controls.isRetired" />
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="term-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class PaymentTermDialog {
  private readonly api = inject(SetupApi);
  private readonly texts = inject(Texts);

  protected readonly dialog = inject<DialogRef<PaymentTerm>>(DialogRef);
  protected readonly term = inject<PaymentTerm | undefined>(DIALOG_DATA, { optional: true }) ?? undefined;
  protected readonly languages = inject(AdminSession).writtenLanguages;
  protected readonly starts = computed(() => ['InvoiceDate', 'EndOfMonth'].map((value) => ({ value, label: this.texts.t(`Enum:TermStart.${value}`) })));
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    number: new FormControl<number | null>(this.term?.number ?? null, [Validators.required, Validators.min(1)]),
    days: new FormControl<number | null>(this.term?.days ?? 30, [Validators.required, Validators.min(0)]),
    start: new FormControl<string>(this.term?.start ?? 'InvoiceDate', { nonNullable: true, validators: [Validators.required] }),
    name: new FormControl<LocalizedText>(this.term?.name ?? {}, { nonNullable: true, validators: [Validators.required] }),
    isDefault: new FormControl(this.term?.isDefault ?? false, { nonNullable: true }),
    isRetired: new FormControl(this.term?.isRetired ?? false, { nonNullable: true }),
  });

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save('payment-terms', this.form.getRawValue(), this.term).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
