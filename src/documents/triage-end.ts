import { document } from './document.ts';
import { first, flag, number, numbers, optional } from './kinds.ts';

export const triageEnd = document({
  about: 'The last comment on a triage meeting.',
  facts: {
    kept: optional(
      number(
        'Number of the issue in which the meeting goes on, where it was opened twice; 0: there is none.',
        0,
      ),
    ),
    owned: flag('Whether every ticket had an owner when the meeting began.', false),
    left: first(200, numbers('Numbers of the tickets that nobody took.', 12, 13)),
  },
  english: `{% if kept > 0 %}This meeting was opened twice; it goes on in #{{ kept }}. What was ticked here has to be ticked there.{% elsif owned %}Every ticket had an owner when this meeting began: there is nothing to give out. The meeting is over.{% elsif left.size == 0 %}Every ticket on this agenda has an owner. The meeting is over.{% else %}The time for the next meeting has come. Still without an owner: {% for number in left %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% if left.size == 1 %}It comes{% else %}They come{% endif %} up at the next meeting.{% endif %}`,
});
