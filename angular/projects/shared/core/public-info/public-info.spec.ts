import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouterOutlet, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { PublicInfo } from './public-info';

@Component({ imports: [RouterOutlet], providers: [PublicInfo], template: `<b>{{ info.brand()?.name }}</b><router-outlet />` })
class Frame {
  readonly info = inject(PublicInfo);
}

@Component({ template: `<i>{{ info.demo()[0]?.userName }}</i>` })
class SignIn {
  readonly info = inject(PublicInfo);
}

describe('what anybody may know of the organisation', () => {
  it('is asked once by the frame and the page in it', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '', component: Frame, children: [{ path: 'login', component: SignIn }] }])],
    });
    const harness = await RouterTestingHarness.create('/login');

    TestBed.inject(HttpTestingController).expectOne('/api/app/public-info').flush({ brand: { name: 'Acme' }, demo: [{ userName: 'mila' }] });
    harness.detectChanges();

    expect(harness.fixture.nativeElement.querySelector('b').textContent).toBe('Acme');
    expect(harness.fixture.nativeElement.querySelector('i').textContent).toBe('mila');
  });
});
