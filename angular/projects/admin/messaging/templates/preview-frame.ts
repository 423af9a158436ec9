import { Component, ElementRef, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Skeleton } from '@portal/shared/ui';
import { TemplatesApi } from './templates-api';

const DARK = '(prefers-color-scheme: dark)';

/** A previewed mail as another origin, in which nothing of it can run; light or dark as asked, whatever the machine prefers. */
@Component({
  selector: 'app-preview-frame',
  imports: [Skeleton],
  template: `
    <iframe #frame sandbox="allow-scripts" [src]="url" [title]="title()" (load)="loads.set(loads() + 1)"></iframe>
    @if (loads() === 0) {<ui-skeleton [lines]="5" />}
  `,
  styles: `
    :host { position: relative; display: block; }
    ui-skeleton { position: absolute; inset: 0; padding: 12px; background: var(--surface); }
    iframe { display: block; inline-size: 100%; block-size: 380px; border: 0; background: #fff; color-scheme: light; }
  `,
})
export class PreviewFrame {
  private readonly frame = viewChild.required<ElementRef<HTMLIFrameElement>>('frame');

  readonly html = input.required<string>();
  readonly title = input.required<string>();
  readonly dark = input(false);

  protected readonly url = inject(DomSanitizer).bypassSecurityTrustResourceUrl(inject(TemplatesApi).frameUrl);
  /** The empty frame may load before its page does: each time it is told what to draw. */
  protected readonly loads = signal(0);
  private readonly drawn = computed(() => this.html().replaceAll(DARK, this.dark() ? 'all' : 'not all'));

  constructor() {
    effect(() => {
      const html = this.drawn();
      if (this.loads() > 0) {
        // Its origin is opaque, so there is no name to send to; what is sent is no secret of the frame's reader.
        this.frame().nativeElement.contentWindow?.postMessage(html, '*');
      }
    });
  }
}
