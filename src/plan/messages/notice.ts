import type { NoticeDecision } from '../../rules/decision.ts';
import { clockView } from './clock.ts';
import type { View } from './template.ts';
import { template } from './template.ts';

const render = template(`{% for login in to %}{{ login | mention }} {% endfor %}
{% for item in items %}
{% if item.kind == 'breach' -%}
**{{ item.name }} is overdue.** The rule {{ item.rule | code }} promises it within {{ item.target }} (hours: {{ item.hours }}). The clock started on {{ item.started }}: {{ item.startedBy }}. The promise was broken on **{{ item.breached }}**.
{%- else -%}
**Nobody owns this ticket.** The policy asks for an owner within {{ item.target }} (hours: {{ item.hours }}); that time was over on **{{ item.breached }}**.
{%- endif %}
{% endfor %}
{% if answer %}Next: answer the customer here{% if unowned %} and assign the ticket to somebody{% endif %}.{% else %}Next: assign the ticket to somebody.{% endif %} {% if group != '' %}This is for the group {{ group | code }}, since nobody is assigned.{% elsif to.size == 0 %}The policy names no group to tell, and nobody is assigned.{% else %}You are told because the ticket is assigned to you.{% endif %} Steward says this once.

<sub>Times are in {{ timezone }}.</sub>`);

/** One comment for all that has to be told on one ticket in one run. */
export function noticeText(decisions: readonly NoticeDecision[], timezone: string): string {
  const to = [...new Set(decisions.flatMap((decision) => decision.to))];
  const items: View[] = decisions.map(({ notice }) => ({
    kind: notice.kind,
    ...clockView(notice.clock, timezone),
  }));
  return render({
    to,
    items,
    answer: decisions.some(({ notice }) => notice.kind === 'breach'),
    unowned: decisions.some(({ notice }) => notice.kind === 'unowned'),
    group: decisions[0]?.group ?? '',
    timezone,
  });
}
