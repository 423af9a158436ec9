import { Directive, inject } from '@angular/core';
import { Field } from './field';

/**
 * A native input, select or textarea in the product's look, tied to the label and messages of its field. The blank
 * placeholder lets the style see that it is empty.
 */
@Directive({
  selector: 'input[uiInput], select[uiInput], textarea[uiInput]',
  host: {
    class: 'inp',
    placeholder: ' ',
    '[id]': 'field?.id',
    '[attr.aria-describedby]': 'field?.describedBy()',
    '[attr.aria-invalid]': 'field?.error() ? true : null',
    '[attr.aria-required]': 'field?.required() || null',
    '[class.err]': '!!field?.error()',
  },
})
export class Input {
  protected readonly field = inject(Field, { optional: true });
}
