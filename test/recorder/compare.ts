/**
 * Compares two recordings: differences by kind, how many there are, and the first few of each. Exit code 1 on any.
 *
 *     node test/recorder/compare.ts BEFORE AFTER [--show 3]
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Recording, RecordedRun } from './recording.ts';
import { unifiedDiff } from './unified-diff.ts';

const { values, positionals } = parseArgs({
  options: { show: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const [before, after] = positionals;
if (before === undefined || after === undefined) throw new Error('two recordings are compared: BEFORE AFTER');
const show = Number(values.show);

const kinds = new Map<string, { many: number; shown: string[] }>();
let stories = 0;
let different = 0;
let skipped = 0;

function found(kind: string, where: string, a: string, b: string): void {
  const known = kinds.get(kind) ?? { many: 0, shown: [] };
  kinds.set(kind, known);
  known.many += 1;
  if (known.shown.length < show) known.shown.push(`${where}\n${unifiedDiff(a, b)}`);
}

for await (const [a, b] of pairs(before, after)) {
  stories += 1;
  if (a === b) continue;
  different += 1;
  compare(a, b);
}
for (const [kind, { many, shown }] of [...kinds].sort(([, a], [, b]) => b.many - a.many)) {
  console.log(`== ${kind}: ${many}`);
  for (const text of shown) console.log(`${text}\n`);
}
console.log(
  `${stories} stories compared, ${different} of them differ; ${skipped} are in one recording alone`,
);
process.exitCode = different > 0 || stories === 0 ? 1 : 0;

/** The lines of both files that tell the same story. A recording of fewer stories is compared with those of the other. */
async function* pairs(one: string, other: string): AsyncGenerator<[string, string]> {
  const [left, right] = [linesOf(one), linesOf(other)];
  let [a, b] = [await left(), await right()];
  while (a !== null || b !== null) {
    const order = a === null ? 1 : b === null ? -1 : orderOf(a) - orderOf(b);
    if (a !== null && b !== null && order === 0) yield [a, b];
    else skipped += 1;
    [a, b] = [order <= 0 ? await left() : a, order >= 0 ? await right() : b];
  }
}

/** The next line of a file, each time; null at its end. */
function linesOf(file: string): () => Promise<string | null> {
  const lines = createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]();
  return async () => {
    const next = await lines.next();
    return next.done === true ? null : next.value;
  };
}

function orderOf(line: string): number {
  return Number(/^\{"order":(\d+)/.exec(line)?.[1]);
}

function compare(one: string, other: string): void {
  const [a, b] = [JSON.parse(one) as Recording, JSON.parse(other) as Recording];
  // What follows on the first difference follows from it: it would only hide others.
  const index = a.runs.findIndex((run, n) => !isDeepStrictEqual(run, b.runs[n]));
  const [left, right] = [a.runs[index], b.runs[index]];
  if (left === undefined || right === undefined)
    found('how many runs', a.id, `${a.runs.length}`, `${b.runs.length}`);
  else compareRuns(`${a.id}, run ${index} at ${left.now} (${left.of})`, left, right);
}

function compareRuns(where: string, a: RecordedRun, b: RecordedRun): void {
  if (a.now !== b.now || a.of !== b.of)
    found('when and at what a run looks', where, `${a.now} ${a.of}`, `${b.now} ${b.of}`);
  const order = (run: RecordedRun): string => run.effects.map(titleOf).join('\n');
  if (order(a) !== order(b)) found('which effects, and in which order', where, order(a), order(b));
  else
    for (const [n, effect] of a.effects.entries()) {
      const other = b.effects[n];
      if (isDeepStrictEqual(effect, other)) continue;
      found(`the content of ${kindOf(effect)}`, where, textOf(effect), textOf(other));
    }
  if (!isDeepStrictEqual(a.lines, b.lines))
    found('the plan as printed', where, a.lines.join('\n'), b.lines.join('\n'));
  if (!isDeepStrictEqual(a.warnings, b.warnings))
    found('warnings', where, a.warnings.join('\n'), b.warnings.join('\n'));
  if (a.summary !== b.summary) found('the summary', where, a.summary, b.summary);
  if (!isDeepStrictEqual(a.explained, b.explained))
    found('what is explained', where, textOf(a.explained), textOf(b.explained));
}

type RecordedEffect = RecordedRun['effects'][number];

function titleOf(effect: RecordedEffect): string {
  const place = 'issue' in effect ? `#${effect.issue.number} ` : '';
  return `${place}${kindOf(effect)}`;
}

function kindOf(effect: RecordedEffect): string {
  const keys = 'keys' in effect ? effect.keys.join(' ') : 'key' in effect ? effect.key : '';
  return `${effect.kind} ${keys.replaceAll(/:[^ ]*/g, '')}`.trim();
}

/** Plain data, one value a line; texts as they are. */
function textOf(value: unknown): string {
  return JSON.stringify(value, null, 1).replaceAll('\\n', '\n');
}
