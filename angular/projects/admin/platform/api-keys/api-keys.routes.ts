import { Routes } from '@angular/router';
import { needs } from '../../core/session/guards';
import { ApiKeyList } from './api-key-list';

export const apiKeysRoutes: Routes = [{ path: '', component: ApiKeyList, title: 'Platform.ApiKeys.Title', data: { all: true }, canActivate: [needs('ApiKeys.Manage')] }];
