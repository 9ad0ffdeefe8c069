import { oneShortLine } from '../documents/escape.ts';
import type { DocumentWriter } from '../documents/document-writer.ts';
import { isKey, keyOf } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import type { PostMortemDecision } from '../rules/decision.ts';
import type { WriteUpFile } from '../ticket/aftermath.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { COMMITS } from '../ticket/write-up-file.ts';
import type { Effect } from './effect.ts';
import { numberToCome } from './effect.ts';
import { postMortemText, withFacts } from './post-mortem-text.ts';
import type { Actions } from './write-up-actions.ts';
import { withoutMentions } from './write-up-actions.ts';
import { again, pointing, recorded, refusalOf, sameText } from './write-up-pointer.ts';

/** The write-up as a file that a pull request brings, as long as that is open; merged it is final. */
export function writeUpInFile(
  ticket: Ticket,
  file: WriteUpFile | null,
  decision: PostMortemDecision,
  actions: Actions,
  { documents }: { readonly documents: DocumentWriter },
): Effect[] {
  const { issue, ownComments: own, ownDeletions } = ticket;
  const { because, deadline, facts, create, over, file: place } = decision;
  const ref = { id: issue.id, number: issue.number };
  const meta = { because, deadline };
  const pointers = own.filter(({ marker }) => marker.keys.some((key) => isKey('write-up-file', key)));
  const [pointer] = pointers;
  if (file === null && (place === null || pointer !== undefined || !create)) return [];
  const key = keyOf('write-up-file', issue.number);
  const number = file === null ? numberToCome(key) : String(file.number);
  const title = documents.phrases.writeUpTitle(issue.number, oneShortLine(issue.title, 180));
  const mayPoint = !issue.locked && !ownDeletions.some((deleted) => deleted >= deadline);
  const proposal = (): Effect[] =>
    place === null
      ? []
      : [
          {
            kind: 'propose_file',
            issue: ref,
            key,
            ...place,
            text: `${postMortemText(documents, { ...facts(), url: issue.url }, 'file')}\n`,
            message: `${COMMITS.written} #${String(issue.number)}`,
            ...refusalOf(ref, 'file', own, decision, documents),
            title: withoutMentions(title),
            body: marked(
              [key],
              documents.write('write-up-proposal', { number: issue.number, path: place.path }),
            ),
            ...meta,
          },
        ];
  const dropped = keyOf('write-up-dropped', deadline);
  const isKept = (one: string): boolean => pointer?.marker.keys.includes(one) === true;
  // Whoever opens it again has a reason.
  const drops = file?.state === 'open' && over === 'skipped' && !isKept(dropped) ? file : null;
  const path = file === null ? place?.path : file.isThere ? file.path : undefined;
  const known = pointer?.marker.keys.some((one) => isKey('write-up-path', one)) === true;
  const fresh = [
    ...(path === undefined || known ? [] : [keyOf('write-up-path', path)]),
    ...(drops === null ? [] : [dropped]),
    ...actions.keys,
  ];
  return [
    ...pointers.slice(1).map((one) => again(ref, one)),
    ...(file === null ? proposal() : currentFile(ticket, file, decision, actions, documents)),
    ...(drops === null
      ? []
      : [
          {
            kind: 'decline_file' as const,
            ...{ issue: ref, branch: drops.branch, number: drops.number },
            ...{ because: 'Nobody is to write it any more.', deadline },
          },
        ]),
    ...(pointer === undefined
      ? mayPoint
        ? [pointing(ref, [`write-up-file:${number}`, ...fresh], 'file', `#${number}`, decision, documents)]
        : []
      : recorded(ref, pointer, fresh, meta)),
  ];
}

function currentFile(
  { issue }: Ticket,
  { branch, path, tip, isThere, state, body, number }: WriteUpFile,
  { because, deadline, facts }: PostMortemDecision,
  { listed: actions }: Actions,
  documents: DocumentWriter,
): Effect[] {
  if (tip === null || !isThere || state !== 'open') return [];
  const text = withFacts(documents, body, { ...facts(), url: issue.url }, actions);
  if (text === null || sameText(text, body)) return [];
  const message = `${COMMITS.renewed} (#${String(number)})`;
  return [
    {
      kind: 'edit_file',
      issue: { id: issue.id, number: issue.number },
      branch,
      path,
      text,
      message,
      tip,
      because,
      deadline,
    },
  ];
}
