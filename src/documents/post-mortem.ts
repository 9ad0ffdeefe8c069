import { document } from './document.ts';
import { at, flag, markdown, number, optional, text, texts } from './kinds.ts';

export const postMortem = document({
  about: 'The write-up of a solved ticket, for people to fill in. It must show `facts`.',
  facts: {
    number: number('The number of the ticket.', 12),
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
  },
  english: `## Post-mortem

This ticket is solved, and here the team writes down what happened and what it learns from it. If you reported it, there is nothing for you to do: you can read it here once it is written.

**For the team:** edit this comment and fill in the sections.{% if due != '' %} By **{{ due }}**, please {% if organise %}say here who writes this{% if command != '' %}: {{ command | append: ' owner' | code }} on a line of its own, with a name behind it where it is somebody else{% endif %}{% else %}complete it{% if command != '' %}, and then write {{ command | append: ' done' | code }} on a line of its own{% endif %}{% endif %}.{% endif %}

{{ facts }}

### Summary

_What happened, in two sentences that a customer could read._

### Impact

_Who could not do what, and for how long?_

### What went wrong

_The chain of events, without blame._

### How it went wrong

_What made it possible, and what kept us from noticing earlier?_

### Root cause

_Choose one class and say why._

{% for cause in causes -%}
- [ ] {{ cause }}
{% endfor %}
### Solution

_What made it work again?_

### What prevents it

_What would have kept this from happening?_

### Actions

- [ ] _what, who, by when_`,
});
