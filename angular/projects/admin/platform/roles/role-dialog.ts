import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { Observable } from 'rxjs';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Role, RolesApi, SavedRole } from './roles-api';

export interface RoleDialogData {
  /** Changes this role. */
  readonly role?: Role;
  /** A new role with the rights of this one. */
  readonly copyOf?: Role;
}

/** A role's name and nature; its rights have a dialog of their own. Closes with the saved role. */
@Component({
  selector: 'app-role-dialog',
  imports: [Can, DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, RouterLink, T],
  templateUrl: './role-dialog.html',
})
export class RoleDialog {
  private readonly api = inject(RolesApi);
  private readonly dialog = inject<DialogRef<Role>>(DialogRef);
  private readonly texts = inject(Texts);

  protected readonly data = inject<RoleDialogData>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly form = new FormGroup({
    name: new FormControl(this.startName(), { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
    isDefault: new FormControl(this.data.role?.isDefault ?? false, { nonNullable: true }),
    requiresTwoFactor: new FormControl(this.data.role?.requiresTwoFactor ?? false, { nonNullable: true }),
    isPublic: new FormControl(this.data.role?.isPublic ?? this.data.copyOf?.isPublic ?? true, { nonNullable: true }),
  });

  constructor() {
    if (this.data.role?.isStatic) {
      this.form.controls.name.disable();
    }
  }

  protected title(): string {
    const { role, copyOf } = this.data;
    return role ? this.texts.t('Platform.Roles.Edit') : copyOf ? this.texts.t('Platform.Roles.CopyOf', { name: copyOf.name }) : this.texts.t('Platform.Roles.New');
  }

  protected save(): void {
    const saved: SavedRole = { ...this.form.getRawValue(), name: this.form.getRawValue().name.trim() };
    this.busy.set(true);
    this.problem.set(null);
    this.send(saved).subscribe({
      next: (role) => this.dialog.close(role),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected cancel(): void {
    this.dialog.close();
  }

  private send(saved: SavedRole): Observable<Role> {
    const { role, copyOf } = this.data;
    return role ? this.api.update(role, saved) : copyOf ? this.api.copy(copyOf.id, saved.name) : this.api.create(saved);
  }

  private startName(): string {
    const { role, copyOf } = this.data;
    // Filled here: a name that is stored holds no marks of direction.
    return role?.name ?? (copyOf ? this.texts.t('Platform.Roles.CopyName').replace('{name}', () => copyOf.name) : '');
  }
}
