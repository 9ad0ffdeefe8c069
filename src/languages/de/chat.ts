export const chat = `{{ title }}{% if severity != '' %} ({{ severity }}){% endif %}
{%- for item in items %}
{% if item.kind == 'breach' -%}
{% if item.internal %}{{ item.name }} ist fällig seit {{ item.since }}.{% elsif item.target == '' %}{{ item.name }} ist überfällig seit {{ item.since }}, dem vereinbarten Termin.{% else %}{{ item.name }} ist überfällig seit {{ item.since }}: zugesagt innerhalb von {{ item.target }} (Servicezeit: {{ item.hours }}).{% endif %}
{%- elsif item.kind == 'unowned' -%}
Niemand ist zuständig. Bis {{ item.since }} hätte es jemand übernehmen sollen, innerhalb von {{ item.target }} (Servicezeit: {{ item.hours }}).{% if item.suggested != '' %} Vorschlag: {{ item.suggested }}.{% endif %}
{%- elsif item.kind == 'untriaged' -%}
{% if item.current != '' %}Niemand im Support-Team hat den Schweregrad bestätigt; bis dahin gilt {{ item.current }}.{% else %}Niemand hat einen Schweregrad festgelegt.{% endif %} Das hätte bis {{ item.since }} geschehen sollen.
{%- elsif item.kind == 'overruled' -%}
Das Formular verlangt jetzt {{ item.severity }}: {{ item.by }} hat es geändert. Es bleibt {% if item.current != '' %}bei {{ item.current }}{% else %}ohne Schweregrad{% endif %}, bis das Support-Team etwas anderes sagt.
{%- elsif item.kind == 'unclear_severity' -%}
Nichts darin sagt, wie schwer es ist. {% if item.current != '' %}Es gilt als {{ item.current }}, bis das Support-Team etwas anderes sagt.{% else %}Es hat keinen Schweregrad, bis das Support-Team einen setzt.{% endif %}
{%- elsif item.kind == 'unclear_form' -%}
Zu welchem Formular es gehört, ist nicht sicher: Seine Antworten können wie die eines anderen gelesen sein.
{%- elsif item.kind == 'out_of_scope' -%}
{{ item.by }} hat es geschlossen, weil es keine Sache des Supports ist{% if item.why != '' %} ({{ item.why }}){% endif %}.
{%- elsif item.kind == 'approval' -%}
Es braucht eine Genehmigung, bevor die Arbeit daran beginnt{% if item.says != '' %}: {{ item.says }} auf dem Ticket{% endif %}.
{%- elsif item.kind == 'change_at_risk' -%}
Es soll am {{ item.until }} live gehen und ist noch nicht so weit: {% if item.stands %}Die Kundin oder der Kunde hat es noch nicht bestätigt{% else %}Daran wird noch gearbeitet{% endif %}.
{%- elsif item.kind == 'not_assigned' -%}
GitHub lässt nicht zu, dass {{ item.by }} es zugewiesen bekommt, wie es die Regeln vorsehen: Dazu braucht es Zugriff auf das Repository.
{%- elsif item.kind == 'recap_owner' -%}
Es ist gelöst. Auf dem Ticket ist {% if item.until != '' %}bis {{ item.until }} {% endif %}zu sagen, wer dazu ein, zwei Sätze schreibt{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'recap' -%}
Es ist gelöst. Auf dem Ticket sind {% if item.until != '' %}bis {{ item.until }} {% endif %}ein, zwei Sätze dazu zu schreiben{% if item.says != '' %}, danach {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'update_due' -%}
{% if item.internal %}Ein Zwischenstand ist bis {{ item.until }} fällig, {{ item.target }} nach der letzten Nachricht, auch wenn es nichts Neues gibt.{% else %}Die Kundin oder der Kunde soll bis {{ item.until }} von uns hören, spätestens {{ item.target }} nach der letzten Nachricht, auch wenn es nichts Neues gibt.{% endif %}
{%- elsif item.kind == 'update_late' -%}
{% if item.internal %}Ein Zwischenstand ist fällig seit {{ item.since }} und noch nicht gekommen.{% else %}Die Kundin oder der Kunde hat noch nichts von uns gehört, fällig war das am {{ item.since }}.{% endif %}
{%- elsif item.kind == 'write_up_owner_soon' -%}
Bis {{ item.until }} soll feststehen, wer die Nachbereitung schreibt. Wer es ist, sagt es auf dem Ticket{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'write_up_owner_late' -%}
Noch steht nicht fest, wer die Nachbereitung schreibt; das sollte bis {{ item.until }} geklärt sein. Wer es ist, sagt es auf dem Ticket{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'write_up_soon' -%}
Die Nachbereitung ist bis {{ item.until }} fällig{% if item.says != '' %}; wenn sie fertig ist, auf dem Ticket {{ item.says }} schreiben{% endif %}.
{%- elsif item.kind == 'write_up_late' -%}
Die Nachbereitung ist fällig seit {{ item.until }}{% if item.says != '' %}; wenn sie fertig ist, auf dem Ticket {{ item.says }} schreiben{% endif %}.
{%- elsif item.kind == 'playbook' -%}
Für solche Tickets gibt es eine Anleitung: {% if item.why != '' %}{{ item.why }}, {% endif %}{{ item.link }}
{%- elsif item.kind == 'hold_still' -%}
Es ist noch zurückgestellt, seit {{ item.since }}{% if item.until != '' %} und bis {{ item.until }}{% endif %}.
{%- elsif item.kind == 'hold_soon' -%}
Die Zurückstellung endet bald, am {{ item.until }}.{% if item.stands %} Dann laufen die Uhren weiter.{% endif %}
{%- elsif item.kind == 'hold_over' -%}
Die Zurückstellung ist seit {{ item.until }} vorbei.{% if item.stands %} Die Uhren laufen weiter.{% endif %}
{%- elsif item.kind == 'hold_closed' -%}
Worauf es gewartet hat{% if item.blocker != '' %} ({{ item.blocker }}){% endif %}, wurde am {{ item.until }} geschlossen; es ist nicht mehr zurückgestellt.{% if item.stands %} Die Uhren laufen weiter.{% endif %}
{%- elsif item.kind == 'hold_unseen' -%}
Worauf es wartet{% if item.blocker != '' %} ({{ item.blocker }}){% endif %}, ist nicht zu sehen: Wird es geschlossen, endet die Zurückstellung dadurch nicht.
{%- elsif item.kind == 'update_template' -%}
Eine Vorlage für den nächsten Zwischenstand{% if item.until != '' %}, der bis {{ item.until }} fällig ist{% endif %}. Berichtigen Sie sie, und schreiben Sie sie in das Ticket:
{{ item.form }}
{%- elsif item.kind == 'time_doubt' -%}
{{ item.target }} am {{ item.since }}: Stimmt das? Wenn nicht, auf dem Ticket schreiben: {{ item.says }}
{%- elsif item.on == 'cannot_wait' -%}
Es kann nicht warten{% if item.by != '' %}, sagt {{ item.by }}{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}{% else %}.{% endif %}{% if item.group != '' %} Es ist für die Gruppe {{ item.group }}.{% endif %}
{%- elsif item.on == 'handed' -%}
Es wurde von {{ item.by }} an die Gruppe {{ item.group }} übergeben{% if item.need == 'expertise' %}, weil es mehr Fachwissen braucht{% elsif item.need == 'authority' %}, weil es eine Entscheidung mit mehr Befugnis braucht{% elsif item.need == 'response' %}, weil es mehr Leute braucht{% endif %}{% if item.why != '' %} ({{ item.why }}){% endif %}.
{%- else -%}
{% if item.step > 1 %}Noch immer {% if item.on == 'unanswered' %}hat niemand geantwortet{% else %}kümmert sich niemand{% endif %}: Stufe {{ item.step }}.{% elsif item.on == 'unanswered' %}Seit {{ item.target }} hat niemand geantwortet.{% elsif item.on == 'silence' %}Seit {{ item.target }} kümmert sich niemand.{% elsif item.on == 'taken' %}Nach {{ item.target }} braucht es Verstärkung.{% elsif item.on == 'held' %}Es liegt seit {{ item.target }} bei der Gruppe {{ item.group }}, und noch hat niemand aus ihr geantwortet oder es übernommen.{% elsif item.target == '' and item.again %}Es ist wieder offen und wird nach den Regeln sofort weitergegeben.{% elsif item.target == '' %}Es ist eben hereingekommen und wird nach den Regeln sofort weitergegeben.{% else %}Es ist seit {{ item.target }} offen.{% endif %}{% if item.group != '' and item.on != 'held' %} Es ist für die Gruppe {{ item.group }}.{% endif %}
{%- endif %}
{%- endfor %}
{% if people == 0 %}Niemand erfährt es: {% if group != '' %}Aus der Gruppe {{ group }} ist niemand da{% else %}Niemand ist zuständig{% endif %}.{% else %}Für: {{ to }}{% if duty == 'rotation' or duty == 'override' %} (Dienst in der Gruppe {{ group }}){% elsif duty == 'members' %} (die Gruppe {{ group }}){% elsif duty == 'fallback' %} (aus der Gruppe {{ group }} ist niemand da){% elsif duty == 'nobody' %} (es bleibt dort: aus der Gruppe {{ group }} ist niemand da){% endif %}{% endif %}`;
