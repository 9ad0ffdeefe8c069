import { describe, expect, it } from 'vitest';
import type { Impact, IncidentState } from '../../src/commands/incident-words.ts';
import { IMPACTS, INCIDENT_STATES } from '../../src/commands/incident-words.ts';
import type { IncidentRecord } from '../../src/incident/record.ts';
import { incidentOf } from '../../src/incident/on-record.ts';
import { fold } from '../../src/ticket/fold.ts';
import { at, policyOf, snapshotOf, Story } from '../desk/story.ts';
import fc from '../property.ts';

const COMPONENTS = ['Checkout', 'Search'] as const;
const DESK = {
  policy: await policyOf(`
version: 1
team:
  staff: [ana, bo, chen, { login: dora, until: 2026-12-07 }]
  groups:
    many: { members: [ana, bo] }
    watch: { rotation: { every: 1 day, starts: '2026-12-07T00:00', order: [chen, bo] } }
severities: [{ name: urgent }]
intake: { severity: [{ label: { urgent: urgent } }] }
incidents:
  when: { severity: urgent }
  components: [${COMPONENTS.join(', ')}]
  roles: { communications: watch, scribe: many }
`),
};

const OPEN_DESK = {
  policy: await policyOf(`
version: 1
team: { staff: [ana] }
commands: { status: { who: [staff, customer] } }
`),
};

const moment = (minute: number): string =>
  new Date(Date.UTC(2026, 11, 7, 10, minute)).toISOString().slice(0, 16).replace('T', ' ');
const opened = (): Story => new Story('2026-12-07 09:00');
function recordOf(story: Story, minute: number, desk = DESK): IncidentRecord | null {
  const ticket = fold(story.issue(), snapshotOf(desk, [], '2026-12-08 20:00'));
  return incidentOf(ticket, { policy: desk.policy, teams: new Map() }, at(moment(minute)));
}

describe('an incident', () => {
  it('is none where nobody and nothing has said so, and never was one that was taken back at once', () => {
    expect(recordOf(opened().says(moment(0), 'ana', '/status investigating We look.'), 9)).toBeNull();
    expect(recordOf(opened().says(moment(0), 'ana', '/incident\n/incident none'), 9)).toBeNull();
  });

  it('has the name that it was given last, and goes on until it is resolved, closed or taken back', () => {
    const story = opened().says(moment(0), 'ana', '/incident Payments').says(moment(1), 'bo', '/incident');
    expect(recordOf(story, 2)).toMatchObject({ name: 'Payments', state: 'investigating', endedAt: null });
    story.says(moment(3), 'bo', '/status resolved It is over.');
    expect(recordOf(story, 4)).toMatchObject({ state: 'resolved', endedAt: at(moment(3)), stands: true });
    story.says(moment(5), 'bo', '/incident none');
    expect(recordOf(story, 6)).toMatchObject({ stands: false, endedAt: at(moment(5)) });
  });

  it('counts nothing as an update that was told before it was one, or on what is none any more', () => {
    const story = opened()
      .says(moment(0), 'ana', '/status looking We look.')
      .says(moment(1), 'ana', '/incident')
      .says(moment(2), 'ana', '/status identified It is the cache.')
      .says(moment(3), 'ana', '/incident none')
      .says(moment(4), 'ana', '/status monitoring It holds.');
    expect(recordOf(story, 5)?.updates.map(({ words }) => words)).toEqual(['It is the cache.']);
  });

  it('keeps an update that was understood, though a component of it is gone from the policy', () => {
    const words = '/status identified (major: Cellar, Search) It is damp.';
    const told = (more: object) => recordOf(opened().says(moment(0), 'ana', `/incident\n${words}`, more), 9);
    expect(told({})?.updates).toEqual([]);
    expect(told({ reacted: ['done'] })).toMatchObject({
      state: 'identified',
      updates: [{ words: 'It is damp.', impacts: [{ component: 'Search', impact: 'major' }] }],
    });
  });

  it('is told of by staff alone, whoever else may give the command', () => {
    const story = opened()
      .says(moment(0), 'ana', '/incident')
      .says(moment(1), 'ana', '/status identified It is the cache.')
      .says(moment(2), 'cus', '/status resolved It works for me.');
    expect(recordOf(story, 5, OPEN_DESK)).toMatchObject({ state: 'identified', endedAt: null });
  });

  it('takes the words of an update from its comment where its own line has none', () => {
    const story = opened().says(
      moment(0),
      'ana',
      '/incident\n/status identified\n\nIt is the *cache*.\n\n> Why?',
    );
    expect(recordOf(story, 1)?.updates).toMatchObject([{ state: 'identified', words: 'It is the *cache*.' }]);
  });

  it('keeps what a correction strikes, and puts back what that had changed', () => {
    const story = opened()
      .says(moment(0), 'ana', '/incident\n/status investigating (major: Checkout) We look.')
      .says(moment(1), 'ana', '/status monitoring (none: Checkout; minor: Search) It holds.')
      .says(moment(2), 'bo', '/status correction identified It is not mended yet.');
    expect(recordOf(story, 3)).toMatchObject({
      state: 'identified',
      updates: [{ struckAt: null }, { struckAt: at(moment(2)) }, { corrects: true, struckAt: null }],
      impacts: [
        { at: at(moment(0)), value: [{ component: 'Checkout', impact: 'major' }] },
        { at: at(moment(1)), value: [{ component: 'Search', impact: 'minor' }] },
        { at: at(moment(2)), value: [{ component: 'Checkout', impact: 'major' }] },
      ],
    });
  });

  it('corrects nothing with its first update', () => {
    const story = opened().says(
      moment(0),
      'ana',
      '/incident\n/status correction identified It is the cache.',
    );
    expect(recordOf(story, 1)?.updates).toMatchObject([{ corrects: false, struckAt: null }]);
  });

  it('is over with a close as completed, and looked into again where the ticket opens again', () => {
    const story = opened()
      .labels(moment(0), 'ana', 'urgent')
      .says(moment(1), 'ana', '/status identified (critical: Search) It is down.')
      .closes(moment(2), 'ana')
      .reopens(moment(4), 'cus');
    expect(recordOf(story, 3)).toMatchObject({ state: 'resolved', endedAt: at(moment(2)) });
    expect(recordOf(story, 3)?.impacts.at(-1)?.value).toEqual([]);
    expect(recordOf(story, 5)).toMatchObject({ state: 'investigating', endedAt: null });
    expect(recordOf(story, 5)?.impacts.at(-1)?.value).toEqual([{ component: 'Search', impact: 'critical' }]);
    const dropped = opened().labels(moment(0), 'ana', 'urgent').closes(moment(2), 'ana', 'not_planned');
    expect(recordOf(dropped, 3)).toMatchObject({ state: 'investigating', endedAt: at(moment(2)) });
  });
});

