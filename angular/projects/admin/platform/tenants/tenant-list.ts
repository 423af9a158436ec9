import { Component, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Column, Day, Dialogs, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, Status, Toasts, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { TenantDialog } from './tenant-dialog';
import { Tenant, TenantsApi } from './tenants-api';

/** The host's tenants. */
@Component({
  selector: 'app-tenant-list',
  imports: [Can, Column, Day, Icon, List, Menu, MenuItem, MenuTrigger, PageHead, Status, T],
  templateUrl: './tenant-list.html',
  styles: ':host { display: contents; }',
})
export class TenantList {
  private readonly api = inject(TenantsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly list = listSource<Tenant>({ sorting: 'name', load: (query) => this.api.list(query) });

  protected async edit(tenant?: Tenant): Promise<void> {
    const saved = await this.dialogs.ask<Tenant>(TenantDialog, tenant);
    if (saved) {
      this.done('Platform.Tenants.Saved', saved);
    }
  }

  protected activate(tenant: Tenant): void {
    this.run(this.api.activate(tenant.id), 'Platform.Tenants.Activated', tenant);
  }

  protected async deactivate(tenant: Tenant): Promise<void> {
    if (await this.sure('Deactivate', tenant)) {
      this.run(this.api.deactivate(tenant.id), 'Platform.Tenants.Deactivated', tenant, () => this.activate(tenant));
    }
  }

  protected async delete(tenant: Tenant): Promise<void> {
    if (await this.sure('Delete', tenant)) {
      this.run(this.api.delete(tenant.id), 'Platform.Tenants.Deleted', tenant);
    }
  }

  private sure(act: 'Deactivate' | 'Delete', { name }: Tenant): Promise<boolean> {
    return this.dialogs.confirm({
      title: this.texts.t(`Platform.Tenants.${act}Title`, { name }),
      text: this.texts.t(`Platform.Tenants.${act}Text`),
      action: this.texts.t(act === 'Delete' ? 'Ui.Delete' : 'Platform.Deactivate'),
      bad: true,
    });
  }

  private run(act: Observable<unknown>, text: string, tenant: Tenant, undo?: () => void): void {
    act.subscribe({
      next: () => this.done(text, tenant, undo),
      error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
    });
  }

  private done(text: string, { name }: Tenant, undo?: () => void): void {
    this.toasts.done(this.texts.t(text, { name }), undo);
    this.list.reload();
  }
}
