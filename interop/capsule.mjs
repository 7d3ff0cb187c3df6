// Capsules that the command line and the running server made are verified by others, who know nothing but docs/capsule.md, with
// the network off; and refused by others and by Bottega's own command, each by name, when anything in them was changed.
//
//   node capsule.mjs PATH-TO-BOTTEGA FOLDER
//
// The server's capsule and the key of its log are left in FOLDER for python/capsule.py.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
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

// What `bottega verify --offline` says: its exit code and its checks.
const own = async (bytes, logKey) => {
  const args = ["verify", "--offline", "--json", ...(logKey ? ["--log", logKey] : []), keep("own.capsule", bytes)];
  const { code, stdout } = await promisify(execFile)(bottega, args).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout }),
  );
  const { checks } = JSON.parse(stdout);
  return { code, checks };
};

const manifestOf = (files) => JSON.parse(files.get("capsule.json"));
const replace = (files, path, what, by) => files.set(path, files.get(path).toString().replace(what, by));

// Packed anew with a manifest that fits what is there, as somebody would who knows the format.
const repacked = async (files) => {
  const manifest = manifestOf(files);
  const kept = manifest.files.filter(({ path }) => files.has(path));
  const listed = kept.map((file) => ({ ...file, sha256: createHash("sha256").update(files.get(file.path)).digest("hex") }));
  return packed(new Map([...files, ["capsule.json", JSON.stringify({ ...manifest, files: listed })]]));
};

// Each change must be refused: with the old manifest as a change, with one that fits by the checks that are named.
const refused = async (whose, files, logKey, changes) => {
  for (const { what, edit, others, own: ours } of changes) {
    const changed = new Map(files);
    await edit(changed);
    const paths = [...files.keys()].filter((path) => Buffer.compare(Buffer.from(changed.get(path)), files.get(path)));
    assert.ok(paths.length > 0, `${whose}, ${what}: something was changed`);
    const plain = await packed(changed);
    assert.match((await verifyCapsule(plain, { logKey })).format, /was changed$/, `${whose}, ${what}: others see the digest`);
    const seen = (await own(plain, logKey)).checks.find(({ name }) => name === "format");
    assert.match(`${seen.outcome}: ${seen.sentence}`, /failed: .*was changed/, `${whose}, ${what}: Bottega sees the digest`);

    const bytes = await repacked(changed);
    const findings = await verifyCapsule(bytes, { logKey });
    const failed = Object.keys(findings).filter((name) => findings[name] !== "passed");
    assert.deepEqual(failed.sort(), [...others].sort(), `${whose}, ${what}: others: ${JSON.stringify(findings)}`);
    const said = await own(bytes, logKey);
    const { code, ...outcomes } = ours;
    for (const [name, outcome] of Object.entries(outcomes)) {
      assert.equal(said.checks.find((one) => one.name === name).outcome, outcome, `${whose}, ${what}: Bottega, ${name}`);
    }
    assert.equal(said.code, code, `${whose}, ${what}: Bottega: ${JSON.stringify(said.checks)}`);
    if (process.env.INTEROP_VERBOSE) console.log(`    ${failed.map((name) => `${name}: ${findings[name]}`).join(" | ").slice(0, 240)}`);
    passed(`${whose}, ${what}: refused by others and by Bottega`);
  }
};

// --- the command line's, whose issuers are their own documents --------------------------------------------------

const listUrl = "https://issuer.example/status/1";
const schemaUrl = "https://issuer.example/schema.json";
const evidenceUrl = "https://issuer.example/evidence.txt";

