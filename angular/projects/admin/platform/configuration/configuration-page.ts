import { Component, computed, inject, signal } from '@angular/core';
import { Formats, Problem, T, Texts, toProblem } from '@portal/shared/core';
import { Icon, PageHead, Toasts } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { ConfigurationApi, ConfigurationDifference, ConfigurationResult } from './configuration-api';
import { PartDifferenceView } from './part-difference';

/** What the server takes; larger files are not even read. */
const MAX_LENGTH = 4_000_000;

/** The whole configuration as one file: export, and an import that shows the difference first. */
@Component({
  selector: 'app-configuration-page',
  imports: [Can, Icon, PageHead, PartDifferenceView, T],
  templateUrl: './configuration-page.html',
  styleUrls: ['../settings/setting-page.css', './configuration-page.css'],
})
export class ConfigurationPage {
  private readonly api = inject(ConfigurationApi);
  private readonly session = inject(AdminSession);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private content = '';

  protected readonly formats = inject(Formats);
  protected readonly busy = signal(false);
  protected readonly over = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly difference = signal<ConfigurationDifference | undefined>(undefined);
  protected readonly result = signal<ConfigurationResult | undefined>(undefined);
  protected readonly ticked = signal<readonly string[]>([]);
  protected readonly differing = computed(() => (this.difference()?.parts ?? []).filter(({ entries }) => entries.length > 0));

  protected export(): void {
    this.busy.set(true);
    this.api.export().subscribe({
      next: () => this.busy.set(false),
      error: (error: unknown) => {
        this.busy.set(false);
        this.toasts.failed(toProblem(error).message ?? this.texts.t('Ui.Unreachable.Text'));
      },
    });
  }

  protected drag(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.over.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    if (!this.busy()) {
      void this.read(event.dataTransfer?.files[0]);
    }
  }

  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    void this.read(field.files?.[0]);
    field.value = '';
  }

  protected toggle(part: string): void {
    this.ticked.update((all) => (all.includes(part) ? all.filter((one) => one !== part) : [...all, part]));
  }

  protected reset(): void {
    this.difference.set(undefined);
    this.problem.set(undefined);
    this.result.set(undefined);
  }

  protected apply(): void {
    this.busy.set(true);
    this.problem.set(undefined);
    this.api.import(this.content, this.ticked(), this.difference()?.fingerprint ?? '').subscribe({
      next: (result) => {
        this.result.set(result);
        this.compare();
        void this.session.load();
      },
      error: (error: unknown) => this.failed(error),
    });
  }

  /** The field's own words: they name the place in the file. */
  protected said({ message, fields }: Problem): string {
    return fields['content']?.[0] ?? message ?? this.texts.t('Ui.Failed.Text');
  }

  private async read(file: File | undefined): Promise<void> {
    if (!file) {
      return;
    }
    this.reset();
    if (file.size > MAX_LENGTH) {
      this.toasts.failed(this.texts.t('Platform.Configuration.TooLarge'));
      return;
    }
    this.content = await file.text();
    this.compare();
  }

  private compare(): void {
    this.busy.set(true);
    this.api.compare(this.content).subscribe({
      next: (difference) => {
        this.difference.set(difference);
        this.ticked.set(difference.parts.filter(({ entries }) => entries.some(({ change }) => change !== 'Refused')).map(({ name }) => name));
        this.busy.set(false);
      },
      error: (error: unknown) => this.failed(error),
    });
  }

  private failed(error: unknown): void {
    this.problem.set(toProblem(error));
    this.busy.set(false);
  }
}
