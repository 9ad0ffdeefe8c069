import { instant } from '../../src/calendar/instant.ts';
import type { Page } from '../../src/plan/page-call.ts';
import { PAGER_KINDS } from '../../src/policy/sections/pagers.ts';

export const NOW = instant(Date.UTC(2026, 10, 20, 3, 15));

export const SEVERITIES = ['urgent', 'high', 'medium', 'low'];

/** One pager of each kind, called after it. */
export const PAGERS = PAGER_KINDS.map((kind) => ({ name: kind, kind }));

export function page(over: Partial<Page> = {}): Page {
  return {
    pager: 'pagerduty',
    action: 'trigger',
    dedupKey: 'acme/helpdesk#12 escalation:urgent_to_tier_two:1:2',
    severity: 'urgent',
    summary: 'acme/helpdesk#12: nobody has answered for 30 minutes',
    url: 'https://github.com/acme/helpdesk/issues/12',
    repository: 'acme/helpdesk',
    confirmed: true,
    number: 12,
    details: { clock: 'escalation urgent', due: '2026-11-20T03:10Z' },
    ...over,
  };
}

/** What somebody may call an issue to fool whoever is woken by it. */
export const HOSTILE = [
  '<!channel> <@U123> <https://evil.example|#12> @here @channel',
  'line one\r\nline two\u2028line three\u0000\u0007\u001b[31mred',
  'abc\u202Efdp.exe\u2066\u200B\u00AD\uFEFF end',
  '"}], "routing_key": "stolen", "x": "',
  '\ud800 lone \udfff halves',
  '🧨'.repeat(3000),
  '*bold* _it_ ~no~ `code` :fire: &amp; & <b>',
  '::error file=x::take ##[error] over',
  '',
  '\u200b',
];
