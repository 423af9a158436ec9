// The one protocol of all Node workers. A frame: length of the JSON and length of the binary tail (both uint32, big-endian),
// the JSON in UTF-8, the tail. Requests and answers carry the same id. Standard output belongs to frames alone.
import { writeSync } from 'node:fs';

console.log = console.info = console.warn = console.error;

const head = 8;

const send = (message, tail = Buffer.alloc(0)) => {
  const json = Buffer.from(JSON.stringify(message), 'utf8');
  const lengths = Buffer.alloc(head);
  lengths.writeUInt32BE(json.length, 0);
  lengths.writeUInt32BE(tail.length, 4);
  for (const part of [lengths, json, tail]) {
    for (let sent = 0; sent < part.length;) {
      try {
        sent += writeSync(1, part, sent);
      } catch (error) {
        if (error.code !== 'EAGAIN') throw error; // a full pipe that was opened without blocking
      }
    }
  }
};

/**
 * Serves requests one after the other until standard input ends.
 * @param handlers by request type: (message, tail) => { message, tail? }, or a promise of it. What one throws is answered as an
 * error with its `code`; its text goes to the host as `detail` and is never shown to people.
 */
export const serve = async (handlers) => {
  send({ type: 'ready', node: process.version });
  let rest = Buffer.alloc(0);
  let chunks = [];
  let have = 0;
  let need = head;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    have += chunk.length;
    if (have < need) continue;
    rest = Buffer.concat(chunks);
    for (;;) {
      need = head;
      if (rest.length < head) break;
      const json = rest.readUInt32BE(0);
      const tail = rest.readUInt32BE(4);
      need = head + json + tail;
      if (rest.length < need) break;
      await answer(handlers, JSON.parse(rest.toString('utf8', head, head + json)), rest.subarray(head + json, need));
      rest = rest.subarray(need);
    }
    chunks = [rest];
    have = rest.length;
  }
};

const answer = async (handlers, request, tail) => {
  try {
    const handler = request.type === 'ping' ? () => ({ message: {} }) : handlers[request.type];
    if (!handler) throw Object.assign(new Error('unknown request'), { code: 'UnknownRequest' });
    const result = await handler(request, tail);
    send({ ...result.message, id: request.id, ok: true }, result.tail);
  } catch (error) {
    send({ id: request.id, ok: false, code: error.code ?? 'Failed', detail: String(error.message).slice(0, 4000) });
  }
};
