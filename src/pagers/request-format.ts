import type { Destination } from './destination.ts';
import { opsgenieRequest } from './opsgenie.ts';
import type { Page } from '../plan/page-call.ts';
import { tamed } from './tame-page.ts';
import { pagerDutyRequest } from './pagerduty.ts';
import type { PagerRequest, Setting } from './request.ts';
import { slackRequest } from './slack.ts';
import { splunkRequest } from './splunk.ts';
import { webhookRequest } from './webhook.ts';

/** What a page is in its provider's format. */
export function requestFor(page: Page, to: Destination, setting: Setting): PagerRequest {
  const safe = tamed(page);
  switch (to.kind) {
    case 'pagerduty':
      return pagerDutyRequest(safe, to, setting);
    case 'opsgenie':
      return opsgenieRequest(safe, to, setting);
    case 'splunk':
      return splunkRequest(safe, to);
    case 'slack':
      return slackRequest(safe, to);
    case 'webhook':
      return webhookRequest(safe, to, setting);
  }
}
