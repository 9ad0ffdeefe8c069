import { REACTIONS } from '../sandbox/store/reaction.ts';
import { comments } from '../sandbox/store/issue.ts';
import type { Comment, Issue } from '../sandbox/store/records.ts';
import type { Doing } from './rehearsal.ts';

/** What somebody asks for with a form of a ticket's page: the deeds, in their order. */
export function deedFrom(form: URLSearchParams, issue: Issue): Doing[] {
  const body = (form.get('body') ?? '').replaceAll('\r\n', '\n');
  const said = textOf(form, issue);
  switch (form.get('verb')) {
    case 'comment':
      return [...(body.trim() === '' ? [] : [{ says: body }]), ...closing(form.get('then') ?? '')];
    case 'edit':
      if (said === null) return [];
      if (form.get('delete') === 'yes') return [{ deletes: said.body }];
      return rewritten(said, body);
    case 'tick':
      return said === null ? [] : rewritten(said, ticked(said.body, Number(form.get('box'))));
    case 'react':
      return reacting(form.get('with') ?? '', said);
    case 'assign':
      return differing(
        form.getAll('assignee'),
        issue.assignees.map(({ login }) => login),
        (assigns) => ({ assigns }),
        (unassigns) => ({ unassigns }),
      );
    case 'label': {
      const fresh = (form.get('new') ?? '').trim();
      return differing(
        [...form.getAll('label'), ...(fresh === '' ? [] : [fresh])],
        issue.labels.map(({ name }) => name),
        (labels) => ({ labels }),
        (unlabels) => ({ unlabels }),
      );
    }
    default:
      return [];
  }
}

/** The text that a form is about; null: it is gone. */
function textOf(form: URLSearchParams, issue: Issue): Issue | Comment | null {
  const which = form.get('text') ?? '';
  if (which === 'body') return issue;
  return comments(issue).find(({ databaseId }) => String(databaseId) === which) ?? null;
}

function rewritten(said: Issue | Comment, body: string): Doing[] {
  if (said.body === body) return [];
  if (said.__typename !== 'IssueComment') return [{ edits: [said.body, body] }];
  return said.author?.__typename === 'Bot'
    ? [{ fills: [said.body, body] }]
    : [{ rewrites: [said.body, body] }];
}

function closing(then: string): Doing[] {
  if (then === 'reopen') return [{ reopens: true }];
  return then === 'completed' || then === 'not planned' ? [{ closes: then }] : [];
}

function reacting(content: string, said: Issue | Comment | null): Doing[] {
  const known = Object.values(REACTIONS).find((one) => one === content);
  if (known === undefined || said === null) return [];
  if (said.__typename === 'IssueComment') return [{ reacts: { with: known, to: said.body } }];
  return [{ reacts: { with: known } }];
}

/** The text with one of its boxes turned over. */
function ticked(body: string, box: number): string {
  let count = -1;
  return body.replace(
    /^(\s*[-*] \[)([ xX])(\] .+)$/gm,
    (line, before: string, mark: string, after: string) => {
      count += 1;
      return count === box ? `${before}${mark === ' ' ? 'x' : ' '}${after}` : line;
    },
  );
}

function differing(
  wanted: readonly string[],
  present: readonly string[],
  add: (names: string[]) => Doing,
  remove: (names: string[]) => Doing,
): Doing[] {
  const fresh = wanted.filter((name) => !present.includes(name));
  const gone = present.filter((name) => !wanted.includes(name));
  return [...(fresh.length > 0 ? [add(fresh)] : []), ...(gone.length > 0 ? [remove(gone)] : [])];
}
