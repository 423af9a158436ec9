import { Component, inject } from '@angular/core';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Column, Dialogs, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, Toasts, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { PermissionDialog } from '../permissions/permission-dialog';
import { RoleDialog, RoleDialogData } from './role-dialog';
import { Role, RolesApi } from './roles-api';

/** The roles of this tenant (or of the host). */
@Component({
  selector: 'app-role-list',
  imports: [Can, Column, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, T],
  templateUrl: './role-list.html',
  styles: ':host { display: contents; }',
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
      this.toasts.done(this.texts.t('Platform.Roles.Saved', { name: saved.name }));
      this.list.reload();
    }
  }

  protected permissions({ name }: Role): void {
    this.dialogs.open(PermissionDialog, { providerName: 'R', providerKey: name, name });
  }

  protected async delete({ id, name }: Role): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.Roles.DeleteTitle', { name }),
      text: this.texts.t('Platform.Roles.DeleteText'),
      action: this.texts.t('Ui.Delete'),
      bad: true,
    });
    if (sure) {
      this.api.delete(id).subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Platform.Roles.Deleted', { name }));
          this.list.reload();
        },
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }
}
