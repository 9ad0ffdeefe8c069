export const outOfScope = `**Dafür ist dieser Support nicht zuständig**, deshalb hat {{ by }} das Ticket geschlossen.{% if why != '' %} Der Grund: {{ why }}{% endif %}
{% if reopens != '' %}

Sehen Sie das anders? Schreiben Sie bis **{{ reopens }}** {% if unsolved != '' %}in eine eigene Zeile {{ unsolved | code }} und Ihren Grund{% else %}hier einen Kommentar und sagen Sie, warum{% endif %}: Damit ist das Ticket wieder offen, und ein Mensch liest es.

<sub>Zeiten gelten für {{ timezone }}.</sub>{% endif %}`;
