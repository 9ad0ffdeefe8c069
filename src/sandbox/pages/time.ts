import type { Instant } from '../clock.ts';
import { iso } from '../clock.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each country's readers know other zones by letters. */
const READERS = ['en-US', 'en-GB', 'en-AU'];

/** Times as a reader sees them: `Mon 23 Nov 2026, 10:30 MST`. */
export class TimeText {
  readonly #format: Intl.DateTimeFormat;
  readonly #zones: readonly Intl.DateTimeFormat[];

  /** `zone`: the IANA zone in which pages show times, as a browser would show them in its own. */
  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    });
    this.#zones = READERS.map(
      (locale) => new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }),
    );
  }

  text(at: Instant): string {
    const parts = new Map(this.#format.formatToParts(at).map(({ type, value }) => [type, value]));
    const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    const date = `${get('weekday')} ${get('day')} ${get('month')} ${get('year')}`;
    return `${date}, ${get('hour')}:${get('minute')} ${this.#zoneAt(at) ?? get('timeZoneName')}`;
  }

  /** The zone by the letters that readers of some country know it by; null: by none. */
  #zoneAt(at: Instant): string | null {
    const names = this.#zones.map(
      (format) => format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '',
    );
    return names.find((name) => !name.startsWith('GMT') || name === 'GMT') ?? null;
  }

  at(at: Instant): Html {
    return html`<time datetime="${iso(at)}">${this.text(at)}</time>`;
  }

  /** Age of a moment by the sandbox's clock, with the moment itself on demand. */
  ago(at: Instant, now: Instant): Html {
    return html`<time datetime="${iso(at)}" title="${this.text(at)}">${age(now - at)}</time>`;
  }
}

function age(span: number): string {
  if (span < MINUTE) return 'just now';
  const [size, unit] = span < HOUR ? [MINUTE, 'minute'] : span < DAY ? [HOUR, 'hour'] : [DAY, 'day'];
  const count = Math.floor(span / size);
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
