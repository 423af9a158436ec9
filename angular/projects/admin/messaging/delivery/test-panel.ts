import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { debounceTime } from 'rxjs';
import { LiveUpdates, Problem, T, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Icon, Input, Status } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Mail, MailsApi, mailTone } from '../mails-api';

/** A mail to see whether mail leaves, and what the server says to it. */
@Component({
  selector: 'app-test-panel',
  imports: [ErrorSummary, Field, FormFields, Icon, Input, ReactiveFormsModule, Status, T],
  template: `
    <section>
      <h2>{{ 'Platform.MailSettings.Test' | t }}</h2>
      <form class="fields" [formGroup]="form" (uiSubmit)="send()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Platform.MailSettings.TestTo' | t"><input uiInput type="email" formControlName="to" autocomplete="off" dir="ltr" /></ui-field>
        <div><button class="btn" [disabled]="busy()"><svg uiIcon="send" />{{ 'Platform.MailSettings.SendTest' | t }}</button></div>
      </form>
      <div role="status">
        @if (mail(); as sent) {
          <p class="line"><ui-status [tone]="tone(sent.mail.state)">{{ 'Enum:MailState.' + sent.mail.state | t }}</ui-status></p>
          @if (sent.mail.answer) {<p><span class="dim">{{ 'Messaging.Delivery.TestAnswer' | t }}</span><br /><bdi class="ltr">{{ sent.mail.answer }}</bdi></p>}
        }
      </div>
    </section>
  `,
  styleUrl: '../../platform/settings/setting-page.css',
})
export class TestPanel {
  private readonly api = inject(MailsApi);

  protected readonly tone = mailTone;
  protected readonly mail = signal<Mail | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    to: new FormControl(inject(AdminSession).user()?.email ?? '', { nonNullable: true, validators: [Validators.required, Validators.email] }),
  });

  constructor() {
    inject(LiveUpdates)
      .on('mail')
      .pipe(debounceTime(300), takeUntilDestroyed())
      .subscribe(() => this.follow());
  }

  protected send(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.sendTest(this.form.controls.to.value.trim()).subscribe({
      next: (mail) => {
        this.busy.set(false);
        this.mail.set(mail);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private follow(): void {
    const sent = this.mail();
    if (sent) {
      this.api.get(sent.mail.id).subscribe({ next: (mail) => this.mail.set(mail), error: (error: unknown) => this.problem.set(toProblem(error)) });
    }
  }
}
