import { Component, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { OriginOf } from '../../platform/settings/origin-of';
import { DeliveryApi, DeliverySettings, DkimRecord, DnsRecord } from './delivery-api';

const BADGES = { Right: 'good', Missing: 'warn', Wrong: 'bad', Unanswered: 'neutral' } as const;

/** The key that signs mails: made here, published by its record. */
@Component({
  selector: 'app-dkim-panel',
  imports: [Can, ErrorSummary, Field, FormFields, Input, OriginOf, ReactiveFormsModule, T],
  template: `
    <section>
      <h2>{{ 'Messaging.Delivery.Dkim' | t }}</h2>
      <p class="dim">{{ 'Messaging.Delivery.DkimHint' | t }}</p>
      @if (record(); as shown) {
        <dl class="kv">
          <dt>{{ 'Messaging.Delivery.RecordName' | t }}</dt><dd><code dir="ltr">{{ shown.name }}</code></dd>
          <dt>{{ 'Messaging.Delivery.RecordValue' | t }}</dt><dd><code dir="ltr">{{ shown.value }}</code></dd>
        </dl>
        @if ('SettingManagement.Emailing.Test' | can) {
          <div class="line"><button type="button" class="btn" [disabled]="busy()" (click)="check()">{{ 'Messaging.Delivery.CheckDomain' | t }}</button></div>
        }
        <div role="status">
          @if (checked(); as rows) {
            <dl class="kv">
              @for (row of rows; track row.kind) {
                <dt>{{ 'Messaging.Delivery.Record.' + row.kind | t }}</dt>
                <dd>
                  <span class="badge" [class]="badge(row.record)">{{ 'Enum:DnsRecordState.' + row.record.state | t }}</span> <code dir="ltr">{{ row.record.name }}</code>
                  @if (row.record.state === 'Wrong') {<p>{{ 'Messaging.Delivery.RecordWrong.' + row.kind | t }}</p>}
                  @if (row.record.found) {<p class="dim"><code dir="ltr">{{ row.record.found }}</code></p>}
                </dd>
              }
            </dl>
            <p class="dim">{{ 'Messaging.Delivery.CheckHint' | t }}</p>
          }
        </div>
      }
      <app-origin-of of="Messaging.DkimPrivateKey" />
      <form class="fields" [formGroup]="form" (uiSubmit)="make()" [problem]="problem()">
        <ui-error-summary />
        <div class="g2">
          <div><ui-field [label]="'Setting:Messaging.DkimDomain' | t" [hint]="'Setting:Messaging.DkimDomain.Help' | t"><input uiInput formControlName="domain" autocomplete="off" spellcheck="false" dir="ltr" /></ui-field><app-origin-of of="Messaging.DkimDomain" /></div>
          <div><ui-field [label]="'Setting:Messaging.DkimSelector' | t" [hint]="'Setting:Messaging.DkimSelector.Help' | t"><input uiInput formControlName="selector" autocomplete="off" spellcheck="false" dir="ltr" /></ui-field><app-origin-of of="Messaging.DkimSelector" /></div>
        </div>
        <div class="line">
          <button class="btn" [disabled]="busy()">{{ 'Messaging.Delivery.MakeKey' | t }}</button>
          @if (record()) {<button type="button" class="btn quiet" [disabled]="busy()" (click)="save('')">{{ 'Messaging.Delivery.EndKey' | t }}</button>}
        </div>
      </form>
    </section>
  `,
  styles: `
    code { overflow-wrap: anywhere; }
    .kv { grid-template-columns: minmax(0, 1fr); }
    .kv dd { white-space: normal; text-align: start; }
  `,
  styleUrl: '../../platform/settings/setting-page.css',
})
export class DkimPanel {
  private readonly api = inject(DeliveryApi);

  readonly record = input.required<DkimRecord | null>();
  readonly version = input.required<string>();
  readonly changed = output<DeliverySettings>();

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    domain: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)] }),
    selector: new FormControl('portal', { nonNullable: true, validators: [Validators.required, Validators.pattern(/^[a-z0-9-]{1,63}$/)] }),
  });

  /** What the latest check found, row by row. */
  protected readonly checked = signal<readonly { readonly kind: string; readonly record: DnsRecord }[] | null>(null);

  protected badge(record: DnsRecord): string {
    return `badge ${BADGES[record.state]}`;
  }

  protected check(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.checked.set(null);
    this.api.checkDomain().subscribe({
      next: (domain) => {
        this.checked.set((['dkim', 'spf', 'dmarc'] as const).map((kind) => ({ kind, record: domain[kind] })));
        this.busy.set(false);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected make(): void {
    this.save(this.form.controls.domain.value);
  }

  protected save(domain: string): void {
    this.busy.set(true);
    this.problem.set(null);
    this.checked.set(null);
    this.api.makeKey(domain, this.form.controls.selector.value, this.version()).subscribe({
      next: (settings) => {
        this.busy.set(false);
        this.changed.emit(settings);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
