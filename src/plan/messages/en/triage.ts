export const triage = `{% for login in to %}{{ login | mention }} {% endfor %}

### Tickets that nobody owns

{% for ticket in unowned %}
- [ ] #{{ ticket.number }} {{ ticket.title }} ({% if ticket.severity != '' %}{{ ticket.severity }}{% else %}no severity{% endif %}, open for {{ ticket.age }}{% if ticket.carried > 0 %}, left over from #{{ ticket.carried }}{% endif %}){% for login in ticket.suggestion %} → {{ login | mention }}{% endfor %}
{%- else %}
Every ticket has an owner.
{%- endfor %}
{% if more > 0 %}
…and {{ more }} more. They come up at the next meeting.
{% endif %}

{% if unowned.size > 0 %}
**Next:** tick a line to assign the ticket to whom it names. Somebody else? Write another login behind the arrow before you tick, or assign the ticket itself. A line without a name has nobody to suggest: everybody is away. This issue closes itself when every ticket on it has an owner.
{% endif %}

### What became overdue since {{ since }}

{% for ticket in breached %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}, since {{ ticket.at }}
{%- else %}
Nothing.
{%- endfor %}

### What is at risk

{% for ticket in risky %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}{% if ticket.at != '' %}, due {{ ticket.at }}{% endif %}
{%- else %}
Nothing.
{%- endfor %}

### What has waited for long

{% for ticket in stuck %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}waiting for the customer{% else %}on hold{% endif %} since {{ ticket.since }}
{%- else %}
Nothing.
{%- endfor %}

### What was escalated

{% for ticket in escalated %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.at }}
{%- else %}
Nothing.
{%- endfor %}

### Who has how much

| Who | Open tickets |
| :-- | --: |
{%- for person in load %}
| {{ person.login }} | {{ person.count }} |
{%- endfor %}

<sub>Times are in {{ timezone }}. This is the state at the beginning of the meeting; it is not kept current.</sub>`;

export const triageEnd = `{% if kept > 0 %}This meeting was opened twice; it goes on in #{{ kept }}. What was ticked here has to be ticked there.{% elsif owned %}Every ticket had an owner when this meeting began: there is nothing to give out. The meeting is over.{% elsif left.size == 0 %}Every ticket on this agenda has an owner. The meeting is over.{% else %}The time for the next meeting has come. Still without an owner: {% for number in left %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% if left.size == 1 %}It comes{% else %}They come{% endif %} up at the next meeting.{% endif %}`;
