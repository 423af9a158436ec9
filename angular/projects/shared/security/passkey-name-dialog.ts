import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { Passkey, SecurityApi } from './security-api';

/** Another name of a passkey; closes with true once it is saved. */
@Component({
  selector: 'ui-passkey-name-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Ui.Passkey.Rename' | t: { name: passkey.name }" narrow>
      <form id="passkey-form" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Ui.Passkey.Name' | t"><input uiInput formControlName="name" autocomplete="off" dir="auto" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="passkey-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class PasskeyNameDialog {
  private readonly api = inject(SecurityApi);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly passkey = inject<Passkey>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({ name: new FormControl(this.passkey.name, { nonNullable: true, validators: [Validators.required, Validators.maxLength(60)] }) });

  protected save(): void {
    this.busy.set(true);
    this.api.renamePasskey(this.passkey.id, this.form.getRawValue().name.trim()).subscribe({
      next: () => this.dialog.close(true),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
