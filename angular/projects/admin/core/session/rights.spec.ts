import { TestBed } from '@angular/core/testing';
import { AdminSession } from './admin-session';
import { Rights } from './rights';

describe('Rights', () => {
  const grants = { 'Customers': true, 'Customers.Create': true, 'Billing': false };

  beforeEach(() => TestBed.configureTestingModule({ providers: [{ provide: AdminSession, useValue: { grants: () => grants } }] }));

  it.each([
    ['', true],
    ['Customers', true],
    ['Billing', false],
    ['Unknown', false],
    ['Customers && Customers.Create', true],
    ['Customers && Billing', false],
    ['Billing || Customers', true],
  ])('%s: %s', (policy, expected) => {
    expect(TestBed.inject(Rights).has(policy)).toBe(expected);
  });
});
