import type { Page } from '../plan/page-call.ts';
import { subjectOf } from './tame-page.ts';
import type { PagerRequest, Setting } from './request.ts';
import { postOf, under, wordFor } from './request.ts';

export interface PagerDuty {
  readonly kind: 'pagerduty';
  readonly base: URL;
  /** Integration key of a service or ruleset. */
  readonly key: string;
}

/** Events API v2. PagerDuty joins events by `dedup_key`, so that a repeated one wakes nobody twice. */
export function pagerDutyRequest(page: Page, to: PagerDuty, setting: Setting): PagerRequest {
  const event = { routing_key: to.key, event_action: page.action, dedup_key: page.dedupKey };
  const url = under(to.base, '/v2/enqueue');
  if (page.action !== 'trigger') return postOf(url, event);
  return postOf(url, {
    ...event,
    client: 'Steward',
    ...(page.url === '' ? {} : { client_url: page.url, links: [{ href: page.url, text: subjectOf(page) }] }),
    payload: {
      summary: page.summary,
      source: page.repository,
      severity: wordFor(page.severity, setting, ['critical', 'error', 'warning', 'info']),
      component: subjectOf(page),
      custom_details: page.details,
    },
  });
}
