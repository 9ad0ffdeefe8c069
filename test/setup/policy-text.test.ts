import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Findings } from '../../src/setup/findings.ts';
import { severityFieldOf } from '../../src/setup/findings.ts';
import { policyText } from '../../src/setup/policy-text.ts';
import { processFacts } from '../../src/setup/process-facts.ts';
import { PROCESSES, proposed } from '../../src/setup/questions.ts';
import { workflowText } from '../../src/setup/workflow-text.ts';
import { checkForms } from '../../src/ticket/form/check.ts';
import { parseFormTemplate } from '../../src/ticket/form/template.ts';

const FORM = `name: Bug
description: D
body:
  - { type: dropdown, id: how-bad, attributes: { label: Severity, options: ['Low: a typo', "Critical: it's down"] } }
`;

async function written(findings: Findings, process = proposed(findings).process) {
  const answers = { ...proposed(findings), process };
  const text = policyText(findings, answers, await processFacts(process));
  const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
  return { text, policy, errors: problems.filter(({ severity }) => severity === 'error') };
}

function found(files: Readonly<Record<string, string>>, more: Partial<Findings> = {}): Findings {
  const forms = Object.entries(files).flatMap(([name, text]) => parseFormTemplate(name, text).template ?? []);
  return { forms, labels: null, people: [], zone: 'Europe/Berlin', ...more };
}

describe.each(PROCESSES)('a first policy over %s', (process) => {
  test('is valid, knows the people, and keeps the labels and answers that are there', async () => {
    const labels = ['P1', 'P2', 'bug'].map((name) => ({ name, color: '123456' }));
    const findings = found({ 'bug.yml': FORM }, { labels, people: ['ana', '@acme/support'] });
    const { policy, errors } = await written(findings, process);
    expect(errors).toEqual([]);
    const [worst, second] = policy?.severities ?? [];
    expect([worst?.label, second?.label, worst?.color]).toEqual(['P1', 'P2', '123456']);
    expect(policy?.intake.forms.get('bug.yml')).toBeDefined();
    expect(policy?.team.groups.every(({ members }) => members.includes('ana'))).toBe(true);
    expect(
      checkForms(policy ?? never(), findings.forms, []).errors.filter(({ path }) => path[2] === 'bug.yml'),
    ).toEqual([]);
  });

  test('is valid where nothing was found', async () => {
    expect((await written(found({}), process)).errors).toEqual([]);
  });
});

test('the schedule follows the hours, and says what it costs', () => {
  const office = workflowText({ zone: 'Europe/Berlin', hours: '09:00-17:30' }, false, 'acme/steward@v0');
  expect(office.text).toContain("- cron: '*/15 8-17 * * 1-5'\n      timezone: Europe/Berlin");
  expect(office.minutes).toBe(870);
  expect(workflowText({ zone: 'UTC', hours: '09:00-17:00' }, true, 'a/b@v0').minutes).toBe(2922);
});

// Other people's forms lie beside the repository, where they do.
const CORPUS = '../shared/corpus/forms';
test.skipIf(!existsSync(CORPUS))(
  'a policy for each repository of the corpus is valid and finds its severities',
  async () => {
    const severe: string[] = [];
    for (const name of readdirSync(CORPUS)) {
      const files = readdirSync(join(CORPUS, name)).filter((file) => /\.(?:ya?ml|md)$/.test(file));
      const texts = files.map((file) => [file, readFileSync(join(CORPUS, name, file), 'utf8')] as const);
      const findings = found(Object.fromEntries(texts));
      const { policy, errors } = await written(findings);
      expect({ name, errors }).toEqual({ name, errors: [] });
      expect(policy).not.toBeNull();
      if (findings.forms.some((form) => severityFieldOf(form) !== null)) severe.push(name);
    }
    expect(severe).toHaveLength(1);
  },
);

function never(): never {
  throw new Error('There is no policy.');
}
