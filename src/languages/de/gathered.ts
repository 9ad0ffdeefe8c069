export const gathered = `**{% if tickets.size == 1 %}Ein Ticket braucht{% else %}{{ tickets.size }} Tickets brauchen{% endif %} Ihre Aufmerksamkeit.** Antworten an die Kundschaft gehören auf die Tickets.

{% for ticket in tickets %}
### #{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}

{{ ticket.told }}
{% endfor %}`;
