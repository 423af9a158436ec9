import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Observable } from 'rxjs';
import { T, Texts, loading, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, Icon, Menu, MenuItem, MenuTrigger, Skeleton, Status, Toasts, Tone } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { SessionsDialog, SessionsDialogData } from '../../core/sessions-dialog';
import { Contact, CustomerOptions } from '../customer-types';
import { ContactsApi } from '../contacts-api';
import { ContactDialog, ContactDialogData } from './contact-dialog';
import { ContactLanguageData, ContactLanguageDialog } from './contact-language-dialog';
import { ViewAsDialog } from './view-as-dialog';

/** The people at the customer: what each sees, in which language, and whether they signed in yet. */
@Component({
  selector: 'app-contacts-island',
  imports: [Can, Failure, Icon, Menu, MenuItem, MenuTrigger, RouterLink, Skeleton, Status, T],
  templateUrl: './contacts-island.html',
  styleUrl: './contacts-island.css',
})
export class ContactsIsland {
  protected readonly session = inject(AdminSession);
  private readonly api = inject(ContactsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly customerId = input.required<string>();
  readonly options = input.required<CustomerOptions>();

  private readonly found = loading(() => this.api.list(this.customerId()));
  readonly contacts = this.found.value;
  protected readonly problem = this.found.problem;
  private readonly rightNames = computed(() => new Map(this.options().portalRights.map(({ name, text }) => [name, text])));

  constructor() {
    effect(() => {
      this.customerId();
      untracked(() => this.load());
    });
  }

  load(): void {
    this.found.load();
  }

  protected sees({ rights }: Contact): string {
    return rights.length === this.options().portalRights.length ? this.texts.t('Customers.Contact.SeesAll') : this.texts.list(rights.map((right) => this.rightNames().get(right) ?? right)) || '–';
  }

  protected access(contact: Contact): { tone: Tone; text: string; hollow: boolean } {
    if (!contact.isActive) {
      return { tone: 'neutral', text: 'Platform.Inactive', hollow: true };
    }
    return { tone: contact.invitation === 'Accepted' ? 'good' : contact.invitation === 'Invited' ? 'note' : 'neutral', text: `Enum:InvitationState.${contact.invitation}`, hollow: contact.invitation === 'NotInvited' };
  }

  async edit(contact?: Contact): Promise<void> {
    const data: ContactDialogData = { customerId: this.customerId(), options: this.options(), contact };
    if (await this.dialogs.ask<Contact, ContactDialogData>(ContactDialog, data)) {
      this.load();
    }
  }

  protected act(contact: Contact, act: 'invite' | 'activate' | 'deactivate'): void {
    this.run(this.api.act(contact, act), `Customers.Contact.Done.${act}`, contact);
  }

  protected async remove(contact: Contact): Promise<void> {
    const title = this.texts.t('Customers.Contact.RemoveTitle', { name: contact.name });
    if (await this.dialogs.confirm({ title, text: this.texts.t('Customers.Contact.RemoveText'), action: this.texts.t('Ui.Remove'), bad: true })) {
      this.run(this.api.delete(contact), 'Customers.Contact.Done.remove', contact);
    }
  }

  protected sessions(contact: Contact): void {
    this.dialogs.open<void, SessionsDialogData>(SessionsDialog, {
      name: contact.name,
      source: { load: (query) => this.api.sessions(contact, query), end: (session) => this.api.endSession(contact, session), endAll: () => this.api.endSessions(contact) },
    });
  }

  protected async resetTwoFactor(contact: Contact): Promise<void> {
    const action = this.texts.t('Platform.Users.ResetTwoFactor');
    if (await this.dialogs.confirm({ title: action, text: this.texts.t('Platform.Users.ResetTwoFactorText', { name: contact.name }), action, bad: true })) {
      this.run(this.api.resetTwoFactor(contact), 'Platform.Users.TwoFactorWasReset', contact);
    }
  }

  protected whyLanguage(contact: Contact): void {
    this.dialogs.open<void, ContactLanguageData>(ContactLanguageDialog, { customerId: this.customerId(), contact });
  }

  protected viewAs(contact: Contact): void {
    this.dialogs.open<void, Contact>(ViewAsDialog, contact);
  }

  private run(work: Observable<unknown>, text: string, { name }: Contact): void {
    work.subscribe({
      next: () => {
        this.toasts.done(this.texts.t(text, { name }));
        this.load();
      },
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }
}
