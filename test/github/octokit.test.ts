import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { transportTo } from '../../src/github/octokit.ts';

/** What a server that answers so gets to see of one request, and what the client makes of its answer. */
async function asked(answer: RequestListener, within?: number) {
  let headers = {};
  await using server = createServer((request, response) => {
    ({ headers } = request);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const transport = transportTo(url, 'a-token', within);
  const answered = await transport('GET /meta', {}).then(
    ({ status, data }) => ({ status, data }),
    (error: unknown) => error,
  );
  return { headers, answered };
}

const BODY = JSON.stringify({ words: 'Grüße' });
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

describe('a request to GitHub', () => {
  test('says who asks, and takes a packed answer', async () => {
    const { headers, answered } = await asked((_, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(BODY));
    });
    expect(answered).toEqual({ status: 200, data: { words: 'Grüße' } });
    expect(headers).toMatchObject({
      authorization: 'token a-token',
      'accept-encoding': 'gzip',
      'user-agent': expect.stringMatching(/^octokit-core\.js\//) as string,
    });
  });

  test('takes an answer as it is from a server that does not pack', async () => {
    const { answered } = await asked((_, response) => {
      response.writeHead(200, JSON_TYPE).end(BODY);
    });
    expect(answered).toEqual({ status: 200, data: { words: 'Grüße' } });
  });

  test('hands on as text what is no JSON, and a refusal with its words', async () => {
    const odd = await asked((_, response) => response.writeHead(200, JSON_TYPE).end('<html>'));
    expect(odd.answered).toEqual({ status: 200, data: '<html>' });
    const refused = await asked((_, response) => response.writeHead(403, JSON_TYPE).end('{"message":"No."}'));
    expect(refused.answered).toMatchObject({ response: { status: 403, data: { message: 'No.' } } });
  });

  test('has no answer where the connection breaks in the middle of one', async () => {
    const { answered } = await asked((request, response) => {
      response
        .writeHead(200, { ...JSON_TYPE, 'content-length': 1000 })
        .write(BODY, () => request.socket.destroy());
    });
    expect(answered).toBeInstanceOf(Error);
    expect(answered).toHaveProperty('response', undefined);
  });

  test.each<[string, RequestListener]>([
    ['none', () => undefined],
    ['half of one', (_, response) => response.writeHead(200, JSON_TYPE).write(BODY)],
  ])('has no answer where the server sends %s and keeps the connection: it is cut off', async (_, answer) => {
    const { answered } = await asked(answer, 100);
    expect(answered).toBeInstanceOf(Error);
    expect(answered).not.toHaveProperty('response.status');
  });
});
