import { Component, inject } from '@angular/core';
import { Formats, T, Texts, loading, toProblem } from '@portal/shared/core';
import { Dialogs, Failure, Icon, Skeleton, Toasts } from '@portal/shared/ui';
import { PasskeyNameDialog } from './passkey-name-dialog';
import { PasswordDialog, PasswordQuestion } from './password-dialog';
import { Passkey, SecurityApi } from './security-api';
import { hasPasskeys } from './web-authn';

/** The own passkeys: add, rename, remove. */
@Component({
  selector: 'ui-passkey-panel',
  imports: [Failure, Icon, Skeleton, T],
  template: `
    <p class="mid">{{ 'Ui.Passkey.Text' | t }}</p>
    @if (passkeys(); as all) {
      @if (all.length > 0) {
        <ul>
          @for (one of all; track one.id) {
            <li>
              <span class="grow"><strong><bdi>{{ one.name }}</bdi></strong><br /><span class="dim">{{ 'Ui.Passkey.Added' | t: { date: formats.moment(one.createdAt) } }}</span></span>
              <button type="button" class="btn quiet small icon" (click)="rename(one)"><svg uiIcon="edit" /><span class="sr">{{ 'Ui.Passkey.Rename' | t: { name: one.name } }}</span></button>
              <button type="button" class="btn quiet small icon" (click)="remove(one)"><svg uiIcon="trash" /><span class="sr">{{ 'Ui.Passkey.Remove' | t: { name: one.name } }}</span></button>
            </li>
          }
        </ul>
      }
      @if (possible) {
        <div><button type="button" class="btn" (click)="add()"><svg uiIcon="plus" />{{ 'Ui.Passkey.Add' | t }}</button></div>
      } @else {
        <p class="dim">{{ 'Ui.Passkey.NotHere' | t }}</p>
      }
    } @else if (failed(); as problem) {
      <ui-failure [problem]="problem" (retry)="load()" />
    } @else {
      <ui-skeleton [lines]="2" />
    }
  `,
  styles: `
    :host { display: grid; gap: 14px; }
    ul { display: grid; padding: 0; list-style: none; }
    li { display: flex; align-items: center; gap: 8px; padding-block: 10px; border-block-end: 1px solid var(--line); }
  `,
})
export class PasskeyPanel {
  private readonly api = inject(SecurityApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly formats = inject(Formats);
  protected readonly possible = hasPasskeys();
  private readonly found = loading(() => this.api.passkeys());
  protected readonly passkeys = this.found.value;
  protected readonly failed = this.found.problem;

  constructor() {
    this.load();
  }

  protected load(): void {
    this.found.load();
  }

  protected async add(): Promise<void> {
    const question: PasswordQuestion<unknown> = {
      title: this.texts.t('Ui.Passkey.Add'),
      text: this.texts.t('Ui.Passkey.AddText'),
      action: this.texts.t('Ui.Security.Continue'),
      name: this.texts.t('Ui.Passkey.Name'),
      run: (password, name) => this.api.addPasskey(password, name),
    };
    this.after(await this.dialogs.ask<boolean>(PasswordDialog, question), 'Ui.Passkey.AddedDone');
  }

  protected async rename(one: Passkey): Promise<void> {
    this.after(await this.dialogs.ask<boolean>(PasskeyNameDialog, one), 'Ui.Saved');
  }

  protected async remove({ id, name }: Passkey): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Ui.Passkey.Remove', { name }),
      text: this.texts.t('Ui.Passkey.RemoveText'),
      action: this.texts.t('Ui.Passkey.RemoveAction'),
      bad: true,
    });
    if (sure) {
      this.api.removePasskey(id).subscribe({
        next: () => this.after(true, 'Ui.Passkey.Removed'),
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }

  private after(done: boolean | undefined, text: string): void {
    if (done) {
      this.toasts.done(this.texts.t(text));
      this.load();
    }
  }
}
