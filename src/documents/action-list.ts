import { document } from './document.ts';
import { entry } from './field.ts';
import { choice, list, markdown, text } from './kinds.ts';

/** An action of a write-up that has an issue. */
export interface ListedAction {
  /** The issue: `#51`. */
  readonly issue: string;
  readonly title: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** Logins of those who have it. */
  readonly owners: readonly string[];
}

export interface ActionListFacts {
  readonly actions: readonly ListedAction[];
}

const ACTION = entry(
  {
    issue: markdown('The issue.', '#51'),
    title: text('Its title.', 'Restart the cache when a deploy ends'),
    state: choice('“open”, “done” or “dropped”.', 'open', 'done', 'dropped'),
    owners: text('Logins of those who have it; may be empty.', 'ana'),
  },
  ({ owners, ...rest }: ListedAction) => ({ ...rest, owners: owners.join(', ') }),
);

export const actionList = document({
  about: 'The actions of a write-up that have issues, as its facts show them.',
  facts: { actions: list('The actions.', ACTION) },
  from: ({ actions }: ActionListFacts) => ({ actions }),
  english: `**Actions** that have an issue of their own

| Action | Issue | Who | State |
| :-- | :-- | :-- | :-- |
{%- for action in actions %}
| {{ action.title }} | {{ action.issue }} | {{ action.owners }} | {% if action.state == 'open' %}open{% elsif action.state == 'done' %}done{% else %}dropped{% endif %} |
{%- endfor %}`,
});
