/** What is said of a clock that is late, `item` by name. */
export const OVERDUE = `{% if item.set == 'internal' %}
**{{ item.name }} has been due** since **{{ item.breached }}**.
{%- elsif item.target == '' %}
**{{ item.name }} has been overdue** since **{{ item.breached }}**, the date agreed with the customer.
{%- else %}
**{{ item.name }} has been overdue** since **{{ item.breached }}**: it was promised within {{ item.target }} (hours: {{ item.hours }}).
{%- endif %}
{%- if item.target != '' and item.set != 'internal' %}
Why: the rule {{ item.rule | code }} applies, and its clock started on {{ item.started }}, when {{ item.reason }}.
{%- endif %}`;
