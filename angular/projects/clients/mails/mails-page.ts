import { Component, inject, signal } from '@angular/core';
import { T, Texts, loading, toProblem } from '@portal/shared/core';
import { Failure, Skeleton, Toasts } from '@portal/shared/ui';
import { Place } from '../core/place';
import { PortalApi } from '../core/portal-api';
import { MailSwitch } from '../core/portal-types';

/** Which documents are mailed to the contact; each switch is saved at once. */
@Component({
  selector: 'client-mails-page',
  imports: [Failure, Skeleton, T],
  template: `
    <div class="page">
      <h1 class="hello">{{ 'Portal.Mails.Title' | t }}</h1>
      <p class="mid">{{ 'Portal.Mails.Text' | t }}</p>
      @if (mails.value(); as all) {
        <fieldset class="panel" [disabled]="!!place.view()">
          <legend class="sr">{{ 'Portal.Mails.Title' | t }}</legend>
          @for (mail of all; track mail.kind) {
            <label class="check"><input type="checkbox" [checked]="isOn(mail)" [disabled]="busy()" (change)="toggle(mail, $event)" />{{ 'Portal.Mails.' + mail.kind | t }}</label>
          }
        </fieldset>
      } @else if (mails.problem()) {
        <ui-failure [problem]="mails.problem()!" (retry)="mails.load()" />
      } @else {
        <ui-skeleton [lines]="3" />
      }
    </div>
  `,
  styles: `
    :host { display: block; }
    fieldset { display: grid; gap: 4px; max-inline-size: 720px; margin: 0; padding: 12px 20px; }
    .check { align-items: center; min-block-size: 44px; }
    .check input { margin-block-start: 0; }
  `,
})
export class MailsPage {
  private readonly api = inject(PortalApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly saved = signal<readonly MailSwitch[] | null>(null);

  protected readonly place = inject(Place);
  protected readonly mails = loading(() => this.api.mails());
  protected readonly busy = signal(false);

  constructor() {
    this.mails.load();
  }

  protected isOn({ kind, receives }: MailSwitch): boolean {
    return this.saved()?.find((mail) => mail.kind === kind)?.receives ?? receives;
  }

  protected toggle(mail: MailSwitch, event: Event): void {
    // The box shows what is stored, not what was asked for.
    (event.target as HTMLInputElement).checked = this.isOn(mail);
    this.busy.set(true);
    this.api.switchMail(mail.kind, !this.isOn(mail)).subscribe({
      next: (all) => {
        this.saved.set(all);
        this.busy.set(false);
        this.toasts.done(this.texts.t('Ui.Saved'));
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.mails.load();
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }
}
