import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './refusals.ts';

/** What the headers of a webhook say. */
export interface WebhookHead {
  readonly event: string;
  /** `sha256=` and 64 hexadecimal digits, whosever they are. */
  readonly signature: string;
  /** Of the body, in bytes. */
  readonly length: number;
}

export interface Webhook extends WebhookHead {
  readonly body: string;
}

/** GitHub's events about issues stay well below; its own limit is 25 MB. */
const MOST_BYTES = 5 * 1024 * 1024;

/** What the headers of a webhook say, or why its body need not be read. */
export function headOf(headers: IncomingHttpHeaders): WebhookHead | Refusal {
  const { 'x-hub-signature-256': signature, 'x-github-event': event, 'content-type': type = '' } = headers;
  if (typeof signature !== 'string' || !/^sha256=[\da-f]{64}$/.test(signature))
    return refusal(401, 'unsigned', 'A webhook is signed: X-Hub-Signature-256 is missing or malformed.');
  if (!/^application\/json(?:;|$)/i.test(type))
    return refusal(415, 'malformed', "The App's webhook has to be set to the content type application/json.");
  if (typeof event !== 'string') return refusal(400, 'malformed', 'X-GitHub-Event is missing.');
  const length = Number(headers['content-length']);
  if (!(length > 0)) return refusal(411, 'malformed', 'A webhook has a body and tells its Content-Length.');
  if (length > MOST_BYTES)
    return refusal(413, 'too_large', `A webhook has at most ${String(MOST_BYTES)} bytes.`);
  return { event, signature, length };
}

function refusal(status: number, cause: Refusal['cause'], error: string): Refusal {
  return { status, cause, error };
}
