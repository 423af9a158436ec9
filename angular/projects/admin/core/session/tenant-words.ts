import { Injectable, inject } from '@angular/core';
import { Direction } from '@portal/shared/core';
import { LocalizedText, wordsIn } from '@portal/shared/ui';
import { AdminSession } from './admin-session';

/** What the organisation wrote in several languages, in the reader's. */
@Injectable({ providedIn: 'root' })
export class TenantWords {
  private readonly direction = inject(Direction);
  private readonly session = inject(AdminSession);

  of(text: LocalizedText): string {
    return wordsIn(text, this.direction.culture(), this.session.setting('Localization.DefaultLanguage') ?? '');
  }
}
