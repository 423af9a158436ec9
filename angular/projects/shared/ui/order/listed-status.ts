import { Component, input } from '@angular/core';
import { T } from '../../core/texts/t.pipe';
import { Status } from '../values/status';

/** What an entry of a kept list is: the default, retired, or neither. */
@Component({
  selector: 'ui-listed-status',
  imports: [Status, T],
  template: `
    @if (entry().isDefault) {<ui-status tone="good">{{ 'Ui.Listed.Default' | t }}</ui-status>}
    @if (entry().isRetired) {<ui-status [hollow]="true">{{ 'Ui.Listed.Retired' | t }}</ui-status>}
  `,
})
export class ListedStatus {
  readonly entry = input.required<{ readonly isDefault: boolean; readonly isRetired: boolean }>();
}
