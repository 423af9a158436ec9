import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, ListedMarks, LocalizedText, Select, TextsInput } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { CustomerGroup } from '../customer-types';
import { GroupsApi } from './groups-api';

/** A group's name in the tenant's languages, and the language of its members that have none. */
@Component({
  selector: 'app-group-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, ListedMarks, ReactiveFormsModule, Select, T, TextsInput],
  template: `
    <ui-dialog [title]="(group ? 'Customers.Groups.Edit' : 'Customers.Groups.New') | t">
      <form id="group-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        <ui-field [label]="'Customers.Field.Name' | t"><ui-texts-input formControlName="name" [languages]="languages()" [maxLength]="100" /></ui-field>
        <ui-field [label]="'Customers.Field.Language' | t" [optional]="true" [hint]="'Customers.Groups.LanguageHint' | t"><ui-select formControlName="language" [options]="languages()" [clearable]="true" /></ui-field>
        <ui-listed-marks [isDefault]="form.controls.isDefault" [isRetired]="form.controls.isRetired" />
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="group-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class GroupDialog {
  private readonly api = inject(GroupsApi);

  protected readonly dialog = inject<DialogRef<CustomerGroup>>(DialogRef);
  protected readonly group = inject<CustomerGroup | undefined>(DIALOG_DATA, { optional: true }) ?? undefined;
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly languages = inject(AdminSession).writtenLanguages;

  protected readonly form = new FormGroup({
    name: new FormControl<LocalizedText>(this.group?.name ?? {}, { nonNullable: true, validators: [Validators.required] }),
    language: new FormControl(this.group?.language ?? null),
    isDefault: new FormControl(this.group?.isDefault ?? false, { nonNullable: true }),
    isRetired: new FormControl(this.group?.isRetired ?? false, { nonNullable: true }),
  });

  protected save(): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save(this.form.getRawValue(), this.group).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
