export const notice = `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in items %}
{% if item.kind == 'breach' %}
**{{ item.name }} is overdue** since **{{ item.breached }}**: it was promised within {{ item.target }} (hours: {{ item.hours }}).
Why: the rule {{ item.rule | code }} applies, and its clock started on {{ item.started }}, when {{ item.reason }}.
{% elsif item.kind == 'overruled' %}
**The form now asks for {{ item.severity }}.** {{ item.by }} edited it. The ticket stays {% if item.current != '' %}{{ item.current }}{% else %}without a severity{% endif %}, as staff have said, until staff say otherwise.
{% else %}
**Nobody owns this ticket.** Somebody should have taken it by **{{ item.breached }}**, within {{ item.target }} (hours: {{ item.hours }}).
{% endif %}
{% endfor %}

**Next:** {% if answer %}answer the customer here{% if unowned %} and assign the ticket to somebody{% endif %}{% elsif unowned %}assign the ticket to somebody{% else %}see whether the severity is still right, and set it if it is not{% endif %}.
{% if duty == 'rotation' or duty == 'override' %}You are told because nobody is assigned and you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because nobody is assigned and you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because nobody is assigned, nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' %}**Nobody is told:** nobody is assigned, nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif to.size > 0 %}You are told because the ticket is yours.{% else %}Nobody is assigned, and the policy names no group to tell.{% endif %} This is said once.

<sub>Times are in {{ timezone }}.</sub>`;
