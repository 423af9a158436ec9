import { Component, inject } from '@angular/core';
import { DialogRef } from '@angular/cdk/dialog';
import { T, loading } from '@portal/shared/core';
import { DialogFrame, Failure, Icon, Skeleton } from '@portal/shared/ui';
import { AuditApi } from './audit-api';

/** Computes the chain anew and says what it found. */
@Component({
  selector: 'app-proof-dialog',
  imports: [DialogFrame, Failure, Icon, Skeleton, T],
  template: `
    <ui-dialog [title]="'Platform.Audit.Prove' | t" narrow>
      @if (proof(); as found) {
        <p class="found" role="status" [class.bad]="!found.isWhole">
          <svg [uiIcon]="found.isWhole ? 'check' : 'alert'" />
          <span>{{ found.isWhole ? ('Platform.Audit.Whole' | t: { count: found.entries }) : ('Platform.Audit.Broken' | t: { place: found.brokenAt ?? 0 }) }}</span>
        </p>
        <p><span class="dim">{{ 'Platform.Audit.Head' | t }}</span><br /><code class="ltr">{{ found.head }}</code></p>
        <p class="mid">{{ 'Platform.Audit.HeadHelp' | t }}</p>
      } @else if (problem(); as failed) {
        <ui-failure [problem]="failed" (retry)="load()" />
      } @else {
        <ui-skeleton [lines]="4" />
      }
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn" (click)="dialog.close()">{{ 'Ui.Close' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    .found { display: flex; gap: 8px; align-items: start; color: var(--good); }
    .found.bad { color: var(--bad); }
    code { overflow-wrap: anywhere; font-size: var(--t-xs); }
  `,
})
export class ProofDialog {
  private readonly api = inject(AuditApi);
  protected readonly dialog = inject<DialogRef<void>>(DialogRef);

  private readonly asked = loading(() => this.api.prove());
  protected readonly proof = this.asked.value;
  protected readonly problem = this.asked.problem;

  constructor() {
    this.load();
  }

  protected load(): void {
    this.asked.load();
  }
}
