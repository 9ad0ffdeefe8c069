export const shippingList = `Was am **{{ day }}** live geht, und was dazu noch fertig werden müsste. Diese Liste bleibt von selbst aktuell; Benachrichtigungen gibt es dafür keine.

{% if ready.size > 0 %}
### Bereit

{% for one in ready %}
- #{{ one.number }} {{ one.title }}{% if one.owners.size > 0 %} ({{ one.owners | join: ', ' }}){% endif %}
{%- endfor %}
{% endif %}

{% if waiting.size > 0 %}
### Noch nicht bereit

| | Änderung | Was fehlt | Zuständig |
| :-- | :-- | :-- | :-- |
{%- for one in waiting %}
| {% if one.risk %}🟠 in Gefahr{% endif %} | #{{ one.number }} {{ one.title }} | {% if one.signed %}Arbeit{% else %}die Bestätigung durch die Kundin oder den Kunden{% endif %}{% if one.stage != '' %}, Stufe {{ one.stage }}{% endif %} | {% if one.owners.size > 0 %}{{ one.owners | join: ', ' }}{% else %}niemand{% endif %} |
{%- endfor %}
{% endif %}

{% if ready.size == 0 and waiting.size == 0 %}
Für diesen Tag ist nichts mehr geplant.
{% endif %}

{% if more > 0 %}
{% if more == 1 %}1 weitere ist{% else %}{{ more }} weitere sind{% endif %} hier nicht aufgeführt.
{% endif %}

<sub>Tage gelten für {{ timezone }}.</sub>`;
