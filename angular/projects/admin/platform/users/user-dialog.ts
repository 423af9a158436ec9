import { Component, Injector, computed, inject, signal } from '@angular/core';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { DialogFrame, Dialogs, ErrorSummary, Failure, Field, FormFields, Icon, Input, Skeleton, Tab, Tabs } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { AdminSession } from '../../core/session/admin-session';
import { PermissionDialog } from '../permissions/permission-dialog';
import { RoleName } from '../roles/role-name.pipe';
import { AssignableRole, SavedUser, User, UsersApi } from './users-api';

/** A staff account and its roles. Without a password a new one is invited by mail. Closes with the saved account. */
@Component({
  selector: 'app-user-dialog',
  imports: [Can, DialogFrame, ErrorSummary, Failure, Field, FormFields, Icon, Input, ReactiveFormsModule, RoleName, Skeleton, T, Tabs],
  templateUrl: './user-dialog.html',
  styleUrl: './user-dialog.css',
})
export class UserDialog {
  private readonly api = inject(UsersApi);
  private readonly dialog = inject<DialogRef<User>>(DialogRef);
  private readonly injector = inject(Injector);
  private readonly texts = inject(Texts);
  private readonly session = inject(AdminSession);

  /** Absent: a new one. */
  protected readonly user = inject<User | undefined>(DIALOG_DATA, { optional: true }) ?? undefined;
  protected readonly roles = signal<readonly AssignableRole[] | undefined>(undefined);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly rolesProblem = signal<Problem | undefined>(undefined);
  protected readonly tab = signal('details');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly tabs = computed<readonly Tab[]>(() => [
    { id: 'details', label: this.texts.t('Platform.Users.Details') },
    { id: 'roles', label: this.texts.t('Platform.Roles.Title'), count: this.chosen().size },
  ]);

  /** Nobody changes the own roles. */
  protected readonly isSelf = this.user !== undefined && this.user.id === this.session.user()?.id;

  protected readonly form = new FormGroup({
    userName: text(this.user?.userName, [Validators.required, Validators.maxLength(256)]),
    email: text(this.user?.email, [Validators.required, Validators.email, Validators.maxLength(254)]),
    name: text(this.user?.name, [Validators.maxLength(64)]),
    surname: text(this.user?.surname, [Validators.maxLength(64)]),
    phoneNumber: text(this.user?.phoneNumber, [Validators.maxLength(32)]),
    password: text('', [Validators.maxLength(128)]),
    isActive: new FormControl(this.user?.isActive ?? true, { nonNullable: true }),
    lockoutEnabled: new FormControl(this.user?.lockoutEnabled ?? true, { nonNullable: true }),
  });

  constructor() {
    this.loadRoles();
  }

  protected loadRoles(): void {
    this.rolesProblem.set(undefined);
    this.api.assignableRoles().subscribe({
      next: (all) => {
        this.roles.set(all);
        this.chosen.set(new Set(this.user?.roleNames ?? all.filter(({ isDefault }) => isDefault).map(({ name }) => name)));
      },
      error: (error: unknown) => this.rolesProblem.set(toProblem(error)),
    });
  }

  protected toggle(name: string): void {
    this.chosen.update((names) => new Set(names.has(name) ? [...names].filter((one) => one !== name) : [...names, name]));
  }

  protected save(): void {
    const { name, surname, phoneNumber, userName, email, ...rest } = this.form.getRawValue();
    const saved: SavedUser = {
      ...rest,
      userName: userName.trim(),
      email: email.trim(),
      name: name.trim() || null,
      surname: surname.trim() || null,
      phoneNumber: phoneNumber.trim() || null,
      roleNames: [...this.chosen()],
    };
    this.busy.set(true);
    this.problem.set(null);
    this.tab.set('details');
    (this.user ? this.api.update(this.user, saved) : this.api.create(saved)).subscribe({
      next: (user) => this.dialog.close(user),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  /** The rights have a dialog of their own, over this one. */
  protected permissions({ id, userName }: User): void {
    this.injector.get(Dialogs).open(PermissionDialog, { providerName: 'U', providerKey: id, name: userName });
  }

  protected cancel(): void {
    this.dialog.close();
  }
}

function text(value: string | null | undefined, validators: ReturnType<typeof Validators.maxLength>[]): FormControl<string> {
  return new FormControl(value ?? '', { nonNullable: true, validators });
}
