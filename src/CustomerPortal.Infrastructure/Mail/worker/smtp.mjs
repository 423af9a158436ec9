import nodemailer from 'nodemailer';
import { tlsFor, within } from './server.mjs';

/** The parts of a mail as nodemailer takes them; the files stand one after the other in the tail. */
const messageOf = ({ mail }, tail) => {
  let at = 0;
  return {
    from: mail.from,
    to: mail.to,
    replyTo: mail.replyTo ?? undefined,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}>`,
    // Base64 keeps every line short and every letter, whatever the servers on the way can do.
    textEncoding: 'base64',
    headers: mail.headers,
    list: mail.unsubscribe ? { unsubscribe: { url: mail.unsubscribe } } : undefined,
    attachments: mail.files.map((file) => ({
      filename: file.name,
      contentType: file.contentType,
      content: Buffer.from(tail.subarray(at, at += file.length)),
    })),
    dkim: mail.dkim ?? undefined,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

/** The mail as a file, with DKIM when there is a key. */
export const compose = async (request, tail) => {
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail(messageOf(request, tail));
  return { message: {}, tail: message };
};

const authOf = (server) => {
  if (server.accessToken) return { type: 'OAuth2', user: server.userName, accessToken: server.accessToken };
  return server.userName ? { user: server.userName, pass: server.password } : undefined;
};

const transportOf = (server, milliseconds) => nodemailer.createTransport({
  host: server.address,
  port: server.port,
  secure: server.security === 'Tls',
  requireTLS: server.security === 'StartTls',
  ignoreTLS: server.security === 'None',
  auth: authOf(server),
  tls: tlsFor(server),
  connectionTimeout: milliseconds,
  greetingTimeout: milliseconds,
  socketTimeout: milliseconds,
});

/** Hands the mail over; what the server said is an answer, never an error of the worker. */
export const send = async (request, tail) => {
  const transport = transportOf(request.server, request.milliseconds);
  try {
    const { response } = await within(request.milliseconds, transport.sendMail(messageOf(request, tail)));
    return { message: { accepted: true, words: response } };
  } catch (error) {
    return { message: { accepted: false, status: error.responseCode ?? 0, kind: error.code ?? '', words: error.response || error.message } };
  } finally {
    transport.close();
  }
};
