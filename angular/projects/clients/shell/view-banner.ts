import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { loading } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { Place } from '../core/place';
import { PortalApi } from '../core/portal-api';
import { PortalView } from '../core/portal-types';

/** Says to staff as whom it looks, and what is hidden why; in the language of who looks, whatever language the pages have. */
@Component({
  selector: 'client-view-banner',
  imports: [Icon],
  template: `
    @if (view.value(); as one) {
      <section [attr.lang]="one.language" [dir]="one.isRightToLeft ? 'rtl' : 'ltr'" [attr.aria-label]="say(one, 'Portal.View.EndedTitle')">
        <svg uiIcon="eye" />
        <p role="status">{{ say(one, 'Portal.View.Banner', { staff: one.staffName, contact: one.contactName, customer: one.customerName }) }}</p>
        <button type="button" [attr.aria-expanded]="open()" aria-controls="view-hidden" (click)="open.set(!open())">{{ say(one, 'Portal.View.Hidden') }} ({{ one.hidden.length }})</button>
        <button type="button" (click)="leave()">{{ say(one, 'Portal.View.Leave') }}</button>
        <div id="view-hidden" [hidden]="!open()">
          @if (one.hidden.length > 0) {
            <ul>
              @for (item of one.hidden; track item.reason + item.right) {<li>{{ why(one, item) }}</li>}
            </ul>
          } @else {
            <p>{{ say(one, 'Portal.View.NothingHidden') }}</p>
          }
        </div>
      </section>
    }
  `,
  styles: `
    section { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 8px max(16px, calc((100% - 1080px) / 2)); background: var(--ink); color: var(--surface); font-size: var(--t-sm); }
    section > p { flex: 1 1 260px; margin: 0; }
    button { min-block-size: 32px; padding-inline: 10px; border: 1px solid currentColor; border-radius: var(--r-2); background: none; color: inherit; font: inherit; }
    #view-hidden { flex-basis: 100%; }
    #view-hidden p, ul { margin: 0; }
    ul { padding-inline-start: 18px; }
  `,
})
export class ViewBanner {
  private readonly api = inject(PortalApi);
  private readonly place = inject(Place);
  private readonly session = inject(ClientSession);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly view = loading(() => this.api.view());
  protected readonly open = signal(false);

  constructor() {
    this.view.load();
  }

  protected say(view: PortalView, key: string, values: Readonly<Record<string, string>> = {}): string {
    return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), view.texts[key] ?? key);
  }

  protected why(view: PortalView, { reason, right, count }: PortalView['hidden'][number]): string {
    return this.say(view, `Portal.View.${reason}`, { right: right ? (view.texts[`PortalRight:${right}`] ?? right) : '', count: String(count ?? '') });
  }

  protected leave(): void {
    this.place.view.set(null);
    this.session.ended();
    this.window?.close();
    void this.router.navigateByUrl('/view-ended');
  }
}
