/**
 * Puts random questions to the engine and to the oracle and compares the answers.
 *
 *     node test/oracle/calendar.ts --questions 100000 --seed 7
 */
import { parseArgs } from 'node:util';
import { examine } from './examine.ts';

const { values } = parseArgs({
  options: { questions: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const questions = Number(values.questions);
const seed = values.seed === undefined ? Date.now() % 2 ** 32 : Number(values.seed);
say(`${String(questions)} questions, seed ${String(seed)}`);
const { asked, differences } = await examine(questions, seed, (count) => {
  if (count % 10_000 === 0) say(`${String(count)} asked`);
});
for (const { line, expected, given } of differences.slice(0, 10)) {
  say(`question ${line}\n  oracle ${expected}\n  engine ${given}`);
}
say(`${String(differences.length)} differences in ${String(asked)} answers`);
process.exitCode = differences.length === 0 && asked >= questions ? 0 : 1;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
