// A service that does its work elsewhere: the emulator alone would sign on the processors of the measured client. It
// forwards each new request to the emulator, and repeats the recorded response when the same request comes again. Each
// response is sent after LATENCY milliseconds. Keys and signatures are real.
//   node recorded-service.mjs URL LATENCY    URL is the emulator's; prints its own URL
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

const [emulator, latency] = [process.argv[2], Number(process.argv[3])];

/** Complete responses, by request line and body. */
const recorded = new Map();

async function ask(head, body) {
  const [, method, path] = /^(\w+) (\S+)/.exec(head);
  const [, key] = /^x-api-key: (\S+)$/im.exec(head);
  const headers = { 'x-api-key': key, ...(body !== '' && { 'content-type': 'application/json' }) };
  const answer = await request(emulator + path, { method, headers, body: body === '' ? null : body });
  const text = await answer.body.text();
  return `HTTP/1.1 ${answer.statusCode} -\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
}

const server = createServer((socket) => {
  let received = '';
  socket.setNoDelay(true).setEncoding('latin1');
  socket.on('data', async (text) => {
    received += text;
    const [head, body] = received.split('\r\n\r\n');
    const [, length = 0] = /^content-length: (\d+)$/im.exec(head) ?? [];
    if (body === undefined || body.length < length) return;
    received = '';
    const name = head.slice(0, head.indexOf('\r\n')) + body;
    if (!recorded.has(name)) recorded.set(name, await ask(head, body));
    await sleep(latency);
    socket.write(recorded.get(name), 'latin1');
  });
  socket.on('error', () => socket.destroy());
});

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
