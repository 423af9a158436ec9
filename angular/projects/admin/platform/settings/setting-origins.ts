import { Injectable, inject } from '@angular/core';
import { loading } from '@portal/shared/core';
import { Rights } from '../../core/session/rights';
import { Setting, SettingsApi } from './settings-api';

/** Where the values of a page of its own come from; provided by the page, and read again after it saved. Nothing for whoever may not see settings. */
@Injectable()
export class SettingOrigins {
  private readonly mayRead = inject(Rights).has('SettingManagement.Settings');
  private readonly api = inject(SettingsApi);
  private readonly pages = loading(() => this.api.list());

  constructor() {
    this.read();
  }

  read(): void {
    if (this.mayRead) {
      this.pages.load();
    }
  }

  of(names: readonly string[]): readonly Setting[] {
    return (this.pages.value() ?? []).flatMap(({ settings }) => settings).filter(({ name }) => names.includes(name));
  }
}
