import { Component, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Observable, map, of, switchMap, tap } from 'rxjs';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { PermissionsApi } from '../permissions/permissions-api';
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
  imports: [DialogFrame, ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  templateUrl: './role-dialog.html',
})
export class RoleDialog {
  private readonly api = inject(RolesApi);
  private readonly permissions = inject(PermissionsApi);
  private readonly dialog = inject<DialogRef<Role>>(DialogRef);
  private readonly texts = inject(Texts);

  protected readonly data = inject<RoleDialogData>(DIALOG_DATA);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  /** Made in an earlier try whose rights were refused: not made twice. */
  private created?: Role;

  protected readonly form = new FormGroup({
    name: new FormControl(this.startName(), { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
    isDefault: new FormControl(this.data.role?.isDefault ?? false, { nonNullable: true }),
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
    (this.data.role ? this.api.update(this.data.role, saved) : this.create(saved)).subscribe({
      next: (role) => this.dialog.close(role),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  protected cancel(): void {
    this.dialog.close(this.created);
  }

  private create(saved: SavedRole): Observable<Role> {
    const made = this.created ? of(this.created) : this.api.create(saved).pipe(tap((role) => (this.created = role)));
    const { copyOf } = this.data;
    return copyOf ? made.pipe(switchMap((role) => this.copyRights(copyOf, role).pipe(map(() => role)))) : made;
  }

  private copyRights(from: Role, to: Role): Observable<void> {
    return this.permissions.get({ providerName: 'R', providerKey: from.name }).pipe(
      map(({ groups }) => groups.flatMap(({ permissions }) => permissions.filter(({ isGranted }) => isGranted).map(({ name }) => ({ name, isGranted: true })))),
      switchMap((grants) => this.permissions.grant({ providerName: 'R', providerKey: to.name }, grants)),
    );
  }

  private startName(): string {
    const { role, copyOf } = this.data;
    return role?.name ?? (copyOf ? this.texts.t('Platform.Roles.CopyName', { name: copyOf.name }) : '');
  }
}
