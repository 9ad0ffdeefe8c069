export const deskLoad = `### Auslastung

{% if measured %}
{% if since != '' %}⚠️ **Seit {{ since }} ist ungewöhnlich viel zu tun**{% if by != '' %}, sagt {{ by }}{% elsif declared %}; so steht es in den Regeln{% elsif absent %}: Viele sind abwesend{% elsif busy %}: zu viel für alle, die Dienst haben{% else %}; es ist noch nicht genug abgeebbt{% endif %}.{% else %}Es ist so viel zu tun wie sonst.{% endif %} {% if work == 1 %}Ein offenes Ticket ist{% else %}{{ work }} offene Tickets sind{% endif %} zu bearbeiten; im Dienst: {{ duty }}{% if each != '' %}, also {{ each }} für jede Person{% endif %}{% if above != '' %} (ungewöhnlich ab mehr als {{ above }}, wieder normal unter {{ below }}){% endif %}. Abwesend: {{ away }} von {{ members }}.
{% endif %}

{% if severities.size > 0 %}
{% if inflated != '' %}⚠️ {% endif %}{{ many }} von {{ count }} Tickets, die seit {{ from }} gemeldet wurden, {% if many == 1 %}ist{% else %}sind{% endif %} {{ severities | join: ' oder ' }}: {{ percent }} %; erwartet werden höchstens {{ most }} %{% if inflated != '' %}. Zu viele sind es seit {{ inflated }}{% endif %}.
{% endif %}`;
