import { Component, computed, inject, input, output } from '@angular/core';
import { Formats, T, Texts } from '@portal/shared/core';
import { Status, Tone } from '@portal/shared/ui';
import { ConfigurationChange, PartDifference } from './configuration-api';

const TONES: Readonly<Record<ConfigurationChange, Tone>> = { Added: 'good', Changed: 'note', Refused: 'bad' };

/** One part of the file: whether it is taken over, and every value that differs, before and after. */
@Component({
  selector: 'app-part-difference',
  imports: [Status, T],
  template: `
    <header>
      <label class="check"><input type="checkbox" [checked]="taken()" [disabled]="takeable() === 0 || locked()" (change)="switched.emit()" /><strong>{{ part().title }}</strong><span class="sr"> {{ 'Platform.Configuration.Take' | t: { name: part().title } }}</span></label>
      <span class="dim">{{ counts() }}</span>
    </header>
    @if (part().entries.length > 0) {
      <div class="wide" tabindex="0" role="region" [attr.aria-label]="part().title">
        <table>
          <thead><tr><th scope="col">{{ 'Platform.Configuration.Entry' | t }}</th><th scope="col">{{ 'Platform.Configuration.Field' | t }}</th><th scope="col">{{ 'Platform.Configuration.Before' | t }}</th><th scope="col">{{ 'Platform.Configuration.After' | t }}</th></tr></thead>
          @for (entry of part().entries; track entry.key) {
            <tbody>
              @for (field of entry.fields; track field.path; let first = $first) {
                <tr>
                  @if (first) {
                    <th scope="rowgroup" [attr.rowspan]="entry.fields.length">
                      @if (entry.title) {<bdi>{{ entry.title }}</bdi><bdi class="ltr dim key">{{ entry.key }}</bdi>} @else {<bdi>{{ entry.key }}</bdi>}<ui-status [tone]="tones[entry.change]">{{ 'Enum:ConfigurationChange.' + entry.change | t }}</ui-status>
                      @if (entry.reason) {<p class="help err">{{ entry.reason }}</p>}
                    </th>
                  }
                  <td class="mid"><bdi class="ltr">{{ field.path || '–' }}</bdi></td>
                  <td><bdi>{{ field.before ?? '–' }}</bdi></td>
                  <td><bdi>{{ field.after ?? '–' }}</bdi></td>
                </tr>
              } @empty {
                <tr>
                  <th scope="row">@if (entry.title) {<bdi>{{ entry.title }}</bdi><bdi class="ltr dim key">{{ entry.key }}</bdi>} @else {<bdi>{{ entry.key }}</bdi>}<ui-status [tone]="tones[entry.change]">{{ 'Enum:ConfigurationChange.' + entry.change | t }}</ui-status>@if (entry.reason) {<p class="help err">{{ entry.reason }}</p>}</th>
                  <td></td><td></td><td></td>
                </tr>
              }
            </tbody>
          }
        </table>
      </div>
    }
  `,
  styleUrl: './part-difference.css',
})
export class PartDifferenceView {
  private readonly texts = inject(Texts);
  private readonly formats = inject(Formats);

  readonly part = input.required<PartDifference>();
  readonly taken = input.required<boolean>();
  readonly locked = input(false);
  readonly switched = output();

  protected readonly tones = TONES;
  protected readonly takeable = computed(() => this.part().entries.filter(({ change }) => change !== 'Refused').length);
  protected readonly counts = computed(() => {
    const { entries, same, onlyHere } = this.part();
    const count = (change: ConfigurationChange): string => this.formats.count(entries.filter((entry) => entry.change === change).length);
    return this.texts.t('Platform.Configuration.Counts', { added: count('Added'), changed: count('Changed'), refused: count('Refused'), same: this.formats.count(same), only: this.formats.count(onlyHere) });
  });
}
