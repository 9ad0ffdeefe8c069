export const OVERDUE = `{% if item.set == 'internal' %}
**{{ item.name }} ist fällig** seit **{{ item.breached }}**.
{%- elsif item.target == '' %}
**{{ item.name }} ist überfällig** seit **{{ item.breached }}**, dem vereinbarten Termin.
{%- else %}
**{{ item.name }} ist überfällig** seit **{{ item.breached }}**, zugesagt binnen {{ item.target }} (Servicezeit: {{ item.hours }}).
{%- endif %}
{%- if item.target != '' and item.set != 'internal' %}
Grund: Es gilt die Regel {{ item.rule | code }}; ihre Uhr läuft seit {{ item.started }}: {{ item.reason }}.
{%- endif %}`;
