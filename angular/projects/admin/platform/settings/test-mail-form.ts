import { Component, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { MailSettingsApi } from './mail-settings-api';

/** Puts a mail into the outbox; the mail log shows what became of it. */
@Component({
  selector: 'app-test-mail-form',
  imports: [ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, T],
  template: `
    <form class="fields" [formGroup]="form" (uiSubmit)="send()" [problem]="problem()">
      <ui-error-summary />
      <ui-field [label]="'Platform.MailSettings.TestTo' | t" [hint]="'Platform.MailSettings.TestHint' | t"><input uiInput type="email" formControlName="targetEmailAddress" autocomplete="off" dir="ltr" /></ui-field>
      <div><button class="btn" [disabled]="busy()"><svg uiIcon="send" />{{ 'Platform.MailSettings.SendTest' | t }}</button></div>
    </form>
  `,
})
export class TestMailForm {
  private readonly api = inject(MailSettingsApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly sender = input.required<string>();

  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = new FormGroup({
    targetEmailAddress: new FormControl(inject(AdminSession).user()?.email ?? '', { nonNullable: true, validators: [Validators.required, Validators.email] }),
  });

  protected send(): void {
    const { targetEmailAddress } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api
      .sendTest({ senderEmailAddress: this.sender(), targetEmailAddress, subject: this.texts.t('Platform.MailSettings.TestSubject'), body: this.texts.t('Platform.MailSettings.TestBody') })
      .subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Platform.MailSettings.TestQueued', { address: targetEmailAddress }));
          this.busy.set(false);
        },
        error: (error: unknown) => {
          this.problem.set(toProblem(error));
          this.busy.set(false);
        },
      });
  }
}
