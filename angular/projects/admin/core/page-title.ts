import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Texts } from '@portal/shared/core';
import { AdminSession } from './session/admin-session';

/** A route's title is a text key; the tab says it in the page's language, then whose portal it is. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly texts = inject(Texts);
  private readonly session = inject(AdminSession);
  private readonly key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const key = this.key();
      const owner = this.session.tenant()?.name ?? 'CustomerPortal';
      this.title.setTitle(key ? `${this.texts.t(key)} · ${owner}` : owner);
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(state));
  }
}
