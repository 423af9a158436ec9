import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { T, Texts, loaded } from '@portal/shared/core';
import { Column, Day, Icon, List, ListFilter, Menu, MenuItem, MenuTrigger, PageHead, Status, listSource } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Edition, EditionsApi } from '../editions/editions-api';
import { TenantAct, TenantActs } from './tenant-acts';
import { TENANT_STATES, Tenant, TenantsApi } from './tenants-api';
import { tenantTone } from './tenant-tone';

/** The host's tenants. */
@Component({
  selector: 'app-tenant-list',
  imports: [Can, Column, Day, Icon, List, ListFilter, Menu, MenuItem, MenuTrigger, PageHead, RouterLink, Status, T],
  templateUrl: './tenant-list.html',
  styles: ':host { display: contents; }',
})
export class TenantList {
  private readonly api = inject(TenantsApi);
  private readonly acts = inject(TenantActs);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly sold = loaded<readonly Edition[]>(inject(EditionsApi).all(), []);

  protected readonly list = listSource<Tenant>({ sorting: 'name', filters: ['state', 'editionId'], beside: [this.sold], load: (query) => this.api.list(query) });
  protected readonly tone = tenantTone;
  protected readonly states = computed(() => TENANT_STATES.map((value) => ({ value, label: this.texts.t(`Enum:TenantState.${value}`) })));
  protected readonly editions = computed(() => this.sold().map(({ id, name }) => ({ value: id, label: name })));

  protected async create(): Promise<void> {
    const saved = await this.acts.edit();
    if (saved) {
      await this.router.navigate(['/tenants', saved.id]);
    }
  }

  protected open({ id }: Tenant): void {
    void this.router.navigate(['/tenants', id]);
  }

  protected async run(act: TenantAct, tenant: Tenant): Promise<void> {
    if (await this.acts.run(act, tenant)) {
      this.list.reload();
    }
  }
}
