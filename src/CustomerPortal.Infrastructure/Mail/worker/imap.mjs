import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { tlsFor, within } from './server.mjs';

const largest = 256 * 1024; // bytes of one mail; a report quotes headers, not the whole document
const words = 4000;

const withMailbox = async ({ server, folder, milliseconds }, work) => {
  const client = new ImapFlow({
    host: server.address,
    port: server.port,
    secure: server.security === 'Tls',
    doSTARTTLS: server.security === 'StartTls',
    auth: { user: server.userName, pass: server.password },
    tls: tlsFor(server),
    logger: false,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
  });
  client.on('error', () => {}); // told by the promise that waits
  const session = async () => {
    await client.connect();
    const lock = await client.getMailboxLock(folder);
    try {
      return await work(client);
    } finally {
      lock.release();
      await client.logout().catch(() => {});
    }
  };
  try {
    return { message: { isDone: true, ...await within(milliseconds, session()) } };
  } catch (error) {
    const said = [error.responseText, error.message, error.code].filter(Boolean);
    return { message: { isDone: false, words: said[0] ?? 'no answer' } };
  } finally {
    client.close();
  }
};

/** Signs in and opens the folder, to see whether the settings are right. */
export const look = (request) => withMailbox(request, async () => ({}));

const header = (mail, name) => {
  const value = mail.headers.get(name);
  return value === undefined ? null : String(value.text ?? value.value ?? value);
};

/** Everything that is needed to tell a bounce from an answer; the judgement is the host's. */
const shownOf = async (uid, source) => {
  const mail = await simpleParser(source, { keepDeliveryStatus: true, skipHtmlToText: false, skipTextToHtml: true, skipImageLinks: true });
  const type = mail.headers.get('content-type');
  const parts = (wanted) => mail.attachments.filter((a) => wanted.includes(a.contentType)).map((a) => a.content.toString('utf8').slice(0, words));
  const references = [mail.references ?? [], mail.inReplyTo ?? []].flat().slice(0, 50).map((r) => r.slice(0, words));
  return {
    uid,
    from: mail.from?.value?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    contentType: type?.value ?? '',
    reportType: type?.params?.['report-type'] ?? '',
    autoSubmitted: header(mail, 'auto-submitted') ?? '',
    precedence: header(mail, 'precedence') ?? '',
    isAutoReply: mail.headers.has('x-autoreply') || mail.headers.has('x-autorespond'),
    status: parts(['message/delivery-status', 'message/global-delivery-status']),
    originals: parts(['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers']),
    references,
    text: (mail.text ?? '').slice(0, words),
  };
};

/** The unread mails, oldest first, without marking them: that happens when their effect is saved. */
export const readNew = (request) => withMailbox(request, async (client) => {
  const unread = ((await client.search({ seen: false }, { uid: true })) || []).slice(0, request.most);
  const mails = [];
  for (const uid of unread) {
    const found = await client.fetchOne(String(uid), { source: { maxLength: largest } }, { uid: true });
    if (found) {
      // One that nobody can read is no bounce, and must not keep the others from being read.
      mails.push(await shownOf(uid, found.source).catch(() => ({ uid })));
    }
  }
  return { mails };
});

/** Marks mails as read, so that the next look leaves them out. */
export const markRead = (request) => withMailbox(request, async (client) => {
  await client.messageFlagsAdd(request.uids.join(','), ['\\Seen'], { uid: true });
  return {};
});
