import { Component, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { T } from '../../core/texts/t.pipe';

/** The two marks that an entry of every kept list has in its form. A default cannot be retired, so the boxes exclude each other. */
@Component({
  selector: 'ui-listed-marks',
  imports: [ReactiveFormsModule, T],
  template: `
    <label class="check"><input type="checkbox" [formControl]="isDefault()" (change)="exclude(isDefault(), isRetired())" />{{ 'Ui.Listed.IsDefault' | t }}</label>
    <label class="check"><input type="checkbox" [formControl]="isRetired()" (change)="exclude(isRetired(), isDefault())" />{{ 'Ui.Listed.IsRetired' | t }}</label>
  `,
  styles: ':host { display: grid; gap: 8px; }',
})
export class ListedMarks {
  readonly isDefault = input.required<FormControl<boolean>>();
  readonly isRetired = input.required<FormControl<boolean>>();

  protected exclude(ticked: FormControl<boolean>, other: FormControl<boolean>): void {
    if (ticked.value) {
      other.setValue(false);
    }
  }
}
