import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';
import { T } from '@portal/shared/core';
import { Icon, Select } from '@portal/shared/ui';
import { AdminSession } from '../../core/session/admin-session';
import { Can } from '../../core/session/can.pipe';
import { CustomersApi } from '../../customers/customers-api';
import { PreviewFrame } from './preview-frame';
import { StudioStore } from './studio-store';

/** The mail as its readers see it, in all languages at once, with the names of a real customer. */
@Component({
  selector: 'app-preview-pane',
  imports: [Can, Icon, PreviewFrame, ReactiveFormsModule, Select, T],
  templateUrl: './preview-pane.html',
  styleUrl: './preview-pane.css',
})
export class PreviewPane {
  protected readonly store = inject(StudioStore);
  protected readonly session = inject(AdminSession);
  private readonly customers = inject(CustomersApi);

  protected readonly dark = signal(false);
  protected readonly asText = signal(false);
  protected readonly customer = new FormControl<string | null>(null);
  protected readonly search = (text: string) => this.customers.find(text).pipe(map(({ items }) => items.map(({ id, name }) => ({ value: id, label: name }))));
  protected readonly previews = computed(() => this.store.previews());

  constructor() {
    this.customer.valueChanges.pipe(takeUntilDestroyed()).subscribe((id) => this.store.show(id || null));
  }
}
