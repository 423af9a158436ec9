import { FormControl, FormGroup, ValidatorFn, Validators } from '@angular/forms';
import { Problem } from '@portal/shared/core';
import { Setting } from './settings-api';

export type SettingForm = FormGroup<Record<string, FormControl<string | boolean>>>;

/** The control's name: a setting's has points, which forms would take for a path. */
export function controlName(setting: string): string {
  return setting.replaceAll('.', '_');
}

export function toForm(settings: readonly Setting[]): SettingForm {
  return new FormGroup(
    Object.fromEntries(
      settings.map((setting) => [controlName(setting.name), new FormControl<string | boolean>(shown(setting), { nonNullable: true, validators: validators(setting) })]),
    ),
  );
}

/** Name → new value of what a person changed. */
export function changedValues(settings: readonly Setting[], form: SettingForm): Record<string, string | null> {
  const values: Record<string, string | null> = {};
  for (const setting of settings) {
    const now = form.controls[controlName(setting.name)]?.value;
    if (now !== undefined && now !== shown(setting)) {
      values[setting.name] = String(now).trim();
    }
  }
  return values;
}

/** The server names settings as they are, or with a small first letter; the form by its control names. */
export function toFormProblem(problem: Problem, settings: readonly Setting[]): Problem {
  const fields = Object.entries(problem.fields).map(([path, messages]) => {
    const setting = settings.find(({ name }) => path.toLowerCase().endsWith(name.toLowerCase()));
    return [setting ? controlName(setting.name) : path, messages] as const;
  });
  return { ...problem, fields: Object.fromEntries(fields) };
}

function shown({ kind, value }: Setting): string | boolean {
  return kind === 'Toggle' ? value === 'true' : (value ?? '');
}

function validators({ kind, min, max }: Setting): ValidatorFn[] {
  switch (kind) {
    case 'Number':
      return [Validators.required, Validators.pattern(/^-?\d+$/), ...(min === null ? [] : [Validators.min(min)]), ...(max === null ? [] : [Validators.max(max)])];
    case 'Email':
      return [Validators.email];
    default:
      return [];
  }
}
