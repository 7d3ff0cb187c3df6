// The Digital Credentials Consortium's verifier checks what the running server issued: proof and status.
// It accepts a fresh credential, refuses one with a changed letter, and refuses it after revocation.
// Bottega's own command says the same.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyCredential } from "@digitalcredentials/verifier-core";
import { Client, ORIGIN } from "./client.mjs";

const bottega = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "interop-"));
const learner = process.env.INTEROP_LEARNER ?? "alessia.conti@demo.example";

const verdict = async (credential) => {
  const result = await verifyCredential({ credential, knownDIDRegistries: [] });
  const step = (id) => result.log?.find((entry) => entry.id === id);
  return {
    signature: step("valid_signature")?.valid === true,
    status: step("revocation_status")?.valid,
    errors: result.errors ?? [],
    log: result.log,
  };
};

// Our own command on the same document; its exit code says how it went.
const own = (credential) =>
  new Promise((done) => {
    const file = join(folder, "credential.json");
    writeFileSync(file, JSON.stringify(credential));
    const base = ORIGIN.replace(/^https:\/\/localhost:\d+$/, `http://127.0.0.1:${process.env.INTEROP_INNER ?? 8642}`);
    execFile(bottega, ["verify", "--json", "--resolve", `${ORIGIN}=${base}`, file], (error, out) =>
      done({ code: error?.code ?? 0, out }),
    );
  });

const person = await new Client().signIn(learner);
const backpack = await person.page("/backpack");
const path = /href="(\/backpack\/crd_[0-9A-Z]+)"/.exec(backpack)?.[1];
assert.ok(path, "the demo learner has a credential in the backpack");
await person.submit(path, `${path}/shares`, { audience: "interop", days: "7" });
const link = /value="(https:\/\/[^"]+\/c\/[0-9a-f]{32})"/.exec(await person.page(path))?.[1];
assert.ok(link, "a link can be made");

const response = await fetch(link, { headers: { accept: "application/ld+json" } });
const credential = await response.json();
assert.ok(response.ok, `the link answers with the credential: ${response.status} ${JSON.stringify(credential)}`);
const fresh = await verdict(credential);
assert.ok(fresh.signature, `verifier-core accepts the proof: ${JSON.stringify(fresh)}`);
assert.equal(fresh.status, true, `verifier-core finds it not revoked: ${JSON.stringify(fresh)}`);
assert.equal((await own(credential)).code, 0, "bottega verify says valid");

const title = credential.credentialSubject.achievement.name;
const changed = structuredClone(credential);
changed.credentialSubject.achievement.name = `${title.slice(0, -1)}${title.endsWith("x") ? "y" : "x"}`;
assert.equal((await verdict(changed)).signature, false, "verifier-core refuses one changed letter");
assert.equal((await own(changed)).code, 1, "bottega verify says invalid");

const manager = await new Client().signIn("manager@demo.example");
const awards = await manager.page(`/awards?words=${encodeURIComponent(title)}`);
const id = credential.id.split("/").pop();
let revoked = false;
for (const [, award] of awards.matchAll(/href="(\/awards\/awd_[0-9A-Z]+)"/g)) {
  const holder = await manager.page(award);
  if (!holder.includes(process.env.INTEROP_LEARNER_NAME ?? "Alessia Conti")) continue;
  await manager.submit(award, `${award}/status`, { change: "issued_in_error", note: "Prova di interoperabilità." });
  revoked = true;
  break;
}
assert.ok(revoked, `the award of ${id} was found and revoked`);
const after = await verdict(credential);
assert.equal(after.status, false, `verifier-core finds it revoked: ${JSON.stringify(after)}`);
const said = await own(credential);
assert.equal(said.code, 1, "bottega verify says invalid");
assert.match(said.out, /revoked by its issuer: issued in error\. Prova di interoperabilità\./, "bottega verify says why");
const page = await (await fetch(link, { headers: { accept: "text/html" } })).text();
assert.match(page, /revocat/i, "the public page says so");

console.log("verifier-core: 3 passed, 0 failed");
