import { Component, inject, signal } from '@angular/core';
import { DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, loaded, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Failure, Field, FormFields, Select } from '@portal/shared/ui';
import { SetupApi } from './setup-api';

@Component({
  selector: 'app-currency-dialog',
  imports: [DialogFrame, ErrorSummary, Failure, Field, FormFields, ReactiveFormsModule, Select, T],
  template: `
    <ui-dialog [title]="'Billing.Setup.AddCurrency' | t" narrow>
      @if (available.problem(); as failed) {
        <ui-failure [problem]="failed" (retry)="available.again()" />
      } @else {
        <form id="currency-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
          <ui-error-summary />
          <ui-field [label]="'Billing.Field.Currency' | t"><ui-select formControlName="code" [options]="available() ?? []" /></ui-field>
        </form>
      }
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="currency-form" class="btn fill" [disabled]="busy() || !available()">{{ 'Ui.Add' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class CurrencyDialog {
  private readonly api = inject(SetupApi);

  protected readonly dialog = inject<DialogRef<unknown>>(DialogRef);
  protected readonly available = loaded(this.api.availableCurrencies());
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({ code: new FormControl<string | null>(null, [Validators.required]) });

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.add('currencies', this.form.getRawValue()).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
