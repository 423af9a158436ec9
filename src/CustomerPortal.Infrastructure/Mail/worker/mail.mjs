// SMTP, IMAP and records of domains in a process of its own. The host resolves the names of servers and fetches tokens: what is connected to here is an address.
import { serve } from '../../NodeWorkers/frames.mjs';
import { texts } from './dns.mjs';
import { compose, send } from './smtp.mjs';
import { look, markRead, readNew } from './imap.mjs';

// A host that was killed sends its mails again: one that is half handed over is left, so that it is not there twice.
const host = process.ppid;
setInterval(() => process.ppid !== host && process.exit(1), 50).unref();

await serve({ compose, send, look, readNew, markRead, texts });
