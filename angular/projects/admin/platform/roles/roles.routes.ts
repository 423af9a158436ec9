import { Routes } from '@angular/router';
import { needs } from '../../core/session/guards';
import { RoleList } from './role-list';

export const rolesRoutes: Routes = [{ path: '', component: RoleList, title: 'Platform.Roles.Title', canActivate: [needs('AbpIdentity.Roles')] }];
