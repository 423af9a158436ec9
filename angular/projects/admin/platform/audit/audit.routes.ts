import { Routes } from '@angular/router';
import { needs } from '../../core/session/guards';
import { AuditList } from './audit-list';
import { AuditPage } from './audit-page';

export const auditRoutes: Routes = [
  { path: '', component: AuditList, title: 'Platform.Audit.Title', canActivate: [needs('Auditing.Entries')] },
  { path: ':id', component: AuditPage, title: 'Platform.Audit.Title', canActivate: [needs('Auditing.Entries')] },
];
