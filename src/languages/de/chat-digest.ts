export const chatDigest = `{{ count }} Tickets sind überfällig, viele auf einmal. Jedes trägt sein Label.
{%- for ticket in tickets %}
#{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}: {{ ticket.what }}, seit {{ ticket.since }}
{%- endfor %}
{%- if to != '' %}
Für: {{ to }}
{%- endif %}`;
