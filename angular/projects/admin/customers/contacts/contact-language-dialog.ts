import { Component, inject } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { T, loaded } from '@portal/shared/core';
import { DialogFrame, FailureLine, Skeleton } from '@portal/shared/ui';
import { LanguageLinks } from '../../core/language/language-links';
import { Contact } from '../customer-types';
import { CustomersApi } from '../customers-api';

export interface ContactLanguageData {
  readonly customerId: string;
  readonly contact: Contact;
}

/** Which language the contact's pages and mails have, and which link of the chain says so. */
@Component({
  selector: 'app-contact-language-dialog',
  imports: [DialogFrame, FailureLine, LanguageLinks, Skeleton, T],
  template: `
    <ui-dialog [title]="'Platform.Why.Title' | t" narrow>
      <p class="mid"><bdi>{{ data.contact.name }}</bdi></p>
      @if (chain.problem(); as failed) {
        <ui-failure-line [problem]="failed" (retry)="chain.again()" />
      } @else if (chain(); as found) {
        <app-language-links [chain]="found" />
      } @else {
        <ui-skeleton [lines]="4" />
      }
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn" (click)="dialog.close()">{{ 'Ui.Close' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ContactLanguageDialog {
  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  protected readonly data = inject<ContactLanguageData>(DIALOG_DATA);
  protected readonly chain = loaded(inject(CustomersApi).language(this.data.customerId, this.data.contact.id));
}
