import { Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { T, Texts } from '@portal/shared/core';
import { DateInput, ErrorSummary, Field, Icon, Input, Select, offered } from '@portal/shared/ui';
import { Can } from '../../core/session/can.pipe';
import { Customer, CustomerOptions } from '../customer-types';
import { CustomerForm } from './customer-form';

const CLASSIFICATION = [
  { field: 'customerTypeId', list: 'CustomerTypes', text: 'Customers.Field.CustomerType' },
  { field: 'enterpriseId', list: 'Enterprises', text: 'Customers.Field.Enterprise' },
  { field: 'segmentId', list: 'Segments', text: 'Customers.Field.Segment' },
  { field: 'areaId', list: 'Areas', text: 'Customers.Field.Area' },
] as const;

/** The single-valued islands of the basic card. */
@Component({
  selector: 'app-card-islands',
  imports: [Can, DateInput, ErrorSummary, Field, Icon, Input, ReactiveFormsModule, Select, T],
  templateUrl: './card-islands.html',
  styleUrl: './island.css',
})
export class CardIslands {
  private readonly texts = inject(Texts);

  readonly form = input.required<CustomerForm>();
  readonly options = input.required<CustomerOptions>();
  readonly customer = input<Customer>();

  protected readonly languages = computed(() => this.options().languages.map(({ value, text }) => ({ value, label: text })));
  protected readonly currencies = computed(() => this.options().currencies.map(({ value, text }) => ({ value, label: value, hint: text })));
  protected readonly terms = computed(() => offered(this.options().paymentTerms, [this.customer()?.invoicing.paymentTermId]));
  protected readonly groups = computed(() => offered(this.options().groups, this.customer()?.groupIds));
  /** Fields that choose from a list which the tenant keeps. */
  protected readonly classification = computed(() => CLASSIFICATION.map(({ field, list, text }) => ({ field, text, options: offered(this.options().lists[list] ?? [], [this.customer()?.general[field]]) })));
  protected readonly currencyLock = computed(() => {
    const lock = this.customer()?.currencyLock;
    return lock?.isLocked ? this.texts.t('Customers.Card.CurrencyLocked', { count: lock.transactions }) : '';
  });
  protected readonly defaultLanguage = computed(() => {
    const language = this.options().languages.find(({ value }) => value === this.options().defaultLanguage);
    return this.texts.t('Customers.Card.LanguageFallback', { language: language?.text ?? this.options().defaultLanguage });
  });
}
