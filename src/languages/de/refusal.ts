export const refusal = `{% for command in commands %}
{% if command.written != '' %}{{ command.written | code }}{% else %}Ein Befehl{% endif %} von {{ by }} wurde {% if command.reason == 'unknown' %}nicht verstanden: Einen solchen Befehl gibt es hier nicht.
{%- elsif command.reason == 'switched_off' %}nicht ausgeführt: Dieser Support benutzt den Befehl nicht.
{%- elsif command.reason == 'not_yours' %}nicht ausgeführt: Er ist nur für {{ command.audience }} vorgesehen.
{%- elsif command.reason == 'two_on_a_line' %}nicht ausgeführt: {{ command.value | code }} steht in derselben Zeile. Schreiben Sie jeden Befehl in eine eigene Zeile.
{%- elsif command.reason == 'missing' %}nicht verstanden: {{ command.value | code }} fehlt.
{%- elsif command.reason == 'bad_value' %}nicht verstanden: {{ command.value | code }} ist hier nicht bekannt.
{%- elsif command.reason == 'bad_date' %}nicht verstanden: {{ command.value | code }} lässt sich nicht als Datum lesen. Schreiben Sie es als {{ '2026-12-31' | code }} oder {{ '2026-12-31T09:00' | code }}.
{%- elsif command.reason == 'ambiguous_date' %}nicht verstanden: {{ command.value | code }} kann {% for date in command.readings %}{{ date | code }}{% unless forloop.last %} oder {% endunless %}{% endfor %} heißen. Schreiben Sie das Datum, das Sie meinen.
{%- elsif command.reason == 'unassignable' %}{% if command.partly %}nur teilweise{% else %}nicht{% endif %} ausgeführt: GitHub hat {{ command.value }} nicht zugewiesen. GitHub nimmt nur Personen, die Zugang zum Repository haben oder sich an diesem Issue beteiligt haben, und höchstens zehn. Nennen Sie jemand anderen, oder lassen Sie zuerst den Zugang einrichten.
{%- elsif command.reason == 'lacks_context' %}noch nicht ausgeführt: Die Gruppe {{ command.value | code }} muss erst mehr wissen. Füllen Sie dies aus und schreiben Sie es als einen Kommentar:
{{ command.template | fence }}
{%- else %}nicht ausgeführt: {{ command.value }}.
{%- endif %}
{%- if command.allowed.size > 0 %} Bekannt sind: {% for word in command.allowed %}{{ word | code }}{% unless forloop.last %}, {% endunless %}{% endfor %}.{% endif %}
{%- if command.usage != '' %} Schreiben Sie {{ command.usage | code }}.{% endif %}
{%- if command.audience != '' and command.reason != 'not_yours' %} Der Befehl ist für {{ command.audience }} vorgesehen.{% endif %}

{% endfor %}
{% unless partly %}{% if commands.size > 1 %}Diese Befehle haben{% else %}Dieser Befehl hat{% endif %} nichts geändert. {% endunless %}Bearbeiten Sie den Kommentar oder schreiben Sie einen neuen{% if help != '' %}; {{ help | code }} zeigt, was Sie schreiben können{% endif %}.`;
