#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  const { app } = await import('../bundle/index.js');
  await app();
} else {
  console.error(`Steward needs Node 22.12 or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
}
