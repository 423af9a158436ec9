// A worker that misbehaves on demand.
import { existsSync, writeFileSync } from 'node:fs';
import { serve } from '../../../src/CustomerPortal.Infrastructure/NodeWorkers/frames.mjs';

const eaten = [];
let served = 0;

await serve({
  echo: (request, tail) => ({ message: { said: request.say, pid: process.pid, served: ++served, secret: process.env.PORTAL_TEST_SECRET ?? null }, tail }),
  refuse: () => { throw Object.assign(new Error('cannot read "the customer\'s name"'), { code: 'TooHard' }); },
  die: () => process.exit(3),
  dieFirst: ({ marker }) => {
    if (existsSync(marker)) return { message: {} };
    writeFileSync(marker, '');
    return process.kill(process.pid, 'SIGKILL');
  },
  spin: () => { for (;;); },
  eat: async ({ megabytes }) => {
    for (let i = 0; i < megabytes; i += 10) {
      eaten.push(Buffer.alloc(10 * 1024 * 1024, 1));
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
    return { message: {} };
  },
  hold: async ({ marker }) => {
    while (!existsSync(marker)) await new Promise((resolve) => { setTimeout(resolve, 5); });
    return { message: {} };
  },
  wait: ({ milliseconds }) => new Promise((resolve) => { setTimeout(() => resolve({ message: { pid: process.pid } }), milliseconds); }),
});
