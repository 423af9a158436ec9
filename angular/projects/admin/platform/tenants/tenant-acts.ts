import { Injectable, inject } from '@angular/core';
import { Observable, firstValueFrom } from 'rxjs';
import { Texts, toProblem } from '@portal/shared/core';
import { Dialogs, Toasts } from '@portal/shared/ui';
import { ReasonDialog } from './reason-dialog';
import { TenantDialog } from './tenant-dialog';
import { Tenant, TenantsApi } from './tenants-api';
import { TypeNameDialog } from './type-name-dialog';

export type TenantAct = 'rename' | 'activate' | 'deactivate' | 'delete' | 'restore';

/** What the list and the page of a tenant can do: asked, done, told. */
@Injectable({ providedIn: 'root' })
export class TenantActs {
  private readonly api = inject(TenantsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  /** Whether something was done. */
  async run(act: TenantAct, tenant: Tenant): Promise<boolean> {
    switch (act) {
      case 'rename':
        return (await this.edit(tenant)) !== undefined;
      case 'activate':
        return this.do(this.api.activate(tenant.id), 'Platform.Tenants.Activated', tenant);
      case 'restore':
        return this.do(this.api.restore(tenant.id), 'Platform.Tenants.Restored', tenant);
      case 'deactivate': {
        const reason = await this.dialogs.ask<string>(ReasonDialog, { title: 'Platform.Tenants.DeactivateTitle', text: 'Platform.Tenants.DeactivateText', action: 'Platform.Deactivate', name: tenant.name });
        return reason !== undefined && this.do(this.api.deactivate(tenant.id, reason), 'Platform.Tenants.Deactivated', tenant);
      }
      case 'delete': {
        const sure = await this.dialogs.ask<boolean>(TypeNameDialog, tenant.name);
        return sure === true && this.do(this.api.delete(tenant.id), 'Platform.Tenants.Deleted', tenant);
      }
    }
  }

  /** A new tenant, or other names of one that exists. */
  async edit(tenant?: Tenant): Promise<Tenant | undefined> {
    const saved = await this.dialogs.ask<Tenant>(TenantDialog, tenant);
    if (saved) {
      this.toasts.done(this.texts.t('Platform.Tenants.Saved', { name: saved.name }));
    }
    return saved;
  }

  private async do(act: Observable<unknown>, text: string, { name }: Tenant): Promise<boolean> {
    try {
      await firstValueFrom(act, { defaultValue: undefined });
      this.toasts.done(this.texts.t(text, { name }));
      return true;
    } catch (error) {
      this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      return false;
    }
  }
}
