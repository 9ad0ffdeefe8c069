// Runs first, on whatever Node there is: must stay plain and old-fashioned.
'use strict';

var version = process.versions.node.split('.').map(Number);

// Type stripping without a flag arrived in 22.18.
if (version[0] < 22 || (version[0] === 22 && version[1] < 18)) {
  console.error(
    'This is Node ' +
      process.versions.node +
      '. Working on Steward needs Node 22.18 or newer. On Linux and on Windows (x64) `npm ci` installs one by ' +
      'itself, unless optional dependencies are turned off; elsewhere install it yourself.',
  );
  process.exit(1);
}
