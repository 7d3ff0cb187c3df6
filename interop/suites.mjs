// What Bottega's command line issues is verified by others, and what others issue is verified by it: Digital Bazaar's
// Data Integrity suites, the Digital Credentials Consortium's verifier, @sd-jwt/core, and Node's own cryptography.
// Each pair is tried with a genuine document and with one that was changed.
//
//   node suites.mjs PATH-TO-BOTTEGA

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyCredential as verifierCore } from "@digitalcredentials/verifier-core";
import { SDJwtInstance } from "@sd-jwt/core";
import { digest, generateSalt } from "@sd-jwt/crypto-nodejs";
import { badge, changed, derived, hasClrContext, issued as issuedByThem, mandatoryPointers, presentationVerdict, presented as presentedByThem, show, suites, verdict } from "./integrity.mjs";

const bottega = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "bottega-suites-"));
const inFolder = (name) => join(folder, name);
const facts = new URL("facts.json", import.meta.url).pathname;
let count = 0;
const passed = (what) => {
  count += 1;
  if (process.env.INTEROP_VERBOSE) console.log(`  ${what}`);
};

// --- Bottega -------------------------------------------------------------------------------------------------

const run = (...args) => execFileSync(bottega, args, { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "pipe"] });
const keep = (name, text) => {
  writeFileSync(inFolder(name), typeof text === "string" ? text : JSON.stringify(text));
  return inFolder(name);
};

// The exit code of `verify`: 0 valid, 1 invalid, 2 not checked.
const ownVerdict = (document) => {
  try {
    run("verify", "--offline", keep("own", document));
    return 0;
  } catch (failed) {
    return failed.status;
  }
};

const keyOf = (kind) => {
  const file = inFolder(`key-${randomUUID()}`);
  const did = run("credential", "keygen", file, "--kind", kind).trim();
  return { file, did };
};

// --- Data Integrity ------------------------------------------------------------------------------------------

for (const suite of suites) {
  const label = `${suite.name} ${suite.kind}`;

  const key = keyOf(suite.kind);
  const extra = suite.deriving ? mandatoryPointers.flatMap((pointer) => ["--mandatory", pointer]) : [];
  const issued = JSON.parse(
    run("credential", "issue", keep("plain.json", badge(key.did)), "--key", key.file, "--suite", suite.name, ...extra),
  );
  const ours = [];
  if (suite.deriving) {
    ours.push(JSON.parse(run("credential", "derive", keep("base.json", issued), ...show.flatMap((pointer) => ["--show", pointer]))));
    ours.push(await derived(suite, issued));
  } else {
    ours.push(issued);
  }
  for (const credential of ours) {
    const good = await verdict(suite, credential);
    assert.ok(good.verified, `${label}: others accept ours: ${good.why}`);
    assert.ok(!(await verdict(suite, changed(credential))).verified, `${label}: others refuse ours changed`);
    assert.equal(ownVerdict(credential), 0, `${label}: Bottega accepts its own`);
    passed(`${label}: ours, verified by Digital Bazaar`);
  }

  const theirs = await issuedByThem(suite, badge);
  const foreign = [];
  if (suite.deriving) {
    foreign.push(JSON.parse(run("credential", "derive", keep("base.json", theirs), "--show", show[0])));
    foreign.push(await derived(suite, theirs));
  } else {
    foreign.push(theirs);
  }
  for (const credential of foreign) {
    assert.equal(ownVerdict(credential), 0, `${label}: Bottega accepts theirs`);
    assert.equal(ownVerdict(changed(credential)), 1, `${label}: Bottega refuses theirs changed`);
    passed(`${label}: Digital Bazaar's, verified by Bottega`);
  }
}

// --- the forms of one award, and presentations ---------------------------------------------------------------

const issuer = keyOf("ed25519");
const render = (form, ...more) => run("credential", "render", facts, "--form", form, "--key", issuer.file, ...more);

