import { Routes } from '@angular/router';
import { anonymous, settled } from '../core/session/guards';
import { AcceptInvitation } from './accept-invitation';
import { AccountLayout } from './account-layout';
import { ForgotPassword } from './forgot-password';
import { Impersonate } from './impersonate';
import { Login } from './login';
import { Register } from './register';
import { ResetPassword } from './reset-password';

export const accountRoutes: Routes = [
  {
    path: '',
    component: AccountLayout,
    children: [
      { path: 'login', component: Login, title: 'Ui.SignIn.Title', canActivate: [anonymous] },
      { path: 'register', component: Register, title: 'Ui.Register.Title', canActivate: [anonymous] },
      { path: 'forgot-password', component: ForgotPassword, title: 'Ui.Forgot.Title', canActivate: [anonymous] },
      { path: 'reset-password', component: ResetPassword, title: 'Ui.Reset.Title', canActivate: [settled] },
      { path: 'accept-invitation', component: AcceptInvitation, title: 'Ui.Invitation.Title', canActivate: [settled] },
      { path: 'impersonate', component: Impersonate, title: 'Platform.Impersonate.Opening', canActivate: [settled] },
      { path: '', pathMatch: 'full', redirectTo: 'login' },
    ],
  },
];
