// Digital Bazaar's Data Integrity suites, as issuers and verifiers that fetch nothing.

import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as EcdsaMultikey from "@digitalbazaar/ecdsa-multikey";
import { cryptosuite as ecdsaRdfc2019 } from "@digitalbazaar/ecdsa-rdfc-2019-cryptosuite";
import * as ecdsaSd2023 from "@digitalbazaar/ecdsa-sd-2023-cryptosuite";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import * as eddsaJcs2022 from "@digitalbazaar/eddsa-jcs-2022-cryptosuite";
import { cryptosuite as eddsaRdfc2022 } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import multikeyContext from "@digitalbazaar/multikey-context";
import * as vc from "@digitalbazaar/vc";
import { securityLoader } from "@digitalcredentials/security-document-loader";

export const MULTIKEY = multikeyContext.constants.CONTEXT_URL;
const published = securityLoader();
published.addStatic(MULTIKEY, multikeyContext.contexts.get(MULTIKEY));
export const contexts = published.build();

// The context of CLR 2.0 comes with no package; it is read from the reference data, where these are at hand.
export const CLR_CONTEXT = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
const dataFolder = process.env.BOTTEGA_DATA ?? new URL("../../shared/data", import.meta.url).pathname;
const clrContextFile = `${dataFolder}/credentials/contexts/clr-v2p0-2.0.1.json`;
export const hasClrContext = existsSync(clrContextFile);

// A did:key is its own document; with a fragment it is its only key.
export const didKeyDocument = (url) => {
  const [did, fragment] = url.split("#");
  const publicKeyMultibase = did.slice("did:key:".length);
  const id = `${did}#${publicKeyMultibase}`;
  const method = { "@context": MULTIKEY, id, type: "Multikey", controller: did, publicKeyMultibase };
  if (fragment) return method;
  return {
    "@context": ["https://www.w3.org/ns/did/v1", MULTIKEY],
    id: did,
    verificationMethod: [method],
    assertionMethod: [id],
    authentication: [id],
  };
};

// Contexts come with the packages; nothing is fetched.
const documentLoader = async (url) => {
  if (url === CLR_CONTEXT && hasClrContext) {
    return { contextUrl: null, documentUrl: url, document: JSON.parse(readFileSync(clrContextFile, "utf8")) };
  }
  if (!url.startsWith("did:key:")) return contexts(url);
  return { contextUrl: null, documentUrl: url, document: didKeyDocument(url) };
};

export const mandatoryPointers = ["/issuer", "/validFrom"];
export const show = ["/credentialSubject/achievement/name"];
export const suites = [
  {
    name: "eddsa-rdfc-2022",
    kind: "ed25519",
    key: Ed25519Multikey,
    signing: eddsaRdfc2022,
    verifying: eddsaRdfc2022,
  },
  {
    name: "eddsa-jcs-2022",
    kind: "ed25519",
    key: Ed25519Multikey,
    signing: eddsaJcs2022.createSignCryptosuite(),
    verifying: eddsaJcs2022.createVerifyCryptosuite(),
  },
  {
    name: "ecdsa-rdfc-2019",
    kind: "p256",
    key: EcdsaMultikey,
    curve: "P-256",
    signing: ecdsaRdfc2019,
    verifying: ecdsaRdfc2019,
  },
  {
    name: "ecdsa-rdfc-2019",
    kind: "p384",
    key: EcdsaMultikey,
    curve: "P-384",
    signing: ecdsaRdfc2019,
    verifying: ecdsaRdfc2019,
  },
  {
    name: "ecdsa-sd-2023",
    kind: "p256",
    key: EcdsaMultikey,
    curve: "P-256",
    signing: ecdsaSd2023.createSignCryptosuite({ mandatoryPointers }),
    verifying: ecdsaSd2023.createVerifyCryptosuite(),
    deriving: ecdsaSd2023.createDiscloseCryptosuite({ selectivePointers: show }),
  },
];

export const reasons = (error) => {
  const causes = [error?.details?.cause, error?.cause, ...(error?.errors ?? [])].filter(Boolean);
  return [error?.message, ...causes.map(reasons)].filter(Boolean).join("; ");
};

// What Digital Bazaar's verifier says of a credential.
export const verdict = async (suite, credential) => {
  const proof = new DataIntegrityProof({ cryptosuite: suite.verifying });
  const result = await vc.verifyCredential({ credential, suite: proof, documentLoader });
  return { verified: result.verified, why: reasons(result.error) };
};

// … and of a presentation for a challenge.
export const presentationVerdict = async (presentation, challenge) => {
  const all = suites.map(({ verifying }) => new DataIntegrityProof({ cryptosuite: verifying }));
  const result = await vc.verify({ presentation, suite: all, challenge, domain: "verifier.example", documentLoader });
  const parts = [result, result.presentationResult, ...(result.credentialResults ?? [])];
  return { verified: result.verified, why: parts.map((part) => reasons(part?.error)).join("; ") };
};

// A fresh key as a signer, known by its did:key.
const signer = async (suite) => {
  const pair = await suite.key.generate({ curve: suite.curve });
  const { publicKeyMultibase } = await pair.export({ publicKey: true });
  pair.controller = `did:key:${publicKeyMultibase}`;
  pair.id = `${pair.controller}#${publicKeyMultibase}`;
  return { did: pair.controller, proof: new DataIntegrityProof({ signer: pair.signer(), cryptosuite: suite.signing }) };
};

// A credential signed by Digital Bazaar's suite.
export const issued = async (suite, document) => {
  const { did, proof } = await signer(suite);
  return vc.issue({ credential: document(did), suite: proof, documentLoader });
};

// A presentation of a credential, signed by Digital Bazaar's suite for a challenge.
export const presented = async (suite, credential, challenge) => {
  const { did, proof } = await signer(suite);
  const presentation = vc.createPresentation({ verifiableCredential: credential, holder: did, version: 2.0 });
  return vc.signPresentation({ presentation, suite: proof, challenge, domain: "verifier.example", documentLoader });
};

// The part of a credential that is shown, derived by Digital Bazaar's suite.
export const derived = async (suite, credential) => {
  const proof = new DataIntegrityProof({ cryptosuite: suite.deriving });
  return vc.derive({ verifiableCredential: credential, suite: proof, documentLoader });
};

export const badge = (issuer) => ({
  "@context": [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
  ],
  id: `urn:uuid:${randomUUID()}`,
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  issuer: { id: issuer, type: ["Profile"], name: "Officina «Ponte»" },
  validFrom: "2026-01-01T00:00:00Z",
  name: "Sicurezza in officina",
  credentialSubject: {
    id: "did:example:ada",
    type: ["AchievementSubject"],
    achievement: {
      id: "https://issuer.example/achievements/1",
      type: ["Achievement"],
      name: "Sicurezza in officina 🛠",
      description: "Lavora in sicurezza.",
      criteria: { id: "https://issuer.example/criteria/1", narrative: "Prova pratica.\nSeconda riga \"fra virgolette\"." },
      creditsAvailable: 1.5,
    },
  },
});

export const changed = (credential) => {
  const copy = structuredClone(credential);
  copy.credentialSubject.achievement.name += "x";
  return copy;
};

