export const status = `### {% if state == 'closed' %}Dieses Ticket ist geschlossen{% elsif owners.size > 0 %}In Bearbeitung bei {{ owners | join: ', ' }}{% elsif handed != '' %}Ihre Meldung liegt bei der Gruppe {{ handed }}{% elsif answered %}Wir arbeiten daran{% else %}Ihre Meldung ist angekommen{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}

{% if overdue and state != 'closed' %}
Wir sind mit etwas in Verzug, das wir Ihnen zugesagt haben. Das tut uns leid. Das Ticket ist so markiert, dass das Team es sieht.
{% endif %}
{% if busy != '' and state == 'open' %}

Stand {{ busy }}: **Wir haben ungewöhnlich viel zu tun.** {% if expected != '' %}Eine erste Antwort kann bis **{{ expected }}** auf sich warten lassen; bis dahin ist sie zugesagt.{% else %}Das Dringendste kommt zuerst, deshalb kann eine erste Antwort länger dauern als sonst.{% endif %}

{% endif %}
| | |
| :-- | :-- |
{%- if severity != '' or state != 'closed' %}
| **Schweregrad** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Grund: {{ why }}{% endif %}{% if proposed and state != 'closed' %}<br>Das gilt, bis das Support-Team es geprüft hat.{% endif %}{% else %}noch offen: Das Support-Team legt ihn fest{% endif %}{% if original != '' %}<br>Es gibt eine Übergangslösung. Gemeldet wurde es als {{ original }}, und das bleibt vermerkt.{% endif %} |
{%- endif %}
{%- if owners.size > 0 %}
| **Zuständig** | {{ owners | join: ', ' }} |
{%- elsif handed == '' and answered == false and state != 'closed' %}
| **Zuständig** | noch niemand |
{%- endif %}
{%- if state == 'pending' %}
| **Stand** | wartet seit {{ since }} auf eine Antwort von {{ requester }}{% if until != '' %}; ohne Antwort bis {{ until }} wird es geschlossen{% endif %}{% if held %}<br>Es ist außerdem zurückgestellt{% if blocked %}: Wir warten, bis {% if blocker != '' %}{{ blocker | code }} geschlossen wird{% else %}ein anderes Issue geschlossen wird{% endif %}{% if awaited != '' %} ({{ awaited }}){% endif %}{% elsif awaited != '' %}: Wir warten auf {{ awaited }}{% endif %}{% endif %} |
{%- elsif state == 'on_hold' %}
| **Stand** | zurückgestellt seit {{ since }}{% if until != '' %}, bis {{ until }}{% endif %}{% if blocked %}<br>Wir warten, bis {% if blocker != '' %}{{ blocker | code }} geschlossen wird{% else %}ein anderes Issue geschlossen wird{% endif %}{% if awaited != '' %} ({{ awaited }}){% endif %}{% elsif awaited != '' %}<br>Wir warten auf: {{ awaited }}{% endif %} |
{%- elsif state == 'closed' %}
| **Stand** | geschlossen am {{ since }} |
{%- elsif incident and phase == '' %}
| **Stand** | wird als Störfall behandelt |
{%- endif %}
{%- if phase != '' %}
| **Störfall** | {% if name != '' %}{{ name }}: {% endif %}{{ phase }} {% if over %}am{% else %}seit{% endif %} {{ phased }} |
{%- endif %}
{%- if hit.size > 0 %}
| **Betroffen** | {% for one in hit %}{{ one.component }}: {{ one.impact }}{% unless forloop.last %}<br>{% endunless %}{% endfor %} |
{%- endif %}
{%- if next != '' and state != 'closed' %}
| **Nächster Zwischenstand** | {% if behind %}fällig seit{% else %}bis{% endif %} {{ next }} |
{%- endif %}
{%- if stage != '' and state != 'closed' %}
| **Neues** | {{ stage }}: {{ words }}<br>{{ speaker }}, {{ spoken }} |
{%- endif %}
{%- if handed != '' %}
| **Weitergegeben an** | die Gruppe {{ handed }} |
{%- endif %}
{%- if agreed != '' %}
| **Vereinbarter Termin** | {{ agreed }} |
{%- endif %}
{%- if approval != '' %}
| **Genehmigung** | {% if approval == 'given' %}erteilt von {{ approver }} am {{ decided }}{% elsif approval == 'declined' %}abgelehnt von {{ approver }} am {{ decided }}{% else %}nötig von der Gruppe {{ approvers }}, bevor die Arbeit beginnt{% endif %}{% if grounds != '' %}<br>{{ grounds }}{% endif %} |
{%- endif %}
{%- if step != '' and state != 'closed' %}
| **Stufe** | {{ step }}, seit {{ entered }}{% if means != '' %}<br>{{ means }}{% endif %}{% if after != '' %}<br>Danach: {{ after }}{% endif %} |
{%- endif %}
{%- if rfc != '' %}
| **Besprochen in** | {{ rfc }} |
{%- endif %}
{%- if planned != '' %}
| **Geplant für** | {{ planned }}, wenn {% if unsigned %}Sie es bis dahin bestätigt haben{% else %}es bis dahin fertig ist{% endif %} |
{%- endif %}
{%- if ships != '' %}
| **Wird ausgeliefert am** | {{ ships }} |
{%- endif %}

{% if history.size > 0 %}
**Zwischenstände**, der neueste zuerst:
{% for one in history %}
- {% if one.struck %}~~{% endif %}{{ one.at }}, {{ one.phase }}{% for part in one.hit %}{% if forloop.first %} ({% else %}; {% endif %}{{ part.component }}: {{ part.impact }}{% if forloop.last %}){% endif %}{% endfor %}{% if one.words != '' %}: {{ one.words }}{% endif %}{% if one.struck %}~~ (berichtigt){% else %} ({{ one.by }}){% endif %}
{%- endfor %}
{% if earlier > 0 %}
- {{ earlier }} frühere, in den Kommentaren zu diesem Ticket
{% endif %}
{% endif %}

{% if project and state != 'closed' %}
Daraus ist ein Projekt geworden. Die zugesagten Zeiten gelten dafür nicht mehr; den Plan stimmen wir hier mit Ihnen ab.
{% elsif promises.size > 0 and project == false %}
| Was wir zusagen | Bis | Bisher |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}{% if promise.target != '' %}, binnen {{ promise.target }}{% else %}, wie vereinbart{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% elsif promise.over %}–{% else %}sobald das Warten vorbei ist{% endif %} | {{ promise.state }} |
{%- endfor %}
{% endif %}

{% if needed != '' and state != 'closed' %}
Sie brauchen dies bis {{ needed }}. Solche Anliegen benötigen einen Vorlauf von mindestens {{ notice }}; deshalb können wir diesen Tag nicht zusagen. Wir tun, was wir können, und melden uns hier.
{% endif %}

{% if updates != '' and project == false and state != 'closed' %}
{% if answered %}Solange wir daran arbeiten, hören Sie mindestens einmal innerhalb von {{ updates }} von uns{% else %}Nach der ersten Antwort hören Sie mindestens einmal innerhalb von {{ updates }} von uns{% endif %}{% for one in rarer %}; nach {{ one.after }} mindestens einmal innerhalb von {{ one.updates }}{% endfor %}.
{% endif %}

{% if state != 'closed' %}
{% if schedules.size > 0 %}Diese Zeiten zählen:
{% for one in schedules %}
- {{ one.promises | join: ', ' }}: {% if one.always %}Tag und Nacht{% else %}{{ one.hours }}{% if one.opens != '' %}, wieder ab **{{ one.opens }}**{% endif %}{% endif %}
{%- endfor %}
{% elsif always and runs %}Die Uhr läuft Tag und Nacht.{% elsif hours != '' %}Unsere Servicezeiten: {{ hours }}.{% if opens != '' %} Wir sind wieder da ab **{{ opens }}**{% if runs %}; bis dahin steht die Uhr{% endif %}.{% endif %}{% endif %}
{% endif %}

{% if missing.size > 0 and state != 'closed' %}
**{% if asking %}Eines müssen wir noch wissen:{% else %}Es fehlen Angaben, die wir brauchen, um Ihnen zu helfen:{% endif %}**
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.date != '' %}: Sie schreiben „{{ answer.date }}“. Welcher Tag ist das? Bitte schreiben Sie ihn wie {{ '31.12.2026' | code }}, oder dass es keinen gibt.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}
{% endif %}

{% if state != 'closed' %}
{% for doubt in doubts %}
> Beim Formular sind wir nicht sicher: {{ doubt }}
{% endfor %}
{% endif %}

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
**Wie es weitergeht:** {% if answered %}Bitte beantworten Sie die Frage oben.{% else %}Bitte schreiben Sie hier, wir warten auf Sie.{% endif %}{% if stands %} Danach läuft die Uhr weiter.{% endif %}
{% elsif state == 'on_hold' %}
**Wie es weitergeht:** {% if blocked %}Mit Ihrem Ticket geht es weiter, sobald das andere Issue geschlossen ist{% if until != '' %}, spätestens am {{ until }}{% endif %}.{% else %}Wir warten auf jemand anderen und sagen Ihnen, was wir erfahren.{% endif %}
{% elsif tried and solved != '' %}
**Wie es weitergeht:** Bitte probieren Sie es aus und sagen Sie hier, ob es so ist, wie Sie es brauchen: mit {{ solved | code }} in einer eigenen Zeile, wenn ja, sonst, was nicht stimmt. Ohne Ihr Wort geht es nicht live.
{% elsif solved != '' %}
**Wie es weitergeht:** Ist es gelöst? Bitte schreiben Sie {{ solved | code }}, wenn ja,{% if unsolved != '' %} oder {{ unsolved | code }}, wenn nicht,{% endif %} in eine eigene Zeile.
{% elsif owners.size == 0 and handed != '' %}
**Wie es weitergeht:** Die Gruppe {{ handed }} arbeitet weiter daran und antwortet Ihnen hier. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.
{% elsif owners.size == 0 and answered %}
**Wie es weitergeht:** Das Support-Team arbeitet hier weiter daran. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.
{% elsif owners.size == 0 %}
**Wie es weitergeht:** Jemand aus dem Support-Team übernimmt das Ticket und antwortet Ihnen hier.
{% else %}
**Wie es weitergeht:** {{ owners | join: ', ' }} {% if owed %}{% if owners.size > 1 %}antworten{% else %}antwortet{% endif %} Ihnen hier{% else %}{% if owners.size > 1 %}arbeiten{% else %}arbeitet{% endif %} weiter daran und {% if owners.size > 1 %}schreiben{% else %}schreibt{% endif %} Ihnen hier, sobald es Neues gibt{% endif %}. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.
{% endif %}

<sub>Zeiten gelten für {{ timezone }}. Steward hält diesen Kommentar aktuell; er ist keine Antwort eines Menschen.</sub>`;
