import { Routes } from '@angular/router';
import { ApiKeyList } from './api-key-list';

export const ownApiKeysRoutes: Routes = [{ path: '', component: ApiKeyList, title: 'Platform.ApiKeys.Own' }];
