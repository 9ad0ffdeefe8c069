import { loadPolicy } from '../../src/policy/load.ts';

/** What is wrong with a policy of these lines after its version: `LINE:COLUMN message`, lines counted without it. */
export async function faultsIn(text: string): Promise<string[]> {
  const { problems } = await loadPolicy({ text: `version: 1\n${text}`, file: 'steward.yml' });
  return problems.map(({ line, column, message }) => `${String(line - 1)}:${String(column)} ${message}`);
}
