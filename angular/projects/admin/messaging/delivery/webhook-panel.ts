import { DOCUMENT, Component, computed, inject, input, signal } from '@angular/core';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Toasts } from '@portal/shared/ui';
import { OriginOf } from '../../platform/settings/origin-of';
import { SettingOrigins } from '../../platform/settings/setting-origins';
import { DeliveryApi } from './delivery-api';

/** Where a provider reports what came back, and the secret by which it proves itself. */
@Component({
  selector: 'app-webhook-panel',
  imports: [OriginOf, T],
  template: `
    <section>
      <h2>{{ 'Messaging.Delivery.Webhook' | t }}</h2>
      <p class="dim">{{ 'Messaging.Delivery.WebhookHint' | t }}</p>
      <p><code dir="ltr">{{ address() }}</code></p>
      <app-origin-of of="Messaging.BounceWebhookSecret" />
      @if (secret()) {
        <div class="notice" role="status"><div><p>{{ 'Messaging.Delivery.SecretOnce' | t }}</p><code dir="ltr">{{ secret() }}</code></div></div>
      }
      <div><button type="button" class="btn" [disabled]="busy()" (click)="make()">{{ 'Messaging.Delivery.MakeSecret' | t }}</button></div>
    </section>
  `,
  styles: 'code { overflow-wrap: anywhere; }',
  styleUrl: '../../platform/settings/setting-page.css',
})
export class WebhookPanel {
  private readonly api = inject(DeliveryApi);
  private readonly origins = inject(SettingOrigins);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly origin = inject(DOCUMENT).location.origin;

  readonly path = input.required<string>();

  protected readonly address = computed(() => this.origin + this.path());
  protected readonly secret = signal('');
  protected readonly busy = signal(false);

  protected make(): void {
    this.busy.set(true);
    this.api.makeSecret().subscribe({
      next: ({ secret }) => {
        this.busy.set(false);
        this.secret.set(secret);
        this.origins.read();
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }
}
