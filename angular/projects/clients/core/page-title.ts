import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Texts } from '@portal/shared/core';
import { ClientSession } from './client-session';

/** "Invoices, Acme": the page first, then the supplier; route titles are text keys. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly texts = inject(Texts);
  private readonly session = inject(ClientSession);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const key = this.buildTitle(snapshot);
    this.title.setTitle([key ? this.texts.t(key) : '', this.session.supplier()?.name ?? ''].filter(Boolean).join(' · ') || 'CustomerPortal');
  }
}
