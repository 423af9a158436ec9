import { Component, inject, input } from '@angular/core';
import { T } from '@portal/shared/core';
import { Dialogs, Icon } from '@portal/shared/ui';
import { SendStatementDialog } from './send-statement-dialog';

/** The customer's page offers it to whoever may send statements. */
@Component({
  selector: 'app-send-statement',
  imports: [Icon, T],
  template: `<button type="button" class="btn quiet" (click)="ask()"><svg uiIcon="statement" />{{ 'Billing.Statement.Send' | t }}</button>`,
})
export class SendStatement {
  private readonly dialogs = inject(Dialogs);

  readonly customerId = input.required<string>();

  protected ask(): void {
    this.dialogs.open(SendStatementDialog, this.customerId());
  }
}
