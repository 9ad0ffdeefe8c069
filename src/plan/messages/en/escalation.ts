export const escalation = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if told %}
{% if step > 1 %}**Still nobody has seen to this ticket**, {{ target }} after the step before (hours: {{ hours }}). This is step {{ step }}.{% elsif on == 'silence' %}**Nobody has seen to this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% elsif on == 'taken' %}**This ticket needs more hands:** {{ target }} have passed (hours: {{ hours }}) since {{ started }}, when {{ reason }}.{% elsif target == '' %}**This ticket has just come in**, and the policy passes it on at once.{% else %}**This ticket has been open for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% endif %}{% if group != '' and duty != 'nobody' %} It is handed to the group {{ group | code }}.{% endif %}{% if released.size > 0 %} It is taken off {{ released | join: ', ' }}.{% endif %}
{% endif %}

{% if page == 'sent' %}The pager {{ pager | code }} was called.{% elsif page == 'failed' %}⚠️ **The pager {{ pager | code }} could not be reached.** The desk tries again at its next run; the log of the run says why. If this cannot wait, call somebody.{% elsif page == 'digest' %}More pages were due than the policy allows in an hour, so the pager {{ pager | code }} was called once for all of them.{% endif %}

{% if told %}
**Next:** answer here, assign the ticket to somebody{% if ack != '' %}, or write {{ ack | code }} on a line of its own to say that you have seen it{% endif %}.
{% if duty == 'rotation' or duty == 'override' %}You are told because you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' and to.size > 0 %}You are told because the ticket stays yours: nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif duty == 'nobody' %}**Nobody is told:** nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% endif %} This step is told once.

<sub>Times are in {{ timezone }}.</sub>
{% endif %}`;

export const page = `{{ repository }}#{{ number }}{% if severity != '' %} ({{ severity }}){% endif %}: {% if step > 1 %}still nobody has seen to it, step {{ step }}{% elsif on == 'silence' %}nobody has seen to it for {{ target }}{% elsif on == 'taken' %}needs more hands after {{ target }}{% elsif target != '' %}open for {{ target }}{% else %}a new ticket{% endif %}{% if group != '' %}, for {{ group }}{% endif %}`;
