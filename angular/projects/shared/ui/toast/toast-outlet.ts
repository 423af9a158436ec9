import { Component, inject } from '@angular/core';
import { T } from '../../core/texts/t.pipe';
import { Icon } from '../icon/icon';
import { Toasts } from './toasts';

/** Stands once, in the root of each application. */
@Component({
  selector: 'ui-toasts',
  imports: [Icon, T],
  template: `
    <div aria-live="polite" aria-atomic="false">
      @for (toast of toasts.list(); track toast.id) {
        <div class="toast" [class.bad]="toast.bad">
          <svg [uiIcon]="toast.bad ? 'alert' : 'check'" />
          <span class="grow">{{ toast.text }}</span>
          @if (toast.undo) {
            <button type="button" class="btn quiet small" (click)="toasts.undo(toast)"><svg uiIcon="undo" class="s" />{{ 'Ui.Undo' | t }}</button>
          }
          <button type="button" class="btn quiet small icon" [attr.aria-label]="'Ui.Close' | t" (click)="toasts.close(toast)"><svg uiIcon="x" class="s" /></button>
        </div>
      }
    </div>
  `,
  styles: `
    :host { position: fixed; inset-block-end: var(--toast-offset, 20px); inset-inline: 0; z-index: 1100; pointer-events: none; }
    :host > div { display: grid; justify-items: center; gap: var(--s-3); }
    .toast { display: flex; align-items: center; gap: var(--s-3); inline-size: fit-content; max-inline-size: min(480px, 100vw - 32px); min-block-size: 44px; padding-block: 8px; padding-inline: 14px 8px; border-radius: var(--r-3); background: var(--raised); box-shadow: var(--e-2); pointer-events: auto; animation: rise var(--m-base) var(--ease); }
    .toast > svg { color: var(--good); }
    .toast.bad > svg { color: var(--bad); }
    @keyframes rise { from { opacity: 0; translate: 0 4px; } }
  `,
})
export class ToastOutlet {
  protected readonly toasts = inject(Toasts);
}
