import { expect, test } from 'vitest';
import type { Inputs } from '../../../src/hosts/action/inputs.ts';
import { readInputs } from '../../../src/hosts/action/inputs.ts';
import { jobOf } from './called.ts';

/** What a job with these inputs is asked to do, on a schedule. */
function given(inputs: Readonly<Record<string, string>>): Inputs | string {
  const env: Record<string, string> = { GITHUB_REPOSITORY: 'acme/desk' };
  for (const [name, value] of Object.entries({ token: 'secret', ...inputs }))
    env[`INPUT_${name.toUpperCase()}`] = value;
  return readInputs(jobOf(env, () => undefined));
}

const DEFAULTS = {
  token: 'secret',
  officeToken: '',
  policy: '.github/steward.yml',
  owner: 'acme',
  name: 'desk',
  issue: null,
  lately: false,
  dryRun: false,
  writeLimit: 400,
  pace: 1000,
  statusPage: null,
};

test('an input that is empty, as an expression without a value leaves it, is as good as left out', () => {
  const empty = { 'dry-run': '', 'write-limit': '', 'write-pace': '', policy: '', issue: '' };
  expect(given(empty)).toEqual(DEFAULTS);
});

test.each([
  ['true', true],
  ['TRUE', true],
  [' True ', true],
  ['false', false],
  ['False', false],
])('a dry run is asked for with %j: %s', (word, dryRun) => {
  expect(given({ 'dry-run': word })).toEqual({ ...DEFAULTS, dryRun });
});

test.each([
  ['dry-run', 'yes', 'must be true or false, not "yes".'],
  ['dry-run', '0', 'must be true or false, not "0".'],
  ['write-limit', 'many', 'must be a whole number from 0 on, not "many".'],
  ['write-pace', '1s', 'must be a whole number from 0 on, not "1s".'],
  ['issue', '#1', 'must be a whole number from 1 on, not "#1".'],
  ['issue', '0', 'must be a whole number from 1 on, not "0".'],
  ['token', '', 'is empty.'],
])('the input %s cannot be %j, and what it can be is said', (name, value, words) => {
  const reading = (): unknown => given({ [name]: value });
  expect(reading).toThrow(expect.objectContaining({ code: 'bad-input' }));
  expect(reading).toThrow(`The input ${name} ${words}`);
});
