import { OVERDUE } from './overdue.ts';

export const escalation = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if told %}
{% if on == 'handed' %}**Dieses Ticket ging an die Gruppe {{ group | code }}**, übergeben von {{ by }}{% if need == 'expertise' %}, weil es mehr Fachwissen braucht{% elsif need == 'authority' %}, weil es eine Entscheidung mit mehr Befugnis braucht{% elsif need == 'response' %}, weil es mehr Leute braucht{% endif %}{% if why != '' %} ({{ why }}){% endif %}.{% elsif on == 'cannot_wait' %}**Dieses Ticket kann nicht warten**{% if by != '' %}, sagt {{ by }}{% if why != '' %}: {{ why }}{% else %}.{% endif %}{% else %}.{% endif %}{% elsif step > 1 %}**Noch immer hat {% if on == 'unanswered' %}niemand auf dieses Ticket geantwortet{% elsif on == 'held' %}sich niemand aus der Gruppe {{ group | code }} um dieses Ticket gekümmert{% else %}sich niemand um dieses Ticket gekümmert{% endif %}**, auch nicht binnen {{ target }} seit der Stufe davor (Servicezeit: {{ hours }}). Dies ist Stufe {{ step }}.{% elsif on == 'unanswered' %}**Auf dieses Ticket hat seit {{ target }} niemand geantwortet** (Servicezeit: {{ hours }}). Die Uhr läuft seit {{ started }}.{% elsif on == 'silence' %}**Um dieses Ticket hat sich seit {{ target }} niemand gekümmert** (Servicezeit: {{ hours }}), seit {{ started }}.{% elsif on == 'taken' %}**Dieses Ticket braucht Verstärkung:** {{ target }} sind um (Servicezeit: {{ hours }}). Die Uhr läuft seit {{ started }}: {{ reason }}.{% elsif on == 'held' %}**Dieses Ticket liegt seit {{ target }} bei der Gruppe {{ group | code }}** (Servicezeit: {{ hours }}), und noch hat niemand aus ihr geantwortet oder es übernommen. Die Uhr läuft seit {{ started }}.{% elsif target == '' and again %}**Dieses Ticket ist wieder offen**, und die Regeln geben es sofort weiter.{% elsif target == '' %}**Dieses Ticket ist eben eingegangen**, und die Regeln geben es sofort weiter.{% else %}**Dieses Ticket ist seit {{ target }} offen** (Servicezeit: {{ hours }}), seit {{ started }}.{% endif %}{% if group != '' and duty != 'nobody' and on != 'handed' and on != 'held' %} Es geht an die Gruppe {{ group | code }}.{% endif %}{% if released.size > 0 %} Nicht mehr zuständig: {{ released | join: ', ' }}.{% endif %}
{% endif %}

{% if late.size > 0 %}
{% for login in holders %}{{ login | mention }} {% endfor %}
{% for item in late %}
${OVERDUE}
{% endfor %}
{% endif %}

{% if page == 'sent' %}Der Pager {{ pager | code }} wurde gerufen.{% elsif page == 'digest' %}Es waren mehr Rufe fällig, als die Regeln in einer Stunde zulassen; deshalb wurde der Pager {{ pager | code }} einmal für alle gerufen.{% endif %}

{% if told %}
**Wie es weitergeht:** Bitte antworten Sie {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %}{% if on != 'unanswered' %}, weisen Sie das Ticket jemandem zu{% endif %}{% if ack != '' %} oder schreiben Sie {{ ack | code }} in eine eigene Zeile, wenn Sie es gesehen haben{% endif %}.{% if ticket != '' %} Das Ticket: {{ ticket }}{% endif %}
{% if duty == 'rotation' or duty == 'override' %}Sie erfahren es, weil Sie in der Gruppe {{ group | code }} Dienst haben.{% elsif duty == 'members' %}Sie erfahren es, weil Sie zur Gruppe {{ group | code }} gehören.{% elsif duty == 'fallback' %}Sie erfahren es, weil aus der Gruppe {{ group | code }} niemand da ist und die Regeln Sie als Vertretung nennen.{% elsif duty == 'nobody' and to.size > 0 %}Sie erfahren es, weil das Ticket bei Ihnen bleibt: Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% elsif duty == 'nobody' %}**Niemand erfährt es:** Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% endif %} Dieser Hinweis kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>
{% endif %}`;
