import { Component, input } from '@angular/core';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'note';

/** A dot and a word; the colour is never the only sign. A hollow dot is not live yet. */
@Component({
  selector: 'ui-status',
  template: '<span class="badge" [class]="tone()" [class.hollow]="hollow()"><ng-content /></span>',
})
export class Status {
  readonly tone = input<Tone>('neutral');
  readonly hollow = input(false);
}