describe('a role', () => {
  const held = (story: Story, minute: number) => {
    const roles = recordOf(story, minute)?.roles;
    return roles && [roles.lead, roles.communications, roles.scribe].map((one) => one.at(-1)?.value.join());
  };

  it('is that of whoever was on duty as it was declared, or else the owner’s', () => {
    const story = opened().labels(moment(0), 'ana', 'urgent');
    expect(held(story, 1)).toEqual(['', 'chen', '']);
    story.assigns(moment(2), 'ana');
    expect(held(story, 13 * 60)).toEqual(['ana', 'chen', 'ana']);
  });

  it('is whose name people said last, until it is declared anew', () => {
    const story = opened()
      .says(moment(0), 'ana', '/incident\n/lead @bo\n/communications')
      .says(moment(1), 'bo', '/lead');
    expect(held(story, 2)).toEqual(['bo', 'ana', '']);
    expect(recordOf(story, 2)?.roles.lead.map(({ value }) => value)).toEqual([['bo']]);
    story.says(moment(3), 'ana', '/incident none').says(moment(5), 'ana', '/incident');
    expect(held(story, 4)).toEqual(['', '', '']);
    expect(held(story, 6)).toEqual(['', 'chen', '']);
  });

  it('is nobody’s who has left the staff: it goes back to whoever has the ticket', () => {
    const story = opened().assigns(moment(0), 'ana').says(moment(0), 'ana', '/incident\n/lead @dora');
    const lead = (minute: number) => recordOf(story, minute)?.roles.lead.map(({ value }) => value);
    expect(lead(1)).toEqual([['dora']]);
    expect(lead(25 * 60)).toEqual([['dora'], ['ana']]);
  });
});

describe('the timeline', () => {
  it('has what happened in its order, and what was told later marked as such', () => {
    const story = opened()
      .says(moment(30), 'ana', '/timeline Cache flushed')
      .says(moment(40), 'bo', '/timeline The first alarm at 09:40\n/incident');
    const entry = { by: 'ana', text: 'Cache flushed', isToldLater: false };
    expect(recordOf(story, 41)?.timeline).toMatchObject([
      { at: at('2026-12-07 09:40'), toldAt: at(moment(40)), by: 'bo', isToldLater: true },
      { at: at(moment(30)), toldAt: at(moment(30)), ...entry },
    ]);
    expect(recordOf(story, 35)).toBeNull();
  });
});

