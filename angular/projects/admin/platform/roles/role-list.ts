import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Column, Dialogs, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, Toasts, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { PermissionDialog } from '../permissions/permission-dialog';
import { RoleDeleteDialog } from './role-delete-dialog';
import { RoleDialog, RoleDialogData } from './role-dialog';
import { RoleName, roleName } from './role-name.pipe';
import { Role, RolesApi } from './roles-api';

/** The roles of this tenant (or of the host). */
@Component({
  selector: 'app-role-list',
  imports: [Can, Column, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, RoleName, RouterLink, T],
  templateUrl: './role-list.html',
  styles: ':host { display: contents; } .role { padding-block: 5px; } .gap { margin-inline-end: 4px; } .help { display: block; overflow: hidden; text-overflow: ellipsis; font-size: var(--t-xs); }',
})
export class RoleList {
  private readonly api = inject(RolesApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly list = listSource<Role>({ sorting: 'name', load: (query) => this.api.list(query) });

  protected async edit(data: RoleDialogData): Promise<void> {
    const saved = await this.dialogs.ask<Role>(RoleDialog, data);
    if (saved) {
      this.toasts.done(this.texts.t('Platform.Roles.Saved', { name: roleName(this.texts, saved.name) }));
      this.list.reload();
    }
  }

  protected permissions({ name }: Role): void {
    this.dialogs.open(PermissionDialog, { providerName: 'R', providerKey: name, name: roleName(this.texts, name) });
  }

  protected help({ name }: Role): string {
    const key = `Role:${name}.Help`;
    return this.texts.has(key) ? this.texts.t(key) : '';
  }

  protected async delete(role: Role): Promise<void> {
    const name = roleName(this.texts, role.name);
    if (role.userCount > 0) {
      if (await this.dialogs.ask<boolean>(RoleDeleteDialog, role)) {
        this.deleted(name);
      }
      return;
    }
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.Roles.DeleteTitle', { name }),
      text: this.texts.t('Platform.Roles.DeleteText'),
      action: this.texts.t('Ui.Delete'),
      bad: true,
    });
    if (sure) {
      this.api.delete(role.id).subscribe({
        next: () => this.deleted(name),
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }

  private deleted(name: string): void {
    this.toasts.done(this.texts.t('Platform.Roles.Deleted', { name }));
    this.list.reload();
  }
}
