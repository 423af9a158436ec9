import { Component, ElementRef, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { of } from 'rxjs';
import { Problem, T, Texts, loaded, loading, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, FormFields, Option, PageHead, Skeleton, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { Rights } from '../../core/session/rights';
import { NumberSeriesPanel } from './number-series-panel';
import { SettingField } from './setting-field';
import { SettingForm, changedValues, controlName, toForm, toFormProblem } from './setting-form';
import { Setting, SettingPage as Page, SettingsApi } from './settings-api';
import { TermsPanel } from './terms-panel';
import { GroupRightsPanel } from '../../customers/groups/group-rights-panel';

/** A page of settings as the server defines it: general, localization, security, and what modules add. */
@Component({
  selector: 'app-setting-page',
  imports: [Can, ErrorSummary, Failure, FormFields, GroupRightsPanel, NumberSeriesPanel, PageHead, ReactiveFormsModule, SettingField, Skeleton, T, TermsPanel],
  templateUrl: './setting-page.html',
  styleUrl: './setting-page.css',
})
export class SettingPage {
  private readonly api = inject(SettingsApi);
  private readonly session = inject(AdminSession);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** From the address: `localization`. */
  readonly page = input.required<string>();

  /** From the address: the setting that was looked for. */
  readonly setting = input<string>();

  private readonly found = loading(() => this.api.list());
  private readonly pages = this.found.value;
  protected readonly loadProblem = this.found.problem;
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = signal<SettingForm | undefined>(undefined);
  protected readonly timeZones = loaded<readonly Option[]>(inject(Rights).has('SettingManagement.TimeZone') ? this.api.timeZones() : of([]), []);
  protected readonly languages = this.session.writtenLanguages;

  protected readonly shown = computed(() => this.pages()?.find(({ name, isOwn }) => !isOwn && name.toLowerCase() === this.page().toLowerCase()));
  protected readonly settings = computed<readonly Setting[]>(() => this.shown()?.settings ?? []);
  protected readonly failed = computed(() => this.loadProblem() ?? (this.settings().some(({ kind }) => kind === 'TimeZone') ? this.timeZones.problem() : undefined));

  constructor() {
    this.load();
    effect(() => {
      const settings = this.settings();
      untracked(() => this.form.set(toForm(settings)));
    });
    effect(() => {
      const wanted = this.setting();
      if (wanted && this.settings().length > 0) {
        setTimeout(() => this.element.querySelector(`[data-setting="${CSS.escape(wanted)}"]`)?.scrollIntoView({ block: 'center' }));
      }
    });
  }

  protected load(): void {
    this.timeZones.again();
    this.found.load();
  }

  protected control(setting: Setting): FormControl {
    return this.form()?.controls[controlName(setting.name)] ?? new FormControl();
  }

  protected save(): void {
    const form = this.form();
    if (form) {
      this.send(changedValues(this.settings(), form));
    }
  }

  protected fallBack({ name }: Setting): void {
    this.send({ [name]: null });
  }

  private send(values: Record<string, string | null>): void {
    this.busy.set(true);
    this.problem.set(null);
    this.api.save(values).subscribe({
      next: (pages) => void this.saved(pages),
      error: (error: unknown) => {
        this.problem.set(toFormProblem(toProblem(error), this.settings()));
        this.busy.set(false);
      },
    });
  }

  /** Languages, password rules and time zone are part of the configuration: it is read again. */
  private async saved(pages: readonly Page[]): Promise<void> {
    this.found.take(pages);
    this.busy.set(false);
    this.toasts.done(this.texts.t('Ui.Saved'));
    await this.session.load();
  }
}
