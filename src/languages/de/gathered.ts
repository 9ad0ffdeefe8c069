export const gathered = `**Das muss das Support-Team von {% if tickets.size == 1 %}einem Ticket{% else %}{{ tickets.size }} Tickets{% endif %} wissen.** Antworten an die Kundschaft gehören auf die Tickets.

{% for ticket in tickets %}
### #{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}

{{ ticket.told }}
{% endfor %}`;
