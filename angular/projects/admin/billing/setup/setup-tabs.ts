import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { T } from '@portal/shared/core';
import { Can } from '../../core/session/can.pipe';

/** The set-up pages of billing, side by side. */
@Component({
  selector: 'app-setup-tabs',
  imports: [Can, RouterLink, RouterLinkActive, T],
  template: `
    <nav [attr.aria-label]="'Billing.Setup.Title' | t">
      @for (tab of tabs; track tab.path) {
        @if (tab.policy | can) {<a [routerLink]="'/billing/setup/' + tab.path" routerLinkActive #active="routerLinkActive" [attr.aria-current]="active.isActive ? 'page' : null">{{ tab.text | t }}</a>}
      }
    </nav>
  `,
  styles: `
    nav { display: flex; gap: var(--s-3) var(--s-6); padding-inline: var(--s-6); border-block-end: 1px solid var(--line); overflow-x: auto; }
    a { display: grid; align-items: center; min-block-size: 36px; color: var(--ink-2); white-space: nowrap; box-shadow: inset 0 -2px 0 transparent; }
    a:hover { text-decoration: none; color: var(--ink); }
    a[aria-current] { color: var(--ink); font-weight: var(--w-strong); box-shadow: inset 0 -2px 0 var(--brand-fill); }
    @media (max-width: 599px) { nav { flex-wrap: wrap; padding-inline: var(--s-5); } }
  `,
})
export class SetupTabs {
  protected readonly tabs = [
    { path: 'company', text: 'Billing.Setup.Company', policy: 'Billing.Companies' },
    { path: 'currencies', text: 'Billing.Setup.Currencies', policy: 'Billing.Currencies' },
    { path: 'payment-terms', text: 'Billing.Setup.PaymentTerms', policy: 'Billing.PaymentTerms' },
    { path: 'tax-codes', text: 'Billing.Setup.TaxCodes', policy: 'Billing.TaxCodes' },
  ];
}
