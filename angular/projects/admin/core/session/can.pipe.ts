import { Pipe, PipeTransform, inject } from '@angular/core';
import { Rights } from './rights';

/** `@if ('AbpIdentity.Users.Create' | can) { … }` */
@Pipe({ name: 'can', pure: false })
export class Can implements PipeTransform {
  private readonly rights = inject(Rights);

  transform(policy: string | undefined): boolean {
    return this.rights.has(policy);
  }
}
