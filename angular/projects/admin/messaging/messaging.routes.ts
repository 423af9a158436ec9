import { Routes } from '@angular/router';
import { needs } from '../core/session/guards';
import { MailList } from './mail-list';
import { MailPage } from './mail-page';

export const messagingRoutes: Routes = [
  { path: '', component: MailList, title: 'Platform.MailLog.Title', canActivate: [needs('Messaging.Mails')] },
  { path: ':id', component: MailPage, title: 'Platform.MailLog.Title', canActivate: [needs('Messaging.Mails')] },
];
