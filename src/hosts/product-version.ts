/** The version of package.json, which a bundle does not carry with it. */
export const VERSION = '0.1.0'; // x-release-please-version
