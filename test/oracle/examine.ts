import { answerBatchLine } from '../../src/calendar/batch.ts';
import { type Exam, exam } from './questions.ts';
import { Random } from './random.ts';

export interface Difference extends Exam {
  readonly given: string;
}

/** Asks that many random questions; the same seed asks the same ones. */
export async function examine(
  questions: number,
  seed: number,
  progress: (asked: number) => void = () => undefined,
): Promise<{ asked: number; differences: Difference[] }> {
  const random = new Random(seed);
  const differences: Difference[] = [];
  let asked = 0;
  while (asked < questions) {
    const drawn = exam(random);
    if (drawn === null) continue;
    const given = await answerBatchLine(drawn.line);
    if (given !== drawn.expected) differences.push({ ...drawn, given });
    asked += 1;
    progress(asked);
  }
  return { asked, differences };
}
