import { Injectable, inject } from '@angular/core';
import { AdminSession } from './admin-session';

/** What the signed-in account may do. Reads a signal: templates follow a change of rights. */
@Injectable({ providedIn: 'root' })
export class Rights {
  private readonly session = inject(AdminSession);

  /** One right, or several in ABP's notation: `A && B`, `A || B`. Empty: everybody. */
  has(policy: string | undefined): boolean {
    if (!policy) {
      return true;
    }
    const grants = this.session.grants();
    return policy.split('||').some((all) => all.split('&&').every((one) => grants[one.trim()] === true));
  }
}
