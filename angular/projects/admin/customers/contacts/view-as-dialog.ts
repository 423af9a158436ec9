import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { Contact } from '../customer-types';
import { ContactsApi } from '../contacts-api';

/** Opens the client area as the contact sees it; the contact can read that, and why. */
@Component({
  selector: 'app-view-as-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Customers.Contact.ViewAsTitle' | t: { name: contact.name }" narrow>
      <form id="view-as-form" class="fields" [formGroup]="form" (uiSubmit)="open()" [problem]="problem()">
        <ui-error-summary />
        <p class="mid">{{ 'Customers.Contact.ViewAsText' | t: { name: contact.name } }}</p>
        <ui-field [label]="'Customers.Contact.ViewAsReason' | t"><input uiInput formControlName="reason" autocomplete="off" dir="auto" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="view-as-form" class="btn fill" [disabled]="busy()">{{ 'Customers.Contact.ViewAsOpen' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ViewAsDialog {
  private readonly api = inject(ContactsApi);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  protected readonly contact = inject<Contact>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({ reason: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(500)] }) });

  protected open(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.viewAs(this.contact, this.form.controls.reason.value.trim()).subscribe({
      next: ({ url }) => {
        this.window?.open(url, '_blank', 'noopener');
        this.dialog.close();
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
