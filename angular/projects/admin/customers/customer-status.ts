import { Component, computed, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { Status, Tone } from '@portal/shared/ui';
import { CustomerState, SyncState } from './customer-types';

const TONES: Readonly<Record<string, Tone>> = { Active: 'good', Synced: 'good', Pending: 'note', Sending: 'note', Blocked: 'bad', Failed: 'warn' };

/** State of a customer, or of its push to accounting. */
@Component({
  selector: 'app-customer-status',
  imports: [Status, T],
  template: `<ui-status [tone]="tone()" [hollow]="value() === 'Draft' || value() === 'Inactive'">{{ text() | t }}</ui-status>`,
})
export class CustomerStatus {
  readonly value = input.required<CustomerState | SyncState>();
  readonly of = input<'CustomerState' | 'CustomerSyncState'>('CustomerState');

  protected readonly tone = computed<Tone>(() => TONES[this.value()] ?? 'neutral');
  protected readonly text = computed(() => `Enum:${this.of()}.${this.value()}`);
}
