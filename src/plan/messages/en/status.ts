export const status = `### {% if state == 'closed' %}This ticket is closed{% elsif owners.size > 0 %}Somebody is on it: {{ owners | join: ', ' }}{% else %}We have your report{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}

{% if overdue and state != 'closed' %}
We are late with something that we promised you, and we are sorry. The ticket is marked so that the team sees it.
{% endif %}
| | |
| :-- | :-- |
| **Severity** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Why: {{ why }}{% endif %}{% else %}not set yet: the support team will set it{% endif %}{% if original != '' %}<br>There is a workaround. It was reported as {{ original }}, and that stays on record.{% endif %} |
{%- if owners.size > 0 or state != 'closed' %}
| **Owner** | {% if owners.size > 0 %}{{ owners | join: ', ' }}{% else %}nobody yet{% endif %} |
{%- endif %}
{%- if state == 'pending' %}
| **State** | waiting for the customer's answer since {{ since }}{% if until != '' %}; without one by {{ until }} it is closed{% endif %} |
{%- elsif state == 'on_hold' %}
| **State** | on hold since {{ since }}{% if until != '' %}, until {{ until }}{% endif %}{% if awaited != '' %}<br>We wait for: {{ awaited }}{% endif %} |
{%- elsif state == 'closed' %}
| **State** | closed on {{ since }} |
{%- elsif incident %}
| **State** | treated as an incident |
{%- endif %}
{%- if handed != '' %}
| **Handed to** | the group {{ handed }}, who look at it next |
{%- endif %}
{%- if agreed != '' %}
| **Agreed date** | {{ agreed }} |
{%- endif %}
{%- if ships != '' %}
| **Goes out on** | {{ ships }} |
{%- endif %}

{% if project %}
This has become a project. The times of the service level no longer apply to it; the plan is agreed with you here.
{% elsif promises.size > 0 %}
| What we promise | By | So far |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}once the wait is over{% endif %} | {{ promise.state }} |
{%- endfor %}
{% elsif state != 'closed' %}
No time is promised for this ticket{% if severity != '' %}: its kind has none in the desk's rules{% else %} until its severity is set{% endif %}.
{% endif %}

{% if needed != '' and state != 'closed' %}
You need this by {{ needed }}. Requests like this need {{ notice }} of notice, so we make no promise for that date. We will do what we can and tell you here.
{% endif %}

{% if updates != '' and project == false and state != 'closed' %}
{% if answered %}While we work on it, you hear from us at least every {{ updates }}.{% else %}Once somebody has answered, you hear from us at least every {{ updates }}.{% endif %}
{% endif %}

{% if state != 'closed' %}
{% if always %}The clock runs day and night.{% elsif hours != '' %}The desk works {{ hours }}.{% endif %}{% if opens != '' %} It is closed until **{{ opens }}**; the clock stands until then.{% endif %}
{% endif %}

{% if missing.size > 0 and state != 'closed' %}
**Something is missing that we need to help you:**
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}
{% endif %}

{% for doubt in doubts %}
> We are not sure about the form: {{ doubt }}
{% endfor %}

{% if state == 'closed' and solved != '' %}
**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% if reopens != '' %} (until **{{ reopens }}**){% endif %}{% endif %}, on a line of its own.
{% elsif state == 'closed' and reopens != '' and unsolved != '' %}
**Next:** nothing, if that settles it. If it does not, write {{ unsolved | code }} on a line of its own by **{{ reopens }}** and tell us what is left: that opens the ticket again. A comment without it does not.
{% elsif state == 'closed' and reopens != '' %}
**Next:** nothing, if that settles it. If it does not, write a comment here by **{{ reopens }}** and tell us what is left: that opens the ticket again.
{% elsif state == 'closed' %}
**Next:** nothing, if that settles it. If it does not, please open a new ticket and name this one.
{% elsif missing.size > 0 %}
**Next:** please edit your report (the … menu at its top right, then _Edit_) or answer here.{% if state == 'pending' and promises.size > 0 %} The clock goes on when you do.{% endif %}
{% elsif state == 'pending' %}
**Next:** please answer the question above.{% if promises.size > 0 %} The clock goes on when you do.{% endif %}
{% elsif state == 'on_hold' %}
**Next:** we wait for somebody else and will tell you what they say.
{% elsif solved != '' %}
**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% endif %}, on a line of its own.
{% elsif owners.size == 0 and answered %}
**Next:** the support team goes on with it here. Anything new? Write a comment; there is no need to open another ticket.
{% elsif owners.size == 0 %}
**Next:** somebody on the support team takes the ticket and answers here.
{% else %}
**Next:** {{ owners | join: ', ' }} {% if owners.size > 1 %}answer{% else %}answers{% endif %} here. Anything new? Write a comment; there is no need to open another ticket.
{% endif %}

<sub>Times are in {{ timezone }}. Steward keeps this comment current; it is not an answer by a person.</sub>`;
