import { Component, computed, inject, input } from '@angular/core';
import { Clipboard } from '@angular/cdk/clipboard';
import { T, Texts } from '@portal/shared/core';
import { Icon, Toasts } from '@portal/shared/ui';
import { PaymentDetails as Details } from '../core/portal-types';

/** Where to pay to, each line with a button that copies it. */
@Component({
  selector: 'client-payment-details',
  imports: [Icon, T],
  template: `
    <dl class="panel pay">
      @for (line of lines(); track line.label) {
        <div>
          <dt>{{ line.label | t }}</dt>
          <dd class="strong">
            <bdi class="ltr nw">{{ line.value }}</bdi>
            <button type="button" class="copy" [attr.aria-label]="'Portal.Pay.Copy' | t: { what: (line.label | t) }" (click)="copy(line.value)"><svg uiIcon="copy" /></button>
          </dd>
        </div>
      }
    </dl>
  `,
})
export class PaymentDetails {
  private readonly clipboard = inject(Clipboard);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly details = input.required<Details>();

  protected readonly lines = computed(() => {
    const { beneficiary, iban, bic, reference } = this.details();
    const all: { label: string; value: string | null }[] = [
      { label: 'Portal.Pay.Beneficiary', value: beneficiary },
      { label: 'Portal.Pay.Iban', value: iban },
      { label: 'Portal.Pay.Bic', value: bic },
      { label: 'Portal.Pay.Reference', value: reference },
    ];
    return all.filter((line): line is { label: string; value: string } => !!line.value);
  });

  protected copy(value: string): void {
    this.clipboard.copy(value);
    this.toasts.done(this.texts.t('Ui.Copied'));
  }
}
