import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input, LocalizedText, Option, TextsInput } from '@portal/shared/ui';
import { ListDetail, ListsApi } from './lists-api';

export interface ListQuestion {
  readonly languages: readonly Option[];
  /** Absent: a new list of the tenant's own. */
  readonly list?: ListDetail;
}

/** A new list, or the name of one. */
@Component({
  selector: 'app-list-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T, TextsInput],
  template: `
    <ui-dialog [title]="(ask.list ? 'Customers.Lists.EditList' : 'Customers.Lists.NewList') | t">
      <form id="list-form" class="fields" [formGroup]="form" (uiSubmit)="save()" [problem]="problem()">
        <ui-error-summary />
        @if (!ask.list) {<ui-field [label]="'Customers.Lists.Code' | t" [hint]="'Customers.Lists.CodeHint' | t"><input uiInput formControlName="code" autocomplete="off" dir="ltr" maxlength="40" /></ui-field>}
        <ui-field [label]="'Customers.Field.Name' | t" [hint]="ask.list?.isPopUp ? ('Customers.Lists.NameHint' | t) : ''"><ui-texts-input formControlName="name" [languages]="ask.languages" [maxLength]="120" /></ui-field>
      </form>
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close()">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="list-form" class="btn fill" [disabled]="busy()">{{ 'Ui.Save' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ListDialog {
  private readonly api = inject(ListsApi);

  protected readonly dialog = inject<DialogRef<ListDetail>>(DialogRef);
  protected readonly ask = inject<ListQuestion>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    code: new FormControl(this.ask.list?.code ?? '', { nonNullable: true, validators: [Validators.required, Validators.maxLength(40)] }),
    name: new FormControl<LocalizedText>(this.ask.list?.name ?? {}, { nonNullable: true, validators: this.ask.list?.isPopUp ? [] : [Validators.required] }),
  });

  protected save(): void {
    const { code, name } = this.form.getRawValue();
    this.busy.set(true);
    this.problem.set(null);
    (this.ask.list ? this.api.rename(this.ask.list, name) : this.api.create(code, name)).subscribe({
      next: (saved) => this.dialog.close(saved),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
