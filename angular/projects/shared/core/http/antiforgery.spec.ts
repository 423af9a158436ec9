import { TestBed } from '@angular/core/testing';
import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { antiforgery } from './antiforgery';

describe('antiforgery', () => {
  let http: HttpClient;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([antiforgery('XSRF-TOKEN-PORTAL')])), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
    document.cookie = 'XSRF-TOKEN=staff';
    document.cookie = 'XSRF-TOKEN-PORTAL=a%2Bb';
  });

  it('sends the token of its own session with an unsafe request', () => {
    http.delete('/api/portal/session').subscribe();

    expect(server.expectOne('/api/portal/session').request.headers.get('RequestVerificationToken')).toBe('a+b');
  });

  it('sends none with a read, and none to another origin', () => {
    http.get('/api/portal/session').subscribe();
    http.post('https://elsewhere.example/', {}).subscribe();

    expect(server.expectOne('/api/portal/session').request.headers.has('RequestVerificationToken')).toBe(false);
    expect(server.expectOne('https://elsewhere.example/').request.headers.has('RequestVerificationToken')).toBe(false);
  });
});
