import { Pipe, PipeTransform, inject } from '@angular/core';
import { Texts, isolated } from './texts';

/** `{{ name | pair: period }}`: two values with the language's comma between them, each in its own direction. Impure: the language may change under it. */
@Pipe({ name: 'pair', pure: false })
export class Pair implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(first: string, second: string): string {
    return this.texts.t('Ui.Pair', { first: isolated(first), second: isolated(second) });
  }
}
