import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { debounceTime } from 'rxjs';
import { LiveUpdates, Loading, Problem, T, loading, toProblem } from '@portal/shared/core';
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
  private readonly sent: Loading<Mail> = loading(() => this.api.get(this.mail()?.mail.id ?? ''));
  private readonly refused = signal<Problem | null>(null);
  protected readonly mail = this.sent.value;
  protected readonly busy = signal(false);
  protected readonly problem = computed(() => this.refused() ?? this.sent.problem() ?? null);
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
    this.refused.set(null);
    this.api.sendTest(this.form.controls.to.value.trim()).subscribe({
      next: (mail) => {
        this.busy.set(false);
        this.sent.take(mail);
      },
      error: (error: unknown) => {
        this.refused.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private follow(): void {
    if (this.mail()) {
      this.sent.load();
    }
  }
}
