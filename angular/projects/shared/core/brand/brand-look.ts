import { DOCUMENT, Injectable, inject } from '@angular/core';

/** How an organisation shows itself, as far as pages take it. */
export interface BrandColours {
  /** `#rrggbb`; null for the product's colour. */
  readonly accent: string | null;
  readonly logo: string | null;
  readonly favicon: string | null;
}

/** Puts a brand's colour and favicon on the page. The colour is one property of the tokens; everything else derives from it. */
@Injectable({ providedIn: 'root' })
export class BrandLook {
  private readonly document = inject(DOCUMENT);
  private readonly icon = this.document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  private readonly ownIcon = this.icon?.getAttribute('href') ?? '';
  private readonly ownType = this.icon?.type ?? '';

  wear(brand: BrandColours | null | undefined): void {
    // Through the object model: no style stands in the page, so its policy needs no exception.
    const style = this.document.documentElement.style;
    if (brand?.accent) {
      style.setProperty('--brand', brand.accent);
    } else {
      style.removeProperty('--brand');
    }
    if (this.icon) {
      this.icon.type = brand?.favicon ? '' : this.ownType;
      this.icon.setAttribute('href', brand?.favicon ?? this.ownIcon);
    }
  }
}
