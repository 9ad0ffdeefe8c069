import { Document } from 'yaml';
import type { FoundSeverity, ProcessFacts } from './process-facts.ts';

/** Where the first form of a repository without forms is put. */
export const FIRST_FORM = '.github/ISSUE_TEMPLATE/help.yml';

/** Field of the first form that asks how severe it is, as a policy names it. */
export const FIRST_FORM_FIELD = 'severity';

/** A form for a repository that has none: it asks how severe it is, in the words of the process, and what happens. */
export function firstForm({ severities }: ProcessFacts): string {
  const form = {
    name: 'Ask for help',
    description: 'Something does not work, or you need something',
    body: [
      {
        type: 'dropdown',
        id: FIRST_FORM_FIELD,
        attributes: { label: 'How bad is it?', options: severities.map(optionFor) },
        validations: { required: true },
      },
      {
        type: 'textarea',
        id: 'what',
        attributes: {
          label: 'What happens?',
          description: 'What did you do, what did you see, and what did you expect?',
        },
        validations: { required: true },
      },
    ],
  };
  return `# Your customers report through this form. Change its words as you like: .github/steward.yml says what they mean.\n${new Document(form).toString({ lineWidth: 110 })}`;
}

/** Option of the first form → severity that it stands for. */
export function firstFormMap({ severities }: ProcessFacts): Readonly<Record<string, string>> {
  return Object.fromEntries(severities.map((one) => [optionFor(one), one.name]));
}

function optionFor({ name, description }: FoundSeverity): string {
  const words = typeof description === 'string' ? description : (description.en ?? '');
  return words === '' ? name : `${name}: ${words}`;
}
