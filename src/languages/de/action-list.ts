export const actionList = `**Maßnahmen**, zu denen es ein Issue gibt

| Maßnahme | Issue | Wer | Stand |
| :-- | :-- | :-- | :-- |
{%- for action in actions %}
| {{ action.title }} | {{ action.issue }} | {{ action.owners }} | {% if action.state == 'open' %}offen{% elsif action.state == 'done' %}erledigt{% else %}entfallen{% endif %} |
{%- endfor %}`;