{
  const credential = JSON.parse(render("ob3"));
  const good = await verdict(suites[0], credential);
  assert.ok(good.verified, `ob3: ${good.why}`);
  const signature = async (document) => {
    // It wants the schema from its publisher too, and complains at length where there is no network.
    const complain = console.error;
    const say = console.log;
    console.error = console.log = () => {};
    const result = await verifierCore({ credential: document, knownDIDRegistries: [] });
    console.error = complain;
    console.log = say;
    return result.log?.find((entry) => entry.id === "valid_signature")?.valid;
  };
  assert.equal(await signature(credential), true, "verifier-core accepts ob3");
  assert.notEqual(await signature(changed(credential)), true, "verifier-core refuses it changed");
  passed("ob3: verified by Digital Bazaar and verifier-core");
}

if (hasClrContext) {
  const record = JSON.parse(render("clr"));
  const good = await verdict(suites[0], record);
  assert.ok(good.verified, `clr: ${good.why}`);
  const altered = structuredClone(record);
  altered.credentialSubject.verifiableCredential[0].credentialSubject.achievement.name = "Altro";
  assert.ok(!(await verdict(suites[0], altered)).verified, "a record with a changed badge inside is refused");
  const inside = await verdict(suites[0], record.credentialSubject.verifiableCredential[0]);
  assert.ok(inside.verified, `the badge in the record: ${inside.why}`);
  passed("clr: the record and the badge inside, verified by Digital Bazaar");
} else {
  console.log("clr: skipped, its context is not among the reference data");
}

const holder = keyOf("p256");
const own = JSON.parse(render("ob3"));
{
  const presentation = JSON.parse(
    run(
      "credential", "present", keep("ob3.json", own), "--key", holder.file,
      "--audience", "verifier.example", "--nonce", "n-1",
    ),
  );
  const good = await presentationVerdict(presentation, "n-1");
  assert.ok(good.verified, `presentation: ${good.why}`);
  assert.ok(!(await presentationVerdict(presentation, "n-2")).verified, "for another challenge it is refused");
  assert.equal(ownVerdict(presentation), 0, "Bottega accepts its own presentation");
  passed("a presentation, verified by Digital Bazaar");
}
for (const suite of suites.filter(({ deriving }) => !deriving)) {
  const presentation = await presentedByThem(suite, own, "n-1");
  assert.equal(ownVerdict(presentation), 0, `${suite.name}: Bottega accepts their presentation`);
  presentation.holder = "did:example:other";
  assert.equal(ownVerdict(presentation), 1, `${suite.name}: and refuses it changed`);
  passed(`${suite.name} ${suite.kind}: a presentation by Digital Bazaar, verified by Bottega`);
}

// --- JWT: Node's own cryptography ------------------------------------------------------------------------------

