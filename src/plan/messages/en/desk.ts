export const desk = `{% if healthy %}**The desk is at work.**{% else %}⚠️ **The desk needs a look.**{% endif %} It last ran on **{{ ran }}** and judged {{ evaluated }} of {{ total }} issues.
{% if errors > 0 %}
- The policy has {{ errors }} error{% if errors > 1 %}s{% endif %}. Until it is mended, an earlier version of it is in force.
{%- endif %}
{%- for fault in faults %}
- {{ fault }}
{%- endfor %}

| Open | Overdue | At risk | No owner in time | Waiting |
| --: | --: | --: | --: | --: |
| {{ open }} | {{ overdue }} | {{ risky }} | {{ unowned }} | {{ waiting }} |

{% if tickets.size > 0 %}
| State | Ticket | Severity | Owner | Overdue since, or due next |
| :-- | :-- | :-- | :-- | :-- |
{%- for ticket in tickets %}
| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}after the wait{% endif %}{% endif %} |
{%- endfor %}
{% if more > 0 %}
…and {{ more }} more, less pressing.
{% endif %}
{% else %}
No ticket is open.
{% endif %}

**Next:** {% if healthy %}nothing, as long as the time above is recent. It is renewed every {{ every }}; where it is much older, the desk has stopped.{% else %}look into the log of the last run, which says more.{% endif %} Pin this issue, so that everybody finds it. It is no ticket: nothing that is written here is answered.

<sub>Times are in {{ timezone }}.</sub>`;

export const digest = `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ count }} tickets are overdue, many of them at once.** So that you get one message and not {{ count }}, they are listed here and nothing was posted on them. Each carries its label.

{% for group in groups %}
### {% if group.group %}Nobody is assigned, for the group {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Nobody is assigned{% endif %}: {{ group.count }}

{% if group.tickets.size > 0 %}
| Ticket | Severity | What | Overdue since |
| :-- | :-- | :-- | :-- |
{%- for ticket in group.tickets %}
| #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {{ ticket.what | join: ', ' }} | {{ ticket.since }} |
{%- endfor %}
{% endif %}
{% if group.more > 0 %}
…and {{ group.more }} more, overdue for less long. Look for the label.
{% endif %}
{% endfor %}

**Next:** begin at the top of your list; the earliest promise is first. This is said once: what becomes overdue while so much is late joins this list without another message.

<sub>Times are in {{ timezone }}.</sub>`;
