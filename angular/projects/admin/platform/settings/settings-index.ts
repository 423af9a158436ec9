import { Injectable, computed, inject } from '@angular/core';
import { AdminSession } from '../../core/session/admin-session';
import { Rights } from '../../core/session/rights';
import { SETTINGS } from './settings-navigation';

/** The settings pages that this account may see, here or at the host. */
@Injectable({ providedIn: 'root' })
export class SettingsIndex {
  private readonly session = inject(AdminSession);
  private readonly rights = inject(Rights);

  readonly groups = computed(() => {
    const here = this.session.isHost() ? 'host' : 'tenant';
    return SETTINGS.map(({ text, entries }) => ({ text, entries: entries.filter(({ side, policy }) => (side ?? here) === here && this.rights.has(policy)) })).filter(({ entries }) => entries.length > 0);
  });

  first(): string {
    return this.groups()[0]?.entries[0]?.path ?? 'localization';
  }
}
