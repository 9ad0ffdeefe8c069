export const rolledOut = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if out.size > 0 %}**Diese Änderungen sind bestätigt, wo das verlangt war, und gehen am {{ day }} live:**
{% for one in out %}
- #{{ one.number }} {{ one.title }}
{%- endfor %}
{% else %}**Am {{ day }} geht nichts live.**
{% endif %}

{% if held.size > 0 %}**Nicht bereit und deshalb nicht dabei:**
{% for one in held %}
- #{{ one.number }} {{ one.title }}: {% if one.signed %}daran wird noch gearbeitet{% else %}die Bestätigung durch die Kundin oder den Kunden fehlt{% endif %}
{%- endfor %}
{% endif %}

{% if more %}
Die Liste oben nennt alle.
{% endif %}

Sie erfahren es, weil Sie zur Gruppe {{ group | code }} gehören. Dieser Hinweis kommt nur einmal.

<sub>Tage gelten für {{ timezone }}.</sub>`;
