export const status = `### {% if state == 'closed' %}Dieses Ticket ist geschlossen{% elsif owners.size > 0 %}In Bearbeitung bei {{ owners | join: ', ' }}{% else %}Ihre Meldung ist angekommen{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}

{% if overdue and state != 'closed' %}
Wir sind mit etwas in Verzug, das wir Ihnen zugesagt haben. Das tut uns leid. Das Ticket ist so markiert, dass das Team es sieht.
{% endif %}
| | |
| :-- | :-- |
| **Schweregrad** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Grund: {{ why }}{% endif %}{% else %}noch offen: Das Support-Team legt ihn fest{% endif %}{% if original != '' %}<br>Es gibt einen Ausweg. Gemeldet wurde es als {{ original }}, und das bleibt vermerkt.{% endif %} |
{%- if owners.size > 0 or state != 'closed' %}
| **Zuständig** | {% if owners.size > 0 %}{{ owners | join: ', ' }}{% else %}noch niemand{% endif %} |
{%- endif %}
{%- if state == 'pending' %}
| **Stand** | wartet auf die Antwort der Kundin oder des Kunden seit {{ since }}{% if until != '' %}; ohne Antwort bis {{ until }} wird es geschlossen{% endif %} |
{%- elsif state == 'on_hold' %}
| **Stand** | ruht seit {{ since }}{% if until != '' %}, bis {{ until }}{% endif %}{% if awaited != '' %}<br>Wir warten auf: {{ awaited }}{% endif %} |
{%- elsif state == 'closed' %}
| **Stand** | geschlossen am {{ since }} |
{%- elsif incident %}
| **Stand** | wird als Störfall behandelt |
{%- endif %}
{%- if handed != '' %}
| **Weitergegeben an** | die Gruppe {{ handed }}, die sich darum kümmert |
{%- endif %}
{%- if agreed != '' %}
| **Vereinbarter Termin** | {{ agreed }} |
{%- endif %}
{%- if ships != '' %}
| **Wird ausgeliefert am** | {{ ships }} |
{%- endif %}

{% if project %}
Daraus ist ein Projekt geworden. Die zugesagten Zeiten gelten dafür nicht mehr; den Plan stimmen wir hier mit Ihnen ab.
{% elsif promises.size > 0 %}
| Was wir zusagen | Bis | Bisher |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}{% if promise.target != '' %}, binnen {{ promise.target }}{% else %}, wie vereinbart{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}sobald das Warten vorbei ist{% endif %} | {{ promise.state }} |
{%- endfor %}
{% endif %}

{% if needed != '' and state != 'closed' %}
Sie brauchen dies bis {{ needed }}. Solche Anliegen benötigen einen Vorlauf von mindestens {{ notice }}; deshalb können wir diesen Tag nicht zusagen. Wir tun, was wir können, und melden uns hier.
{% endif %}

{% if updates != '' and project == false and state != 'closed' %}
{% if answered %}Solange wir daran arbeiten, hören Sie mindestens einmal innerhalb von {{ updates }} von uns.{% else %}Nach der ersten Antwort hören Sie mindestens einmal innerhalb von {{ updates }} von uns.{% endif %}
{% endif %}

{% if state != 'closed' %}
{% if always %}Die Uhr läuft Tag und Nacht.{% elsif hours != '' %}Unsere Servicezeiten: {{ hours }}.{% endif %}{% if opens != '' %} Der Support ist bis **{{ opens }}** geschlossen; so lange steht die Uhr.{% endif %}
{% endif %}

{% if missing.size > 0 and state != 'closed' %}
**Es fehlen Angaben, die wir brauchen, um Ihnen zu helfen:**
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}
{% endif %}

{% for doubt in doubts %}
> Beim Formular sind wir nicht sicher: {{ doubt }}
{% endfor %}

{% if state == 'closed' and solved != '' %}
**Wie es weitergeht:** Ist es gelöst? Bitte schreiben Sie {{ solved | code }}, wenn ja,{% if unsolved != '' %} oder {{ unsolved | code }}, wenn nicht{% if reopens != '' %} (bis **{{ reopens }}**){% endif %},{% endif %} in eine eigene Zeile.
{% elsif state == 'closed' and reopens != '' and unsolved != '' %}
**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, schreiben Sie bis **{{ reopens }}** in eine eigene Zeile {{ unsolved | code }} und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen. Ein Kommentar ohne diesen Befehl öffnet es nicht.
{% elsif state == 'closed' and reopens != '' %}
**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, schreiben Sie hier bis **{{ reopens }}** einen Kommentar und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen.
{% elsif state == 'closed' %}
**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, melden Sie es bitte neu und nennen Sie dieses Ticket.
{% elsif missing.size > 0 %}
**Wie es weitergeht:** Bitte bearbeiten Sie Ihre Meldung (Menü … oben rechts, dann _Edit_) oder antworten Sie hier.{% if state == 'pending' and stands %} Danach läuft die Uhr weiter.{% endif %}
{% elsif state == 'pending' %}
**Wie es weitergeht:** Bitte beantworten Sie die Frage oben.{% if stands %} Danach läuft die Uhr weiter.{% endif %}
{% elsif state == 'on_hold' %}
**Wie es weitergeht:** Wir warten auf jemand anderen und sagen Ihnen, was wir erfahren.
{% elsif solved != '' %}
**Wie es weitergeht:** Ist es gelöst? Bitte schreiben Sie {{ solved | code }}, wenn ja,{% if unsolved != '' %} oder {{ unsolved | code }}, wenn nicht,{% endif %} in eine eigene Zeile.
{% elsif owners.size == 0 and answered %}
**Wie es weitergeht:** Das Support-Team macht hier weiter. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.
{% elsif owners.size == 0 %}
**Wie es weitergeht:** Jemand aus dem Support-Team übernimmt das Ticket und antwortet Ihnen hier.
{% else %}
**Wie es weitergeht:** {{ owners | join: ', ' }} {% if owners.size > 1 %}antworten{% else %}antwortet{% endif %} Ihnen hier. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.
{% endif %}

<sub>Zeiten gelten für {{ timezone }}. Steward hält diesen Kommentar aktuell; er ist keine Antwort eines Menschen.</sub>`;
