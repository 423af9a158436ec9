import { Component, effect, inject, input, output, signal } from '@angular/core';
import { Problem, T, Texts, toProblem } from '@portal/shared/core';
import { Failure, Icon, Skeleton, Toasts } from '@portal/shared/ui';
import { EditionsApi, Feature, FeatureGroup, FeatureHolder } from './editions-api';

/** The features of a tenant or an edition: each with its value, where that comes from, and the way back. */
@Component({
  selector: 'app-feature-form',
  imports: [Failure, Icon, Skeleton, T],
  templateUrl: './feature-form.html',
  styleUrl: './feature-form.css',
})
export class FeatureForm {
  private readonly api = inject(EditionsApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);

  readonly holder = input.required<FeatureHolder>();
  readonly editable = input(false);
  readonly saved = output();

  protected readonly groups = signal<readonly FeatureGroup[] | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);

  constructor() {
    effect(() => this.load(this.holder()));
  }

  load(holder = this.holder()): void {
    this.loadProblem.set(undefined);
    this.api.features(holder).subscribe({ next: ({ groups }) => this.groups.set(groups), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected isSwitch(feature: Feature): boolean {
    return feature.valueType.name === 'ToggleStringValueType';
  }

  protected isOwn(feature: Feature): boolean {
    return feature.provider.name === this.holder().provider;
  }

  /** Null gives the feature back to what stands behind it. */
  protected set(feature: Feature, value: string | null): void {
    if (value === feature.value) {
      return;
    }
    this.busy.set(true);
    this.problem.set(undefined);
    this.api.saveFeatures(this.holder(), [{ name: feature.name, value }]).subscribe({
      next: () => {
        this.busy.set(false);
        this.toasts.done(this.texts.t('Ui.Saved'));
        this.load();
        this.saved.emit();
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.problem.set(toProblem(error));
      },
    });
  }
}
