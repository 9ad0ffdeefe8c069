import { basename } from 'node:path';
import { Document, isScalar, visit } from 'yaml';
import type { Findings, SeverityField } from './findings.ts';
import { severityFieldOf, severityLabelsOf } from './findings.ts';
import { FIRST_FORM, FIRST_FORM_FIELD, firstFormMap } from './first-form.ts';
import type { ProcessFacts } from './process-facts.ts';
import type { Answers } from './questions.ts';
import { levelsOf } from './severity-words.ts';

/** A first policy, with a line above each part that says why it is so. Written to be read and changed. */
export function policyText(
  findings: Findings,
  answers: Answers,
  process: ProcessFacts,
  hasFirstForm = false,
): string {
  const levels = process.severities.map(({ name }) => name);
  const parts = [
    part(
      {
        version: 1,
        extends: answers.process,
        ...(answers.promises ? { publish: true } : {}),
        timezone: answers.zone,
      },
      [
        'The desk of this repository. The process says the rest; what stands here comes before it.',
        'steward policy shows both together, steward check finds what is wrong, steward try lets you rehearse.',
      ],
    ),
    hoursPart(answers, process),
    teamPart(answers, process),
    labelsPart(findings, process, levels),
    hasFirstForm ? firstFormPart(process) : formsPart(findings, process, levels),
  ];
  return parts.filter((text) => text !== '').join('\n');
}

function hoursPart({ hours }: Answers, { calendars }: ProcessFacts): string {
  if (!calendars.includes('office')) return '';
  return part({ calendars: { office: { hours: { 'mon-fri': hours } } } }, [
    'Holidays: add `holidays: { country: DE }` or the like; see docs/policy.md.',
  ]);
}

function teamPart({ staff }: Answers, { groups }: ProcessFacts): string {
  if (staff.length === 0) return '';
  return part(
    { team: { staff, groups: Object.fromEntries(groups.map((name) => [name, { members: staff }])) } },
    ['Who answers. Everybody is in every group to begin with: take out who does not belong there.'],
  );
}

function labelsPart({ labels }: Findings, { severities }: ProcessFacts, levels: readonly string[]): string {
  const found = severityLabelsOf(labels ?? []);
  const standsFor = levelsOf(
    found.map(({ rank }) => rank),
    levels,
  );
  // Two labels for one level: the first is the one that the desk puts on.
  const own = severities.flatMap(({ name, color, description }) => {
    const label = found[standsFor.indexOf(name)];
    if (label === undefined) return [];
    return [{ name, label: label.name, color: label.color || color, description }];
  });
  return own.length === 0
    ? ''
    : part({ severities: own }, ['Labels that you have already stand for the severities of the process.']);
}

/** What the answers of the form mean that is written along with the policy. */
function firstFormPart(process: ProcessFacts): string {
  const severity = { field: FIRST_FORM_FIELD, map: firstFormMap(process) };
  return part({ intake: { forms: { [basename(FIRST_FORM)]: { severity } } } }, [
    `What the answers in ${FIRST_FORM} mean.`,
  ]);
}

/** What the answers of each form mean, and which of the fields that the process asks for it has. */
function formsPart({ forms }: Findings, { required }: ProcessFacts, levels: readonly string[]): string {
  const entries = forms.flatMap((form) => {
    const asked = required.get(form.file);
    const has = asked?.filter((name) => form.fields.some(({ id, label }) => name === id || name === label));
    const entry = {
      ...severityEntry(severityFieldOf(form), levels),
      ...(has === undefined || has.length === asked?.length ? {} : { required: has }),
    };
    return Object.keys(entry).length === 0 ? [] : [[form.file, entry] as const];
  });
  return entries.length === 0
    ? ''
    : part({ intake: { forms: Object.fromEntries(entries) } }, [
        'What the answers in your forms mean. Other forms: staff say how severe it is, or a label does.',
      ]);
}

function severityEntry(found: SeverityField | null, levels: readonly string[]): object {
  if (found === null) return {};
  const standsFor = levelsOf(found.ranks, levels);
  const pairs = found.options.flatMap((option, place) => {
    const level = standsFor[place] ?? null;
    return level === null ? [] : [[option, level] as const];
  });
  return { severity: { field: found.field, map: Object.fromEntries(pairs) } };
}

/** A part of the file with comments above it. Lists stand in one line, as people write them. */
function part(content: object, comments: readonly string[]): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  const text = document.toString({ lineWidth: 110, flowCollectionPadding: true });
  return `${comments.map((line) => `# ${line}\n`).join('')}${text}`;
}
