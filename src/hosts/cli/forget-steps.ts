import { oneLine } from '../../documents/escape.ts';
import type { Kept } from '../forget-reading.ts';

/**
 * The steps to erase what is kept, in the order in which nothing is written again and no clock is disturbed: only those
 * that there is something to do for.
 */
export function stepsToForget(kept: Kept, repo: string): string[] {
  const { issues, comments, desk, others, files, labels, time, writeUps, office, subject } = kept;
  const open = issues.filter(({ state }) => state === 'open').map(({ number }) => `#${String(number)}`);
  const edited = [desk, others].map((places) => places.some(({ goesWith }) => goesWith === null));
  const [editsDesk = false, editsOthers = false] = edited;
  const steps: string[] = [];
  const step = (needed: boolean, text: string): void => {
    if (needed) steps.push(text);
  };
  const months = [...new Set(time.flatMap(({ day }) => day?.slice(0, 7) ?? []))].sort();
  step(
    months.length > 0,
    `Keep the statements that you still need (${months.join(', ')})${subject.customer === null ? '' : `: steward statement ${word(subject.customer)} --repo ${repo} --month …`}. They are made of these tickets, and so are reports.`,
  );
  step(
    open.length > 0,
    `Close ${open.join(', ')}: on an open ticket clocks rest on what is written, and the desk writes its comment again.`,
  );
  step(
    editsDesk,
    'Edit what the desk wrote on issues that stay: take out names and quoted words, and leave the first, hidden line as it is, or it is all said again. Whole issues that list tickets are edited in the same way.',
  );
  step(
    editsOthers,
    'Edit what other people wrote of them on issues that stay; whoever may write to the repository can.',
  );
  step(
    editsDesk || editsOthers,
    'Delete the earlier revisions of each text that you edited, from the menu “edited” above it: GitHub offers that on its site alone. Until then the text stays on this list.',
  );
  step(
    writeUps.length > 0,
    'Edit or delete the write-ups in files, and the pull requests that brought them.',
  );
  step(office.length > 0, 'Do the same in the office.');
  step(
    comments.length > 0,
    'Their comments on issues that stay: they can delete them, and so can whoever may write to the repository. If they delete their account, GitHub shows them as a ghost.',
  );
  step(
    issues.length > 0,
    'Only then delete their issues, since what is quoted from them is found by their words. Comments, clocks and records go with them. Only an admin of the repository can do it, and in an organisation only where its owners allow it. Lists of the desk that are still open may have been written anew by then: look at those named here once more.',
  );
  step(labels.length > 0, 'Delete or rename the labels.');
  step(
    files.length > 0,
    'Last, take the lines out of the files: from then on they count as anybody else, and promises and statements of theirs are no longer known. Git keeps earlier versions until you rewrite its history.',
  );
  step(
    steps.length > 0,
    'What left GitHub is not seen here: e-mail notifications, messages in a chat, pages, downloaded reports and statements, logs of workflows.',
  );
  return steps;
}

/** A name as shells take it, whatever stands in it. */
function word(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `'${oneLine(name).replaceAll("'", String.raw`'\''`)}'`;
}
