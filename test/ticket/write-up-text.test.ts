import { describe, expect, it } from 'vitest';
import { readWriteUp } from '../../src/ticket/write-up-text.ts';

const CLASSES = ['education', 'bug', 'bug in a tool'];
const read = (body: string) => readWriteUp(body, CLASSES);
const factors = (list: string) => read(`### Contributing factors\n\n${list}\n`).factors;

describe('contributing factors', () => {
  const PROMPT = `_Tick what applies._

- [ ] **education**: _what did somebody not know?_
  - Remedy: documentation
- [ ] **bug**: _what allowed it?_`;

  it('are none as long as nobody has chosen or written one', () => {
    expect(factors(PROMPT)).toEqual([]);
    expect(read(`### Contributing factors\n\n${PROMPT}`).sections).toEqual([
      { heading: 'Contributing factors', kind: 'factors', isEmpty: true },
    ]);
    expect(factors('Words that name no class.\n\n- neither does this: list')).toEqual([]);
    expect(factors('- [ ] bug')).toEqual([]);
  });

  it.each([
    ['- [x] education', { class: 'education', component: null, text: '' }],
    ['- [x] **education**: _what did somebody not know?_', { class: 'education', component: null, text: '' }],
    ['- [ ] bug: the cache was stale', { class: 'bug', component: null, text: 'the cache was stale' }],
    ['* **Bug:** the cache\n  was stale', { class: 'bug', component: null, text: 'the cache was stale' }],
    ['1. `bug` (API gateway): stale', { class: 'bug', component: 'API gateway', text: 'stale' }],
    ['- bug (): stale: twice', { class: 'bug', component: null, text: 'stale: twice' }],
    ['- [x] Bug in a tool: it fell', { class: 'bug in a tool', component: null, text: 'it fell' }],
  ])('are read from %j', (line, factor) => {
    expect(factors(line)).toEqual([factor]);
  });

  it.each(['- bugs: many', '- bug is what it was', '- debug: it', '- bug (api: stale', '    - [x] bug\n'])(
    'are not read from %j',
    (line) => {
      expect(factors(line)).toEqual([]);
    },
  );

  it('may be several of a class, below headings of their own, and in German', () => {
    const text =
      '## Beitragende Faktoren\n\n#### Technik\n\n- bug: a\n- bug: b\n\n#### Menschen\n\n- education: c\n\n## Maßnahmen\n\n- bug: d';
    expect(read(text).factors.map(({ text: words }) => words)).toEqual(['a', 'b', 'c']);
  });

  it('are the cause that was chosen in an older text', () => {
    expect(read('### Root cause\n\n- [ ] education\n- [x] bug').factors).toEqual([
      { class: 'bug', component: null, text: '' },
    ]);
  });
});

describe('actions and prevention', () => {
  it('are what people wrote, prompts apart', () => {
    const text = `### Actions

- [ ] _what, who, by when_
- [ ] a test, @ana, Friday
- [x] **an alert**
  on the queue
  - of both kinds
- no box

### What prevents it

_What would have kept this from happening?_

A test of the
certificate.

- an alert
`;
    const { actions, prevention, sections } = read(text);
    expect(actions).toEqual([
      { text: 'a test, @ana, Friday', done: false },
      { text: '**an alert** on the queue', done: true },
      { text: 'no box', done: false },
    ]);
    expect(prevention).toEqual(['A test of the certificate.', 'an alert']);
    expect(sections.map(({ kind }) => kind)).toEqual(['actions', 'prevention']);
  });

  it('are no boxes that wait for words, and no prompts that were left standing', () => {
    const text =
      '### Actions\n\n- [ ]\n- [ ] \n- [x]\n- []\n\n### What prevents it\n\n_What would have?_\nA test.';
    expect(read(text)).toMatchObject({ actions: [], prevention: ['A test.'] });
  });

  it('are nothing of a text that is too long to be read', () => {
    const text = `### Actions\n\n- a test\n\n${'word\n\n'.repeat(3000)}`;
    expect(read(text)).toEqual({ sections: [], factors: [], actions: [], prevention: [] });
  });
});
