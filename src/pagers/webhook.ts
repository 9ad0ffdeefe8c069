import { createHmac } from 'node:crypto';
import { SECOND } from '../calendar/instant.ts';
import type { Page } from '../plan/page-call.ts';
import { digest } from './tame-page.ts';
import type { PagerRequest, Setting } from './request.ts';
import { postOf } from './request.ts';

export interface Webhook {
  readonly kind: 'webhook';
  readonly url: URL;
  readonly secret: string;
}

/**
 * Steward's own format. The signature covers the time in front of the body, so that a receiver can refuse a request that
 * is played to it again later; within that time, equal `Idempotency-Key`s are one page.
 */
export function webhookRequest(page: Page, to: Webhook, setting: Setting): PagerRequest {
  const content = {
    version: 1,
    action: page.action,
    dedup_key: page.dedupKey,
    pager: page.pager,
    severity: page.severity,
    summary: page.summary,
    url: page.url,
    repository: page.repository,
    number: page.number,
    details: page.details,
  };
  return signedPost(to, content, `${page.action} ${page.dedupKey}`, setting);
}

/** @param identity the same for what is the same */
export function signedPost(
  to: Webhook,
  content: object,
  identity: string,
  setting: Pick<Setting, 'now'>,
): PagerRequest {
  const timestamp = String(Math.floor(setting.now / SECOND));
  const headers = { 'Idempotency-Key': digest(identity), 'X-Steward-Timestamp': timestamp };
  const request = postOf(to.url, content, headers);
  const signature = createHmac('sha256', to.secret).update(`${timestamp}.${request.body}`).digest('hex');
  return { ...request, headers: { ...request.headers, 'X-Steward-Signature-256': `sha256=${signature}` } };
}
