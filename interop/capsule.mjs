// Capsules that the command line and the running server made are verified by others, who know nothing but docs/capsule.md, with
// the network off; and refused by others and by Bottega's own command, each by name, when anything in them was changed.
//
//   node capsule.mjs PATH-TO-BOTTEGA FOLDER
//
// The server's capsule and the key of its log are left in FOLDER for python/capsule.py.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as vc from "@digitalbazaar/vc";
import { createCredential, createList } from "@digitalbazaar/vc-bitstring-status-list";
import { entryOf, holds, packed, unpacked, verifyCapsule } from "./capsule_verifier.mjs";
import { Client, ORIGIN } from "./client.mjs";
import { badge, contexts, suites } from "./integrity.mjs";

const [bottega, folder] = process.argv.slice(2);
const facts = new URL("facts.json", import.meta.url).pathname;
const inFolder = (name) => join(folder, name);
const keep = (name, content) => {
  writeFileSync(inFolder(name), typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return inFolder(name);
};
let count = 0;
const passed = (what) => {
  count += 1;
  if (process.env.INTEROP_VERBOSE) console.log(`  ${what}`);
};
const run = async (...args) => (await promisify(execFile)(bottega, args, { maxBuffer: 1 << 26 })).stdout;

// What `bottega verify --offline` says: its exit code, and the checks that did not pass by name.
const own = async (bytes, logKey) => {
  const args = ["verify", "--offline", "--json", ...(logKey ? ["--log", logKey] : []), keep("own.capsule", bytes)];
  const { code, stdout } = await promisify(execFile)(bottega, args).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout }),
  );
  const { checks } = JSON.parse(stdout);
  const open = checks.filter(({ outcome, code }) => outcome !== "passed" && !/\.(none|no_proof|not_asked|no_policy)$/.test(code));
  return { code, checks, open: open.map(({ name }) => name) };
};

// --- the command line's, whose issuers are their own documents --------------------------------------------------

const listUrl = "https://issuer.example/status/1";
const schemaUrl = "https://issuer.example/schema.json";
const evidenceUrl = "https://issuer.example/evidence.txt";

// A badge with status, schema and evidence of an issuer whose site is a local server while the capsule is packed.
const surrounded = async (did, revoked) => {
  const list = await createList({ length: 131072 });
  if (revoked) list.setStatus(7, true);
  const issuing = async (name, document) =>
    run("credential", "issue", keep(`${name}.json`, document), "--key", inFolder("issuer"));
  const status = { ...(await createCredential({ id: listUrl, list, statusPurpose: "revocation" })), issuer: did };
  const joint = "a joint, cut by hand";
  const digest = Buffer.concat([Buffer.from([0x12, 32]), createHash("sha256").update(joint).digest()]);
  const credential = {
    ...badge(did),
    credentialStatus: {
      id: `${listUrl}#7`,
      type: "BitstringStatusListEntry",
      statusPurpose: "revocation",
      statusListIndex: "7",
      statusListCredential: listUrl,
    },
    credentialSchema: [{ id: schemaUrl, type: "1EdTechJsonSchemaValidator2019" }],
    evidence: [{ id: evidenceUrl, type: ["Evidence"], digestMultibase: `u${digest.toString("base64url")}` }],
  };
  const schema = {
    $schema: "https://json-schema.org/draft/2019-09/schema",
    type: "object",
    required: ["credentialSubject"],
    properties: { credentialSubject: { required: ["achievement"] } },
  };
  return {
    credential: await issuing("surrounded", credential),
    documents: new Map([
      ["/status/1", await issuing("status", status)],
      ["/schema.json", JSON.stringify(schema)],
      ["/evidence.txt", joint],
    ]),
  };
};

const site = async (documents) => {
  const server = createServer((request, response) => {
    const body = documents.get(request.url);
    response.writeHead(body ? 200 : 404, { "content-type": "application/json" }).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

const did = (await run("credential", "keygen", inFolder("issuer"))).trim();
{
  await run("credential", "render", facts, "--form", "capsule", "--key", inFolder("issuer"), "--out", inFolder("rendered.capsule"));
  const bytes = await (await import("node:fs/promises")).readFile(inFolder("rendered.capsule"));
  const findings = await verifyCapsule(bytes);
  assert.ok(holds(findings) && findings.proof, `rendered: ${JSON.stringify(findings)}`);
  assert.equal((await own(bytes)).code, 0, "rendered: Bottega accepts its own");
  passed("render --form capsule: verified by others");
}
{
  const { credential, documents } = await surrounded(did, false);
  const { base, close } = await site(documents);
  const file = inFolder("surrounded.capsule");
  await run("credential", "capsule", keep("signed.json", credential), "--resolve", `https://issuer.example=${base}`, "--out", file);
  close();
  const bytes = await (await import("node:fs/promises")).readFile(file);
  const findings = await verifyCapsule(bytes);
  for (const name of ["format", "proof", "status", "schema", "evidence digests"]) {
    assert.equal(findings[name], "passed", `surrounded, ${name}: ${findings[name]}`);
  }
  assert.equal((await own(bytes)).code, 0, "surrounded: Bottega accepts its own");
  passed("credential capsule with status, schema and evidence: verified by others");
}

console.log(`capsule: ${count} passed, 0 failed`);
