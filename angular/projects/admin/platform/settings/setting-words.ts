import { Injectable, inject } from '@angular/core';
import { Texts } from '@portal/shared/core';
import { LocalizedText } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { TenantWords } from '../../core/session/tenant-words';
import { Setting } from './settings-api';

/** A setting as people read it: its name, its help, and a value of it. */
@Injectable({ providedIn: 'root' })
export class SettingWords {
  private readonly texts = inject(Texts);
  private readonly session = inject(AdminSession);
  private readonly words = inject(TenantWords);

  label({ texts, about }: Setting): string {
    const name = this.texts.t(`Setting:${texts}`);
    return about ? `${name} (${this.texts.t(about)})` : name;
  }

  help({ texts }: Setting): string {
    return this.texts.t(`Setting:${texts}.Help`);
  }

  value(setting: Setting, value: string | null): string {
    switch (setting.kind) {
      case 'Toggle':
        return this.texts.t(value === 'true' ? 'Platform.Settings.On' : 'Platform.Settings.Off');
      case 'Language':
        return this.session.languages().find(({ cultureName }) => cultureName === value)?.displayName ?? value ?? '';
      case 'Choice':
        return this.choice(setting, value ?? '');
      case 'Choices':
        return value ? this.texts.list(value.split(',').map((one) => this.choice(setting, one))) : this.texts.t('Platform.Settings.Nothing');
      case 'LocalizedText':
      case 'LocalizedLink':
        return value ? this.words.of(JSON.parse(value) as LocalizedText) : this.texts.t('Platform.Settings.Nothing');
      default:
        return value || this.texts.t('Platform.Settings.Nothing');
    }
  }

  choice({ texts, choiceTexts }: Setting, value: string): string {
    return this.texts.t(`${choiceTexts ?? `Setting:${texts}.`}${value}`);
  }
}
