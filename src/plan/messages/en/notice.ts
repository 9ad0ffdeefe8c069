export const notice = `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in items %}
{% if item.kind == 'breach' %}
{% if item.set == 'internal' %}
**{{ item.name }}: the desk's own target passed** on **{{ item.breached }}**. It is no promise to the customer.
{%- elsif item.target == '' %}
**{{ item.name }} is overdue** since **{{ item.breached }}**, the date agreed with the customer.
{%- else %}
**{{ item.name }} is overdue** since **{{ item.breached }}**: it was promised within {{ item.target }} (hours: {{ item.hours }}).
{%- endif %}
{%- if item.target != '' %}
Why: the rule {{ item.rule | code }} applies, and its clock started on {{ item.started }}, when {{ item.reason }}.
{%- endif %}
{% elsif item.kind == 'overruled' %}
**The form now asks for {{ item.severity }}.** {{ item.by }} edited it. The ticket stays {% if item.current != '' %}{{ item.current }}{% else %}without a severity{% endif %}, as staff have said, until staff say otherwise.
{% elsif item.kind == 'hold_still' %}
**This ticket is still on hold**, since {{ item.since }}{% if item.until != '' %} and until {{ item.until }}{% endif %}.
{% elsif item.kind == 'hold_soon' %}
**The hold of this ticket ends soon**, on **{{ item.until }}**. Then its clocks go on.
{% elsif item.kind == 'hold_over' %}
**The hold of this ticket is over** since {{ item.until }}. Its clocks go on.
{% else %}
**Nobody owns this ticket.** Somebody should have taken it by **{{ item.breached }}**, within {{ item.target }} (hours: {{ item.hours }}).
{% endif %}
{% endfor %}

**Next:** {% if answer %}answer the customer here{% if unowned %} and assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% endif %}{% elsif unowned %}assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% elsif held %}ask those you wait for how it stands, and tell the customer{% else %}see whether the severity is still right, and set it if it is not{% endif %}.
{% if duty == 'rotation' or duty == 'override' %}You are told because nobody is assigned and you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because nobody is assigned and you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because nobody is assigned, nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' %}**Nobody is told:** nobody is assigned, nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif to.size > 0 %}You are told because the ticket is yours.{% else %}Nobody is assigned, and the policy names no group to tell.{% endif %}{% if again != '' %} The reminder of the hold comes again every {{ again }}.{% else %} This is said once.{% endif %}

<sub>Times are in {{ timezone }}.</sub>`;
