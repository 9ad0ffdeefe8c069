import type { Decision } from '../../src/rules/decision.ts';
import type { Evaluation } from '../../src/desk/evaluation.ts';
import type { Setting, Story } from '../desk/story.ts';
import { judge } from '../desk/story.ts';

/** A story's ticket with all that is decided about it. */
export function evaluated(setting: Setting, story: Story, now: string): Evaluation {
  const [evaluation] = judge(setting, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  return evaluation;
}

/** What one rule decides. */
export function decisionsBy(rule: string, setting: Setting, story: Story, now: string): readonly Decision[] {
  return evaluated(setting, story, now).decisions.filter((decision) => decision.rule === rule);
}

/** Its decisions in short: `+label`, `-label`, `assign ana`, `unassign ana`, a comment's or notice's key. */
export function briefly(decisions: readonly Decision[]): string[] {
  return decisions.flatMap((decision) => {
    switch (decision.kind) {
      case 'label':
        return [`${decision.present ? '+' : '-'}${decision.label.name}`];
      case 'assignees':
        return [
          ...decision.add.map((login) => `assign ${login}`),
          ...decision.remove.map((login) => `unassign ${login}`),
        ];
      case 'state':
        return [`${decision.state} ${decision.reason}`];
      case 'page':
        return [`${decision.action} ${decision.step.key}`];
      case 'comment':
      case 'explain':
      case 'notice':
        return [decision.key];
      default:
        return [decision.kind];
    }
  });
}
