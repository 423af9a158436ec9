import { Component, computed, inject, input, output } from '@angular/core';
import { AbstractControl, FormControl, FormGroup, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { Problem, T, Texts } from '@portal/shared/core';
import { ErrorSummary, Field, FormFields, Input } from '@portal/shared/ui';
import { ConfigStateService } from '@abp/ng.core';

/** A password twice, with the tenant's rules said before and not after. */
@Component({
  selector: 'app-new-password-form',
  imports: [ErrorSummary, Field, FormFields, Input, ReactiveFormsModule, T],
  template: `
    <form [formGroup]="form" (uiSubmit)="chosen.emit(form.controls.password.value)" [problem]="problem()">
      <ui-error-summary />
      <ui-field [label]="'Ui.NewPassword' | t" [hint]="rules()"><input uiInput type="password" formControlName="password" autocomplete="new-password" dir="ltr" /></ui-field>
      <ui-field [label]="'Ui.RepeatPassword' | t"><input uiInput type="password" formControlName="again" autocomplete="new-password" dir="ltr" /></ui-field>
      <button class="btn fill wide" [disabled]="busy()">{{ action() }}</button>
    </form>
  `,
  styleUrl: './account-panel.css',
})
export class NewPasswordForm {
  private readonly texts = inject(Texts);
  private readonly settings = inject(ConfigStateService);

  readonly action = input.required<string>();
  readonly busy = input(false);
  readonly problem = input<Problem | null>(null);
  readonly chosen = output<string>();

  private readonly length = Number(this.settings.getSetting('Abp.Identity.Password.RequiredLength') ?? 8);

  protected readonly form = new FormGroup(
    {
      password: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(this.length)] }),
      again: new FormControl('', { nonNullable: true, validators: [Validators.required, sameAs('password')] }),
    },
  );

  protected readonly rules = computed(() => {
    const asks = (name: string) => /true/i.test(this.settings.getSetting(`Abp.Identity.Password.${name}`) ?? '');
    return [
      this.texts.t('Ui.PasswordRule.Length', { count: this.length }),
      ...['RequireLowercase', 'RequireUppercase', 'RequireDigit', 'RequireNonAlphanumeric'].filter(asks).map((name) => this.texts.t(`Ui.PasswordRule.${name}`)),
    ].join(' · ');
  });
}

function sameAs(name: string): (control: AbstractControl) => ValidationErrors | null {
  return (control) => (control.value && control.value !== control.parent?.get(name)?.value ? { sameAs: true } : null);
}
