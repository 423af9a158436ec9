import { Component, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Problem, T, Texts, loaded, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Failure, Field, FormFields, Icon, Select } from '@portal/shared/ui';
import { roleName } from './role-name.pipe';
import { Role, RolesApi } from './roles-api';

/** Value of the choice "no role in its place". */
const NONE = 'none';

/** Deletes a role that people have: it says how many, and asks which role they get in its place. Closes with true when it is gone. */
@Component({
  selector: 'app-role-delete-dialog',
  imports: [DialogFrame, ErrorSummary, Failure, Field, FormFields, Icon, ReactiveFormsModule, Select, T],
  template: `
    <ui-dialog [title]="'Platform.Roles.DeleteTitle' | t: { name: name }" narrow>
      @if (all.problem(); as failed) {
        <ui-failure [problem]="failed" (retry)="all.again()" />
      } @else {
        <form id="role-delete" class="fields" [formGroup]="form" (uiSubmit)="delete()" [problem]="problem()">
          <ui-error-summary />
          <p>{{ 'Platform.Roles.DeleteUsed' | t: { count: role.userCount } }}</p>
          <ui-field [label]="'Platform.Roles.InItsPlace' | t"><ui-select formControlName="moveTo" [options]="others()" /></ui-field>
          <div class="notice"><svg uiIcon="signOut" /><p>{{ 'Platform.Roles.SessionsEnd' | t }}</p></div>
        </form>
      }
      <ng-container uiFooter>
        <span class="grow"></span>
        <button type="button" class="btn quiet plain" (click)="dialog.close(false)">{{ 'Ui.Cancel' | t }}</button>
        <button type="submit" form="role-delete" class="btn bad" [disabled]="busy() || !all()">{{ 'Ui.Delete' | t }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class RoleDeleteDialog {
  private readonly api = inject(RolesApi);
  private readonly texts = inject(Texts);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly role = inject<Role>(DIALOG_DATA);
  protected readonly name = roleName(this.texts, this.role.name);
  protected readonly all = loaded(this.api.all());

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = new FormGroup({ moveTo: new FormControl(NONE, { nonNullable: true }) });

  protected readonly others = computed(() => [
    { value: NONE, label: this.texts.t('Platform.Roles.NoneInItsPlace') },
    ...(this.all() ?? [])
      .filter(({ id }) => id !== this.role.id)
      .map(({ id, name }) => ({ value: id, label: roleName(this.texts, name) })),
  ]);

  protected delete(): void {
    this.busy.set(true);
    this.problem.set(null);
    const { moveTo } = this.form.getRawValue();
    this.api.delete(this.role.id, moveTo === NONE ? undefined : moveTo).subscribe({
      next: () => this.dialog.close(true),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
