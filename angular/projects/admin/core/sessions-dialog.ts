import { Component, inject } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { T } from '@portal/shared/core';
import { SessionList, SessionSource } from '@portal/shared/security';
import { DialogFrame } from '@portal/shared/ui';

export interface SessionsDialogData {
  readonly name: string;
  readonly source: SessionSource;
}

/** Where an account is signed in, for whoever keeps it. */
@Component({
  selector: 'app-sessions-dialog',
  imports: [DialogFrame, SessionList, T],
  template: `
    <ui-dialog [title]="'Platform.Users.SessionsOf' | t: { name: data.name }">
      <ui-session-list [source]="data.source" />
      <ng-container uiFooter><span class="grow"></span><button type="button" class="btn" (click)="dialog.close()">{{ 'Ui.Close' | t }}</button></ng-container>
    </ui-dialog>
  `,
})
export class SessionsDialog {
  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  protected readonly data = inject<SessionsDialogData>(DIALOG_DATA);
}
