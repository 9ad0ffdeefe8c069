import { document } from './document.ts';
import { type FactorClass, isSameClass } from '../policy/factor-class.ts';
import { entry } from './field.ts';
import { at, choice, flag, list, markdown, number, optional, text, texts } from './kinds.ts';

/** Names of the two classes of which something is known, in the languages of a desk. */
const NAMED = { education: ['education', 'Schulung'], bug: ['bug', 'Fehler'] } as const;

/** A class of contributing factors to choose from. */
const FACTOR = entry(
  {
    name: text('The class.', 'education'),
    kind: choice(
      'What is known of it by its name: “education” (somebody lacked what others know), “bug”; else empty.',
      'education',
      ...(['bug', ''] as const),
    ),
    remedies: texts(
      'What answers a factor of this class, as the policy says; may be empty.',
      'documentation',
      'training',
    ),
  },
  ({ name, remedies }: FactorClass) => {
    const kinds = ['education', 'bug'] as const;
    const isKind = (kind: 'education' | 'bug'): boolean => NAMED[kind].some((one) => isSameClass(one, name));
    return { name, remedies, kind: kinds.find(isKind) ?? ('' as const) };
  },
);

export const postMortem = document({
  about: 'The write-up of a solved ticket, for people to fill in. It must show `facts`.',
  facts: {
    number: number('The number of the ticket.', 12),
    place: choice(
      'Where it stands: “comment”, on the ticket; “issue” or “file”, beside it; or “office”, where only staff read it.',
      'comment',
      ...(['issue', 'file', 'office'] as const),
    ),
    due: optional(at('By when it is due; empty where it is not.', '2026-11-17T12:00+01:00')),
    organise: flag('Whether only somebody who writes it has to be found by then.', true),
    command: optional(
      text(
        'The command that says who writes it, or that it is written; empty where it is switched off.',
        '/post-mortem',
      ),
    ),
    facts: markdown(
      'The document `post-mortem-facts` between hidden marks, kept current by the desk.',
      'The facts stand here.',
    ),
    causes: texts('Classes of root causes to choose from.', 'education', 'bug'),
    factors: list(
      'Classes of contributing factors to choose from; empty where the ticket was closed before December 2026, whose text asks for one root cause.',
      FACTOR,
      { name: 'bug', kind: 'bug', remedies: [] },
    ),
  },
  english: `## Post-mortem

{% if place == 'comment' %}This ticket is solved{% elsif place == 'office' %}The ticket is solved{% else %}#{{ number }} is solved{% endif %}, and here the team writes down what happened and what it learns from it.{% if place != 'office' %} If you reported it, there is nothing for you to do: you can read it here once it is written.{% endif %}

**For the team:** edit this {% if place == 'issue' %}text{% elsif place == 'file' %}file{% else %}comment{% endif %} and fill in the sections.{% if due != '' %} By **{{ due }}**, please {% if organise %}say {% if place == 'comment' %}here{% else %}on the ticket{% endif %} who writes this{% if command != '' %}: {{ command | append: ' owner' | code }} on a line of its own, with a name behind it where it is somebody else{% endif %}{% if place == 'issue' %}; or assign this issue{% endif %}{% else %}complete it{% if command != '' %}, and then write {{ command | append: ' done' | code }} on a line of its own{% if place != 'comment' %}, on the ticket{% endif %}{% endif %}{% if place == 'issue' %}; or close this issue{% elsif place == 'file' %}; or merge this{% endif %}{% endif %}.{% endif %}

{{ facts }}

### Summary

_What happened, in two sentences that a customer could read._

### Impact

_Who could not do what, and for how long?_

### What went wrong

_The chain of events, without blame._

### How it went wrong

_What made it possible, and what kept us from noticing earlier?_

{% if factors.size == 0 %}
### Root cause

_Choose one class and say why._

{% for cause in causes -%}
- [ ] {{ cause }}
{% endfor %}
{% endif %}

### Solution

_What made it work again?_

{% if factors.size > 0 %}
### Contributing factors

_Everything that had a part in it: tick a class, or write behind its colon. Add a line for each further factor, with its class in front._

{% for factor in factors -%}
- [ ] {{ factor.name }}: _{% if factor.kind == 'education' %}what did somebody not know, or not find?{% elsif factor.kind == 'bug' %}what in the product, its tools or the process let it happen?{% else %}what was it?{% endif %}_
{% if factor.kind == 'bug' %}  - “The customer did it wrong”, “used it incorrectly” and “applied hacks” are bugs, too: something let that happen.
{% endif %}{% if factor.remedies.size > 0 or factor.kind == 'education' %}  - What helps: {% if factor.remedies.size > 0 %}{{ factor.remedies | join: ', ' }}{% else %}documentation, training, a playbook{% endif %}
{% endif %}{% endfor %}

### What went well

_What helped, and is worth keeping?_
{% endif %}

### What prevents it

_What would have kept this from happening?_

### Actions

- [ ] _what, who, by when_`,
});
