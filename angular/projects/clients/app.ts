import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ToastOutlet } from '@portal/shared/ui';

@Component({
  selector: 'client-root',
  imports: [RouterOutlet, ToastOutlet],
  template: '<router-outlet /><ui-toasts />',
})
export class App {}
