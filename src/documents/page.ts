import { document } from './document.ts';
import type { EscalationFacts } from './escalation-facts.ts';
import { number, verbatim } from './kinds.ts';
import { STEP, stepTarget } from './step.ts';

/** A pager knows no Markdown: nothing is escaped. Its words are the policy's; nothing of what people wrote is in them. */
export const page = document({
  about: 'The one line that a pager shows: plain text, no Markdown.',
  facts: {
    repository: verbatim('The repository.', 'acme/helpdesk'),
    number: number('The number of the ticket.', 12),
    severity: verbatim('The severity; may be empty.', 'high'),
    ...STEP,
    target: verbatim(STEP.target.about, '30 min'),
    group: verbatim('The group that takes over; may be empty.', 'tier-2'),
  },
  from: (
    paged: {
      readonly repository: string;
      readonly number: number;
      /** '' where the ticket has none yet. */
      readonly severity: string;
      readonly step: EscalationFacts;
    },
    { phrases },
  ) => {
    const { repository, number, severity, step } = paged;
    const { clock, on, group } = step;
    const target = stepTarget(clock, phrases);
    return { repository, number, severity, on, step: step.step, target, group: group ?? '' };
  },
  english: `{{ repository }}#{{ number }}{% if severity != '' %} ({{ severity }}){% endif %}: {% if step > 1 %}still nobody has seen to it, step {{ step }}{% elsif on == 'silence' %}nobody has seen to it for {{ target }}{% elsif on == 'taken' %}needs more hands after {{ target }}{% elsif target != '' %}open for {{ target }}{% else %}a new ticket{% endif %}{% if group != '' %}, for {{ group }}{% endif %}`,
});
