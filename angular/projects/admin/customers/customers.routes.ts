import { Routes } from '@angular/router';
import { needs } from '../core/session/guards';
import { leaveClean } from '../core/leave-clean';
import { CustomerList } from './customer-list';

export const customersRoutes: Routes = [
  { path: '', component: CustomerList, title: 'Customers.List.Title', canActivate: [needs('Customers.View')] },
  { path: 'groups', title: 'Customers.Groups.Title', canActivate: [needs('Customers.View')], loadComponent: () => import('./groups/group-list').then((m) => m.GroupList) },
  { path: 'new', title: 'Customers.Card.New', canActivate: [needs('Customers.Create')], canDeactivate: [leaveClean], loadComponent: () => import('./card/customer-card').then((m) => m.CustomerCard) },
  { path: ':id', title: 'Customers.Card.Title', canActivate: [needs('Customers.View')], canDeactivate: [leaveClean], loadComponent: () => import('./card/customer-card').then((m) => m.CustomerCard) },
];
