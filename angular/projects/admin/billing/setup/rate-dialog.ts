import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Formats, Problem, T, decimals, toProblem } from '@portal/shared/core';
import { DateInput, DecimalInput, DialogFrame, ErrorSummary, Field, FormFields } from '@portal/shared/ui';
import { Rate, SetupApi } from './setup-api';

export interface RateDialogData {
  readonly path: string;
  readonly code: string;
  readonly rate?: Rate;
}

@Component({
  selector: 'app-rate-dialog',
  imports: [DateInput, DecimalInput, DialogFrame, ErrorSummary, Field, FormFields, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Billing.Setup.RatesOf' | t: { currency: data.code }" narrow>
      <form id="rate-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Billing.Field.Date' | t"><ui-date-input formControlName="day" /></ui-field>
        <ui-field [label]="'Billing.Setup.Rate' | t" [hint]="'Billing.Setup.RateHint' | t: { currency: data.code }"><ui-decimal-input formControlName="rate" [maxDigits]="10" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="rate-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class RateDialog {
  private readonly api = inject(SetupApi);

  protected readonly dialog = inject<DialogRef<Rate>>(DialogRef);
  protected readonly data = inject<RateDialogData>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    day: new FormControl<string | null>(this.data.rate?.day ?? inject(Formats).today(), [Validators.required]),
    rate: new FormControl<string | null>(this.data.rate ? decimals.plain(this.data.rate.rate) : null, [Validators.required]),
  });

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save<Rate>(this.data.path, this.form.getRawValue(), this.data.rate).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
