import type { Page } from '../plan/page-call.ts';
import { subjectOf } from './tame-page.ts';
import type { PagerRequest } from './request.ts';
import { postOf } from './request.ts';

export interface SplunkOnCall {
  readonly kind: 'splunk';
  /** The endpoint as Splunk On-Call shows it, with its key and the routing key. */
  readonly url: URL;
}

/** Only this type of message wakes somebody; what is not worth it is for the policy not to page. */
const TYPES = { trigger: 'CRITICAL', acknowledge: 'ACKNOWLEDGEMENT', resolve: 'RECOVERY' } as const;

/** REST endpoint (VictorOps). Messages of one `entity_id` belong to one incident. */
export function splunkRequest(page: Page, to: SplunkOnCall): PagerRequest {
  return postOf(to.url, {
    message_type: TYPES[page.action],
    entity_id: page.dedupKey,
    entity_display_name: page.summary,
    state_message: [
      page.summary,
      ...Object.entries(page.details).map(([name, value]) => `${name}: ${value}`),
      page.url,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    monitoring_tool: 'Steward',
    ticket: subjectOf(page),
    ...(page.url === '' ? {} : { 'vo_annotate.u.Ticket': page.url }),
  });
}

/** The endpoint may answer 200 and say in its body that it took nothing. */
export function splunkRefused(body: string): boolean {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && 'result' in answer && answer.result === 'failure';
  } catch {
    return false;
  }
}