/** Something that people do with an incident, once a minute. */
type Step =
  | { readonly does: 'declare' | 'undo' | 'close' | 'drop' | 'reopen' | 'chat' }
  | {
      readonly does: 'update';
      readonly state: IncidentState;
      readonly corrects: boolean;
      readonly impacts: readonly (readonly [component: (typeof COMPONENTS)[number], impact: Impact])[];
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('declare', 'declare', 'undo', 'close', 'drop', 'reopen', 'reopen', 'chat'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('update'),
      state: fc.constantFrom(...INCIDENT_STATES),
      corrects: fc.boolean(),
      impacts: fc.uniqueArray(fc.tuple(fc.constantFrom(...COMPONENTS), fc.constantFrom(...IMPACTS)), {
        selector: ([component]) => component,
        maxLength: 2,
      }),
    }),
  },
);

function written(one: Step & { does: 'update' }): string {
  const hit = one.impacts.map(([component, impact]) => `${impact}: ${component}`).join('; ');
  return `/status ${one.corrects ? 'correction ' : ''}${one.state}${hit === '' ? '' : ` (${hit})`} So it is.`;
}

/** The story, and the incident as one would keep it on paper: every update with what it says, struck or not. */
class Paper {
  readonly story = opened();
  #isIncident = false;
  #wasOne = false;
  #isClosed = false;
  #state: IncidentState = 'investigating';
  /** What the last turn says of components, where it resolves it. */
  #left: ReadonlyMap<string, Impact> = new Map();
  readonly #updates: { readonly said: readonly (readonly [string, Impact])[]; struck: boolean }[] = [];

  take(one: Step, minute: number): void {
    const when = moment(minute);
    if (one.does === 'update') {
      this.story.says(when, 'ana', written(one));
      if (this.#isIncident) this.#tell(one);
    } else if (one.does === 'declare') {
      this.story.says(when, 'ana', '/incident');
      if (!this.#isIncident) this.#turn('investigating');
      [this.#isIncident, this.#wasOne] = [true, true];
    } else if (one.does === 'undo') {
      this.story.says(when, 'ana', '/incident none');
      this.#isIncident = false;
    } else if (one.does === 'chat') {
      this.story.says(when, 'ana', 'We are at it.');
    } else if (one.does === 'reopen' && this.#isClosed) {
      this.story.reopens(when, 'ana');
      this.#isClosed = false;
      if (this.#isIncident) this.#turn('investigating');
    } else if (one.does !== 'reopen' && !this.#isClosed) {
      this.story.closes(when, 'ana', one.does === 'close' ? 'completed' : 'not_planned');
      this.#isClosed = true;
      if (this.#isIncident && one.does === 'close') this.#turn('resolved');
    }
  }

  get known(): object | null {
    if (!this.#wasOne) return null;
    const said = new Map(this.#updates.flatMap((one) => (one.struck ? [] : one.said)));
    const hit = this.#state === 'resolved' ? this.#left : said;
    return {
      stands: this.#isIncident,
      state: this.#state,
      struck: this.#updates.map(({ struck }) => struck),
      hit: COMPONENTS.map((component) => hit.get(component) ?? 'none'),
    };
  }

  #tell({ state, corrects, impacts }: Step & { does: 'update' }): void {
    const wrong = this.#updates.findLast(({ struck }) => !struck);
    if (corrects && wrong !== undefined) wrong.struck = true;
    this.#updates.push({ said: impacts, struck: false });
    this.#turn(state, new Map(impacts));
  }

  #turn(state: IncidentState, left: ReadonlyMap<string, Impact> = new Map()): void {
    this.#state = state;
    this.#left = left;
  }
}

function told(record: IncidentRecord | null): object | null {
  if (record === null) return null;
  const hit = new Map(record.impacts.at(-1)?.value.map(({ component, impact }) => [component, impact]));
  return {
    stands: record.stands,
    state: record.state,
    struck: record.updates.map(({ struckAt }) => struckAt !== null),
    hit: COMPONENTS.map((component) => hit.get(component) ?? 'none'),
  };
}

describe('whatever people do', () => {
  it('the record says what one would keep on paper, and the same later on of each moment', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const paper = new Paper();
        const records = steps.map((one, minute) => {
          paper.take(one, minute);
          const record = recordOf(paper.story, minute);
          expect(told(record)).toEqual(paper.known);
          return record;
        });
        // A desk that was away, and reads it all at once, knows of each moment what it would have known then.
        for (const [minute, then] of records.entries()) {
          const seen = recordOf(paper.story, minute);
          expect(seen && { ...seen, stretches: [], endedAt: null }).toEqual(
            then && { ...then, stretches: [], endedAt: null },
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
