import type { Effect } from '../../src/plan/effect.ts';
import type { Setting } from '../desk/story.ts';
import { judge, policyOf, Story } from '../desk/story.ts';

const FORM = `
name: Request
description: Something is wanted
labels: [request]
body:
  - { type: input, id: what, attributes: { label: What } }
  - { type: textarea, id: why, attributes: { label: Why, description: What will it change? } }
  - { type: input, id: needed-by, attributes: { label: Needed by } }
`;

/** A desk with one form, whose staff are ana and bo, under further rules. */
export async function deskWith(rules: string): Promise<Setting> {
  const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo], groups: { first: { members: [bo] } } }
calendars: { office: { timezone: UTC, hours: { mon-fri: '09:00-17:00' } } }
severities:
  - { name: high, color: 'd93f0b', description: Shaky }
  - { name: medium, color: 'fbca04', description: Partly }
  - { name: low, color: '0e8a16', description: Hardly }
sla: [{ name: all, calendar: office, first_response: 4h }]
${rules}`);
  return { policy, forms: { 'request.yml': FORM } };
}

export interface Wanted {
  readonly what?: string;
  readonly why?: string;
  readonly neededBy?: string;
}

const NONE = '_No response_';

export function body({ what = NONE, why = NONE, neededBy = NONE }: Wanted): string {
  return `### What\n\n${what}\n\n### Why\n\n${why}\n\n### Needed by\n\n${neededBy}`;
}

export function wants(wanted: Wanted, opened = 'mon 10:00'): Story {
  return new Story(opened).with({ body: body(wanted) });
}

/** What the desk would do about a story's ticket at a moment. */
export function plan(setting: Setting, story: Story, now: string): readonly Effect[] {
  return judge(setting, story, now).plan;
}
