import { Injectable, Type, inject } from '@angular/core';
import { Dialog as CdkDialog, DialogRef } from '@angular/cdk/dialog';
import { Directionality } from '@angular/cdk/bidi';
import { firstValueFrom } from 'rxjs';
import { Confirm, ConfirmQuestion } from './confirm';

/** A dialog that may refuse to be left: it asks about unsaved changes and closes itself when they may go. */
export interface MayStay {
  mayClose(result: unknown): boolean;
}

/** Opens dialogs over the page: focus is kept inside and given back, Escape closes. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly dialogs = inject(CdkDialog);
  private readonly direction = inject(Directionality);

  /**
   * The component stands in a `<ui-dialog>` and closes itself through `DialogRef.close(result)`.
   * One without that frame gives its name for screen readers.
   */
  open<R, D = unknown>(component: Type<unknown>, data?: D, ariaLabel?: string): DialogRef<R> {
    return this.dialogs.open<R, D>(component, {
      data,
      direction: this.direction.value,
      ariaLabel,
      ariaModal: true,
      autoFocus: 'first-tabbable',
      backdropClass: 'ui-scrim',
      panelClass: 'ui-dialog-panel',
      closePredicate: (result, _, dialog) => (dialog as Partial<MayStay> | null)?.mayClose?.(result) ?? true,
    }) as DialogRef<R>;
  }

  /** The dialog's result; undefined when it was left. */
  ask<R, D = unknown>(component: Type<unknown>, data?: D): Promise<R | undefined> {
    return firstValueFrom(this.open<R, D>(component, data).closed);
  }

  async confirm(question: ConfirmQuestion): Promise<boolean> {
    return (await this.ask<boolean, ConfirmQuestion>(Confirm, question)) === true;
  }
}
