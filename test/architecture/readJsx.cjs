// dependency-cruiser 17 asks swc to read every file as TypeScript without JSX, and cannot read a .tsx file. Loaded before it, this tells swc
// which files have JSX.
const swc = require('@swc/core');

const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });
