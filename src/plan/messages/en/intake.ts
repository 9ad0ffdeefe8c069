export const selfService = `You can solve this yourself, right now:

{{ instructions }}

**Did it not help?** {% if unsolved != '' %}Write {{ unsolved | code }} on a line of its own{% if closed %}: the ticket opens again, with the time it was first reported{% else %}, and somebody takes over{% endif %}.{% elsif closed %}Please open a new ticket and name this one.{% else %}Write a comment and tell us what happened.{% endif %}
{% if closed %}

<sub>The ticket is closed because these instructions answer reports like yours.{% if automatic %} No person has read it yet.{% endif %}</sub>{% endif %}`;

export const secret = `{% for login in to %}{{ login | mention }} {% endfor %}

**{% if comment %}A comment{% else %}The report{% endif %} by {{ by }} seems to hold a secret** ({{ kinds | join: ', ' }}). Everybody who can read this page can read it. It is not repeated here.

**Next,** in this order:

1. Revoke it where it was issued, and make a new one. Taking it off this page is not enough: mails have gone out.
2. Edit the {% if comment %}comment{% else %}report{% endif %} and take it out.
3. The edit history still shows it: open _edited_ above the text, choose the older version, and delete that revision.

If it is no secret, there is nothing to do.`;

export const outOfScope = `**This is outside what this desk can do**, so {{ by }} has closed it.{% if why != '' %} The reason: {{ why }}{% endif %}
{% if reopens != '' %}

Do you see it differently? Write {% if unsolved != '' %}{{ unsolved | code }} and your reason on a line of its own{% else %}a comment here and say why,{% endif %} by **{{ reopens }}**: that opens the ticket again, and a person reads it.

<sub>Times are in {{ timezone }}.</sub>{% endif %}`;

export const followUp = `Thank you for writing. **This ticket was solved on {{ closed }} and stays closed**; nobody watches it any more.

**Next:**{% if unsolved != '' %} is it the same problem again? Write {{ unsolved | code }} on a line of its own by **{{ until }}**: this ticket opens again, with the time it was first reported. For anything else,{% else %} if something is still wrong,{% endif %} open a new ticket that names this one:

{{ link }}

If you only wanted to say thanks: we are glad, and there is nothing to do. This is said once.

<sub>Times are in {{ timezone }}.</sub>`;
