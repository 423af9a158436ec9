import { Routes } from '@angular/router';
import { leaveClean } from '../core/leave-clean';
import { needs } from '../core/session/guards';
import { MailList } from './mail-list';
import { MailPage } from './mail-page';

export const messagingRoutes: Routes = [
  { path: '', component: MailList, title: 'Platform.MailLog.Title', canActivate: [needs('Messaging.Mails')] },
  { path: 'templates/:name', loadComponent: () => import('./templates/studio').then((m) => m.Studio), title: 'Messaging.Templates.Title', canActivate: [needs('Messaging.Templates')], canDeactivate: [leaveClean] },
  { path: ':id', component: MailPage, title: 'Platform.MailLog.Title', canActivate: [needs('Messaging.Mails')] },
];
