import { Component, computed, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, Field, FormFields, Input, PageHead, Select, Skeleton, Toasts } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { DeliveryApi, DeliverySettings, MAIL_AUTHS, MAIL_KINDS, MAIL_SECURITIES } from './delivery-api';
import { deliveryForm, fill, typed } from './delivery-form';
import { OriginOf } from '../../platform/settings/origin-of';
import { SettingOrigins } from '../../platform/settings/setting-origins';
import { DkimPanel } from './dkim-panel';
import { TestPanel } from './test-panel';
import { WebhookPanel } from './webhook-panel';

/** How mail leaves, in whose name, when, and where failed mails come back. */
@Component({
  selector: 'app-delivery-page',
  imports: [Can, DkimPanel, ErrorSummary, Failure, Field, FormFields, Input, OriginOf, PageHead, ReactiveFormsModule, Select, Skeleton, T, TestPanel, WebhookPanel],
  templateUrl: './delivery-page.html',
  styleUrl: '../../platform/settings/setting-page.css',
  providers: [SettingOrigins],
})
export class DeliveryPage {
  private readonly api = inject(DeliveryApi);
  private readonly origins = inject(SettingOrigins);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly settings = signal<DeliverySettings | undefined>(undefined);
  /** That of what the fields were filled from: a key that is made beside them brings a newer one. */
  private version = '';
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly looked = signal<{ readonly isOpen: boolean; readonly words: string } | null>(null);
  protected readonly kinds = MAIL_KINDS;
  protected readonly form = deliveryForm();
  protected readonly auths = computed(() => MAIL_AUTHS.map((value) => ({ value, label: this.texts.t(`Enum:MailAuth.${value}`) })));
  protected readonly securities = computed(() => MAIL_SECURITIES.map((value) => ({ value, label: this.texts.t(`Enum:MailSecurity.${value}`) })));

  constructor() {
    this.load();
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.api.get().subscribe({ next: (settings) => this.show(settings), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save(typed(this.form), this.version).subscribe({
      next: (settings) => {
        this.show(settings);
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

  /** A key is kept at once; what is typed beside it stays as it is. */
  protected keyed(settings: DeliverySettings): void {
    this.settings.set(settings);
    this.origins.read();
  }

  protected look(): void {
    this.busy.set(true);
    this.looked.set(null);
    this.api.look().subscribe({
      next: (answer) => {
        this.looked.set(answer);
        this.busy.set(false);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }

  private show(settings: DeliverySettings): void {
    this.settings.set(settings);
    this.version = settings.version;
    fill(this.form, settings);
  }
}
