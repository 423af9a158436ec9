import { Routes } from '@angular/router';
import { needs } from '../../core/session/guards';
import { UserList } from './user-list';

export const usersRoutes: Routes = [{ path: '', component: UserList, title: 'Platform.Users.Title', canActivate: [needs('AbpIdentity.Users')] }];
