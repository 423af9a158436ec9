import { Component, input, signal } from '@angular/core';
import { T } from '@portal/shared/core';

/** The brand as its readers will see it: client area, sign-in page, head of a document; on light and on dark ground. */
@Component({
  selector: 'app-brand-preview',
  imports: [T],
  template: `
    <div class="choice" role="group" [attr.aria-label]="'Platform.Branding.Preview' | t">
      @for (one of grounds; track one.value) {
        <button type="button" class="btn small" [attr.aria-pressed]="ground() === one.value" [class.tint]="ground() === one.value" (click)="ground.set(one.value)">{{ one.text | t }}</button>
      }
    </div>
    <div class="scene" [attr.data-theme]="ground()" [style.--brand]="accent()">
      <figure class="tokens">
        <figcaption>{{ 'Platform.Branding.PreviewPage' | t }}</figcaption>
        <div class="pane" aria-hidden="true">
          <div class="bar">@if (logo()) {<img [src]="logo()" alt="" />} @else {<span class="mark"></span>}<strong>{{ name() }}</strong></div>
          <div class="body"><span class="link">{{ 'Platform.Branding.PreviewPage' | t }}</span><span class="fill">{{ 'Ui.Save' | t }}</span></div>
        </div>
      </figure>
      <figure class="tokens">
        <figcaption>{{ 'Platform.Branding.PreviewSignIn' | t }}</figcaption>
        <div class="pane" aria-hidden="true">
          <div class="band"></div>
          <div class="bar plain">@if (logo()) {<img [src]="logo()" alt="" />} @else {<span class="mark"></span>}<strong>{{ name() }}</strong></div>
          <div class="body"><span class="line"></span><span class="fill wide">{{ 'Ui.SignIn.Action' | t }}</span></div>
        </div>
      </figure>
      <figure>
        <figcaption>{{ 'Platform.Branding.PreviewDocument' | t }}</figcaption>
        <div class="paper" aria-hidden="true">@if (logo()) {<img [src]="logo()" alt="" />} @else {<span class="mark"></span><strong>{{ name() }}</strong>}</div>
      </figure>
    </div>
  `,
  styleUrl: './brand-preview.css',
})
export class BrandPreview {
  readonly name = input.required<string>();
  /** Null for the product's colour. */
  readonly accent = input.required<string | null>();
  readonly logo = input.required<string | null>();

  protected readonly ground = signal<'light' | 'dark'>('light');
  protected readonly grounds = [
    { value: 'light', text: 'Platform.Branding.PreviewLight' },
    { value: 'dark', text: 'Platform.Branding.PreviewDark' },
  ] as const;
}
