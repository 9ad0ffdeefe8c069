import type { LocatedProblem, Problem } from '../errors.ts';
import type { Located } from '../policy/located.ts';
import { describeFault, faultsOf, faultyPaths, MOST_DESCRIBED } from '../policy/shape-fault.ts';
import { locate, plain, without } from '../policy/tree.ts';
import { readYaml } from '../policy/yaml.ts';
import { quote } from '../text/quote.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Story } from './story-format.ts';
import { momentOf, storySchema } from './story-format.ts';

const LANGUAGE = { schema: storySchema, noun: 'story' };

/** A file as a story. */
export interface ReadStory {
  /** Null when there is any problem. */
  readonly story: Story | null;
  /** Every problem, by its place in the file. */
  readonly problems: readonly LocatedProblem[];
  /** Where something of the story is written. */
  readonly placeOf: (path: Problem['path']) => LocatedPlace;
}

export type LocatedPlace = Pick<LocatedProblem, 'file' | 'line' | 'column'>;

/** Reads a story and collects everything that is wrong with it in one pass. Never throws, whatever the text. */
export function readStory(text: string, file: string): ReadStory {
  const top = { file, line: 1, column: 1 };
  const { tree, problems } = readYaml(text, file);
  const root: Located = tree ?? { kind: 'scalar', value: null, place: top };
  const placeOf = (path: Problem['path']): LocatedPlace => locate(root, path).place;
  const located = (problem: Problem, within: Located = root): LocatedProblem => {
    const { place, path } = locate(within, problem.path, problem.at);
    return { ...problem, path, ...place, severity: 'error' };
  };
  if (tree?.kind !== 'map') {
    const message = 'A story is a map of keys such as "title: A ticket is answered"';
    const whole = problems.length > 0 ? [] : [located({ code: 'wrong-type', path: [], message })];
    return { story: null, problems: [...problems, ...whole], placeOf };
  }
  const parsed = storySchema.safeParse(plain(tree));
  const faults = parsed.success
    ? []
    : faultsOf(parsed.error)
        .slice(0, MOST_DESCRIBED)
        .flatMap((fault) => describeFault(fault, tree, LANGUAGE));
  const sound = parsed.success ? { story: parsed.data, tree } : soundPart(tree);
  const senseless = sound === null ? [] : sense(sound.story).map((problem) => located(problem, sound.tree));
  const all = [...problems, ...faults.map((problem) => located(problem, tree)), ...senseless].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  return { story: parsed.success && all.length === 0 ? parsed.data : null, problems: all, placeOf };
}

/** What a story is without what is at fault in its shape, so that its sense can be checked in the same pass. */
function soundPart(whole: Located): { readonly story: Story; readonly tree: Located } | null {
  const incomplete = storySchema.extend({
    title: storySchema.shape.title.default(''),
    starts: storySchema.shape.starts.default('1970-01-01T00:00Z'),
    story: storySchema.shape.story.default([]),
  });
  let tree = whole;
  for (;;) {
    const parsed = incomplete.safeParse(plain(tree));
    if (parsed.success) return { story: parsed.data, tree };
    const paths = faultsOf(parsed.error).flatMap((fault) => faultyPaths(fault, tree));
    if (paths.some((path) => path.length === 0)) return null;
    tree = without(tree, paths);
  }
}

/** What has the right shape and no meaning: moments, and names of tickets. */
function sense(story: Story): Problem[] {
  const problems: Problem[] = [];
  const begin = momentOf(story.starts, 0);
  if (begin === null || story.starts.startsWith('+')) problems.push(noMoment(story.starts, ['starts']));
  if (story.policy !== undefined && story.repository !== undefined) {
    const message = 'A story has a "policy" of its own, or the one of a "repository"';
    problems.push({ code: 'duplicate-name', path: ['repository'], at: 'key', message });
  }
  let now = begin ?? 0;
  const tickets = new Set<string>();
  for (const [index, step] of story.story.entries()) {
    const path = ['story', index];
    const moment = momentOf(step.at, now);
    if (step.at !== undefined && moment === null) problems.push(noMoment(step.at, [...path, 'at']));
    else if (moment !== null && moment < now) {
      const message = `${quote(step.at ?? '')} is before the step before it`;
      problems.push({ code: 'bad-instant', path: [...path, 'at'], message });
    }
    now = Math.max(now, moment ?? now);
    if ('who' in step && step.opens !== undefined) {
      if (tickets.has(step.opens.as)) problems.push(taken(step.opens.as, [...path, 'opens', 'as']));
      tickets.add(step.opens.as);
    }
    const named = [
      [step.on, [...path, 'on']],
      ['who' in step ? step.ticks?.ticket : undefined, [...path, 'ticks', 'ticket']],
    ] as const;
    for (const [name, at] of named) {
      if (name === undefined || tickets.has(name)) continue;
      const message = `No ticket was opened as ${quote(name)} up to here`;
      problems.push({ code: 'unknown-reference', path: at, message, ...suggestion(name, tickets) });
    }
  }
  return problems;
}

function noMoment(text: string, path: Problem['path']): Problem {
  const allowed = ['2026-11-16T10:00Z', '2026-11-16T10:00+01:00', '+30m', '+1d2h'];
  return { code: 'bad-instant', path, message: `${quote(text)} is no moment`, allowed };
}

function taken(name: string, path: Problem['path']): Problem {
  return { code: 'duplicate-name', path, message: `A ticket was opened as ${quote(name)} before` };
}
