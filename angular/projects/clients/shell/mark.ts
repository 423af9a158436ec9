import { Component, input } from '@angular/core';

/** The supplier's mark and name. */
@Component({
  selector: 'client-mark',
  template: `
    <span class="mark"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 5.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8M1.5 10.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8" /></svg></span>
    <bdi>{{ name() }}</bdi>
  `,
  host: { class: 'logo' },
})
export class Mark {
  readonly name = input.required<string>();
}
