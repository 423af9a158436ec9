import { Component, inject } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { T } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { Invoice } from '../billing-types';

/** Where the invoice is mailed to: the customer's address for invoices, or another this once. */
@Component({
  selector: 'app-send-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Billing.Invoice.SendTitle' | t: { number: invoice.number ?? '' }" narrow>
      <form id="send-form" class="fields" [formGroup]="form" (uiSubmit)="dialog.close(form.controls.to.value.trim())">
        <ui-error-summary />
        <ui-field [label]="'Billing.Invoice.SendTo' | t" [hint]="'Billing.Invoice.SendHint' | t: { language: invoice.language }"><input uiInput type="email" formControlName="to" autocomplete="off" dir="ltr" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="send-form" class="btn fill">{{ 'Billing.Invoice.Send' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class SendDialog {
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly invoice = inject<Invoice>(DIALOG_DATA);
  protected readonly form = new FormGroup({
    to: new FormControl(this.invoice.invoiceEmail ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(254)] }),
  });
}
