import { HttpClient } from '@angular/common/http';
import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';

/** Opens a PDF in a new tab, asked for like everything else, so that a refusal comes back as an error. */
@Injectable({ providedIn: 'root' })
export class Downloads {
  private readonly http = inject(HttpClient);
  private readonly window = inject(DOCUMENT).defaultView;

  open(url: string): Observable<void> {
    return this.http.get(url, { responseType: 'blob' }).pipe(
      map((file) => {
        const address = URL.createObjectURL(file);
        this.window?.open(address, '_blank', 'noopener');
        setTimeout(() => URL.revokeObjectURL(address), 60_000);
      }),
    );
  }
}
