import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, Field, FormFields, Input, PageHead, Skeleton, Toasts } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { TestPanel } from '../../messaging/delivery/test-panel';
import { OriginOf } from './origin-of';
import { SettingOrigins } from './setting-origins';
import { MailSettings, MailSettingsApi } from './mail-settings-api';

/** Sender and SMTP server; without a server mails are written to files. Below, a mail to see whether it leaves. */
@Component({
  selector: 'app-mail-settings',
  imports: [Can, ErrorSummary, Failure, Field, FormFields, Input, OriginOf, PageHead, ReactiveFormsModule, Skeleton, T, TestPanel],
  templateUrl: './mail-settings.html',
  styleUrl: './setting-page.css',
  providers: [SettingOrigins],
})
export class MailSettingsPage {
  private readonly api = inject(MailSettingsApi);
  private readonly origins = inject(SettingOrigins);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly settings = signal<MailSettings | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);

  protected readonly form = new FormGroup({
    defaultFromDisplayName: text(Validators.required, Validators.maxLength(100)),
    defaultFromAddress: text(Validators.required, Validators.email, Validators.maxLength(254)),
    smtpHost: text(Validators.maxLength(253)),
    smtpPort: text(Validators.required, Validators.pattern(/^\d{1,5}$/), Validators.min(1), Validators.max(65535)),
    smtpEnableSsl: new FormControl(true, { nonNullable: true }),
    smtpUseDefaultCredentials: new FormControl(true, { nonNullable: true }),
    smtpUserName: text(Validators.maxLength(256)),
    smtpPassword: text(Validators.maxLength(256)),
  });

  constructor() {
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.get().subscribe({
      next: (settings) => this.show(settings),
      error: (error: unknown) => this.loadProblem.set(toProblem(error)),
    });
  }

  protected save(): void {
    const { smtpPort, ...values } = this.form.getRawValue();
    const saved = { ...values, smtpPort: Number(smtpPort), smtpDomain: this.settings()?.smtpDomain ?? '' };
    this.busy.set(true);
    this.problem.set(null);
    this.api.save(saved).subscribe({
      next: () => {
        this.show({ ...saved, smtpPassword: '', hasPassword: !!saved.smtpPassword || this.settings()?.hasPassword });
        this.origins.read();
        this.busy.set(false);
        this.toasts.done(this.texts.t('Ui.Saved'));
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  private show(settings: MailSettings): void {
    this.settings.set(settings);
    this.form.reset({ ...settings, smtpPort: String(settings.smtpPort) });
  }
}

function text(...validators: ReturnType<typeof Validators.maxLength>[]): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators });
}
