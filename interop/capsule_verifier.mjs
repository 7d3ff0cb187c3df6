// Verifies a capsule after docs/capsule.md, with other people's libraries and without a network: zip.js unpacks, Digital Bazaar's
// suites verify proofs and status lists, Sigstore's verifier the transparency log, Ajv the schemas.

import { createHash, createPublicKey } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as vc from "@digitalbazaar/vc";
import { checkStatus } from "@digitalbazaar/vc-bitstring-status-list";
import { verifyCheckpoint } from "@sigstore/verify/dist/tlog/checkpoint.js";
import { verifyMerkleInclusion } from "@sigstore/verify/dist/tlog/merkle.js";
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import Ajv2019 from "ajv/dist/2019.js";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contexts, didKeyDocument, MULTIKEY, reasons, suites } from "./integrity.mjs";

configure({ useWebWorkers: false });

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const demand = (holds, why) => {
  if (!holds) throw new Error(why);
};

// --- the archive ---------------------------------------------------------------------------------------------

export const unpacked = async (bytes) => {
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes)), { checkSignature: true });
  const files = new Map();
  for (const entry of await reader.getEntries()) {
    demand(!files.has(entry.filename), `${entry.filename} is there twice`);
    files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  return files;
};

export const packed = async (files) => {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, bytes] of files) {
    await writer.add(name, typeof bytes === "string" ? new TextReader(bytes) : new Uint8ArrayReader(new Uint8Array(bytes)));
  }
  return Buffer.from(await writer.close());
};

// The manifest, after all that it claims was checked.
const manifestOf = (files) => {
  demand(files.has("capsule.json"), "there is no manifest");
  const manifest = JSON.parse(files.get("capsule.json"));
  demand(manifest.format === "bottega-capsule" && manifest.version === 1, "the manifest is of another format");
  const listed = new Set(manifest.files.map(({ path }) => path));
  demand(listed.size === manifest.files.length, "a file is listed twice");
  for (const { path, sha256: digest } of manifest.files) {
    demand(files.has(path), `${path} is missing`);
    demand(sha256(files.get(path)).toString("hex") === digest, `${path} was changed`);
  }
  for (const path of files.keys()) demand(path === "capsule.json" || listed.has(path), `${path} is not listed`);
  demand(listed.has(manifest.credential), "there is no credential");
  return manifest;
};

// --- the transparency log ------------------------------------------------------------------------------------

// C2SP tlog-proof@v1.
const readLogProof = (text) => {
  const [head, ...rest] = text.split("\n\n");
  const [title, extra, index, ...hashes] = head.split("\n");
  demand(title === "c2sp.org/tlog-proof@v1", "it is no tlog-proof");
  demand(extra?.startsWith("extra ") && /^index (0|[1-9]\d*)$/.test(index), "the log proof is malformed");
  return {
    salt: Buffer.from(extra.slice("extra ".length), "base64"),
    index: index.slice("index ".length),
    hashes: hashes.map((line) => Buffer.from(line, "base64")),
    checkpoint: rest.join("\n\n"),
  };
};

// C2SP signed-note, a verifier key, as Sigstore takes the key of a log.
const logAuthority = (text) => {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? [];
  const key = Buffer.from(encoded ?? "", "base64");
  demand(key.length === 33 && key[0] === 1, "the log's key is no Ed25519 verifier key");
  const logID = sha256(name, "\n", key);
  demand(logID.subarray(0, 4).toString("hex") === id, "the id of the log's key is another");
  const jwk = { kty: "OKP", crv: "Ed25519", x: key.subarray(1).toString("base64url") };
  return { name, logID, baseURL: name, publicKey: createPublicKey({ key: jwk, format: "jwk" }) };
};

export const entryOf = (credential, salt) => {
  const text = credential.toString().replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  const issued = text.startsWith("{") ? text : text.split("~")[0];
  return sha256("bottega.log.entry.v1\n", salt, sha256(issued));
};

const checkLog = (proofText, credential, logKey) => {
  const proof = readLogProof(proofText);
  const log = logAuthority(logKey);
  const inclusionProof = {
    logIndex: proof.index,
    hashes: proof.hashes,
    checkpoint: { envelope: proof.checkpoint },
  };
  const entry = { canonicalizedBody: entryOf(credential, proof.salt), inclusionProof };
  const checkpoint = verifyCheckpoint(entry, [log]);
  demand(checkpoint.origin === log.name, "the checkpoint is of another log");
  verifyMerkleInclusion(entry, checkpoint);
};

// --- documents -----------------------------------------------------------------------------------------------

// The address to which a did:web leads.
const didWebAddress = (did) => {
  const [host, ...path] = did.slice("did:web:".length).split(":").map(decodeURIComponent);
  return `https://${[host, ...(path.length ? path : [".well-known"])].join("/")}/did.json`;
};

