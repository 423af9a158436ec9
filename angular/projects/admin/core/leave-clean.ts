import { inject } from '@angular/core';
import { CanDeactivateFn } from '@angular/router';
import { Texts } from '@portal/shared/core';
import { Dialogs } from '@portal/shared/ui';

export interface MayBeDirty {
  readonly isDirty: () => boolean;
}

/** Asks before unsaved changes are left behind. */
export const leaveClean: CanDeactivateFn<MayBeDirty> = (page) => {
  const [texts, dialogs] = [inject(Texts), inject(Dialogs)];
  return !page.isDirty() || dialogs.confirm({ title: texts.t('Customers.Card.LeaveTitle'), text: texts.t('Customers.Card.LeaveText'), action: texts.t('Ui.Discard'), bad: true });
};
