import { Resolver } from 'node:dns/promises';
import { within } from './server.mjs';

const most = 50; // records of a name
const longest = 4000; // characters of a record
const none = ['ENODATA', 'ENOTFOUND'];

/** TXT records by name, each in one piece: an empty list says that there are none, null that nobody answered in time. */
export const texts = async ({ names, server, milliseconds }) => {
  const resolver = new Resolver({ timeout: Math.ceil(milliseconds / 2), tries: 2 });
  if (server) resolver.setServers([server]);
  const answers = names.map(() => null);
  const asked = names.map(async (name, i) => {
    try {
      answers[i] = (await resolver.resolveTxt(name)).slice(0, most).map((parts) => parts.join('').slice(0, longest));
    } catch (error) {
      if (none.includes(error.code)) answers[i] = [];
    }
  });
  await within(milliseconds, Promise.all(asked)).catch(() => {}); // what has come by then counts
  resolver.cancel();
  return { message: { answers: [...answers] } };
};
