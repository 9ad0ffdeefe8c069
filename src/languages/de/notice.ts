import { OVERDUE } from './overdue.ts';

export const notice = `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in items %}
{% if item.kind == 'breach' %}
${OVERDUE}
{% elsif item.kind == 'overruled' %}
**Das Formular verlangt jetzt {{ item.severity }}.** {{ item.by }} hat es bearbeitet. Das Ticket bleibt {% if item.current != '' %}bei {{ item.current }}{% else %}ohne Schweregrad{% endif %}, wie der Support gesagt hat, bis er etwas anderes sagt.
{% elsif item.kind == 'untriaged' %}
{% if item.current != '' %}**Niemand vom Support hat bestätigt, wie schwerwiegend dieses Ticket ist.** Bis dahin gilt {{ item.current }}.{% else %}**Niemand hat gesagt, wie schwerwiegend dieses Ticket ist.** Es hat keinen Schweregrad.{% endif %} Das sollte bis **{{ item.breached }}** geschehen sein, binnen {{ item.target }} (Servicezeit: {{ item.hours }}).
{% elsif item.kind == 'unclear_severity' %}
**Nichts an diesem Ticket sagt, wie schwerwiegend es ist.** {% if item.current != '' %}Es gilt als {{ item.current }}, bis der Support etwas anderes sagt.{% else %}Es hat keinen Schweregrad, bis der Support einen setzt.{% endif %}
{% elsif item.kind == 'unclear_form' %}
**Zu welchem Formular dieses Ticket gehört, ist nicht sicher.** Seine Antworten könnten die auf ein anderes sein.
{% elsif item.kind == 'out_of_scope' %}
**{{ item.by }} hat dieses Ticket geschlossen, weil der Support dafür nicht zuständig ist**{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}
{% elsif item.kind == 'approval' %}
**Dieses Ticket braucht eine Genehmigung, bevor die Arbeit daran beginnt.**{% if item.says != '' %} Wenn Sie es genehmigen, schreiben Sie {{ item.says | code }} in eine eigene Zeile{% if item.skip != '' %}, sonst {{ item.skip | code }} und den Grund{% endif %}.{% endif %}
{% elsif item.kind == 'change_at_risk' %}
**Diese Änderung soll am {{ item.day }} live gehen und ist noch nicht so weit:** {% if item.unsigned %}Die Kundin oder der Kunde hat sie noch nicht bestätigt{% if item.last != '' %}, und die Stufe {{ item.last }} ist noch nicht erreicht{% endif %}{% elsif item.last != '' %}Die Stufe {{ item.last }} ist noch nicht erreicht{% else %}Die Arbeit daran ist nicht abgeschlossen{% endif %}.{% if item.says != '' %} Mit {{ item.says | code }} und einem Datum legen Sie einen anderen Tag fest.{% endif %}
{% elsif item.kind == 'not_assigned' %}
**GitHub lässt nicht zu, dass {{ item.by }} dieses Ticket zugewiesen wird**, wie es die Regeln vorsehen: Dazu braucht es Zugriff auf das Repository. Bis dahin gehen solche Tickets an andere, die da sind, wenn es welche gibt.
{% elsif item.kind == 'recap_owner' or item.kind == 'recap' %}
**Dieses Ticket ist gelöst.** Das Team hält dazu ein, zwei Sätze fest: was es war, was geholfen hat und was daraus zu lernen ist. {% if item.kind == 'recap_owner' %}Bitte sagen Sie{% if item.until != '' %} bis **{{ item.until }}**{% endif %}, wer sie schreibt{% if item.says != '' %}: mit {{ item.says | code }} in einer eigenen Zeile oder mit „Ich schreibe das.“{% else %}.{% endif %}{% else %}Bitte schreiben Sie sie{% if item.until != '' %} bis **{{ item.until }}**{% endif %} hier auf{% if item.says != '' %}, und danach {{ item.says | code }} in eine eigene Zeile{% endif %}.{% endif %}
{% elsif item.kind == 'update_due' %}
{% if item.every == '' %}**Ein Zwischenstand ist bis {{ item.until }} fällig**, auch wenn es nichts Neues gibt.{% else %}**Die Kundin oder der Kunde soll bis {{ item.until }} von uns hören**, spätestens {{ item.every }} nach der letzten Nachricht, auch wenn es nichts Neues gibt.{% endif %}
{% elsif item.kind == 'update_late' %}
{% if item.set == 'internal' %}**Ein Zwischenstand ist fällig** seit **{{ item.breached }}** und noch nicht gekommen.{% else %}**Die Kundin oder der Kunde hat noch nichts von uns gehört**, fällig war das am **{{ item.breached }}**.{% endif %}
{% elsif item.kind == 'write_up_owner_soon' %}
**Bis {{ item.until }} soll feststehen, wer die Nachbereitung dieses Tickets schreibt.** Wenn Sie es sind, schreiben Sie {% if item.says != '' %}{{ item.says | code }} in eine eigene Zeile oder {% endif %}„Ich schreibe das.“
{% elsif item.kind == 'write_up_owner_late' %}
**Noch steht nicht fest, wer die Nachbereitung dieses Tickets schreibt.** Das sollte bis **{{ item.until }}** geklärt sein{% if item.meeting %}; bis dahin steht sie auf der Tagesordnung jedes Treffens zur Verteilung{% endif %}. Wenn Sie es sind, schreiben Sie {% if item.says != '' %}{{ item.says | code }} in eine eigene Zeile oder {% endif %}„Ich schreibe das.“{% if item.skip != '' %} Braucht es keine Nachbereitung: {{ item.skip | code }} und der Grund.{% endif %}
{% elsif item.kind == 'write_up_soon' %}
**Die Nachbereitung dieses Tickets ist bis {{ item.until }} fällig.**{% if item.headings != '' %} Noch auszufüllen: {{ item.headings }}.{% endif %}{% if item.says != '' %} Wenn sie fertig ist, schreiben Sie {{ item.says | code }} in eine eigene Zeile.{% endif %}
{% elsif item.kind == 'write_up_late' %}
**Die Nachbereitung dieses Tickets ist fällig seit {{ item.until }}.**{% if item.meeting %} Bis sie da ist, steht sie auf der Tagesordnung jedes Treffens zur Verteilung.{% endif %}{% if item.headings != '' %} Noch auszufüllen: {{ item.headings }}.{% endif %}{% if item.says != '' %} Wenn sie fertig ist, schreiben Sie {{ item.says | code }} in eine eigene Zeile.{% endif %}{% if item.skip != '' %} Braucht es keine Nachbereitung: {{ item.skip | code }} und der Grund.{% endif %}
{% elsif item.kind == 'playbook' %}
**Für solche Tickets gibt es eine Anleitung:** {% if item.title != '' %}{{ item.title }}, {% endif %}{{ item.link }}
{% elsif item.kind == 'hold_still' %}
**Dieses Ticket ist noch zurückgestellt**, seit {{ item.since }}{% if item.until != '' %} und bis {{ item.until }}{% endif %}.
{% elsif item.kind == 'hold_soon' %}
**Dieses Ticket ist nur noch bis {{ item.until }} zurückgestellt.**{% if item.stands %} Danach laufen seine Uhren weiter.{% endif %}
{% elsif item.kind == 'hold_over' %}
**Dieses Ticket ist seit {{ item.until }} nicht mehr zurückgestellt.**{% if item.stands %} Seine Uhren laufen weiter.{% endif %}
{% elsif item.kind == 'hold_closed' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}Das andere Issue{% endif %}, auf das dieses Ticket gewartet hat, wurde am {{ item.until }} geschlossen.** Das Ticket ist nicht mehr zurückgestellt.{% if item.stands %} Seine Uhren laufen weiter.{% endif %} Wird das andere wieder geöffnet, wartet dieses nicht von selbst wieder darauf.
{% elsif item.kind == 'hold_unseen' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}Das andere Issue{% endif %}, auf das dieses Ticket wartet, ist nicht zu sehen**: Es gibt es nicht, es wurde gelöscht, oder es ist von hier aus nicht zugänglich. Wird es geschlossen, endet die Zurückstellung dadurch nicht{% if item.until != '' %}; sie gilt bis {{ item.until }}{% endif %}.
{% else %}
**Für dieses Ticket ist niemand zuständig.** Bis **{{ item.breached }}** hätte es jemand übernehmen sollen, binnen {{ item.target }} (Servicezeit: {{ item.hours }}).
{% endif %}
{% for doubt in item.doubts %}
- {{ doubt }}
{%- endfor %}
{% endfor %}

{% if referred %}
**Wie es weitergeht:** {% if approving %}Bitte sagen Sie {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %}, ob Sie es genehmigen.{% else %}Bitte sehen Sie nach, ob es etwas für Sie ist, und schreiben Sie dann {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %} der Kundin oder dem Kunden.{% endif %}{% if ticket != '' %} Das Ticket: {{ ticket }}{% endif %}
{% if duty == 'nobody' %}**Niemand erfährt es:** Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% else %}Sie erfahren es, weil die Regeln für solche Tickets die Gruppe {{ group | code }} nennen{% if duty == 'fallback' %} und Sie als Vertretung, solange von ihr niemand da ist{% endif %}.{% endif %} Dieser Hinweis kommt nur einmal.
{% else %}
{% if recap %}{% if ticket != '' %}**Wie es weitergeht:** Bitte tun Sie das auf dem Ticket: {{ ticket }}{% endif %}{% else %}**Wie es weitergeht:** {% if answer %}Bitte {% if reply %}antworten Sie {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %} der Kundin oder dem Kunden{% else %}sagen Sie der Kundin oder dem Kunden {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %}, wie es steht{% endif %}{% if unowned %} und weisen Sie das Ticket jemandem zu{% if suggested != '' %}, am besten {{ suggested }}{% endif %}{% endif %}{% elsif unowned %}Bitte weisen Sie das Ticket jemandem zu{% if suggested != '' %}, am besten {{ suggested }}{% endif %}{% elsif unseen %}Bitte stellen Sie das Ticket mit der richtigen Nummer neu zurück, oder lassen Sie es weitergehen{% elsif freed %}Bitte sehen Sie nach, was daraus geworden ist, und sagen Sie es der Kundin oder dem Kunden{% elsif held %}Bitte fragen Sie nach, wie es bei denen steht, auf die Sie warten, und sagen Sie es der Kundin oder dem Kunden{% elsif refused != '' %}Bitte geben Sie {{ refused }} Zugriff auf das Repository, oder ändern Sie die Regeln{% elsif shipping %}Bitte klären Sie, was noch fehlt{% elsif playbook %}Bitte sehen Sie zuerst dort nach{% elsif undecided == false %}Bitte prüfen Sie, ob der Schweregrad noch stimmt, und ändern Sie ihn sonst{% endif %}{% if undecided %}{% if answer or unowned or held %}. {% endif %}Bitte legen Sie fest, wie schwerwiegend es ist: {% if command != '' %}mit {{ command | code }} und dem Schweregrad{% if proposed %}, mit {{ command | append: ' confirm' | code }}, wenn er stimmt,{% endif %} oder mit seinem Label{% else %}mit dem Label des Schweregrads{% endif %}{% endif %}.{% if ticket != '' %} Das Ticket: {{ ticket }}{% endif %}{% endif %}
{% if stayed and to.size == 0 %}**Niemand erfährt es:** Niemand ist zuständig, und aus der Gruppe {{ group | code }} ist niemand da.{% elsif stayed %}Sie erfahren es, weil die Regeln bei ausbleibenden Nachrichten die Gruppe {{ group | code }} nennen{% if duty == 'fallback' %} und Sie als Vertretung, solange von ihr niemand da ist{% elsif duty == 'nobody' %} und von ihr niemand da ist{% endif %}.{% elsif duty == 'rotation' or duty == 'override' %}Sie erfahren es, weil {% if undecided == false %}niemand zuständig ist und {% endif %}Sie in der Gruppe {{ group | code }} Dienst haben.{% elsif duty == 'members' %}Sie erfahren es, weil {% if undecided == false %}niemand zuständig ist und {% endif %}Sie zur Gruppe {{ group | code }} gehören.{% elsif duty == 'fallback' %}Sie erfahren es, weil {% if undecided == false %}niemand zuständig ist, {% endif %}aus der Gruppe {{ group | code }} niemand da ist und die Regeln Sie als Vertretung nennen.{% elsif duty == 'nobody' %}**Niemand erfährt es:** {% if undecided == false %}Niemand ist zuständig, aus{% else %}Aus{% endif %} der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% elsif writer %}Sie erfahren es, weil Sie die Nachbereitung übernommen haben.{% elsif speaks %}Sie erfahren es, weil Sie für das Ticket zuständig sind oder der Kundin oder dem Kunden sagen, wie es steht.{% elsif to.size > 0 %}Sie erfahren es, weil Sie für das Ticket zuständig sind.{% else %}Niemand ist zuständig, und die Regeln nennen keine Gruppe, die es erfahren soll.{% endif %}{% if again != '' %} Die Erinnerung daran kommt im Abstand von {{ again }} wieder.{% else %} Dieser Hinweis kommt nur einmal.{% endif %}
{% endif %}

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
