import { TestBed } from '@angular/core/testing';
import { Texts } from './texts';
import { Direction } from '../direction/direction';

describe('Texts', () => {
  it('fills places by name and leaves unknown ones standing', () => {
    const texts = TestBed.inject(Texts);
    texts.set({ 'Ui.Range': '{from} to {to} of {total}' });

    expect(texts.t('Ui.Range', { from: 1, to: 50 })).toBe('1 to 50 of {total}');
  });

  it('puts the comma of the language between words', () => {
    const texts = TestBed.inject(Texts);
    texts.set({ 'Ui.Pair': '{first}، {second}' });

    expect(texts.list(['الفواتير', 'الكشوف', 'الشركة'])).toBe('الفواتير، الكشوف، الشركة');
    expect(texts.list([])).toBe('');
  });

  it('keeps a Latin value whole in a right-to-left sentence, and nothing else', () => {
    TestBed.inject(Direction).set('ar');
    const texts = TestBed.inject(Texts);
    texts.set({ 'Ui.Pair': '{first}، {second}' });

    expect(texts.t('Ui.Pair', { first: 'Acme B.V.', second: 'الأفق' })).toBe('\u2068Acme B.V.\u2069، الأفق');
    expect(texts.t('Ui.Pair', { first: 3, second: '\u2068Acme\u2069' })).toBe('3، \u2068Acme\u2069');
  });

  it('shows a missing key as itself', () => {
    expect(TestBed.inject(Texts).t('Billing.Nothing')).toBe('Billing.Nothing');
  });

  it('says in the page language that the server is away, before any text was loaded', () => {
    TestBed.inject(Direction).set('nl');

    expect(TestBed.inject(Texts).t('Ui.Retry')).toBe('Opnieuw proberen');
  });
});
