export const reminder = `{% for login in to %}{{ login | mention }} {% endfor %}

**We are waiting for your answer**, since {{ since }}{% if missing.size > 0 %}. Without this we cannot help you:{% elsif asker != '' %}, to what {{ asker }} asked above.{% else %}, to the question above.{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Next:** please {% if missing.size > 0 %}edit your report or {% endif %}answer here{% if closes != '' %} by **{{ closes }}**. After that the ticket is closed{% if reopens != '' %}; until {{ reopens }} a comment of yours opens it again{% endif %}.{% else %}. The ticket stays open, but without your answer it stands still.{% endif %} This reminder comes once.

<sub>Times are in {{ timezone }}.</sub>`;

export const silence = `{% for login in to %}{{ login | mention }} {% endfor %}

**We have had no answer since {{ since }}, so this ticket is closed.**{% if missing.size > 0 %} This is still missing:{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Next:** if it is solved or no longer matters, there is nothing to do. {% if reopens != '' %}Otherwise just write a comment here by **{{ reopens }}**: that opens the ticket again, and nobody asks why it took you a while.{% else %}Otherwise please open a new ticket and name this one.{% endif %}

<sub>Times are in {{ timezone }}.</sub>`;
