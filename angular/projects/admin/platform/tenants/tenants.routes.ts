import { Routes } from '@angular/router';
import { needs } from '../../core/session/guards';
import { TenantList } from './tenant-list';
import { TenantPage } from './tenant-page';

export const tenantsRoutes: Routes = [
  { path: '', component: TenantList, title: 'Platform.Tenants.Title', canActivate: [needs('AbpTenantManagement.Tenants')] },
  { path: ':id', component: TenantPage, title: 'Platform.Tenants.Title', canActivate: [needs('AbpTenantManagement.Tenants')] },
];
