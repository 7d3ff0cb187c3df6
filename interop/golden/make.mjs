// Writes the canonical N-Quads of our own documents as jsonld.js and rdf-canonize see them; the crate is tested against them.
//
//   cd interop/golden && npm ci && node make.mjs CONTEXTS_FOLDER [--check]
//   python3 agree.py CONTEXTS_FOLDER            (pip install PyLD: a second opinion on the same files)
//
// CONTEXTS_FOLDER holds the official context documents (see crates/openbadges/tests/standards_rdf.rs). With --check nothing is
// written, and a difference ends with exit code 1.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';

const [folder, check] = process.argv.slice(2);
const vectors = new URL('../../crates/openbadges/tests/vectors/golden/', import.meta.url).pathname;
const files = JSON.parse(readFileSync(new URL('contexts.json', import.meta.url)));

const documentLoader = async url => {
  if (!files[url]) throw new Error(`no such context: ${url}`);
  return { contextUrl: null, documentUrl: url, document: JSON.parse(readFileSync(join(folder, files[url]))) };
};

let different = 0;
for (const name of readdirSync(vectors).filter(name => name.endsWith('.json')).sort()) {
  const document = JSON.parse(readFileSync(join(vectors, name)));
  const canonical = await jsonld.canonize(document, {
    algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true, base: null, rdfDirection: 'i18n-datatype',
  });
  const target = join(vectors, name.replace('.json', '.nq'));
  if (check) {
    const same = readFileSync(target, 'utf8') === canonical;
    different += same ? 0 : 1;
    console.log(`${name}: ${same ? 'the same' : 'DIFFERENT'}`);
  } else {
    writeFileSync(target, canonical);
    console.log(`${name}: ${canonical.split('\n').length - 1} statements`);
  }
}
process.exit(different === 0 ? 0 : 1);
