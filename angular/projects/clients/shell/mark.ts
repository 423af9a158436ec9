import { Component, computed, inject } from '@angular/core';
import { ClientSession } from '../core/client-session';

/** The supplier's logo; without one a mark. Beside it the name. */
@Component({
  selector: 'client-mark',
  template: `
    @if (logo(); as path) {
      <img [src]="path" alt="" />
    } @else {
      <span class="mark"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 5.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8M1.5 10.5c1.6-1.8 3.2-1.8 4.8 0s3.2 1.8 4.8 0 2.4-1.7 3.4-.8" /></svg></span>
    }
    <bdi>{{ name() }}</bdi>
  `,
  styles: `
    :host { min-inline-size: 0; }
    img { block-size: 36px; max-inline-size: 150px; object-fit: contain; }
    bdi { overflow: hidden; text-overflow: ellipsis; }
  `,
  host: { class: 'logo' },
})
export class Mark {
  private readonly session = inject(ClientSession);

  protected readonly name = computed(() => this.session.supplier()?.name ?? '');
  protected readonly logo = computed(() => this.session.supplier()?.brand.logo ?? null);
}
