import { Component, inject } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { T } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';

/** Text keys, and the name that stands in the title. */
export interface ReasonQuestion {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly name: string;
}

/** Asks why; closes with the reason. */
@Component({
  selector: 'app-reason-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="question.title | t: { name: question.name }">
      <form id="reason-form" class="fields" [formGroup]="form" (uiSubmit)="done()">
        <ui-error-summary />
        <p>{{ question.text | t }}</p>
        <ui-field [label]="'Platform.Tenants.Reason' | t"><textarea uiInput formControlName="reason" rows="3" dir="auto"></textarea></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="reason-form" class="btn bad">{{ question.action | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ReasonDialog {
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly question = inject<ReasonQuestion>(DIALOG_DATA);
  protected readonly form = new FormGroup({
    reason: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(500)] }),
  });

  protected done(): void {
    this.dialog.close(this.form.getRawValue().reason.trim());
  }
}
