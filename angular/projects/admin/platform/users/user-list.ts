import { Component, inject } from '@angular/core';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Column, Dialogs, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, Status, Toasts, listSource } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { PermissionDialog } from '../permissions/permission-dialog';
import { UserDialog } from './user-dialog';
import { User, UsersApi } from './users-api';

/** The staff accounts of this tenant (or of the host). */
@Component({
  selector: 'app-user-list',
  imports: [Can, Column, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, Status, T],
  templateUrl: './user-list.html',
  styles: ':host { display: contents; } .gap { margin-inline-end: 4px; }',
})
export class UserList {
  private readonly api = inject(UsersApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly session = inject(AdminSession);

  protected readonly list = listSource<User>({ sorting: 'userName', load: (query) => this.api.list(query) });

  protected fullName({ name, surname }: User): string {
    return [name, surname].filter(Boolean).join(' ');
  }

  protected isLocked({ lockoutEnd }: User): boolean {
    return lockoutEnd !== null && new Date(lockoutEnd) > new Date();
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
    this.api.invite(id).subscribe({
      next: () => this.toasts.done(this.texts.t('Platform.Users.InvitationSent', { address: email })),
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }

  protected permissions({ id, userName }: User): void {
    this.dialogs.open(PermissionDialog, { providerName: 'U', providerKey: id, name: userName });
  }

  protected async delete({ id, userName }: User): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.Users.DeleteTitle', { name: userName }),
      text: this.texts.t('Platform.Users.DeleteText'),
      action: this.texts.t('Ui.Delete'),
      bad: true,
    });
    if (sure) {
      this.api.delete(id).subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Platform.Users.Deleted', { name: userName }));
          this.list.reload();
        },
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }
}
