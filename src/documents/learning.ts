import { document } from './document.ts';
import { entry } from './field.ts';
import { list, number, numbers, optional, text, texts } from './kinds.ts';

/** What the write-ups of a month have on record. */
export interface LearningFacts {
  /** Its name: `December 2026`. */
  readonly month: string;
  /** How many tickets were closed in it. */
  readonly tickets: number;
  /** Of how many of them something is on record. */
  readonly recorded: number;
  /** Of how many the write-up is still to be done. */
  readonly due: number;
  /** Of how many it stands where it is not read. */
  readonly elsewhere: number;
  /** By class and component, what came most often in front. */
  readonly factors: readonly {
    readonly class: string;
    readonly component: string | null;
    readonly numbers: readonly number[];
    /** On how many tickets of the month before. */
    readonly before: number;
  }[];
  /** By class, what came most often in front. */
  readonly answers: readonly {
    readonly class: string;
    readonly tickets: number;
    /** As the policy says; empty: it does not. */
    readonly remedies: readonly string[];
  }[];
  /** In people's words. */
  readonly said: readonly {
    readonly class: string;
    readonly component: string | null;
    readonly text: string;
    readonly number: number;
  }[];
  /** Saved replies that were sent on its tickets, what was sent most often in front. */
  readonly replies: readonly { readonly name: string; readonly times: number }[];
  readonly prevention: readonly { readonly text: string; readonly number: number }[];
}

const CLASS = text('The class.', 'education');
const COMPONENT = optional(text('What it is about; may be empty.', 'Exports'));
const NUMBER = number('The number of the ticket.', 12);

const FACTOR = entry(
  {
    class: CLASS,
    component: COMPONENT,
    tickets: numbers('On which tickets it came.', 12, 15),
    before: number('On how many tickets of the month before.', 1),
  },
  (factor: LearningFacts['factors'][number]) => ({
    ...{ class: factor.class, component: factor.component },
    ...{ tickets: factor.numbers, before: factor.before },
  }),
);

const ANSWER = entry({
  class: CLASS,
  tickets: number('On how many tickets it came.', 2),
  remedies: texts('What the policy says that answers it; may be empty.', 'training', 'documentation'),
});

const SAID = entry({
  class: CLASS,
  component: COMPONENT,
  text: text('The words.', 'Nobody knew.'),
  number: NUMBER,
});
const PREVENTION = entry({
  text: text('The words.', 'Say in the guide what the export does.'),
  number: NUMBER,
});

const REPLY = entry({
  name: text('Its key.', 'version'),
  times: number('How often it was sent.', 3),
});

export const learning = document({
  about:
    'Gathers once a month, in an issue of the desk’s own, what write-ups have on record: what came again, what answers it, and what prevents it.',
  facts: {
    month: text('The month.', 'December 2026'),
    tickets: number('How many tickets were closed in it.', 40),
    recorded: number('Of how many something is on record.', 3),
    due: number('Of how many the write-up is still to be done.', 1),
    elsewhere: number('Of how many the write-up stands where it is not read.', 0),
    factors: list('Factors by class and component.', FACTOR),
    answers: list('What answers them, by class.', ANSWER, { class: 'bug', remedies: [] }),
    said: list('Factors in people’s words.', SAID),
    replies: list('Saved replies that were sent on its tickets.', REPLY, { times: 1 }),
    prevention: list('What would prevent it.', PREVENTION),
    more: number('How many more entries are left out.', 0),
  },
  fit: { rows: 80, longest: 50_000 },
  from: (facts: LearningFacts, _, rows) => ({
    ...facts,
    factors: facts.factors.slice(0, rows),
    said: facts.said.slice(0, rows),
    replies: facts.replies.slice(0, rows),
    prevention: facts.prevention.slice(0, rows),
    more:
      Math.max(0, facts.factors.length - rows) +
      Math.max(0, facts.said.length - rows) +
      Math.max(0, facts.prevention.length - rows),
  }),
  english: `In {{ month }}, {{ tickets }} {% if tickets == 1 %}ticket was{% else %}tickets were{% endif %} closed. {% if recorded == 0 %}Nothing is on record of what brought {% if tickets == 1 %}it{% else %}them{% endif %} about.{% else %}What brought {% if tickets == 1 %}it{% else %}them{% endif %} about is on record for {{ recorded }}.{% endif %}{% if due > 0 %} {{ due }} {% if due == 1 %}write-up is{% else %}write-ups are{% endif %} still to be done.{% endif %}{% if elsewhere > 0 %} {{ elsewhere }} {% if elsewhere == 1 %}write-up stands{% else %}write-ups stand{% endif %} elsewhere and {% if elsewhere == 1 %}is{% else %}are{% endif %} not gathered here.{% endif %}

{% if factors.size > 0 %}
### What had a part in it

| Class | Component | Tickets | How often | The month before |
| :-- | :-- | :-- | --: | --: |
{%- for factor in factors %}
| {{ factor.class }} | {{ factor.component }} | {% for number in factor.tickets %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %} | {{ factor.tickets.size }} | {{ factor.before }} |
{%- endfor %}

### What answers it

{% for answer in answers %}
- **{{ answer.class }}**, on {{ answer.tickets }} {% if answer.tickets == 1 %}ticket{% else %}tickets{% endif %}{% if answer.remedies.size > 0 %}: {{ answer.remedies | join: ', ' }}{% elsif answer.class == 'education' %}: documentation, training, or a playbook{% elsif answer.class == 'bug' %}: a fix that keeps it from coming again{% endif %}
{%- endfor %}
{% endif %}

{% if said.size > 0 %}
### In the words of those who looked into it

{% for one in said %}
- {{ one.class }}{% if one.component != '' %} ({{ one.component }}){% endif %}: {{ one.text }} (#{{ one.number }})
{%- endfor %}
{% endif %}

{% if replies.size > 0 %}
### Saved replies that were sent

{% for one in replies %}
- {{ one.name | code }}: {% if one.times == 1 %}once{% else %}{{ one.times }} times{% endif %}
{%- endfor %}
{% endif %}

### What prevents it

{% for one in prevention %}
- [ ] {{ one.text }} (#{{ one.number }})
{%- else %}
Nobody has written anything down yet.
{%- endfor %}
{% if more > 0 %}

…and {{ more }} more entries, which stand on the tickets.
{% endif %}

**Next:** {% if prevention.size > 0 %}go through the list together, tick what is done, and open an issue for what takes longer. Close this one when nothing is left.{% else %}close this issue, or say here what the month has taught.{% endif %}

<sub>This is what was on record when the issue was opened; the desk does not change it any more.</sub>`,
});
