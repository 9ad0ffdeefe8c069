export const handover = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if to.size > 0 %}
**You are on duty now** for the group {{ group | code }}{% if until != '' %}, until **{{ until }}**{% endif %}.{% if before.size > 0 %} Until now it was {{ before | join: ', ' }}.{% endif %}
{% else %}
**Nobody is on duty** for the group {{ group | code }}{% if until != '' %} until **{{ until }}**{% endif %}: nobody in it is there, and nobody who is there stands in.
{% endif %}

{{ open }} ticket{% if open != 1 %}s are{% else %} is{% endif %} open.

{% if due.size > 0 %}
| State | Ticket | Severity | Owner | Overdue since, or due next |
| :-- | :-- | :-- | :-- | :-- |
{%- for ticket in due %}
| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {{ ticket.clock }}{% if ticket.at != '' %}: {{ ticket.at }}{% endif %} |
{%- endfor %}
{% if more > 0 %}
…and {{ more }} more, less pressing.
{% endif %}
{% else %}
Nothing is due.
{% endif %}

{% if waiting.size > 0 %}
What waits:

{% for ticket in waiting %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}for the customer{% else %}on hold{% endif %} since {{ ticket.since }}{% if ticket.until != '' %}, until {{ ticket.until }}{% endif %}
{%- endfor %}
{% endif %}

{% if to.size > 0 and due.size > 0 %}**Next:** begin at the top.{% elsif to.size > 0 and waiting.size > 0 %}**Next:** see whether what waits still has to.{% elsif to.size > 0 %}**Next:** nothing at once; what comes in now is yours.{% else %}**Next:** somebody who can should take it over, or say in the policy who stands in.{% endif %}

<sub>Times are in {{ timezone }}.</sub>`;
