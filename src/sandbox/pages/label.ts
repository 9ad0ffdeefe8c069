import type { Label } from '../store/records.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Relative luminance as WCAG defines it, of `rrggbb`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White wins a near tie: on strong colours the eye reads it more easily than the formula says. */
const HANDICAP = 1.15;

/** Black or white, whichever is read better on the colour. */
export function inkOn(color: string): '#000' | '#fff' {
  const light = luminance(color) + 0.05;
  const [black, white] = [light / 0.05, 1.05 / light];
  return black > white * HANDICAP ? '#000' : '#fff';
}

export function labelPill(label: Label): Html {
  const color = /^[0-9a-f]{6}$/i.test(label.color) ? label.color : 'ededed';
  const about = label.description === null ? null : html` title="${label.description}"`;
  return html`<span class="label" style="background:#${color};color:${inkOn(color)}" ${about}
    ><bdi>${label.name}</bdi></span
  >`;
}
