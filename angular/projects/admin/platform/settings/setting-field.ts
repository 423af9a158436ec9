import { Component, computed, inject, input, output } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { T } from '@portal/shared/core';
import { Field, Input, Option, Select, TextsInput } from '@portal/shared/ui';
import { SettingOrigin } from './setting-origin';
import { SettingWords } from './setting-words';
import { Setting } from './settings-api';

/** One setting: the control that its kind asks for, its help, and the way back to the fallback. */
@Component({
  selector: 'app-setting-field',
  imports: [Field, Input, MatSlideToggle, ReactiveFormsModule, Select, SettingOrigin, T, TextsInput],
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
            @case ('Time') {<input uiInput class="short" inputmode="numeric" [formControl]="control()" maxlength="5" dir="ltr" />}
            @case ('Colour') {<input uiInput class="short" [formControl]="control()" maxlength="7" spellcheck="false" dir="ltr" />}
            @default {<input uiInput [formControl]="control()" [attr.maxlength]="one.maxLength" autocomplete="off" dir="auto" />}
          }
        </ui-field>
      }
    }
    <app-setting-origin [class.in]="one.kind === 'Toggle'" [settings]="[one]" />
    @if (one.isOwn && one.kind !== 'Secret') {
      <button type="button" class="btn quiet small plain back" (click)="fallBack.emit()">{{ 'Platform.Settings.BackTo' | t: { value: words.value(one, one.fallback) } }}</button>
    }
  `,
  styles: `
    :host { display: block; }
    .toggle { display: flex; align-items: flex-start; gap: var(--s-4); }
    .name { font-weight: var(--w-normal); }
    .help { margin: 0; }
    .short { max-inline-size: 120px; }
    .in { margin-inline-start: 42px; }
    .back { margin-inline-start: -9px; margin-block-start: 2px; color: var(--brand-ink); }
  `,
})
export class SettingField {
  protected readonly words = inject(SettingWords);

  readonly setting = input.required<Setting>();
  readonly control = input.required<FormControl>();
  readonly timeZones = input<readonly Option[]>([]);
  /** Names of the languages, each in itself. */
  readonly languages = input<readonly Option[]>([]);
  readonly fallBack = output();

  protected readonly label = computed(() => this.words.label(this.setting()));
  protected readonly help = computed(() => this.words.help(this.setting()));
  protected readonly helpId = computed(() => `help-${this.setting().name.replaceAll('.', '-')}`);
  protected readonly choices = computed(() => this.setting().choices.map((value) => ({ value, label: this.words.value(this.setting(), value) })));
}
