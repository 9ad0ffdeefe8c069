export const lastingLoad = `{% for login in to %}{{ login | mention }} {% endfor %}

**Seit {{ since }} ist ungewöhnlich viel zu tun.** Die Grenze von {{ limit }} ist damit überschritten. Was das Team sonst zu einem Termin schaffen soll, ist gefährdet.

| Offen und nicht wartend | Im Dienst | Für jede Person | Abwesend |
| --: | --: | --: | --: |
| {{ work }} | {{ duty }} | {% if each != '' %}{{ each }}{% else %}–{% endif %} | {{ away }} von {{ members }} |

{% if owners.size > 0 %}
| Zuständig | Offene Tickets |
| :-- | --: |
{%- for owner in owners %}
| {{ owner.login }} | {{ owner.tickets }} |
{%- endfor %}
{%- if unowned > 0 %}
| **niemand** | {{ unowned }} |
{%- endif %}
{% elsif unowned > 0 %}
Für {% if unowned == 1 %}das eine offene Ticket{% else %}keines der {{ unowned }} offenen Tickets{% endif %} ist {% if unowned == 1 %}niemand{% else %}jemand{% endif %} zuständig.
{% endif %}

**Wie es weitergeht:** Entscheiden Sie, was zurückstehen muss: andere Arbeit mit ihren Terminen oder das, was der Support leistet.{% if below != '' %} Mit weniger als {{ below }} Tickets für jede Person im Dienst gilt es wieder als normal.{% endif %} Dieser Hinweis kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
