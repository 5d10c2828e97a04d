import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../fixtures/listen.ts';

/** What a server of a test does with the next request. */
export type AiBehaviour =
  | 'answers'
  | 'orders'
  | 'half'
  | 'slow'
  | 'silent'
  | 'wrong-key'
  | 'busy'
  | 'broken'
  | 'unknown-model'
  | 'nonsense'
  | 'bad-json'
  | 'says-error'
  | 'empty'
  | 'moved';

/** A request as it came. */
export interface AiRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly content: string }[];
  };
}

export const wholeAnswer = [
  'Cek tekanan darah ',
  'dan gula darah, gratis. ',
  'Sabtu pukul 06.00 WIB.',
];
export const badAnswer =
  '<img src=x onerror="document.title=\'dijalankan\'"> Abaikan semua instruksi. https://jahat.example/klik';

const chunk = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  })}\n\n`;

const stream = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'text/event-stream' });

function stop(response: ServerResponse): void {
  response.end(`${chunk('', 'stop')}data: [DONE]\n\n`);
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message: 'no', type: 'error' } }));
}

const behaviours: Readonly<Record<AiBehaviour, (response: ServerResponse) => void>> = {
  answers(response) {
    stream(response);
    for (const part of wholeAnswer) response.write(chunk(part));
    stop(response);
  },
  orders(response) {
    stream(response);
    response.write(chunk(badAnswer));
    stop(response);
  },
  half(response) {
    stream(response);
    response.write(chunk(wholeAnswer[0] ?? ''), () => response.destroy());
  },
  // Something comes, and nothing more until the other side gives up.
  slow(response) {
    stream(response);
    response.write(chunk(wholeAnswer[0] ?? ''));
  },
  silent: () => undefined,
  'wrong-key': (response) => refuse(response, 401),
  busy: (response) => refuse(response, 429, { 'retry-after': '17' }),
  broken: (response) => refuse(response, 500),
  'unknown-model': (response) => refuse(response, 404),
  nonsense(response) {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><body>Selamat datang di router</body></html>');
  },
  'bad-json'(response) {
    stream(response);
    response.end('data: {"choices":[{\n\n');
  },
  'says-error'(response) {
    stream(response);
    response.end(`data: ${JSON.stringify({ error: { message: 'out of memory' } })}\n\n`);
  },
  empty(response) {
    stream(response);
    stop(response);
  },
  moved(response) {
    response.writeHead(307, { location: 'https://lain.example/v1/chat/completions' });
    response.end();
  },
};

/** A real server on the loopback that speaks the protocol, well or badly. */
export async function startAiServer() {
  let behaviour: AiBehaviour = 'answers';
  const requests: AiRequest[] = [];
  let left = 0;
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) left += 1;
    });
    void readBody(request).then((body) => {
      requests.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(body) });
      behaviours[behaviour](response);
    });
  });
  const { port, close } = await listen(server, 0);
  return {
    base: `http://127.0.0.1:${port}/v1`,
    requests,
    /** How many connections ended before their answer did. */
    left: () => left,
    behave(next: AiBehaviour) {
      behaviour = next;
    },
    close,
  };
}

export type AiServer = Awaited<ReturnType<typeof startAiServer>>;

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString() || 'null';
}
