export const refusal = `{% for command in commands %}
{% if command.written != '' %}{{ command.written | code }}{% else %}A command{% endif %} by {{ by }} was {% if command.reason == 'unknown' %}not understood: there is no such command here.
{%- elsif command.reason == 'switched_off' %}not carried out: this desk does not use that command.
{%- elsif command.reason == 'not_yours' %}not carried out: it is for {{ command.audience }}.
{%- elsif command.reason == 'missing' %}not understood: {{ command.value | code }} is missing.
{%- elsif command.reason == 'bad_value' %}not understood: {{ command.value | code }} is not known here.
{%- elsif command.reason == 'bad_date' %}not understood: {{ command.value | code }} is no date that the desk can read. Write it as {{ '2026-12-31' | code }} or {{ '2026-12-31T09:00' | code }}.
{%- else %}not carried out: {{ command.value }}.
{%- endif %}
{%- if command.allowed.size > 0 %} Known: {% for word in command.allowed %}{{ word | code }}{% unless forloop.last %}, {% endunless %}{% endfor %}.{% endif %}
{%- if command.usage != '' %} Write {{ command.usage | code }}.{% endif %}
{%- if command.audience != '' and command.reason != 'not_yours' %} It is open to {{ command.audience }}.{% endif %}

{% endfor %}
{% if commands.size > 1 %}These commands{% else %}This command{% endif %} changed nothing. Edit the comment, or write a new one{% if help != '' %}; {{ help | code }} lists what you can write{% endif %}.`;

export const help = `{% if commands.size > 0 %}
What {{ by }} can write on this ticket, each on a line of its own:

| Command | What it does |
| :-- | :-- |
{%- for command in commands %}
| {{ command.usage | code }} | {{ command.does }} |
{%- endfor %}

Words in capitals stand for your own; what is in brackets may be left out. Anything else is a comment like any other.
{% else %}
There is no command on this ticket for {{ by }}. To tell us something, just write a comment.
{% endif %}`;

export const explain = `How this ticket stands, with every clock, its rule and its moments, as {{ by }} asked:

<details><summary>Show the explanation</summary>

{{ text | fence }}

</details>

Does something look wrong? Write a comment and name the line.`;
