export const releasedWriteUp = `## Was geschehen ist und was wir daraus lernen

Das Team hat es für alle aufgeschrieben, die es betraf. Sie müssen nichts weiter tun; wenn eine Frage bleibt, stellen Sie sie hier.
{% for section in sections %}

### {{ section.title }}

{{ section.text }}
{% endfor %}`;
