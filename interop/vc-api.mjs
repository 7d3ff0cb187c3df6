// The VC API of the running server: every way of signing is verified by Digital Bazaar's suites, and what those issue is
// verified by the server; a changed document is refused by both.
//
//   node vc-api.mjs API-KEY-TOKEN ISSUERS-JSON

import assert from "node:assert/strict";
import { badge, changed, derived, issued as issuedByThem, mandatoryPointers, show, suites, verdict } from "./integrity.mjs";

const [token, announced] = process.argv.slice(2);
const { origin, issuers } = JSON.parse(announced).vc_api;
let count = 0;

const post = async (url, body) => {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", accept: "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, data: await response.json() };
};

// The name of a suite in the server's addresses.
const instance = ({ name, kind }) => (name === "ecdsa-rdfc-2019" ? `${name}-${kind}` : name);

for (const suite of suites) {
  const label = instance(suite);
  const { id, endpoint } = issuers[label];
  const options = suite.deriving ? { mandatoryPointers } : {};
  const { status, data } = await post(endpoint, { credential: badge(id), options });
  assert.equal(status, 201, `${label}: ${JSON.stringify(data)}`);
  let ours = data.verifiableCredential;
  let theirs = await issuedByThem(suite, badge);
  if (suite.deriving) {
    const derive = (verifiableCredential) =>
      post(`${origin}/credentials/derive`, { verifiableCredential, options: { selectivePointers: show } });
    const [one, other] = [await derive(ours), await derive(theirs)];
    assert.deepEqual([one.status, other.status], [201, 201], `${label}: derived`);
    assert.ok((await verdict(suite, await derived(suite, ours))).verified, `${label}: others derive from ours`);
    [ours, theirs] = [one.data.verifiableCredential, other.data.verifiableCredential];
  }
  const good = await verdict(suite, ours);
  assert.ok(good.verified, `${label}: others accept ours: ${good.why}`);
  assert.ok(!(await verdict(suite, changed(ours))).verified, `${label}: others refuse ours changed`);
  const verify = (verifiableCredential) => post(`${origin}/credentials/verify`, { verifiableCredential });
  for (const credential of [ours, theirs]) {
    assert.equal((await verify(credential)).status, 200, `${label}: the server accepts it`);
    assert.equal((await verify(changed(credential))).status, 400, `${label}: the server refuses it changed`);
  }
  count += 1;
}

const { id, endpoint } = issuers.status;
const { data } = await post(endpoint, { credential: badge(id) });
const list = await (await fetch(data.verifiableCredential.credentialStatus.statusListCredential)).json();
assert.ok((await verdict(suites[0], list)).verified, "the status list is verified by others");
count += 1;

const anonymous = await fetch(`${origin}/credentials/verify`, { method: "POST", body: "{}" });
assert.equal(anonymous.status, 401, "nobody without a key");
console.log(`vc-api: ${count} passed, 0 failed`);
