import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Observable, of } from 'rxjs';
import { Field } from '../field/field';
import { Option, matching } from './option';
import { Select } from './select';

@Component({
  imports: [Field, ReactiveFormsModule, Select],
  template: `
    <ui-field label="Country"><ui-select [formControl]="one" [options]="countries" /></ui-field>
    <ui-select label="Groups" [formControl]="several" [options]="groups" [multiple]="true" />
    <ui-select label="Customer" [formControl]="customer" [search]="search" [known]="[{ value: '7', label: 'Acme' }]" />
  `,
})
class Page {
  readonly countries: Option[] = ['Austria', 'Belgium', 'Cyprus', 'Denmark', 'Estonia', 'France', 'Greece', 'Hungary', 'Italy'].map((label) => ({ value: label.slice(0, 2), label }));
  readonly groups: Option[] = [{ value: 'a', label: 'Shipyards' }, { value: 'b', label: 'Resellers' }];
  readonly one = new FormControl('Be');
  readonly several = new FormControl<string[]>([]);
  readonly customer = new FormControl('7');
  readonly asked: string[] = [];
  readonly search = (text: string): Observable<Option[]> => {
    this.asked.push(text);
    return of([{ value: '9', label: `Found ${text}` }]);
  };
}

describe('select', () => {
  async function open(index: number) {
    Element.prototype.scrollIntoView = vi.fn();
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const button = (fixture.nativeElement as HTMLElement).querySelectorAll('button')[index] as HTMLButtonElement;
    const settle = async (ms = 0) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await fixture.whenStable();
    };
    button.click();
    await settle();
    const press = async (key: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settle();
    };
    const type = async (text: string) => {
      const box = document.querySelector('.cdk-overlay-container input') as HTMLInputElement;
      box.value = text;
      box.dispatchEvent(new Event('input'));
      await settle(250);
    };
    const options = () => [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent?.trim());
    return { page: fixture.componentInstance, button, press, type, options, settle };
  }

  it('shows the label of its value and is named by its field', async () => {
    const { button } = await open(0);

    expect(button.textContent).toContain('Belgium');
    expect(document.getElementById(button.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('Country');
  });

  it('narrows a long list by what is typed, takes with Enter and gives the focus back', async () => {
    const { page, button, press, type, options } = await open(0);
    await type('r');
    expect(options()).toEqual(['Austria', 'Cyprus', 'Denmark', 'France', 'Greece', 'Hungary'].filter((name) => name.toLowerCase().includes('r')));

    await press('ArrowDown');
    await press('Enter');
    expect(page.one.value).toBe('Cy');
    expect(document.activeElement).toBe(button);
  });

  it('offers first what begins with the typed words', () => {
    const options = ['Caribbean Netherlands', 'Germany', 'Netherlands'].map((label) => ({ value: label, label }));

    expect(matching(options, 'nether').map(({ label }) => label)).toEqual(['Netherlands', 'Caribbean Netherlands']);
  });

  it('takes several and lets go of them', async () => {
    const { page, press } = await open(1);
    await press('Enter');
    await press('ArrowDown');
    await press('Enter');
    expect(page.several.value).toEqual(['a', 'b']);

    await press('Enter');
    expect(page.several.value).toEqual(['a']);
    await press('Escape');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
  });

  it('asks the server as one types, after a pause', async () => {
    const { page, button, type, options, press } = await open(2);
    expect(button.textContent).toContain('Acme');

    await type('kes');
    expect(page.asked.at(-1)).toBe('kes');
    expect(options()).toEqual(['Found kes']);
    await press('Enter');
    expect(page.customer.value).toBe('9');
    expect(button.textContent).toContain('Found kes');
  });
});
