import { Component, computed, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { T, Texts, toProblem } from '@portal/shared/core';
import { Column, Day, Dialogs, Icon, List, ListFilter, PageHead, Status, Toasts, Tone, listSource } from '@portal/shared/ui';
import { ApiKeyDialog } from './api-key-dialog';
import { ApiKey, ApiKeyState, ApiKeysApi } from './api-keys-api';

const TONES: Readonly<Record<ApiKeyState, Tone>> = { Live: 'good', Expired: 'neutral', Revoked: 'bad' };

/** API keys: one's own, or (route data `all`) those of every staff account. */
@Component({
  selector: 'app-api-key-list',
  imports: [Column, Day, Icon, List, ListFilter, PageHead, Status, T],
  templateUrl: './api-key-list.html',
  styles: ':host { display: contents; } .gap { margin-inline-end: 4px; }',
})
export class ApiKeyList {
  private readonly api = inject(ApiKeysApi);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  protected readonly all = inject(ActivatedRoute).snapshot.data['all'] === true;
  protected readonly list = listSource<ApiKey>({
    sorting: this.all ? 'userName' : 'name',
    filters: ['state'],
    load: (query) => (this.all ? this.api.listAll(query) : this.api.list(query)),
  });

  protected readonly states = computed(() => (['Live', 'Expired', 'Revoked'] as const).map((value) => ({ value, label: this.texts.t(`Platform.ApiKeys.State.${value}`) })));

  protected tone(state: ApiKeyState): Tone {
    return TONES[state];
  }

  protected async create(): Promise<void> {
    if (await this.dialogs.ask<boolean>(ApiKeyDialog)) {
      this.list.reload();
    }
  }

  protected async revoke({ id, name }: ApiKey): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.texts.t('Platform.ApiKeys.RevokeTitle', { name }),
      text: this.texts.t('Platform.ApiKeys.RevokeText'),
      action: this.texts.t('Platform.ApiKeys.Revoke'),
      bad: true,
    });
    if (sure) {
      (this.all ? this.api.revokeAny(id) : this.api.revoke(id)).subscribe({
        next: () => {
          this.toasts.done(this.texts.t('Platform.ApiKeys.Revoked', { name }));
          this.list.reload();
        },
        error: (error: unknown) => this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text')),
      });
    }
  }
}
