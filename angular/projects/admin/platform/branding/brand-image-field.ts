import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Problem, T, toProblem } from '@portal/shared/core';
import { Icon } from '@portal/shared/ui';
import { BrandImage, BrandImageKind, Branding, BrandingApi } from './branding-api';

/** A picture of the brand: shown, replaced, taken away. The server reads what the file really is. */
@Component({
  selector: 'app-brand-image-field',
  imports: [Icon, T],
  template: `
    <div role="group" [attr.aria-labelledby]="kind() + '-label'">
      <p class="lab" [id]="kind() + '-label'">{{ 'Setting:Branding.' + kind() | t }}</p>
      <div class="line">
        @if (image(); as one) {<img [src]="one.path" alt="" />} @else {<span class="dim">{{ 'Platform.Branding.NoImage' | t }}</span>}
        <label class="btn small" [class.off]="busy()">{{ 'Platform.Branding.Choose' | t }}<span class="sr"> ({{ 'Setting:Branding.' + kind() | t }})</span>
          <input type="file" class="sr" [accept]="accept()" [disabled]="busy()" [attr.aria-describedby]="kind() + '-hint'" (change)="choose($event)" />
        </label>
        @if (image()) {<button type="button" class="btn quiet plain small" [disabled]="busy()" (click)="remove()">{{ 'Ui.Remove' | t }}<span class="sr"> ({{ 'Setting:Branding.' + kind() | t }})</span></button>}
      </div>
      @if (problem(); as refused) {
        <p class="help err" role="alert" [id]="kind() + '-hint'"><svg uiIcon="alert" class="s" />{{ sentence(refused) }}</p>
      } @else {
        <p class="help" [id]="kind() + '-hint'">{{ 'Setting:Branding.' + kind() + '.Help' | t }}</p>
      }
    </div>
  `,
  styles: `
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; }
    img { max-block-size: 48px; max-inline-size: 180px; padding: 4px; border: 1px solid var(--line); border-radius: var(--r-2); background: #fff; object-fit: contain; }
    label:focus-within { outline: 2px solid var(--focus); outline-offset: 2px; }
    .off { opacity: .6; }
  `,
})
export class BrandImageField {
  private readonly api = inject(BrandingApi);

  readonly kind = input.required<BrandImageKind>();
  readonly image = input.required<BrandImage | null>();
  readonly saved = output<Branding>();

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly accept = computed(() => (this.kind() === 'Logo' ? 'image/png,image/jpeg' : 'image/png,image/x-icon,.ico'));

  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) {
      const reader = new FileReader();
      reader.onload = () => this.send(file.type, String(reader.result).split(',')[1] ?? '');
      reader.readAsDataURL(file);
    }
    field.value = '';
  }

  protected remove(): void {
    this.run(this.api.remove(this.kind()));
  }

  protected sentence({ fields, message }: Problem): string {
    return Object.values(fields).flat()[0] ?? message ?? '';
  }

  private send(contentType: string, data: string): void {
    this.run(this.api.upload(this.kind(), contentType, data));
  }

  private run(act: ReturnType<BrandingApi['remove']>): void {
    this.busy.set(true);
    this.problem.set(undefined);
    act.subscribe({
      next: (brand) => {
        this.busy.set(false);
        this.saved.emit(brand);
      },
      error: (error: unknown) => {
        this.problem.set(toProblem(error));
        this.busy.set(false);
      },
    });
  }
}
