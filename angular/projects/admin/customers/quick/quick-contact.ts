import { Component, inject, signal } from '@angular/core';
import { DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { Observable, map } from 'rxjs';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input, Option, Select, Toasts } from '@portal/shared/ui';
import { ContactsApi } from '../contacts-api';
import { CustomersApi } from '../customers-api';

/** A contact from anywhere: whose, who, and whether the welcome mail goes at once; the tenant's default rights. */
@Component({
  selector: 'app-quick-contact',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, Select, T],
  template: `
    <ui-dialog [title]="'Customers.Contact.New' | t">
      <form id="quick-contact" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Customers.Contact.Customer' | t"><ui-select formControlName="customerId" [search]="search" /></ui-field>
        <div class="g2">
          <ui-field [label]="'Customers.Contact.Name' | t"><input uiInput formControlName="name" autocomplete="off" dir="auto" /></ui-field>
          <ui-field [label]="'Ui.Email' | t" [optional]="true"><input uiInput type="email" formControlName="email" autocomplete="off" dir="ltr" /></ui-field>
        </div>
        <label class="check"><input type="checkbox" formControlName="sendWelcome" />{{ 'Customers.Quick.SendWelcome' | t }}</label>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="quick-contact" class="btn fill" [disabled]="busy()">{{ 'Ui.Create' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class QuickContact {
  private readonly customers = inject(CustomersApi);
  private readonly contacts = inject(ContactsApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly search = (filter: string): Observable<readonly Option[]> =>
    this.customers
      .list({ filter, sorting: 'name', skipCount: 0, maxResultCount: 20, filters: {} })
      .pipe(map(({ items }) => items.map(({ id, name, number }) => ({ value: id, label: name, hint: number }))));

  protected readonly form = new FormGroup({
    customerId: new FormControl<string | null>(null, [Validators.required]),
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    email: new FormControl('', { nonNullable: true }),
    sendWelcome: new FormControl(false, { nonNullable: true }),
  });

  protected save(): void {
    const { customerId, name, email, sendWelcome } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.contacts.create(customerId ?? '', { name: name.trim(), email: email.trim() || null, phone: null, language: null, rights: null, sendWelcome }).subscribe({
      next: (contact) => {
        this.dialog.close();
        this.toasts.done(this.texts.t('Customers.Quick.Created', { name: contact.name }));
        void this.router.navigate(['/customers', contact.customerId]);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
