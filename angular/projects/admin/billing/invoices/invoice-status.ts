import { Component, computed, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { Status, Tone } from '@portal/shared/ui';
import { InvoiceState } from '../billing-types';

const TONES: Readonly<Record<InvoiceState, Tone>> = { Draft: 'neutral', Issued: 'neutral', Sent: 'note', PartlyPaid: 'warn', Paid: 'good' };

/** Where an invoice stands; late beats the rest. */
@Component({
  selector: 'app-invoice-status',
  imports: [Status, T],
  template: `<ui-status [tone]="tone()" [hollow]="state() === 'Draft'">{{ text() | t }}</ui-status>`,
})
export class InvoiceStatus {
  readonly state = input.required<InvoiceState>();
  readonly isOverdue = input(false);

  protected readonly tone = computed<Tone>(() => (this.isOverdue() ? 'bad' : TONES[this.state()]));
  protected readonly text = computed(() => (this.isOverdue() ? 'Enum:InvoiceFilterState.Overdue' : `Enum:InvoiceState.${this.state()}`));
}
