// SMTP and IMAP in a process of its own. The host resolves the names of servers and fetches tokens: what is connected to here is an address.
import { serve } from '../../NodeWorkers/frames.mjs';
import { compose, send } from './smtp.mjs';
import { look, markRead, readNew } from './imap.mjs';

await serve({ compose, send, look, readNew, markRead });
