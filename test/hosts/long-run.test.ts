import { expect, test } from 'vitest';
import type { Transport } from '../../src/github/client.ts';
import { Client } from '../../src/github/client.ts';
import { deskWords, POLICY, TestDesk } from '../e2e/desk.ts';
import { sweep } from '../desk/running.ts';
import { baseUrlOf, transportOf } from '../github/client.ts';

const WAITING = `${POLICY}waiting: { pending: { close_after: 2 days } }
`;

/** Twelve tickets whose customers have not answered for as long as the policy waits. */
async function unanswered() {
  const desk = await TestDesk.start({ policy: WAITING, now: '2026-12-07T15:00:00Z' });
  const issues = Array.from({ length: 12 }, () => desk.report('low'));
  desk.wait(0.1);
  for (const issue of issues) desk.github.as('ana').comment(issue, 'Which version is it?\n\n/pending');
  await sweep(desk);
  desk.wait(49);
  return { desk, issues };
}

/** A client whose every write takes seven seconds of GitHub's time; something happens while the fourth comment is written. */
function slowClient(desk: TestDesk, happens: () => void): Client {
  const transport = transportOf(desk.github, desk.token);
  let comments = 0;
  const slow: Transport = async (route, parameters) => {
    const query = String(parameters.query);
    if (query.startsWith('mutation')) desk.github.clock.advance(7_000);
    if (query.includes('addComment')) comments += 1;
    if (query.includes('addComment') && comments === 4) happens();
    return transport(route, parameters);
  };
  return new Client({ transport: slow, baseUrl: baseUrlOf(desk.github), pace: 0 });
}

test('a run that writes for long closes no ticket whose customer has answered meanwhile', async () => {
  const { desk, issues } = await unanswered();
  await using _ = desk;
  const last = issues.at(-1);
  if (last === undefined) throw new Error('there is no ticket');
  const words = deskWords(last).length;
  const client = slowClient(desk, () => desk.github.as('cus').comment(last, 'It is 4.2.'));
  const report = await sweep(desk, { client });
  expect(report.failed).toEqual([]);
  expect(issues.map(({ state }) => state)).toEqual([...Array<string>(11).fill('CLOSED'), 'OPEN']);
  expect(deskWords(last)).toHaveLength(words);
  expect(issues.filter((issue) => deskWords(issue).length > words + 1)).toEqual([]);
  expect((await sweep(desk)).plan).toEqual([]);
  // It had its turn in parts, and gave the last one back as well.
  expect(issues[0]?.reactions).toEqual([]);
});

test('what has changed since a run has read is decided as of when it is read again', async () => {
  const { desk, issues } = await unanswered();
  await using _ = desk;
  const [first] = issues;
  if (first === undefined) throw new Error('there is no ticket');
  const transport = transportOf(desk.github, desk.token);
  const before: Transport = async (route, parameters) => {
    if (route.startsWith('POST /repos')) {
      desk.wait(0.5);
      desk.github.as('cus').comment(first, 'It is 4.2.');
    }
    return transport(route, parameters);
  };
  const client = new Client({ transport: before, baseUrl: baseUrlOf(desk.github), pace: 0 });
  const report = await sweep(desk, { client });
  expect(report.failed).toEqual([]);
  expect(issues.filter(({ state }) => state === 'OPEN')).toEqual([first]);
  expect((await sweep(desk)).plan).toEqual([]);
});
