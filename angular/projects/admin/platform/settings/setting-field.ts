import { Component, computed, inject, input, output } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { Formats, T, Texts } from '@portal/shared/core';
import { Field, Input, LocalizedText, Option, Select, TextsInput } from '@portal/shared/ui';
import { Setting } from './settings-api';

/** One setting: the control that its kind asks for, its help, and the way back to the fallback. */
@Component({
  selector: 'app-setting-field',
  imports: [Field, Input, MatSlideToggle, ReactiveFormsModule, Select, T, TextsInput],
  template: `
    @let one = setting();
    @switch (one.kind) {
      @case ('Toggle') {
        <div class="toggle">
          <mat-slide-toggle [formControl]="control()" [aria-label]="label()" [aria-describedby]="helpId()" hideIcon disableRipple />
          <div><strong class="name">{{ label() }}</strong><p class="help" [id]="helpId()">{{ help() }}</p></div>
        </div>
      }
      @default {
        <ui-field [label]="label()" [hint]="help()">
          @switch (one.kind) {
            @case ('Number') {<input uiInput class="short" inputmode="numeric" [formControl]="control()" dir="ltr" />}
            @case ('Email') {<input uiInput type="email" [formControl]="control()" dir="ltr" />}
            @case ('Secret') {<input uiInput type="password" autocomplete="new-password" [formControl]="control()" dir="ltr" [attr.placeholder]="one.hasValue ? ('Platform.Settings.SecretStored' | t) : null" />}
            @case ('Choice') {<ui-select [formControl]="control()" [options]="choices()" />}
            @case ('Language') {<ui-select [formControl]="control()" [options]="choices()" />}
            @case ('TimeZone') {<ui-select [formControl]="control()" [options]="timeZones()" />}
            @case ('Choices') {<ui-select [formControl]="control()" [options]="choices()" [multiple]="true" />}
            @case ('MultiLine') {<textarea uiInput rows="4" [formControl]="control()" [attr.maxlength]="one.maxLength" dir="auto"></textarea>}
            @case ('LocalizedText') {<ui-texts-input [formControl]="control()" [languages]="languages()" [maxLength]="one.maxLength" [rows]="3" />}
            @case ('LocalizedLink') {<ui-texts-input [formControl]="control()" [languages]="languages()" [maxLength]="one.maxLength" />}
            @case ('Colour') {<input uiInput class="short" [formControl]="control()" maxlength="7" spellcheck="false" dir="ltr" />}
            @default {<input uiInput [formControl]="control()" [attr.maxlength]="one.maxLength" autocomplete="off" dir="auto" />}
          }
        </ui-field>
      }
    }
    <p class="origin" [class.in]="one.kind === 'Toggle'">
      <span class="tag">{{ 'Platform.Settings.Source' + one.source | t }}</span>
      @if (one.source !== 'Default' && one.kind !== 'Secret') {<span>{{ 'Platform.Settings.DefaultIs' | t: { value: words(one.default) } }}</span>}
      @if (one.changed; as last) {<span>{{ (last.by ? 'Platform.Settings.ChangedBy' : 'Platform.Settings.Changed') | t: { date: formats.moment(last.at), name: last.by ?? '' } }}</span>}
    </p>
    @if (one.isOwn && one.kind !== 'Secret') {
      <button type="button" class="btn quiet small plain back" (click)="fallBack.emit()">{{ 'Platform.Settings.BackTo' | t: { value: words(one.fallback) } }}</button>
    }
  `,
  styles: `
    :host { display: block; }
    .toggle { display: flex; align-items: flex-start; gap: var(--s-4); }
    .name { font-weight: var(--w-normal); }
    .help { margin: 0; }
    .short { max-inline-size: 120px; }
    .origin { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; margin: 4px 0 0; color: var(--ink-3); font-size: var(--t-xs); line-height: var(--l-xs); }
    .in { margin-inline-start: 42px; }
    .back { margin-inline-start: -9px; margin-block-start: 2px; color: var(--brand-ink); }
  `,
})
export class SettingField {
  private readonly texts = inject(Texts);
  protected readonly formats = inject(Formats);

  readonly setting = input.required<Setting>();
  readonly control = input.required<FormControl>();
  readonly timeZones = input<readonly Option[]>([]);
  /** Names of the languages, each in itself. */
  readonly languages = input<readonly Option[]>([]);
  readonly fallBack = output();

  protected readonly label = computed(() => this.texts.t(`Setting:${this.setting().name}`));
  protected readonly help = computed(() => this.texts.t(`Setting:${this.setting().name}.Help`));
  protected readonly helpId = computed(() => `help-${this.setting().name.replaceAll('.', '-')}`);
  protected readonly choices = computed(() => this.setting().choices.map((value) => ({ value, label: this.words(value) })));

  /** A value as people read it. */
  protected words(value: string | null): string {
    const { kind } = this.setting();
    switch (kind) {
      case 'Toggle':
        return this.texts.t(value === 'true' ? 'Platform.Settings.On' : 'Platform.Settings.Off');
      case 'Language':
        return this.languages().find((language) => language.value === value)?.label ?? value ?? '';
      case 'Choice':
        return this.choice(value ?? '');
      case 'Choices':
        return value ? this.texts.list(value.split(',').map((one) => this.choice(one))) : this.texts.t('Platform.Settings.Nothing');
      case 'LocalizedText':
      case 'LocalizedLink':
        return value ? (Object.values(JSON.parse(value) as LocalizedText)[0] ?? '') : this.texts.t('Platform.Settings.Nothing');
      default:
        return value || this.texts.t('Platform.Settings.Nothing');
    }
  }

  private choice(value: string): string {
    const { name, choiceTexts } = this.setting();
    return this.texts.t(`${choiceTexts ?? `Setting:${name}.`}${value}`);
  }
}
