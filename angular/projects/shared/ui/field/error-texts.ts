import { Injectable, inject } from '@angular/core';
import { ValidationErrors } from '@angular/forms';
import { TextArguments, Texts } from '../../core/texts/texts';

/** A validator's error as a sentence: `server` carries its own, all others are `Ui.Error.{name}` with their arguments. */
@Injectable({ providedIn: 'root' })
export class ErrorTexts {
  private readonly texts = inject(Texts);

  sentence(errors: ValidationErrors): string {
    const [name, detail] = Object.entries(errors)[0] ?? [];
    if (name === undefined) {
      return '';
    }
    return name === 'server' ? String(detail) : this.texts.t(`Ui.Error.${name}`, isArguments(detail) ? detail : undefined);
  }
}

function isArguments(detail: unknown): detail is TextArguments {
  return typeof detail === 'object' && detail !== null;
}
