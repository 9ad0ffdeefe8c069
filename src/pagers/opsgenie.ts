import type { Page } from '../plan/page-call.ts';
import { digest, shortened, subjectOf } from './tame-page.ts';
import type { PagerRequest, Setting } from './request.ts';
import { postOf, under, wordFor } from './request.ts';

export interface Opsgenie {
  readonly kind: 'opsgenie';
  readonly base: URL;
  /** Key of an API integration. */
  readonly key: string;
}

const LONGEST_MESSAGE = 130;

/** Alert API. Opsgenie counts alerts of one open `alias` instead of opening another. */
export function opsgenieRequest(page: Page, to: Opsgenie, setting: Setting): PagerRequest {
  const headers = { Authorization: `GenieKey ${to.key}` };
  // It stands in a path later, where a slash or number sign would lead elsewhere.
  const alias = `steward-${digest(page.dedupKey)}`;
  const source = 'Steward';
  if (page.action !== 'trigger') {
    const verb = page.action === 'resolve' ? 'close' : 'acknowledge';
    const url = under(to.base, `/v2/alerts/${alias}/${verb}?identifierType=alias`);
    return postOf(url, { source, note: page.summary }, headers);
  }
  const alert = {
    message: shortened(page.summary, LONGEST_MESSAGE),
    alias,
    description: [page.summary, page.url].filter((line) => line !== '').join('\n'),
    details: { ...page.details, key: page.dedupKey },
    entity: subjectOf(page),
    source,
    priority: wordFor(page.severity, setting, ['P1', 'P2', 'P3', 'P4', 'P5']),
  };
  return postOf(under(to.base, '/v2/alerts'), alert, headers);
}
