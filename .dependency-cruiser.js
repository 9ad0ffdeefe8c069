/**
 * The layers of the code, as a check. Arrows of the architecture point one way; a file may import from its own
 * folder, from the folders listed for it here, and nothing else of src/.
 */
const stack = [
  'errors',
  // Words of people and names on GitHub, before anything is known of what they are for.
  'text',
  'calendar',
  // What is hidden in the texts that the desk writes, as it is written and read.
  'marks',
  // Commands lie below the policy, which names, renames and opens them, and know nothing of what it or a ticket is.
  'commands',
  'policy',
  'team',
  'ticket',
  'sla',
  // Working time that staff record, and what of it a contract includes.
  'time-spent',
  // What is on record of an incident while it lasts.
  'incident',
  // What is known of a change from its first stage to the day on which it ships.
  'change',
  // What the desk writes: facts as the rules find them, and how they are told.
  'documents',
  'rules',
  'languages',
  // The status page, from what was published to its files.
  'page',
  'plan',
  'desk',
];

/** A folder of the stack may import all that lie below it. The others stand beside it. */
const allowed = {
  ...Object.fromEntries(stack.map((folder, place) => [folder, stack.slice(0, place)])),
  // Figures of a period, from what each ticket's clocks and people's words came to.
  report: [
    'text',
    'calendar',
    'commands',
    'marks',
    'policy',
    'ticket',
    'sla',
    'incident',
    'documents/escape',
    'rules',
  ],
  // A report as a page with charts.
  dashboard: ['calendar', 'documents/escape', 'page/markup', 'report'],
  // What takes a desk's work back, by what timelines and marks prove.
  undo: ['calendar/instant', 'marks', 'policy', 'ticket', 'plan'],
  // Knows what it reads (ticket) and what it writes (plan), be it to take it back (undo).
  github: ['errors', 'text', 'calendar/instant', 'marks', 'ticket', 'plan', 'undo'],
  // Proposes a policy for a repository that has none, in its own words: people's texts are escaped in them.
  setup: ['errors', 'text', 'calendar', 'policy', 'ticket/form', 'documents/escape'],
  // Tells people outside of GitHub. Knows who may be told (policy), what (plan), and what of a ticket may be quoted.
  pagers: ['errors', 'text', 'calendar/instant', 'policy', 'documents/escape', 'plan'],
  // A GitHub. It must not know what is being tested on it.
  sandbox: [],
  // What people do on a GitHub and see there, told as data and played.
  stories: ['errors', 'text', 'calendar/instant', 'marks', 'policy', 'ticket/form', 'sandbox'],
  // A desk for one person to play everybody, served by the app as it is.
  rehearsal: ['errors', 'text', 'calendar', 'policy', 'ticket/form', 'sandbox', 'stories'],
};

const within = (name) => `^src/${name}(?:/|\\.ts$)`;

const layers = Object.entries(allowed).map(([folder, below]) => ({
  name: `layer-${folder}`,
  comment: `${folder}/ may import ${below.length > 0 ? below.join(', ') : 'nothing else of src/'}: see docs on architecture.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...below].map(within) },
}));

const bannedNames = '(?:^|/)(?:utils?|helpers?|common|misc)(?:/|\\.[cm]?[jt]s$)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: 'known-layer',
      comment: 'A new folder in src/ needs its place in the table above.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: [...Object.keys(allowed), 'hosts', 'demo'].map(within) },
    },
    {
      name: 'errors-below-all',
      comment: 'The catalogue of errors is the bottom of the tree.',
      severity: 'error',
      from: { path: '^src/errors\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'What users run imports no test and no script.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|scripts)/' },
    },
    {
      name: 'hosts-apart',
      comment: 'One host never imports another; what they share lies beside their folders in src/hosts/.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/[^/]+/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'no-circular',
      comment: 'Cycles hide which of two files is the lower one. Imports of types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'luxon-in-calendar',
      comment: 'Time zones are calendar/’s business; others handle instants.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/calendar/' },
      to: { path: 'node_modules/(?:@types/)?luxon/' },
    },
    {
      name: 'github-clients-at-the-edge',
      comment: 'The pure layers cannot reach GitHub, not even for a type.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:github|hosts|sandbox)/' },
      to: { path: 'node_modules/(?:@octokit|@actions|octokit|probot)/' },
    },
    {
      name: 'charts-on-demand',
      comment: 'What draws charts is large, and only the page of a report needs it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dashboard/charts\\.ts$' },
      to: { path: 'node_modules/(?:@observablehq|linkedom)/' },
    },
    {
      name: 'sandbox-speaks-http',
      comment: 'The sandbox may borrow GitHub’s types, signatures and expressions, never its clients.',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: {
        path: 'node_modules/(?:@actions/(?!expressions/)|(?:octokit|probot|@octokit/(?:core|rest|request|graphql|plugin-[^/]+))/)',
      },
    },
    {
      name: 'sandbox-unknown-to-the-product',
      comment:
        'The product cannot tell the sandbox from GitHub. Only the commands that start it may import it.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(?:sandbox/|demo/|stories/|rehearsal/|hosts/cli/(?:sandbox|play-stories|try-desk)\\.ts$)',
      },
      to: { path: '^src/(?:sandbox|demo|stories|rehearsal)/' },
    },
    {
      name: 'action-without-probot',
      comment: 'The Action starts on every event: Probot would double its bundle.',
      severity: 'error',
      from: { path: '^src/hosts/action/' },
      to: { path: 'node_modules/probot/', reachable: true },
    },
    {
      name: 'file-says-what-it-is',
      comment: 'A file is named after its noun.',
      severity: 'error',
      from: {},
      to: { path: bannedNames, pathNot: 'node_modules' },
    },
    {
      name: 'file-says-what-it-is-alone',
      comment: 'A file is named after its noun.',
      severity: 'error',
      from: { orphan: true, path: bannedNames },
      to: {},
    },
    {
      name: 'declared',
      comment: 'Only packages that package.json declares are there on the next machine.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shipped-packages',
      comment:
        'What the product loads at run time belongs in dependencies. Types alone may come from elsewhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:sandbox|demo)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|build|coverage|reports|\\.stryker-tmp)/' },
    // See imports of types, which the compiler erases, as the dependencies they are.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      // Some packages hold nothing but types.
      mainFields: ['module', 'main', 'types', 'typings'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
