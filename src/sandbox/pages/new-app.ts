import type { AppManifest, Apps } from '../apps.ts';
import type { Site } from './document.ts';
import { missing, redirect } from './document.ts';
import type { Page } from './page.ts';

interface Sent {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
}

/**
 * Registers an App from a manifest and sends the browser back with a code. GitHub asks once more in between, and takes the
 * App's owner from who is signed in; nobody signs in here.
 */
export function newApp(site: Site, apps: Apps, { path, query, form }: Sent): Page | null {
  const found = /^\/(?:organizations\/(?<owner>[^/]+)\/)?settings\/apps\/new$/.exec(path);
  if (found === null) return null;
  const manifest = manifestIn(form.get('manifest') ?? '');
  if (manifest === null) return missing(site, 'That is not the manifest of an App.');
  const code = apps.registerFrom(manifest, found.groups?.owner ?? 'operator');
  const back = new URL(manifest.redirect_url);
  back.searchParams.set('code', code);
  back.searchParams.set('state', query.get('state') ?? '');
  return redirect(back.href);
}

function manifestIn(text: string): AppManifest | null {
  try {
    const { name, redirect_url, hook_attributes, default_permissions, default_events } = JSON.parse(
      text,
    ) as Partial<AppManifest>;
    if (name === undefined || redirect_url === undefined || hook_attributes === undefined) return null;
    return {
      ...{ name, redirect_url, hook_attributes },
      default_permissions: default_permissions ?? {},
      default_events: default_events ?? [],
    };
  } catch {
    return null;
  }
}
