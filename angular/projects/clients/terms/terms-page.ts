import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { switchMap } from 'rxjs';
import { Formats, Problem, T, loading, toProblem } from '@portal/shared/core';
import { EmptyState, Failure, Icon, Skeleton } from '@portal/shared/ui';
import { ClientSession } from '../core/client-session';
import { PortalApi } from '../core/portal-api';

/** The terms: whoever has not accepted them goes no further, whoever has reads them again. */
@Component({
  selector: 'client-terms-page',
  imports: [EmptyState, Failure, Icon, Skeleton, T],
  template: `
    <div class="page">
      <h1 class="hello">{{ 'Portal.Terms.Title' | t }}</h1>
      @if (terms.problem(); as failed) {
        <ui-failure [problem]="failed" (retry)="terms.load()" />
      } @else if (terms.value(); as one) {
        @if (!one.acceptedAt) {<p class="mid">{{ 'Portal.Terms.Intro' | t: { supplier: session.supplier()?.name ?? '' } }}</p>}
        <article class="panel" tabindex="0" [attr.aria-label]="'Portal.Terms.Title' | t">
          <p class="dim">{{ 'Portal.Terms.Version' | t: { number: one.number, date: formats.moment(one.publishedAt) } }}@if (one.acceptedAt; as day) {<br />{{ 'Portal.Terms.AcceptedOn' | t: { date: formats.moment(day) } }}}</p>
          @for (paragraph of paragraphs(); track $index) {<p dir="auto">{{ paragraph }}</p>}
        </article>
        @if (problem(); as refused) {<div class="notice bad" role="alert"><svg uiIcon="alert" /><p>{{ refused.message || ('Ui.Failed.Text' | t) }}</p></div>}
        @if (!one.acceptedAt && !session.viewedBy()) {
          <button type="button" class="btn fill" [disabled]="busy()" (click)="accept(one.number)">{{ 'Portal.Terms.Accept' | t }}</button>
        }
      } @else if (terms.value() === null) {
        <ui-empty-state icon="file" [title]="'Portal.Terms.None' | t" />
      } @else {
        <ui-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    :host { display: block; }
    article { display: grid; gap: 12px; max-inline-size: 720px; max-block-size: 60vh; padding: 20px; overflow-y: auto; overflow-wrap: anywhere; }
    .btn { justify-self: start; }
  `,
})
export class TermsPage {
  private readonly api = inject(PortalApi);
  private readonly router = inject(Router);
  protected readonly session = inject(ClientSession);
  protected readonly formats = inject(Formats);
  protected readonly terms = loading(() => this.api.terms());
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly paragraphs = computed(() => (this.terms.value()?.text ?? '').split(/\n+/).filter(Boolean));

  constructor() {
    this.terms.load();
  }

  protected accept(number: number): void {
    this.busy.set(true);
    this.problem.set(undefined);
    this.api.acceptTerms(number).pipe(switchMap(() => this.session.load())).subscribe({
      next: () => void this.router.navigateByUrl('/'),
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
        this.terms.load();
      },
    });
  }
}
