import type { DeniedMove } from '../ticket/ticket.ts';
import { audienceOf } from './audience.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import { first, flag, list, people, text } from './kinds.ts';

const MOVE = entry(
  {
    label: text('The label.', 'severity: urgent'),
    put: flag('Whether it was put on; else it was taken off.', true),
    audience: text('Whom the policy lets do that.', 'the support team'),
  },
  ({ label, put, openTo }: Pick<DeniedMove, 'label' | 'put' | 'openTo'>, { phrases }) => ({
    label,
    put,
    audience: audienceOf(openTo, phrases),
  }),
);

export const denied = document({
  about: 'Says, once, to somebody who moved a label that others decide on why it was taken back.',
  facts: {
    to: people('Who moved it; `mention` calls them.', 'ana'),
    labels: first(5, list('The labels that they moved at once.', MOVE)),
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in labels %}
You {% if item.put %}put the label {{ item.label | code }} on{% else %}took the label {{ item.label | code }} off{% endif %} this ticket. On this desk that is for {{ item.audience }} to decide, so the desk has put it back as it was.

{% endfor %}
**Next:** if the ticket should be changed so, ask {% for item in labels limit: 1 %}{{ item.audience }}{% endfor %} here. Nothing that you wrote is lost, and no clock has changed. This is said once.`,
});