const publicKeyOf = (key) => createPublicKey({ key: JSON.parse(run("credential", "did", key.file, "--jwk")), format: "jwk" });
const jwsHolds = (compact, key) => {
  const [header, payload, signature] = compact.trim().split(".");
  const { alg } = JSON.parse(Buffer.from(header, "base64url"));
  const hash = { EdDSA: null, ES256: "sha256", ES384: "sha384" }[alg];
  return verify(hash, Buffer.from(`${header}.${payload}`), { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"));
};
for (const kind of ["ed25519", "p256", "p384"]) {
  const key = keyOf(kind);
  const compact = run("credential", "render", facts, "--form", "ob3-jwt", "--key", key.file);
  assert.ok(jwsHolds(compact, publicKeyOf(key)), `${kind}: the JWS holds`);
  const [header, payload, signature] = compact.trim().split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url"));
  const other = { ...claims, name: "Altro" };
  const forged = [header, Buffer.from(JSON.stringify(other)).toString("base64url"), signature].join(".");
  assert.ok(!jwsHolds(forged, publicKeyOf(key)), `${kind}: a changed JWS does not hold`);
  assert.equal(ownVerdict(compact), 0);
  assert.equal(ownVerdict(forged), 1);
  passed(`ob3-jwt ${kind}: verified by Node`);
}
{
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const jwk = publicKey.export({ format: "jwk" });
  const did = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString("base64url")}`;
  const header = Buffer.from(JSON.stringify({ alg: "ES256", typ: "vc+jwt", cty: "vc", kid: `${did}#0` })).toString("base64url");
  const payload = Buffer.from(JSON.stringify({ ...badge(did), iss: did })).toString("base64url");
  const signature = sign("sha256", Buffer.from(`${header}.${payload}`), { key: privateKey, dsaEncoding: "ieee-p1363" });
  const compact = `${header}.${payload}.${signature.toString("base64url")}`;
  assert.equal(ownVerdict(compact), 0, "a JWS of Node's is accepted");
  signature[5] ^= 1;
  assert.equal(ownVerdict(`${header}.${payload}.${signature.toString("base64url")}`), 1, "and refused when changed");
  passed("vc+jwt made by Node, verified by Bottega");
}

// --- SD-JWT ------------------------------------------------------------------------------------------------------

const verifierOf = (key) => (data, signature) =>
  verify(key.asymmetricKeyType === "ed25519" ? null : "sha256", Buffer.from(data), { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"));
keep("holder.jwk", run("credential", "did", holder.file, "--jwk"));
for (const profile of ["eudi", "microcredential"]) {
  const whole = render("sd-jwt", "--profile", profile, "--holder", inFolder("holder.jwk")).trim();
  const title = profile === "eudi" ? "/achievement_title" : "/title";
  const part = run(
    "credential", "present", keep("whole", whole), "--claim", title, "--key", holder.file,
    "--audience", "https://verifier.example", "--nonce", "n-1",
  ).trim();
  const sdjwt = new SDJwtInstance({
    hasher: digest,
    saltGenerator: generateSalt,
    verifier: verifierOf(publicKeyOf(issuer)),
    kbVerifier: verifierOf(publicKeyOf(holder)),
  });
  const { payload } = await sdjwt.verify(whole);
  assert.ok(payload.vct && payload.family_name === "Rossi", `${profile}: all claims are there`);
  const shown = await sdjwt.verify(part, { keyBindingNonce: "n-1" });
  assert.ok(shown.kb && !shown.payload.family_name, `${profile}: what was withheld is not there`);
  assert.equal(shown.payload[title.slice(1)], "Accoglienza digitale per il turismo lento");
  const [jwt, ...rest] = whole.split("~");
  const [header, , signature] = jwt.split(".");
  const forged = [header, Buffer.from(JSON.stringify({ ...payload, iss: "did:example:other" })).toString("base64url"), signature].join(".");
  await assert.rejects(sdjwt.verify([forged, ...rest].join("~")), `${profile}: a changed one is refused`);
  await assert.rejects(sdjwt.verify(part, { keyBindingNonce: "n-2" }), `${profile}: for another request it is refused`);
  passed(`sd-jwt ${profile}: verified by @sd-jwt/core`);
}
{
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const did = `did:jwk:${Buffer.from(JSON.stringify(publicKey.export({ format: "jwk" }))).toString("base64url")}`;
  const sdjwt = new SDJwtInstance({
    hasher: digest,
    hashAlg: "sha-256",
    saltGenerator: generateSalt,
    signAlg: "ES256",
    signer: (data) => sign("sha256", Buffer.from(data), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url"),
    verifier: verifierOf(publicKey),
  });
  const claims = { iss: did, vct: "https://issuer.example/types/1", nbf: 1767225600, title: "Sicurezza", level: { eqf: 4, text: "quattro" } };
  const whole = await sdjwt.issue(claims, { _sd: ["title"], level: { _sd: ["text"] } }, { header: { typ: "dc+sd-jwt", kid: `${did}#0` } });
  assert.equal(ownVerdict(whole), 0, "an SD-JWT of @sd-jwt/core is accepted");
  const part = run("credential", "present", keep("theirs", whole), "--claim", "/title").trim();
  assert.equal((await sdjwt.verify(part)).payload.title, "Sicurezza");
  assert.equal(ownVerdict(part), 0);
  const [jwt, ...rest] = whole.split("~");
  const doubled = [jwt, rest[0], ...rest].join("~");
  assert.equal(ownVerdict(doubled), 1, "a doubled disclosure is refused");
  const [header, body, signature] = jwt.split(".");
  const bytes = Buffer.from(signature, "base64url");
  bytes[5] ^= 1;
  assert.equal(ownVerdict([`${header}.${body}.${bytes.toString("base64url")}`, ...rest].join("~")), 1, "and it changed is refused");
  passed("sd-jwt made by @sd-jwt/core, presented and verified by Bottega");
}

rmSync(folder, { recursive: true });
console.log(`suites: ${count} passed, 0 failed`);
