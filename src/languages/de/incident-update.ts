export const incidentUpdate = `### {% if name != '' %}{{ name }}{% elsif hit.size > 0 %}{% for one in hit %}{{ one.component }}{% unless forloop.last %}, {% endunless %}{% endfor %}{% else %}Störfall{% endif %}: {{ phase }}

{% if corrects %}
**Dies berichtigt den Zwischenstand davor.**
{% endif %}
{{ words }}
{% if hit.size > 0 %}

Betroffen:
{% for one in hit %}
- {{ one.component }}: {{ one.impact }}
{%- endfor %}
{% endif %}

{% if over %}
**Wie es weitergeht:** Wenn bei Ihnen etwas nicht so ist, wie es sein soll, schreiben Sie es hier.
{% elsif next != '' %}
**Wie es weitergeht:** Der nächste Zwischenstand kommt bis **{{ next }}**.
{% else %}
**Wie es weitergeht:** Wir schreiben wieder hier, sobald es Neues gibt.
{% endif %}

<sub>Ein Zwischenstand von {{ by }}, mitgeteilt von Steward.{% if next != '' %} Zeiten gelten für {{ timezone }}.{% endif %}</sub>`;
