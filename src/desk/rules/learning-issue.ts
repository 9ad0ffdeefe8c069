import { formatMonth } from '../../calendar/civil-month.ts';
import type { LearningFacts } from '../../documents/learning.ts';
import { documentsOf } from '../../languages/documents.ts';
import { isKey, keyOf } from '../../marks/key.ts';
import { marked } from '../../marks/marker.ts';
import type { Effect } from '../../plan/effect.ts';
import type { Policy } from '../../policy/policy.ts';
import { FIRST } from '../board.ts';
import type { Lesson, Lessons } from '../lessons.ts';
import type { DeskRule } from './desk-rule.ts';

/** Opens the issue of a month that has ended, whose text belongs to people from then on; one of two that runs opened goes. */
export const learningIssue: DeskRule = ({ issues, sweep, context: { policy } }) => {
  const lessons = sweep.lessons ?? null;
  const copies = issues.filter(
    ({ key, issue }) =>
      isKey('learning', key) &&
      issue.state === 'open' &&
      issues.some((one) => one.key === key && one.issue.number < issue.number),
  );
  return [
    // Where nothing was closed there is nothing to read.
    ...(lessons === null || lessons.tickets.length === 0 ? [] : [opened(lessons, policy)]),
    ...copies.map(({ issue: { id, number } }): Effect => {
      const because = 'Two runs opened an issue for this month; the first stays.';
      return { kind: 'close', issue: { id, number }, reason: 'not_planned', because, deadline: FIRST };
    }),
  ];
};

function opened(lessons: Lessons, policy: Policy): Effect {
  const documents = documentsOf(policy);
  const { phrases } = documents;
  const { month } = lessons;
  const key = keyOf('learning', month.name);
  const name = formatMonth(month, policy.timezone, phrases.locale);
  const { text } = documents.fit('learning', factsOf(lessons, name, policy));
  return {
    kind: 'create_issue',
    key,
    title: phrases.learningTitle(name),
    body: marked([key], text),
    labels: [],
    pin: false,
    because: 'A month has ended.',
    deadline: FIRST,
  };
}

function factsOf({ tickets, before }: Lessons, month: string, { writeUp }: Policy): LearningFacts {
  const groups = [...Map.groupBy(spread(tickets), ({ key }) => key).entries()];
  const earlier = Map.groupBy(spread(before), ({ key }) => key);
  const classes = [...Map.groupBy(spread(tickets), ({ factor }) => factor.class.toLowerCase()).values()];
  const numbersOf = (all: readonly Spread[]): number[] => [...new Set(all.map(({ number }) => number))];
  return {
    month,
    tickets: tickets.length,
    recorded: tickets.filter(({ factors, prevention }) => factors.length + prevention.length > 0).length,
    due: tickets.filter(({ isDue }) => isDue).length,
    elsewhere: tickets.filter(({ isElsewhere }) => isElsewhere).length,
    factors: groups
      .map(([key, all]) => ({
        class: all[0]?.factor.class ?? '',
        component: all[0]?.factor.component ?? null,
        numbers: numbersOf(all),
        before: numbersOf(earlier.get(key) ?? []).length,
      }))
      .sort((a, b) => b.numbers.length - a.numbers.length || b.before - a.before),
    answers: classes
      .map((all) => {
        const name = all[0]?.factor.class ?? '';
        const known = writeUp?.factors.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return { class: name, tickets: numbersOf(all).length, remedies: known?.remedies ?? [] };
      })
      .sort((a, b) => b.tickets - a.tickets),
    said: spread(tickets).flatMap(({ number, factor }) =>
      factor.text === '' ? [] : [{ ...factor, number }],
    ),
    replies: [
      ...Map.groupBy(
        tickets.flatMap(({ replies }) => replies),
        (name) => name,
      ),
    ]
      .map(([name, all]) => ({ name, times: all.length }))
      .sort((a, b) => b.times - a.times || a.name.localeCompare(b.name)),
    prevention: tickets.flatMap(({ number, prevention }) => prevention.map((text) => ({ text, number }))),
  };
}

interface Spread {
  readonly number: number;
  readonly factor: Lesson['factors'][number];
  /** What makes two of them the same: class and component, whatever else is said. */
  readonly key: string;
}

function spread(tickets: readonly Lesson[]): Spread[] {
  return tickets.flatMap(({ number, factors }) =>
    factors.map((factor) => ({
      number,
      factor,
      key: JSON.stringify([factor.class.toLowerCase(), factor.component?.toLowerCase() ?? null]),
    })),
  );
}
