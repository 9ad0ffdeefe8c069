import { document } from './document.ts';
import { at, flag, optional, people, TIMEZONE } from './kinds.ts';

export const unusualLoad = document({
  about: 'Tells a customer who waits for an answer, once, that there is unusually much to do.',
  facts: {
    to: people('The customer; `mention` calls them.', 'cus'),
    since: at('Since when they wait.', '2026-11-16T09:30+01:00'),
    expected: optional(
      at('By when an answer is promised; empty: by no time, or it is past.', '2026-11-18T12:00+01:00'),
    ),
    late: flag('Whether a promise of an answer is broken.', false),
    timezone: TIMEZONE,
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

**We have unusually much to do**, and you have been waiting for an answer since {{ since }}. {% if late %}That is longer than we promised you, and we are sorry. {% endif %}Your ticket is not forgotten.

**Next:** {% if expected != '' %}the answer may take until **{{ expected }}**; by then it is promised.{% else %}what is most urgent is answered first, so the answer may take longer than usual.{% endif %} There is nothing that you have to do. If it has become more urgent for you, write here why. This is said once.

<sub>Times are in {{ timezone }}.</sub>`,
});
