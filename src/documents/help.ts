import type { CommandName } from '../commands/index.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import { list, text } from './kinds.ts';

/** A command that somebody may give here. */
export interface HelpLine {
  readonly name: CommandName;
  /** As it is written here: `/severity LEVEL [why]`. */
  readonly usage: string;
  /** What it does, in English: small letter, no full stop. */
  readonly does: string;
}

const COMMAND = entry(
  {
    usage: text('How it is written.', '/not-resolved'),
    does: text('What it does.', 'Says that it is not solved.'),
  },
  ({ name, usage, does }: HelpLine, { phrases }) => ({ usage, does: phrases.commands?.[name] ?? does }),
);

export const help = document({
  about: 'Answers `/help`.',
  facts: { by: text('Who asked.', 'cus'), commands: list('The commands they may give.', COMMAND) },
  english: `{% if commands.size > 0 %}
What {{ by }} can write on this ticket, each on a line of its own:

| Command | What it does |
| :-- | :-- |
{%- for command in commands %}
| {{ command.usage | code }} | {{ command.does }} |
{%- endfor %}

Words in capitals stand for your own; what is in brackets may be left out. Anything else is a comment like any other.
{% else %}
There is no command on this ticket for {{ by }}. To tell us something, just write a comment.
{% endif %}`,
});
