import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input, ListedMarks, LocalizedText, Option, TextsInput } from '@portal/shared/ui';
import { ListDetail, ListValue, ListsApi } from './lists-api';

export interface ValueQuestion {
  readonly list: ListDetail;
  readonly languages: readonly Option[];
  /** Absent: a new one. */
  readonly value?: ListValue;
}

/** A value of a list: code, names, default, retired. */
@Component({
  selector: 'app-value-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ListedMarks, ReactiveFormsModule, T, TextsInput],
  template: `
    <ui-dialog [title]="(ask.value ? 'Customers.Lists.EditValue' : 'Customers.Lists.AddValue') | t">
      <form id="value-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Customers.Lists.Code' | t" [hint]="'Customers.Lists.CodeHint' | t" [locked]="locked"><input uiInput formControlName="code" autocomplete="off" dir="ltr" maxlength="40" /></ui-field>
        <ui-field [label]="'Customers.Field.Name' | t"><ui-texts-input formControlName="name" [languages]="ask.languages" [maxLength]="120" /></ui-field>
        <ui-listed-marks [isDefault]="form.controls.isDefault" [isRetired]="form.controls.isRetired" />
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="value-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ValueDialog {
  private readonly api = inject(ListsApi);

  protected readonly dialog = inject<DialogRef<ListDetail>>(DialogRef);
  protected readonly ask = inject<ValueQuestion>(DIALOG_DATA);
  protected readonly locked = (this.ask.value?.uses ?? 0) > 0 ? inject(Texts).t('Customers.Lists.CodeFixed', { count: this.ask.value?.uses ?? 0 }) : '';
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    code: new FormControl({ value: this.ask.value?.code ?? '', disabled: this.locked !== '' }, { nonNullable: true, validators: [Validators.required, Validators.maxLength(40)] }),
    name: new FormControl<LocalizedText>(this.ask.value?.name ?? {}, { nonNullable: true, validators: [Validators.required] }),
    isDefault: new FormControl(this.ask.value?.isDefault ?? false, { nonNullable: true }),
    isRetired: new FormControl(this.ask.value?.isRetired ?? false, { nonNullable: true }),
  });

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save(this.ask.list, this.form.getRawValue(), this.ask.value).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
