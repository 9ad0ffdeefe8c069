export const action = `Zu tun, nach dem, was #{{ number }} gezeigt hat:

{{ text }}

Schließen Sie dieses Issue, wenn es erledigt ist, oder als nicht geplant, wenn es entfällt: Die Nachbereitung zeigt es an.`;
