import { describe, expect, it } from 'vitest';
import { announcedWindow } from '../../src/ticket/announcement.ts';
import { at, snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const FORM = `
name: Planned work
description: For the team
title: '[Planned]: '
labels: [maintenance]
body:
  - { type: input, id: begins, attributes: { label: Begins } }
  - { type: input, id: ends, attributes: { label: Ends } }
  - { type: input, id: parts, attributes: { label: Parts } }`;
const desk = await under(
  `incidents: { components: [Checkout, Search] }
status_page: { name: Acme, maintenance_form: { file: work.yml, from: begins, to: ends, components: parts } }`,
  { forms: { 'work.yml': FORM } },
);

const announced = (opened: string, by: string, begins: string, ends: string): Story =>
  new Story(opened, by).with({
    title: '[Planned]: New disks',
    labels: ['maintenance'],
    body: `### Begins\n\n${begins}\n\n### Ends\n\n${ends}\n\n### Parts\n\ncheckout, Nothing`,
  });
const planned = (by = 'ana'): Story => announced('mon 09:00', by, '2026-11-16 12:00', '2026-11-16 14:00');
const windowOf = (story: Story) => announcedWindow(story.issue(), snapshotOf(desk, [], 'tue 10:00'));

describe('the window of announced work, as clocks count it,', () => {
  it('is the one that the form says, on components that there are', () => {
    expect(windowOf(planned())).toEqual({
      ...{ name: 'New disks', from: at('mon 12:00'), to: at('mon 14:00'), components: ['Checkout'] },
    });
  });

  it('counts from when it was announced until it is over', () => {
    const late = announced('mon 13:00', 'ana', '2026-11-16 12:00', '2026-11-16 14:00');
    expect(windowOf(late)).toMatchObject({ from: at('mon 13:00'), to: at('mon 14:00') });
    expect(windowOf(announced('mon 14:00', 'ana', '2026-11-16 12:00', '2026-11-16 14:00'))).toBeNull();
    expect(windowOf(planned().closes('mon 12:30', 'ana'))).toMatchObject({ to: at('mon 12:30') });
    expect(windowOf(planned().closes('mon 13:00', 'ana', 'not_planned'))).toMatchObject({
      ...{ from: at('mon 12:00'), to: at('mon 13:00') },
    });
    expect(windowOf(planned().closes('mon 15:00', 'ana', 'not_planned'))).toMatchObject({
      to: at('mon 14:00'),
    });
  });

  it('is none where it was called off before it began, and is done before by no close', () => {
    expect(windowOf(planned().closes('mon 11:00', 'ana', 'not_planned'))).toBeNull();
    expect(windowOf(planned().closes('mon 11:00', 'ana'))).toMatchObject({ to: at('mon 14:00') });
  });

  it('is none of a customer’s', () => {
    expect(windowOf(planned('cus'))).toBeNull();
  });
});
