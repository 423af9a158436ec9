import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { Direction } from '../../core/direction/direction';
import { DateInput } from '../date-input/date-input';
import { DecimalInput } from './decimal-input';

@Component({
  imports: [DateInput, DecimalInput, ReactiveFormsModule],
  template: '<ui-decimal-input label="Price" [formControl]="price" [minDigits]="2" /><ui-date-input label="Due" [formControl]="due" />',
})
class Page {
  readonly price = new FormControl<string | null>('1234.5', [Validators.required]);
  readonly due = new FormControl<string | null>('2025-11-22');
  readonly direction = inject(Direction);
}

describe('decimal and date input', () => {
  async function open(culture: string) {
    const fixture = TestBed.createComponent(Page);
    fixture.componentInstance.direction.set(culture);
    await fixture.whenStable();
    const [price, due] = [...(fixture.nativeElement as HTMLElement).querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    const type = async (box: HTMLInputElement, text: string) => {
      box.value = text;
      box.dispatchEvent(new Event('input'));
      box.dispatchEvent(new Event('blur'));
      await fixture.whenStable();
    };
    return { page: fixture.componentInstance, price, due, type };
  }

  it('shows an exact string in the culture’s separators and gives one back', async () => {
    const { page, price, type } = await open('nl');
    expect(price.value).toMatch(/^1\.?234,50$/);

    await type(price, '2.345,678');
    expect(page.price.value).toBe('2345.678');
  });

  it('refuses what could mean two numbers and keeps what was typed', async () => {
    const { page, price, type } = await open('nl');
    await type(price, '1.234');

    expect(page.price.invalid).toBe(true);
    expect(Object.keys(page.price.errors ?? {})).toContain('decimal-ambiguous');
    expect(price.value).toBe('1.234');
  });

  it('shows a day as the culture writes it and takes it typed', async () => {
    const { page, due, type } = await open('nl');
    expect(due.value).toBe('22 nov 2025');

    await type(due, '1-12-2025');
    expect(page.due.value).toBe('2025-12-01');
    expect(due.value).toBe('1 dec 2025');

    await type(due, '31-2-2025');
    expect(page.due.value).toBeNull();
    expect(Object.keys(page.due.errors ?? {})).toEqual(['date-date']);
  });
});
