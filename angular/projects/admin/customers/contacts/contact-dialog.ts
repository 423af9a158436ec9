import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { NEVER, of, tap } from 'rxjs';
import { Formats, Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, FailureLine, Field, FormFields, Input, Select } from '@portal/shared/ui';
import { Contact, CustomerOptions } from '../customer-types';
import { AdminSession } from '../../core/session/admin-session';
import { AcceptedTerms, ContactsApi } from '../contacts-api';

const KINDS = ['Invoice', 'Statement'] as const;

export interface ContactDialogData {
  readonly customerId: string;
  readonly options: CustomerOptions;
  readonly contact?: Contact;
}

/** A person at the customer, the language of their pages and mails, and what they may see in the client area. */
@Component({
  selector: 'app-contact-dialog',
  imports: [DialogFrame, ErrorSummary, FailureLine, Field, FormFields, Input, ReactiveFormsModule, Select, T],
  template: `
    <ui-dialog [title]="(data.contact ? 'Customers.Contact.Edit' : 'Customers.Contact.New') | t">
      <form id="contact-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <div class="g2">
          <ui-field [label]="'Customers.Contact.Name' | t"><input uiInput formControlName="name" autocomplete="off" dir="auto" /></ui-field>
          <ui-field [label]="'Ui.Email' | t" [optional]="true" [hint]="data.contact?.invitation === 'Accepted' ? ('Customers.Contact.AddressHint' | t) : ''"><input uiInput type="email" formControlName="email" autocomplete="off" dir="ltr" /></ui-field>
          <ui-field [label]="'Customers.Field.Phone' | t" [optional]="true"><input uiInput type="tel" formControlName="phone" autocomplete="off" dir="ltr" /></ui-field>
          <ui-field [label]="'Customers.Field.Language' | t" [hint]="'Customers.Contact.LanguageHint' | t"><ui-select formControlName="language" [options]="languages" [clearable]="true" /></ui-field>
        </div>
        <fieldset>
          <legend class="legend">{{ 'Customers.Contact.Sees' | t }}</legend>
          @if (begunWith.problem(); as failed) {<ui-failure-line [problem]="failed" (retry)="begunWith.again()" />}
          <div class="checks">
            @for (right of data.options.portalRights; track right.name) {
              <label class="check"><input type="checkbox" [checked]="rights().has(right.name)" (change)="toggle(right.name)" />{{ right.text }}</label>
            }
          </div>
        </fieldset>
        <fieldset>
          <legend class="legend">{{ 'Messaging.Contact.Mails' | t }}</legend>
          <div class="g2">
            @for (kind of kinds; track kind) {
              <ui-field [label]="'MailKind:' + kind | t"><ui-select [formControl]="switches[kind]" [options]="choices()" /></ui-field>
            }
          </div>
        </fieldset>
        @if (accepted.problem(); as failed) {<ui-failure-line [problem]="failed" (retry)="accepted.again()" />}
        @if (accepted().length > 0) {
          <div>
            <p class="lab">{{ 'Customers.Contact.Terms' | t }}</p>
            <ul>
              @for (one of accepted(); track one.number) {<li>{{ 'Customers.Contact.TermsLine' | t: { number: one.number, date: formats.moment(one.acceptedAt), language: session.languageName(one.language) } }}</li>}
            </ul>
          </div>
        }
        @if (!data.contact) {<label class="check"><input type="checkbox" formControlName="sendWelcome" />{{ 'Customers.Quick.SendWelcome' | t }}</label>}
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="contact-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ContactDialog {
  private readonly api = inject(ContactsApi);
  protected readonly session = inject(AdminSession);
  protected readonly formats = inject(Formats);
  private readonly texts = inject(Texts);

  protected readonly dialog = inject<DialogRef<Contact>>(DialogRef);
  protected readonly data = inject<ContactDialogData>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly languages = this.data.options.languages.map(({ value, text }) => ({ value, label: text }));
  private readonly atFirst: ReadonlySet<string> = new Set(this.data.contact?.rights ?? this.data.options.portalRights.filter((right) => right.grantedByDefault).map((right) => right.name));
  protected readonly rights = signal(this.atFirst);

  /** The customer's groups may say otherwise than the organisation; what a person ticked meanwhile stays. */
  protected readonly begunWith = loaded(this.data.contact ? NEVER : this.api.defaultRights(this.data.customerId).pipe(tap((rights) => this.begin(rights))));

  /** Terms that the contact accepted, the latest first. */
  protected readonly accepted = loaded<readonly AcceptedTerms[]>(this.data.contact?.invitation === 'Accepted' ? this.api.terms(this.data.contact) : of([]), []);

  protected readonly form = new FormGroup({
    name: new FormControl(this.data.contact?.name ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    email: new FormControl(this.data.contact?.email ?? '', { nonNullable: true }),
    phone: new FormControl(this.data.contact?.phone ?? '', { nonNullable: true }),
    language: new FormControl(this.data.contact?.language ?? null),
    sendWelcome: new FormControl(false, { nonNullable: true }),
  });

  protected readonly kinds = KINDS;
  protected readonly choices = computed(() => [
    { value: 'usual', label: this.texts.t('Messaging.Contact.Usual') },
    { value: 'on', label: this.texts.t('Messaging.Contact.On') },
    { value: 'off', label: this.texts.t('Messaging.Contact.Off') },
  ]);
  protected readonly switches = { Invoice: this.switchOf('Invoice'), Statement: this.switchOf('Statement') };

  private begin(rights: readonly string[]): void {
    this.rights.update((now) => (now === this.atFirst ? new Set(rights) : now));
  }

  private switchOf(kind: (typeof KINDS)[number]): FormControl<string> {
    const chosen = this.data.contact?.mails[kind];
    return new FormControl(chosen === undefined ? 'usual' : chosen ? 'on' : 'off', { nonNullable: true });
  }

  protected toggle(name: string): void {
    this.rights.update((all) => {
      const next = new Set(all);
      if (!next.delete(name)) {
        next.add(name);
      }
      return next;
    });
  }

  private mails(): Record<string, boolean> {
    return Object.fromEntries(KINDS.map((kind) => [kind, this.switches[kind].value] as const).filter(([, value]) => value !== 'usual').map(([kind, value]) => [kind, value === 'on']));
  }

  protected save(): void {
    const { name, email, phone, language, sendWelcome } = this.form.getRawValue();
    const contact = { name: name.trim(), email: email.trim() || null, phone: phone.trim() || null, language, rights: [...this.rights()], mails: this.mails() };
    const { customerId, contact: former } = this.data;
    this.busy.set(true);
    this.problem.set(null);
    (former ? this.api.update(former, contact) : this.api.create(customerId, { ...contact, sendWelcome })).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
