export const selfService = `Das können Sie sofort selbst lösen:

{{ instructions }}

**Hat es nicht geholfen?** {% if unsolved != '' %}Schreiben Sie {{ unsolved | code }} in eine eigene Zeile{% if closed %}: Dann wird das Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung{% else %}, und jemand übernimmt es{% endif %}.{% elsif closed %}Bitte melden Sie es neu und nennen Sie dieses Ticket.{% else %}Schreiben Sie einen Kommentar und sagen Sie uns, was geschehen ist.{% endif %}
{% if closed %}

<sub>Das Ticket ist geschlossen, weil diese Anleitung Meldungen wie Ihre beantwortet.{% if automatic %} Ein Mensch hat es noch nicht gelesen.{% endif %}</sub>{% endif %}`;
