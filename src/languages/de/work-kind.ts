export const workKind = `{% for login in to %}{{ login | mention }} {% endfor %}

**Bevor es weitergeht, ein Hinweis:**

{{ says }}`;
