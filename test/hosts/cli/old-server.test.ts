import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { POLICY, TestDesk } from '../../e2e/desk.ts';
import { steward } from './steward.ts';

/** What Enterprise Server 3.20 answers a query that names issue fields: the first complaint alone. */
const REFUSAL = {
  errors: [
    {
      path: ['fragment Ticket', 'issueFieldValues'],
      extensions: { code: 'undefinedField', typeName: 'Issue', fieldName: 'issueFieldValues' },
      message: "Field 'issueFieldValues' doesn't exist on type 'Issue'",
    },
  ],
};

/** A server that refuses whatever names issue fields, and hands on everything else. Resolves to its address. */
async function withoutFields(origin: string): Promise<string> {
  const server: Server = createServer((request, response) => {
    answer(origin, request, response).catch((fault: unknown) => {
      response.destroy(fault instanceof Error ? fault : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function answer(origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  response.setHeader('date', 'Mon, 16 Nov 2026 15:01:00 GMT');
  response.setHeader('content-type', 'application/json');
  if (/issueFieldValues|IssueField/.test(body)) {
    response.end(JSON.stringify(REFUSAL));
    return;
  }
  const given = await fetch(`${origin}${request.url ?? ''}`, {
    method: request.method ?? 'GET',
    headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
    ...(body === '' ? {} : { body }),
  });
  response.statusCode = given.status;
  response.end(await given.text());
}

// Report 16.
test('a server without issue fields: sweep evaluates every ticket, explain shows its clocks, both without fields', async () => {
  const policy = `${POLICY}intake: { severity: [{ issue_field: Priority, map: { P0: urgent } }, low] }\n`;
  await using desk = await TestDesk.start({ policy });
  desk.report('urgent');
  const url = await withoutFields(desk.github.url);
  const env = { GITHUB_TOKEN: desk.token, GITHUB_API_URL: url };
  const sweep = await steward('.', ['sweep', '--repo', 'acme/helpdesk', '--dry-run'], '', env);
  expect(sweep.out).toContain('Evaluated 1 of 1 ticket ');
  expect(sweep.err).toContain('This GitHub has no issue fields');
  expect(sweep.err).toContain('issue_field Priority');
  expect(sweep.code).toBe(0);
  const explain = await steward('.', ['explain', 'acme/helpdesk#1'], '', env);
  expect(explain).toMatchObject({ code: 0, err: '' });
  expect(explain.out).toContain('FIRST RESPONSE: running');
});
