import { FormControl, FormGroup, ValidatorFn, Validators } from '@angular/forms';
import { Problem } from '@portal/shared/core';
import { LocalizedText } from '@portal/shared/ui';
import { Setting } from './settings-api';

/** What a control holds: texts by language, names of choices, or the value itself. */
export type SettingValue = string | boolean | LocalizedText | readonly string[];

export type SettingForm = FormGroup<Record<string, FormControl<SettingValue>>>;

/** The control's name: a setting's has points, which forms would take for a path. */
export function controlName(setting: string): string {
  return setting.replaceAll('.', '_');
}

export function toForm(settings: readonly Setting[]): SettingForm {
  return new FormGroup(
    Object.fromEntries(
      settings.map((setting) => [controlName(setting.name), new FormControl<SettingValue>(shown(setting), { nonNullable: true, validators: validators(setting) })]),
    ),
  );
}

/** Name → new value of what a person changed. */
export function changedValues(settings: readonly Setting[], form: SettingForm): Record<string, string | null> {
  const values: Record<string, string | null> = {};
  for (const setting of settings) {
    const now = form.controls[controlName(setting.name)]?.value;
    if (now !== undefined && written(now) !== written(shown(setting))) {
      values[setting.name] = written(now).trim();
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

function shown({ kind, value }: Setting): SettingValue {
  switch (kind) {
    case 'Toggle':
      return value === 'true';
    case 'LocalizedText':
    case 'LocalizedLink':
      return value ? (JSON.parse(value) as LocalizedText) : {};
    case 'Choices':
      return value ? value.split(',') : [];
    default:
      return value ?? '';
  }
}

/** As the server stores it; no text in any language is an empty value. */
function written(value: SettingValue): string {
  if (Array.isArray(value)) {
    return value.join(',');
  }
  if (typeof value === 'object') {
    return Object.values(value).some((text: string) => text.trim()) ? JSON.stringify(value) : '';
  }
  return String(value);
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
