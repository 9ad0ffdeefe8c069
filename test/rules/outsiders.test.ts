import { describe, expect, it } from 'vitest';
import { at, BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const strict = await under(
  `labels_by: roster\nflags: [{ label: night, color: '5319e7', description: Late, when: { opened: { outside: office } } }]`,
);
const restricted = await under(`commands: { severity: { who: [tier-2] }, incident: { who: [tier-2] } }`);

const day = (time: string): string => `mon+3 ${time}`;
const opened = () => new Story(day('10:00')).labels(day('10:00'), 'chen', 'severity: low');
const told = (story: Story, now = day('11:10'), where = restricted) =>
  briefly(decisionsBy('outsiders', where, story, now));

describe('a label that somebody moved who must not', () => {
  it('is put back as it was, with the colour and the words of its kind', () => {
    const story = opened()
      .labels(day('11:00'), 'passer', 'severity: High')
      .unlabels(day('11:00'), 'passer', 'severity: low')
      .labels(day('11:00'), 'passer', 'incident')
      .labels(day('11:00'), 'passer', 'night')
      .labels(day('11:00'), 'passer', 'group: tier-2');
    const because = 'The policy lets only staff move the desk’s labels.';
    expect(decisionsBy('outsiders', strict, story, day('11:01'))).toMatchObject([
      {
        because,
        present: true,
        record: false,
        label: { name: 'severity: low', color: '0e8a16', description: 'Hardly' },
      },
      { because, present: false, label: { name: 'severity: High', color: 'd93f0b', description: 'Shaky' } },
      { because, present: false, label: { name: 'incident', color: '5319e7' } },
      { because, present: false, label: { name: 'night', color: '5319e7', description: 'Late' } },
      { because, present: false, label: { name: 'group: tier-2', color: 'ededed', description: '' } },
    ]);
  });

  it('is put back for another reason where the command that says the same is left to some', () => {
    const story = opened().labels(day('11:00'), 'ana', 'severity: high');
    const [back] = decisionsBy('outsiders', restricted, story, day('11:01'));
    expect(back).toMatchObject({
      because: 'Whoever moved the label may not give the command that says the same.',
      deadline: at(day('11:00')),
    });
  });
});

describe('whoever moved a label and may not', () => {
  const denied = () => opened().labels(day('11:00'), 'ana', 'severity: high');

  it('is told once what was taken back, and who may', () => {
    const both = new Story(day('10:00'))
      .labels(day('10:00'), 'chen', 'severity: urgent')
      .labels(day('10:01'), 'chen', 'severity: low')
      .labels(day('11:00'), 'ana', 'severity: high')
      .unlabels(day('11:00'), 'ana', 'severity: low')
      .unlabels(day('11:05'), 'ana', 'severity: urgent');
    const [words] = decisionsBy('outsiders', restricted, both, day('11:10')).filter(
      ({ kind }) => kind === 'comment',
    );
    expect(words).toMatchObject({
      key: 'denied:ana',
      because: 'Somebody moved a label who may not.',
      deadline: at(day('11:00')),
      document: 'denied',
      facts: { to: ['ana'] },
    });
    // The first of them counts, whichever label was there first. Of what came later they learn from the labels alone.
    const { labels } = (words as unknown as { facts: { labels: readonly { label: string; put: boolean }[] } })
      .facts;
    expect(labels.map(({ label, put }) => [label, put])).toEqual([
      ['severity: low', false],
      ['severity: high', true],
    ]);
  });

  it('is told each by themselves, by a login in one spelling; a bot is told nothing', () => {
    const two = denied().labels(day('11:02'), 'Bo', 'incident').labels(day('11:03'), 'ci[bot]', 'incident');
    expect(told(two).filter((key) => key.startsWith('denied'))).toEqual(['denied:ana', 'denied:bo']);
  });

  it('is told while that is news, where the desk may write, and not again once deleted', () => {
    const words = (story: Story, now?: string) => told(story, now).filter((key) => key.startsWith('denied'));
    expect(words(denied(), 'tue+3 11:00')).toEqual(['denied:ana']);
    expect(words(denied(), 'tue+3 11:00:01')).toEqual([]);
    expect(words(denied().with({ locked: true }))).toEqual([]);
    expect(words(denied().loses(day('11:00'), BOT))).toEqual([]);
    expect(words(denied().loses(day('10:59'), BOT))).toEqual(['denied:ana']);
  });
});
