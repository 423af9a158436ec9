import { Injectable, computed, inject } from '@angular/core';
import { Texts } from '@portal/shared/core';
import { AdminSession } from './session/admin-session';

const ASKED = ['RequireLowercase', 'RequireUppercase', 'RequireDigit', 'RequireNonAlphanumeric'];

/** The tenant's rules for passwords, said before one is typed. */
@Injectable({ providedIn: 'root' })
export class PasswordRules {
  private readonly texts = inject(Texts);
  private readonly session = inject(AdminSession);

  readonly length = computed(() => Number(this.setting('RequiredLength') || 6));

  readonly words = computed(() =>
    [
      this.texts.t('Ui.PasswordRule.Length', { count: this.length() }),
      ...ASKED.filter((name) => /^true$/i.test(this.setting(name))).map((name) => this.texts.t(`Ui.PasswordRule.${name}`)),
    ].join(' · '),
  );

  private setting(name: string): string {
    return this.session.setting(`Abp.Identity.Password.${name}`) ?? '';
  }
}
