import { HttpClient } from '@angular/common/http';
import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';

/** Files are asked for like everything else, so that errors come back as errors and, in the client area, they follow the customer on the page. */
@Injectable({ providedIn: 'root' })
export class Downloads {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  save(url: string, method: 'GET' | 'POST' = 'GET'): Observable<void> {
    return this.http.request(method, url, { observe: 'response', responseType: 'blob' }).pipe(
      map((answer) => {
        const link = this.document.createElement('a');
        const address = URL.createObjectURL(answer.body ?? new Blob());
        link.href = address;
        link.download = fileName(answer.headers.get('Content-Disposition') ?? '');
        link.click();
        setTimeout(() => URL.revokeObjectURL(address), 10_000);
      }),
    );
  }
}

export function fileName(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? 'document.pdf');
}
