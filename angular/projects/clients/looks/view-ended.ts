import { Component } from '@angular/core';
import { T } from '@portal/shared/core';

/** What a view of the staff leaves in its tab. */
@Component({
  selector: 'client-view-ended',
  imports: [T],
  template: `<h1 class="hello">{{ 'Portal.View.EndedTitle' | t }}</h1><p class="mid">{{ 'Portal.View.Ended' | t }}</p>`,
})
export class ViewEnded {}
