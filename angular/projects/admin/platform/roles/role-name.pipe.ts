import { Pipe, PipeTransform, inject } from '@angular/core';
import { Texts } from '@portal/shared/core';

/** A ready-made role in the reader's language; a role that people made keeps its name. */
export function roleName(texts: Texts, name: string): string {
  const key = `Role:${name}`;
  return texts.has(key) ? texts.t(key) : name;
}

@Pipe({ name: 'roleName', pure: false })
export class RoleName implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(name: string): string {
    return roleName(this.texts, name);
  }
}
