export const postMortem = `## Nachbereitung

{% if place == 'comment' %}Dieses Ticket{% elsif place == 'office' %}Das Ticket{% else %}#{{ number }}{% endif %} ist gelöst. Hier hält das Team fest, was geschehen ist und was es daraus lernt.{% if place != 'office' %} Haben Sie es gemeldet, brauchen Sie nichts zu tun: Sie können es hier lesen, sobald es geschrieben ist.{% endif %}

**Für das Team:** Bearbeiten Sie {% if place == 'issue' %}diesen Text{% elsif place == 'file' %}diese Datei{% else %}diesen Kommentar{% endif %} und füllen Sie die Abschnitte aus.{% if due != '' %} Bitte {% if organise %}sagen Sie {% if place == 'comment' %}hier{% else %}auf dem Ticket{% endif %} bis **{{ due }}**, wer das übernimmt{% if command != '' %}: {{ command | append: ' owner' | code }} in einer eigenen Zeile, mit einem Namen dahinter, wenn es jemand anderes ist{% endif %}{% if place == 'issue' %}; oder weisen Sie dieses Issue zu{% endif %}{% else %}stellen Sie sie bis **{{ due }}** fertig{% if command != '' %} und schreiben Sie dann {{ command | append: ' done' | code }} in eine eigene Zeile{% if place != 'comment' %}, auf dem Ticket{% endif %}{% endif %}{% if place == 'issue' %}; oder schließen Sie dieses Issue{% elsif place == 'file' %}; oder mergen Sie sie{% endif %}{% endif %}.{% endif %}

{{ facts }}

### Zusammenfassung

_Was ist geschehen, in zwei Sätzen, die auch Kunden lesen könnten?_

### Auswirkung

_Wer konnte was nicht tun, und wie lange?_

### Was schiefging

_Die Kette der Ereignisse, ohne Schuldzuweisung._

### Wie es dazu kam

_Was hat es möglich gemacht, und warum haben wir es nicht früher bemerkt?_

{% if factors.size == 0 %}
### Ursache

_Wählen Sie eine Art und sagen Sie, warum._

{% for cause in causes -%}
- [ ] {{ cause }}
{% endfor %}
{% endif %}

### Lösung

_Wodurch ging es wieder?_

{% if factors.size > 0 %}
### Beitragende Faktoren

_Alles, was dazu beigetragen hat: Haken Sie eine Art ab, oder schreiben Sie hinter ihren Doppelpunkt. Jeder weitere Faktor bekommt eine eigene Zeile, die mit seiner Art beginnt._

{% for factor in factors -%}
- [ ] {{ factor.name }}: _{% if factor.kind == 'education' %}was wusste jemand nicht oder fand es nicht?{% elsif factor.kind == 'bug' %}was am Produkt, an seinen Werkzeugen oder am Ablauf ließ es zu?{% else %}was war es?{% endif %}_
{% if factor.kind == 'bug' %}  - „Der Kunde hat es falsch gemacht“, „falsch benutzt“ und „daran herumgebastelt“ sind auch Fehler: Etwas ließ es zu.
{% endif %}{% if factor.remedies.size > 0 or factor.kind == 'education' %}  - Was hilft: {% if factor.remedies.size > 0 %}{{ factor.remedies | join: ', ' }}{% else %}Dokumentation, Schulung, eine Anleitung{% endif %}
{% endif %}{% endfor %}

### Was gut lief

_Was hat geholfen und soll so bleiben?_
{% endif %}

### Was es verhindert

_Was hätte dafür gesorgt, dass es nicht geschieht?_

### Maßnahmen

- [ ] _was, wer, bis wann_`;