// A badge with status, schema and evidence of an issuer whose site is a local server while the capsule is packed; and the
// list in which it is revoked.
const surrounded = async (did) => {
  const issuing = async (name, document) =>
    run("credential", "issue", keep(`${name}.json`, document), "--key", inFolder("issuer"));
  const listed = async (revoked) => {
    const list = await createList({ length: 131072 });
    list.setStatus(7, revoked);
    return issuing("status", { ...(await createCredential({ id: listUrl, list, statusPurpose: "revocation" })), issuer: did });
  };
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
    revoked: await listed(true),
    documents: new Map([
      ["/status/1", await listed(false)],
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
  const file = inFolder("rendered.capsule");
  await run("credential", "render", facts, "--form", "capsule", "--key", inFolder("issuer"), "--out", file);
  const findings = await verifyCapsule(readFileSync(file));
  assert.deepEqual(findings, { format: "passed", proof: "passed" }, "rendered: others verify it");
  assert.equal((await own(readFileSync(file))).code, 0, "rendered: Bottega accepts its own");
  passed("render --form capsule: verified by others");
}
{
  const { credential, revoked, documents } = await surrounded(did);
  const { base, close } = await site(documents);
  const file = inFolder("surrounded.capsule");
  await run("credential", "capsule", keep("signed.json", credential), "--resolve", `https://issuer.example=${base}`, "--out", file);
  close();
  const findings = await verifyCapsule(readFileSync(file));
  const checks = ["format", "proof", "status", "schema", "evidence digests"];
  assert.deepEqual(findings, Object.fromEntries(checks.map((name) => [name, "passed"])), "surrounded: others verify it");
  const said = await own(readFileSync(file));
  assert.equal(said.code, 0, `surrounded: Bottega accepts its own: ${JSON.stringify(said.checks)}`);
  passed("credential capsule with status, schema and evidence: verified by others");

  const files = await unpacked(readFileSync(file));
  const resource = (kind) => manifestOf(files).files.find((one) => one.kind === kind).path;
  await refused("surrounded", files, undefined, [
    { what: "the list of its issuer in which it is revoked", edit: (files) => files.set(resource("status"), revoked), others: ["status"], own: { status: "failed", code: 1 } },
    {
      what: "a schema that demands more",
      edit: (files) => files.set(resource("schema"), JSON.stringify({ ...JSON.parse(files.get(resource("schema"))), required: ["seal"] })),
      others: ["schema"],
      own: { schema: "failed", code: 0 },
    },
    {
      what: "other evidence",
      edit: (files) => files.set(resource("evidence"), "a joint, cut by a machine"),
      others: ["evidence digests"],
      own: { "evidence digests": "failed", code: 1 },
    },
    {
      what: "a context with another meaning",
      edit: (files) => replace(files, resource("context"), /vocab\.html#/, "words.html#"),
      others: ["proof"],
      // Bottega brings the contexts that everybody knows itself.
      own: { proof: "passed", code: 0 },
    },
  ]);
}

// --- a server's, whose issuer and log are known by their address -------------------------------------------------

const learner = await new Client().signIn(process.env.INTEROP_LEARNER ?? "alessia.conti@demo.example");
const held = /href="(\/backpack\/crd_[0-9A-Z]+)"/.exec(await learner.page("/backpack"))?.[1];
assert.ok(held, "the demo learner has a credential in the backpack");
const download = await learner.request(`${held}/files/credential.capsule`);
assert.ok(download.ok, `a capsule is given: ${download.status}`);
const genuine = Buffer.from(await download.arrayBuffer());
const logKey = (await (await fetch(new URL("/log/key", ORIGIN))).text()).trim();
keep("server.capsule", genuine);
keep("log.key", logKey);

const files = await unpacked(genuine);
const { credential: credentialPath, files: listed } = manifestOf(files);
const credential = JSON.parse(files.get(credentialPath));
const pathOf = (kind, purpose) => {
  const serves = ({ path }) => !purpose || JSON.parse(files.get(path)).credentialSubject.statusPurpose === purpose;
  return listed.find((one) => one.kind === kind && serves(one)).path;
};
const ownContext = listed.find(({ kind, url }) => kind === "context" && url.startsWith(ORIGIN)).path;
const proofPath = "credential.tlog-proof";
{
  const findings = await verifyCapsule(genuine, { logKey });
  const checks = ["format", "log inclusion", "proof", "status"];
  assert.deepEqual(findings, Object.fromEntries(checks.map((name) => [name, "passed"])), "server: others verify it");
  assert.equal((await own(genuine, logKey)).code, 0, "server: Bottega accepts its own");
  passed("a server's capsule: verified by others");
  // Without the log's key nothing vouches for the issuer's.
  assert.match((await verifyCapsule(genuine)).proof, /nothing vouches/, "server: without a log others do not believe it");
  assert.equal((await own(genuine)).code, 2, "server: without a log Bottega does not believe it");
  passed("a server's capsule without the key of its log: believed by nobody");
  // The contexts in it are those that everybody knows.
  for (const { url, path } of listed.filter(({ kind, path }) => kind === "context" && path !== ownContext)) {
    assert.deepEqual(JSON.parse(files.get(path)), (await contexts(url)).document, `${url} is as it was published`);
  }
  passed("the contexts in it: as published");
}

// A thief with a key of his own, which he puts where the issuer's key stands, beside it, or signs with in his own name.
const thief = await Ed25519Multikey.generate();
const { publicKeyMultibase } = await thief.export({ publicKey: true });
const issuer = credential.issuer.id;
const method = credential.proof.verificationMethod;
const signedBy = async (document, controller, id) => {
  const { proof, ...credential } = document;
  const suite = new DataIntegrityProof({ signer: { ...thief.signer(), id }, cryptosuite: suites[0].signing });
  const documentLoader = async (url) => {
    const brought = listed.find((one) => one.url === url);
    return brought ? { contextUrl: null, documentUrl: url, document: JSON.parse(files.get(brought.path)) } : contexts(url);
  };
  return JSON.stringify(await vc.issue({ credential: { ...credential, issuer: controller }, suite, documentLoader }));
};
const published = JSON.parse(files.get(pathOf("controller")));
const withKeys = (...methods) => ({
  ...published,
  verificationMethod: methods,
  assertionMethod: methods.map(({ id }) => id),
  authentication: methods.map(({ id }) => id),
});
const [ownMethod] = published.verificationMethod;
const exchanged = JSON.stringify(withKeys({ ...ownMethod, publicKeyMultibase }));
const second = { ...ownMethod, id: `${issuer}#key-2`, publicKeyMultibase };
const twoKeys = JSON.stringify(withKeys(ownMethod, second));
const thiefDid = `did:key:${publicKeyMultibase}`;
const revocation = pathOf("status", "revocation");
const list = JSON.parse(files.get(revocation));
const { encodedList } = await createCredential({ id: list.id, list: await createList({ length: 131072 }), statusPurpose: "revocation" }).then(
  ({ credentialSubject }) => credentialSubject,
);
const [firstHash] = files.get(proofPath).toString().split("\n").slice(3);
const lines = (change) => (files) => files.set(proofPath, change(files.get(proofPath).toString()));
const checkpoint = files.get(proofPath).toString().split("\n\n").slice(1).join("\n\n");
const signature = /^— \S+ (\S+)$/m.exec(checkpoint)[1];
const flipped = (base64, byte) => {
  const bytes = Buffer.from(base64, "base64");
  bytes[byte] ^= 1;
  return bytes.toString("base64");
};
// A log of the thief's that goes by the same name.
const otherLog = (() => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const [name] = logKey.split("+");
  const raw = Buffer.concat([Buffer.from([1]), Buffer.from(publicKey.export({ format: "jwk" }).x, "base64url")]);
  const id = createHash("sha256").update(`${name}\n`).update(raw).digest().subarray(0, 4);
  const salt = Buffer.alloc(32, 7);
  return (text) => {
    const root = createHash("sha256").update(Buffer.from([0])).update(entryOf(text, salt)).digest("base64");
    const note = `${name}\n1\n${root}\n`;
    const signed = Buffer.concat([id, sign(null, Buffer.from(note), privateKey)]).toString("base64");
    return `c2sp.org/tlog-proof@v1\nextra ${salt.toString("base64")}\nindex 0\n\n${note}\n— ${name} ${signed}\n`;
  };
})();

const title = credential.credentialSubject.achievement.name;
const renamed = { ...credential, credentialSubject: { ...credential.credentialSubject, achievement: { ...credential.credentialSubject.achievement, name: `${title} II` } } };
const resigned = await signedBy(renamed, credential.issuer, method);
const log = "log inclusion";
// Without the log nothing vouches for the issuer's key, and so for nothing that it signed.
const unvouched = [log, "proof", "status"];

await refused("server", files, logKey, [
  {
    what: "a changed title",
    edit: (files) => files.set(credentialPath, JSON.stringify(renamed)),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
  {
    what: "a changed title that the thief signed, with his key in the place of the issuer's",
    edit: (files) => files.set(credentialPath, resigned).set(pathOf("controller"), exchanged),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
  {
    what: "the same in a log of the thief's",
    edit: (files) => files.set(credentialPath, resigned).set(pathOf("controller"), exchanged).set(proofPath, otherLog(resigned)),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
  {
    what: "the thief's key in the place of the issuer's",
    edit: (files) => files.set(pathOf("controller"), exchanged),
    others: ["proof", "status"],
    own: { proof: "failed", code: 1 },
  },
  {
    what: "a status list with other bits",
    edit: (files) => files.set(revocation, JSON.stringify({ ...list, credentialSubject: { ...list.credentialSubject, encodedList } })),
    others: ["status"],
    own: { status: "failed", code: 1 },
  },
  {
    what: "a status list that the thief signed in his own name",
    edit: async (files) => files.set(revocation, await signedBy(list, thiefDid, `${thiefDid}#${publicKeyMultibase}`)),
    others: ["status"],
    own: { status: "not checked", code: 2 },
  },
  {
    what: "a status list that the thief signed with a second key that he gave to the issuer",
    edit: async (files) => files.set(pathOf("controller"), twoKeys).set(revocation, await signedBy(list, list.issuer, second.id)),
    others: ["status"],
    own: { status: "not checked", code: 2 },
  },
  {
    what: "the list of another purpose in its place",
    edit: (files) => files.set(revocation, files.get(pathOf("status", "suspension"))),
    others: ["status"],
    own: { status: "failed", code: 1 },
  },
  {
    what: "a context in which a word means something else",
    edit: (files) => replace(files, ownContext, /"workload"|workload/, (word) => word.replace("workload", "worklaod")),
    others: ["proof"],
    own: { proof: "failed", code: 1 },
  },
  ...[10, 40, 67].map((byte) => ({
    what: `a bit of the signature of the checkpoint, in byte ${byte}`,
    edit: lines((text) => text.replace(signature, flipped(signature, byte))),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  })),
  {
    what: "the id of the log's key",
    edit: lines((text) => text.replace(signature, flipped(signature, 0))),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
  {
    what: "a hash of the inclusion proof",
    edit: lines((text) => text.replace(firstHash, flipped(firstHash, 9))),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
  {
    what: "a hash of the inclusion proof left out",
    edit: lines((text) => text.replace(`${firstHash}\n`, "")),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
  {
    what: "another place in the log",
    edit: lines((text) => text.replace(/^index (\d+)$/m, (_, index) => `index ${Number(index) ^ 1}`)),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
  {
    what: "another salt",
    edit: lines((text) => text.replace(/^extra (\S+)$/m, (_, salt) => `extra ${flipped(salt, 3)}`)),
    others: unvouched,
    own: { [log]: "failed", code: 1 },
  },
]);

// What is missing makes nothing valid: whether the manifest still lists it or not.
const spare = ({ kind, url }) =>
  ["picture", "certificate"].includes(kind) || (kind === "context" && !credential["@context"].includes(url));
for (const { path, kind } of listed.filter((one) => !spare(one))) {
  const less = new Map([...files].filter(([name]) => name !== path));
  const found = await verifyCapsule(await packed(less), { logKey });
  assert.equal(found.format, `${path} is missing`, "others miss it by name");
  const said = await own(await packed(less), logKey);
  assert.equal(said.code, 1, `${path} is missing`);
  assert.ok(said.checks.some(({ name, sentence }) => name === "format" && sentence.includes(path)), "Bottega misses it by name");
  const unlisted = await repacked(less);
  const known = kind === "context" && path !== ownContext;
  assert.ok(!holds(await verifyCapsule(unlisted, { logKey })), `${path} is not there: others`);
  assert.equal((await own(unlisted, logKey)).code === 0, known, `${path} is not there: Bottega`);
  passed(`without ${path} (${kind ?? "credential"})`);
}
{
  const more = await packed(new Map([...files, ["files/9999", "more"]]));
  assert.equal((await verifyCapsule(more, { logKey })).format, "files/9999 is not listed", "others find what is not listed");
  assert.equal((await own(more, logKey)).code, 1, "Bottega finds what is not listed");
  passed("with a file that is not listed");
}

console.log(`capsule: ${count} passed, 0 failed`);
