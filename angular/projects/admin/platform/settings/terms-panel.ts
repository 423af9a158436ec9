import { HttpClient } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Observable } from 'rxjs';
import { Formats, Problem, T, Texts, toProblem } from '@portal/shared/core';
import { ErrorSummary, Failure, Field, FormFields, LocalizedText, Option, Skeleton, TextsInput, Toasts } from '@portal/shared/ui';

const URL = '/api/client-terms';

interface TermsVersion {
  readonly number: number;
  readonly text: LocalizedText;
  readonly publishedAt: string;
  readonly isCurrent: boolean;
  readonly acceptances: number;
}

/** The terms that contacts accept: versions, who accepted them, and the next one. A version never changes. */
@Component({
  selector: 'app-terms-panel',
  imports: [ErrorSummary, Failure, Field, FormFields, ReactiveFormsModule, Skeleton, T, TextsInput],
  template: `
    <section>
      <h2>{{ 'Platform.Terms.Title' | t }}</h2>
      <p class="help">{{ 'Platform.Terms.Hint' | t }}</p>
      @if (loadProblem(); as failed) {
        <ui-failure [problem]="failed" (retry)="load()" />
      } @else if (versions(); as all) {
        <ul>
          @for (one of all; track one.number) {
            <li class="line">
              <span>{{ 'Portal.Terms.Version' | t: { number: one.number, date: formats.moment(one.publishedAt) } }}</span>
              @if (one.isCurrent) {<span class="tag">{{ 'Platform.Terms.InForce' | t }}</span>}
              <span class="dim">{{ 'Platform.Terms.Accepted' | t: { count: one.acceptances } }}</span>
            </li>
          }
        </ul>
        <form class="fields" [formGroup]="form" (uiSubmit)="publish()" [problem]="problem()">
          <ui-error-summary />
          <ui-field [label]="'Platform.Terms.Text' | t"><ui-texts-input formControlName="text" [languages]="languages()" [maxLength]="50000" [rows]="6" /></ui-field>
          <div class="line">
            <button class="btn" [disabled]="busy()">{{ 'Platform.Terms.Publish' | t }}</button>
            @if (isAsked()) {<button type="button" class="btn quiet plain" [disabled]="busy()" (click)="withdraw()">{{ 'Platform.Terms.Withdraw' | t }}</button>}
          </div>
        </form>
      } @else {
        <ui-skeleton [lines]="4" />
      }
    </section>
  `,
  styleUrl: './panel.css',
})
export class TermsPanel {
  private readonly http = inject(HttpClient);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(Texts);
  protected readonly formats = inject(Formats);

  readonly languages = input.required<readonly Option[]>();

  protected readonly versions = signal<readonly TermsVersion[] | undefined>(undefined);
  protected readonly loadProblem = signal<Problem | undefined>(undefined);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = new FormGroup({ text: new FormControl<LocalizedText>({}, { nonNullable: true, validators: [Validators.required] }) });

  constructor() {
    this.load();
  }

  protected isAsked(): boolean {
    return this.versions()?.some(({ isCurrent }) => isCurrent) === true;
  }

  protected load(): void {
    this.loadProblem.set(undefined);
    this.http.get<readonly TermsVersion[]>(URL).subscribe({ next: (all) => this.show(all), error: (error: unknown) => this.loadProblem.set(toProblem(error)) });
  }

  protected publish(): void {
    this.run(this.http.post<readonly TermsVersion[]>(URL, this.form.getRawValue()));
  }

  protected withdraw(): void {
    this.run(this.http.post<readonly TermsVersion[]>(`${URL}/withdraw`, {}));
  }

  private run(act: Observable<readonly TermsVersion[]>): void {
    this.busy.set(true);
    this.problem.set(null);
    act.subscribe({
      next: (all) => {
        this.show(all);
        this.busy.set(false);
        this.toasts.done(this.texts.t('Ui.Saved'));
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }

  /** The next version begins with the words of the last. */
  private show(all: readonly TermsVersion[]): void {
    this.versions.set(all);
    this.form.reset({ text: all[0]?.text ?? {} });
  }
}
