/** What of an App an operator chooses. */
export interface WantedApp {
  readonly name: string;
  /** Address under which GitHub reaches the app, without a slash at its end. */
  readonly url: string;
  readonly webhookPath: string;
  /** Where GitHub sends the browser back to. */
  readonly redirectUrl: string;
  /** Whether its policies name teams, whose members it then has to read. */
  readonly readsTeams: boolean;
}

/**
 * Manifest of a GitHub App with the least that Steward works with: https://docs.github.com, "Registering a GitHub App from
 * a manifest". Its webhook's secret is made by GitHub.
 */
export function manifestOf({ name, url, webhookPath, redirectUrl, readsTeams }: WantedApp) {
  return {
    name,
    url,
    description: 'A support desk on GitHub Issues.',
    public: false,
    redirect_url: redirectUrl,
    hook_attributes: { url: `${url}${webhookPath}`, active: true },
    default_permissions: {
      issues: 'write',
      contents: 'read',
      metadata: 'read',
      ...(readsTeams ? { members: 'read' } : {}),
    },
    default_events: ['issues', 'issue_comment'],
  } as const;
}
