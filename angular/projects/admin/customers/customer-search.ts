import { inject } from '@angular/core';
import { map } from 'rxjs';
import { SearchProvider } from '../core/search';
import { CustomersApi } from './customers-api';

/** Customers in the global search, by whatever the list is searched by. */
export function customerSearch(): SearchProvider {
  const api = inject(CustomersApi);
  return {
    text: 'Customers.List.Title',
    policy: 'Customers.View',
    search: (text) => api.find(text).pipe(map(({ items }) => items.map(({ id, name, number }) => ({ icon: 'users', label: name, hint: number, link: ['/customers', id] })))),
  };
}

/** Contacts of all customers in the global search; a hit opens the card of the customer. */
export function contactSearch(): SearchProvider {
  const api = inject(CustomersApi);
  return {
    text: 'Customers.Card.Contacts',
    policy: 'Customers.View',
    search: (text) => api.findContacts(text).pipe(map((hits) => hits.map(({ name, customerId, customerName }) => ({ icon: 'user', label: name, hint: customerName, link: ['/customers', customerId] })))),
  };
}