// Only what stands in the capsule is there, and of it only what counts. A context for which nothing vouches must be the one
// that everybody knows.
const loaderOf = (resources, counted) => async (url) => {
  const answer = (document) => ({ contextUrl: null, documentUrl: url, document });
  const [did, fragment] = url.split("#");
  if (did.startsWith("did:key:")) return answer(didKeyDocument(url));
  const kinds = did.startsWith("did:") ? ["controller"] : ["context", "status"];
  const addresses = did.startsWith("did:web:") ? [did, didWebAddress(did)] : [url];
  const found = resources.find((one) => kinds.includes(one.kind) && addresses.includes(one.url));
  demand(found, `not in the capsule: ${url}`);
  const document = JSON.parse(found.bytes);
  if (found.kind === "context" && !counted.logged) {
    const known = await contexts(url);
    demand(isDeepStrictEqual(document, known.document), `nothing vouches for the context ${url}`);
  }
  if (found.kind !== "controller") return answer(document);
  demand(counted.logged, `nothing vouches for the keys of ${did}`);
  demand(document.id === did, `the document of ${did} is that of another`);
  const methods = document.verificationMethod.filter(({ id }) => counted.methods.includes(id));
  if (!fragment) return answer({ ...document, verificationMethod: methods });
  const method = methods.find(({ id }) => id === url);
  demand(method, `no key that counts: ${url}`);
  return answer({ "@context": MULTIKEY, ...method });
};

const verifying = () => suites.map(({ verifying: cryptosuite }) => new DataIntegrityProof({ cryptosuite }));

const checkProof = async (credential, documentLoader) => {
  const trusting = async () => ({ verified: true });
  const result = await vc.verifyCredential({ credential, suite: verifying(), documentLoader, checkStatus: trusting });
  demand(result.verified, reasons(result.error));
};

const checkStatuses = async (credential, documentLoader) => {
  const { verified, results, error } = await checkStatus({ credential, suite: verifying(), documentLoader });
  demand(verified, reasons(error));
  for (const { status, credentialStatus } of results) {
    const { document } = await documentLoader(credentialStatus.statusListCredential);
    demand(document.id === credentialStatus.statusListCredential, "the list is not the one that was named");
    demand(status === false, `${credentialStatus.statusPurpose}: it does not hold any more`);
  }
};

const checkSchema = (credential, named, resources) => {
  const found = resources.find((one) => one.kind === "schema" && one.url === named.id);
  demand(found, `not in the capsule: ${named.id}`);
  const schema = JSON.parse(found.bytes);
  const Ajv = schema.$schema?.includes("2019-09") ? Ajv2019 : Ajv2020;
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const holds = ajv.compile(schema);
  demand(holds(credential), ajv.errorsText(holds.errors));
};

// A digest as a multihash in multibase, base64url.
const checkEvidence = ({ id, digestMultibase }, resources) => {
  const found = resources.find((one) => one.url === id);
  demand(found, `not in the capsule: ${id}`);
  const multihash = Buffer.concat([Buffer.from([0x12, 32]), sha256(found.bytes)]);
  demand(digestMultibase === `u${multihash.toString("base64url")}`, `${id} was changed`);
};

// --- all of it -----------------------------------------------------------------------------------------------

// What was found, by name: `passed`, or why not. A capsule holds if nothing else is in it.
export const verifyCapsule = async (bytes, { logKey } = {}) => {
  const findings = {};
  const check = async (name, ask) => {
    try {
      const answer = await ask();
      findings[name] = "passed";
      return answer;
    } catch (problem) {
      findings[name] = reasons(problem);
      return undefined;
    }
  };
  const opened = await check("format", async () => {
    const files = await unpacked(bytes);
    return { files, manifest: manifestOf(files) };
  });
  if (!opened) return findings;
  const { files, manifest } = opened;
  const text = files.get(manifest.credential);
  const credential = JSON.parse(text);
  const resources = manifest.files.map((file) => ({ ...file, bytes: files.get(file.path) }));
  const proofs = [credential.proof].flat();
  const counted = { logged: false, methods: proofs.map(({ verificationMethod }) => verificationMethod) };
  if (files.has("credential.tlog-proof") && logKey) {
    await check("log inclusion", () => checkLog(files.get("credential.tlog-proof").toString(), text, logKey));
    counted.logged = findings["log inclusion"] === "passed";
  }
  const documentLoader = loaderOf(resources, counted);
  await check("proof", () => checkProof(credential, documentLoader));
  if (credential.credentialStatus) await check("status", () => checkStatuses(credential, documentLoader));
  for (const named of [credential.credentialSchema ?? []].flat()) {
    await check("schema", () => checkSchema(credential, named, resources));
  }
  for (const piece of [credential.evidence ?? []].flat().filter(({ digestMultibase }) => digestMultibase)) {
    await check("evidence digests", () => checkEvidence(piece, resources));
  }
  return findings;
};

export const holds = (findings) => Object.values(findings).every((found) => found === "passed");
