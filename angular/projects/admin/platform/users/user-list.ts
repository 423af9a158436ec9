import { Component, computed, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { T, Texts, loaded, toProblem } from '@portal/shared/core';
import { Column, Day, Dialogs, Icon, List, ListFilter, Menu, MenuItem, MenuTrigger, PageHead, Status, Toasts, Tone, listSource } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { SessionsDialog, SessionsDialogData } from '../../core/sessions-dialog';
import { PermissionDialog } from '../permissions/permission-dialog';
import { RoleName, roleName } from '../roles/role-name.pipe';
import { UserDialog } from './user-dialog';
import { AssignableRole, User, UserState, UsersApi } from './users-api';

const TONES: Readonly<Record<UserState, Tone>> = { Active: 'good', Invited: 'note', Locked: 'warn', Inactive: 'neutral' };

/** The staff accounts of this tenant (or of the host). */
@Component({
  selector: 'app-user-list',
  imports: [Can, Column, Day, Icon, List, ListFilter, Menu, MenuItem, MenuTrigger, PageHead, RoleName, Status, T],
  templateUrl: './user-list.html',
  styles: ':host { display: contents; } .gap { margin-inline-end: 4px; }',
})
export class UserList {
  private readonly api = inject(UsersApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly session = inject(AdminSession);
  private readonly roles = loaded<readonly AssignableRole[]>(this.api.assignableRoles(), []);

  protected readonly list = listSource<User>({ sorting: 'userName', filters: ['state', 'role'], beside: [this.roles], load: (query) => this.api.list(query) });
  protected readonly states = computed(() => Object.keys(TONES).map((value) => ({ value, label: this.texts.t(`Enum:StaffUserState.${value}`) })));
  protected readonly roleOptions = computed(() => this.roles().map(({ id, name }) => ({ value: id, label: roleName(this.texts, name) })));

  protected fullName({ name, surname }: User): string {
    return [name, surname].filter(Boolean).join(' ');
  }

  protected others({ roleNames }: User): string {
    return this.texts.list(roleNames.slice(2).map((name) => roleName(this.texts, name)));
  }

  protected tone({ state }: User): Tone {
    return TONES[state];
  }

  protected isSelf({ id }: User): boolean {
    return id === this.session.user()?.id;
  }

  protected async edit(user?: User): Promise<void> {
    const saved = await this.dialogs.ask<User>(UserDialog, user);
    if (saved) {
      this.toasts.done(this.texts.t('Platform.Users.Saved', { name: saved.userName }));
      this.list.reload();
    }
  }

  protected invite({ id, email }: User): void {
    this.run(this.api.invite(id), 'Platform.Users.InvitationSent', { address: email });
  }

  protected unlock({ id, userName }: User): void {
    this.run(this.api.unlock(id), 'Platform.Users.Unlocked', { name: userName });
  }

  protected setActive({ id, userName }: User, isActive: boolean): void {
    const undo = () => this.run(this.api.setActive(id, !isActive), isActive ? 'Platform.Users.Deactivated' : 'Platform.Users.Activated', { name: userName });
    this.run(this.api.setActive(id, isActive), isActive ? 'Platform.Users.Activated' : 'Platform.Users.Deactivated', { name: userName }, undo);
  }

  protected permissions({ id, userName }: User): void {
    this.dialogs.open(PermissionDialog, { providerName: 'U', providerKey: id, name: userName });
  }

  protected sessions({ id, userName }: User): void {
    this.dialogs.open<void, SessionsDialogData>(SessionsDialog, {
      name: userName,
      source: { load: (query) => this.api.sessions(id, query), end: (session) => this.api.endSession(id, session), endAll: () => this.api.endSessions(id) },
    });
  }

  protected async resetTwoFactor({ id, userName }: User): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.Users.ResetTwoFactor'),
      text: this.texts.t('Platform.Users.ResetTwoFactorText', { name: userName }),
      action: this.texts.t('Platform.Users.ResetTwoFactor'),
      bad: true,
    });
    if (sure) {
      this.api.resetTwoFactor(id).subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Platform.Users.TwoFactorWasReset', { name: userName }));
          this.list.reload();
        },
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }

  protected async delete({ id, userName }: User): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.Users.DeleteTitle', { name: userName }),
      text: this.texts.t('Platform.Users.DeleteText'),
      action: this.texts.t('Ui.Delete'),
      bad: true,
    });
    if (sure) {
      this.run(this.api.delete(id), 'Platform.Users.Deleted', { name: userName });
    }
  }

  private run(call: Observable<unknown>, done: string, values: Readonly<Record<string, string>>, undo?: () => void): void {
    call.subscribe({
      next: () => {
        this.toasts.done(this.texts.t(done, values), undo);
        this.list.reload();
      },
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }
}
