import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { DateInput, DialogFrame, ErrorSummary, FailureLine, Field, FormFields, Input, Toasts } from '@portal/shared/ui';
import { DocumentLanguages } from '../../core/language/document-languages';
import { BillingApi } from '../billing-api';

/** Which period of the customer's account is mailed, and where. */
@Component({
  selector: 'app-send-statement-dialog',
  imports: [DateInput, DialogFrame, DocumentLanguages, ErrorSummary, FailureLine, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <ui-dialog [title]="'Billing.Statement.Send' | t" narrow>
      <form id="statement-form" class="fields" [formGroup]="form" (uiSubmit)="send()" [problem]="problem()">
        <ui-error-summary />
        <p>{{ 'Billing.Statement.SendText' | t }}</p>
        <ui-field [label]="'Billing.Statement.From' | t"><ui-date-input formControlName="from" /></ui-field>
        <ui-field [label]="'Billing.Statement.Until' | t"><ui-date-input formControlName="until" /></ui-field>
        <ui-field [label]="'Billing.Statement.To' | t" [optional]="true" [hint]="'Billing.Statement.ToHint' | t"><input uiInput type="email" formControlName="to" autocomplete="off" dir="ltr" /></ui-field>
      </form>
      @if (chain.problem(); as failed) {
        <ui-failure-line [problem]="failed" (retry)="chain.again()" />
      } @else if (chain(); as found) {
        <section class="why" aria-labelledby="statement-why">
          <h3 id="statement-why">{{ 'Platform.Why.Title' | t }}</h3>
          <app-document-languages [document]="found.mail" [copy]="found.copy" />
        </section>
      }
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="statement-form" class="btn fill" [disabled]="busy()">{{ 'Billing.Statement.Send' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    .why { margin-block-start: 16px; }
    h3 { margin-block-end: 2px; color: var(--ink-3); font-size: var(--t-xs); }
  `,
})
export class SendStatementDialog {
  private readonly api = inject(BillingApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  protected readonly dialog = inject<DialogRef<void>>(DialogRef);
  private readonly customerId = inject<string>(DIALOG_DATA);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly chain = loaded(this.api.statementLanguage(this.customerId));
  protected readonly form = new FormGroup({
    from: new FormControl<string | null>(null),
    until: new FormControl<string | null>(null),
    to: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(254)] }),
  });

  protected send(): void {
    const { from, until, to } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    this.api.sendStatement(this.customerId, { from: from || null, until: until || null, to: to.trim() || null }).subscribe({
      next: (sent) => {
        this.toasts.done(this.texts.t('Billing.Statement.Sent', { address: sent.to }));
        this.dialog.close();
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
