import { isIP } from 'node:net';

/** The connection goes to an address that the host has checked; the certificate must still name the server that was asked for. */
export const tlsFor = ({ host }) => ({
  ...(isIP(host) ? {} : { servername: host }),
  rejectUnauthorized: true,
  minVersion: 'TLSv1.2',
});

/** Ends the wait for a server that says nothing, also for one that says a little again and again. */
export const within = (milliseconds, work) => {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })), milliseconds);
  });
  work.catch(() => {}); // heard through the race, or too late for anybody
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
};
