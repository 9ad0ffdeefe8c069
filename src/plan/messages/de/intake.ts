export const selfService = `Das können Sie sofort selbst lösen:

{{ instructions }}

**Hat es nicht geholfen?** {% if unsolved != '' %}Schreiben Sie {{ unsolved | code }} in eine eigene Zeile{% if closed %}: Dann wird das Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung{% else %}, und jemand übernimmt es{% endif %}.{% elsif closed %}Bitte melden Sie es neu und nennen Sie dieses Ticket.{% else %}Schreiben Sie einen Kommentar und sagen Sie uns, was geschehen ist.{% endif %}
{% if closed %}

<sub>Das Ticket ist geschlossen, weil diese Anleitung Meldungen wie Ihre beantwortet.{% if automatic %} Ein Mensch hat es noch nicht gelesen.{% endif %}</sub>{% endif %}`;

export const secret = `{% for login in to %}{{ login | mention }} {% endfor %}

**{% if comment %}Ein Kommentar{% else %}Die Meldung{% endif %} von {{ by }} enthält anscheinend ein Geheimnis** ({{ kinds | join: ', ' }}). Wer diese Seite lesen kann, kann auch das lesen. Hier wird es nicht wiederholt.

**Was zu tun ist,** in dieser Reihenfolge:

1. Machen Sie es dort ungültig, wo es ausgestellt wurde, und erzeugen Sie ein neues. Es von dieser Seite zu nehmen, genügt nicht: E-Mails sind schon verschickt.
2. Bearbeiten Sie {% if comment %}den Kommentar{% else %}die Meldung{% endif %} und nehmen Sie es heraus.
3. Der Verlauf zeigt es noch: Öffnen Sie _edited_ über dem Text, wählen Sie die ältere Fassung und löschen Sie sie.

Falls es kein Geheimnis ist, brauchen Sie nichts zu tun.`;

export const outOfScope = `**Dafür ist dieser Support nicht zuständig**, deshalb hat {{ by }} das Ticket geschlossen.{% if why != '' %} Der Grund: {{ why }}{% endif %}
{% if reopens != '' %}

Sehen Sie das anders? Schreiben Sie bis **{{ reopens }}** {% if unsolved != '' %}in eine eigene Zeile {{ unsolved | code }} und Ihren Grund{% else %}hier einen Kommentar und sagen Sie, warum{% endif %}: Damit ist das Ticket wieder offen, und ein Mensch liest es.

<sub>Zeiten gelten für {{ timezone }}.</sub>{% endif %}`;

export const followUp = `Danke für Ihre Nachricht. **Dieses Ticket ist seit {{ closed }} gelöst und bleibt geschlossen**; niemand beobachtet es mehr.

**Wie es weitergeht:**{% if unsolved != '' %} Ist es wieder dasselbe Problem? Schreiben Sie {{ unsolved | code }} bis **{{ until }}** in eine eigene Zeile: Dann wird dieses Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung. Für alles andere{% else %} Wenn noch etwas nicht stimmt,{% endif %} eröffnen Sie bitte ein neues Ticket, das dieses nennt:

{{ link }}

Wollten Sie nur Danke sagen? Das freut uns, und es ist nichts zu tun. Dieser Hinweis kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
