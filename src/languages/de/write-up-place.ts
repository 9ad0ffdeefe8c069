export const writeUpPlace = `## Nachbereitung

Dieses Ticket ist gelöst. Was geschehen ist und was das Team daraus lernt, steht in {% if kind == 'issue' %}{{ place }}{% else %}einer Datei, die der Pull Request {{ place }} bringt{% endif %}. Wenn Sie es gemeldet haben, müssen Sie nichts weiter tun: Sie können es dort lesen, sobald es geschrieben ist.{% if command != '' %}

**Für das Team:** {{ command | code }} gilt hier, auf dem Ticket.{% endif %}`;
