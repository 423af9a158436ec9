import { Component, computed, inject, input } from '@angular/core';
import { Formats, Texts } from '@portal/shared/core';
import { Status, Tone } from '@portal/shared/ui';
import { InvoiceState as State } from '../core/portal-types';

/** Days before the due date from which an open invoice asks for attention. */
const SOON = 7;

/** Where an invoice stands for the one who pays it: "9 days late", "6 days left", "Paid on 4 November". */
@Component({
  selector: 'client-invoice-state',
  imports: [Status],
  template: '<ui-status [tone]="tone()">{{ words() }}</ui-status>',
})
export class InvoiceState {
  private readonly texts = inject(Texts);
  private readonly formats = inject(Formats);

  readonly state = input.required<State>();
  readonly daysLeft = input<number | null>(null);
  readonly paidOn = input<string | null>(null);

  private readonly soon = computed(() => this.state() !== 'Paid' && (this.daysLeft() ?? SOON + 1) <= SOON);

  protected readonly tone = computed<Tone>(() => (this.state() === 'Paid' ? 'good' : (this.daysLeft() ?? 0) < 0 ? 'bad' : this.soon() ? 'warn' : 'neutral'));

  protected readonly words = computed(() => {
    const days = this.daysLeft() ?? 0;
    const paidOn = this.paidOn();
    if (this.state() === 'Paid') {
      return paidOn ? this.texts.t('Portal.State.PaidOn', { date: this.formats.date(paidOn) }) : this.texts.t('Portal.State.Paid');
    }
    if (days < 0) {
      return this.texts.t(days === -1 ? 'Portal.State.LateOne' : 'Portal.State.Late', { days: this.formats.count(-days) });
    }
    if (days === 0) {
      return this.texts.t('Portal.State.Today');
    }
    const open = this.state() === 'PartlyPaid' ? 'Portal.State.PartlyPaid' : 'Portal.State.Open';
    return this.soon() ? this.texts.t(days === 1 ? 'Portal.State.LeftOne' : 'Portal.State.Left', { days: this.formats.count(days) }) : this.texts.t(open);
  });
}
