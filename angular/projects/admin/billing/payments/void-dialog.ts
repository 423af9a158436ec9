import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { switchMap } from 'rxjs';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { BillingApi } from '../billing-api';
import { Payment } from '../billing-types';

/** Takes a payment back by a counter entry; nothing is erased. */
@Component({
  selector: 'app-void-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Billing.Payment.VoidTitle' | t: { number: payment.number }" narrow>
      <form id="void-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <p class="mid">{{ 'Billing.Payment.VoidText' | t }}</p>
        <ui-field [label]="'Billing.Payment.Reason' | t"><input uiInput formControlName="reason" autocomplete="off" dir="auto" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="void-form" class="btn bad" [disabled]="busy()">{{ 'Billing.Payment.Void' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class VoidDialog {
  private readonly api = inject(BillingApi);

  protected readonly dialog = inject<DialogRef<Payment>>(DialogRef);
  protected readonly payment = inject<Payment>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({ reason: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }) });

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.payment(this.payment.id).pipe(switchMap((payment) => this.api.void(payment, this.form.controls.reason.value.trim()))).subscribe({
      next: (payment) => this.dialog.close(payment),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
