export const postMortem = `## Post-mortem

This ticket is solved. What can be learned from it? Edit this comment and fill in the sections.{% if due != '' %} By **{{ due }}**, please {% if organise %}say here who writes this{% else %}complete it{% endif %}.{% endif %}

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
### What prevents it

_What would have kept this from happening?_

### Actions

- [ ] _what, who, by when_`;

export const postMortemFacts = `**The facts** of #{{ number }}, {{ title }}

- Opened {{ opened }}, solved {{ closed }}: {{ resolution.elapsed }} in all.
- {% if promises.size > 0 %}{% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.{% else %}Nothing was promised.{% endif %}

<details><summary>All facts</summary>

| | Elapsed time | Desk hours{% if calendar != '' %} ({{ calendar }}){% endif %} |
| :-- | :-- | :-- |
| First response | {{ response.elapsed }} | {{ response.working }} |
| Resolution | {{ resolution.elapsed }} | {{ resolution.working }} |

{% if promises.size > 0 %}
| Promise | Due | Result |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {{ promise.due }} | {{ promise.state }} |
{%- endfor %}
{% endif %}

| Severity | From | Why |
| :-- | :-- | :-- |
{%- for change in severities %}
| {{ change.severity }} | {{ change.at }} | {{ change.why }} |
{%- else %}
| never set | | |
{%- endfor %}

| Who | Part |
| :-- | :-- |
{%- for person in people %}
| {{ person.login }} | {{ person.role }} |
{%- endfor %}

| When | Who | What |
| :-- | :-- | :-- |
{%- for entry in timeline %}
| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |
{%- endfor %}

</details>

<sub>Times are in {{ timezone }}. The desk keeps this block current; what is written below it stays as you leave it.</sub>`;
