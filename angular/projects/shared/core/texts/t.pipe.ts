import { Pipe, PipeTransform, inject } from '@angular/core';
import { TextArguments, Texts } from './texts';

/** `{{ 'Ui.Save' | t }}`, `{{ 'Ui.Page.Range' | t: { from, to } }}`. Impure: the language may change under it. */
@Pipe({ name: 't', pure: false })
export class T implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, args?: TextArguments): string {
    return this.texts.t(key, args);
  }
}
