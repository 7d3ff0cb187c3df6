// A manager brings in ten thousand awards in a real browser: dry run, bad rows by number, confirmation, live progress,
// result, error file; a learner takes one by the link of its mail; then some are suspended by a file, on a phone without
// JavaScript.
//   usage: node bulk.mjs FOLDER-OF-THE-MAILS

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { textOf } from "./mails.mjs";
import { DESKTOP, PHONE, end, go, links, look, open, says, send, signIn } from "./walk.mjs";

const ROWS = Number(process.env.INTEROP_BULK_ROWS ?? 10_000);
const [folder] = process.argv.slice(2);
const MANAGER = "manager@demo.example";
const MINUTES = 10;

// Hands a table in; yields the path of its run.
async function handIn(page, kind, name, text, fill = async () => {}) {
  await go(page, `/bulk/new/${kind}`);
  const organisation = page.locator("select[name=organisation]");
  if (await organisation.count()) await organisation.selectOption({ label: "Officina Formazione" });
  await fill(page);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await send(page, `/bulk/new/${kind}`);
  const path = new URL(page.url()).pathname;
  assert.match(path, /^\/bulk\/blk_/, await page.locator("main").innerText());
  return path;
}

// Looks again until the run says so; the page moves on by itself where the script runs.
async function until(page, path, words, reload) {
  for (let tries = 0; tries < MINUTES * 120; tries += 1) {
    if (words.test(await page.locator("main").innerText())) return;
    await page.waitForTimeout(500);
    if (reload || tries % 20 === 19) await go(page, path);
  }
  throw new Error(`${path} does not come to ${words}: ${await page.locator("main").innerText()}`);
}

// The page of the first link by which somebody takes an award.
async function claim() {
  const seen = new Set();
  for (let tries = 0; tries < MINUTES * 120; tries += 1) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".eml") && !seen.has(name))) {
      seen.add(file);
      const link = textOf(`${folder}/${file}`).match(/\/claims\/[0-9a-f]{32}/);
      if (link) return link[0];
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("no mail brings an award");
}

const manager = await open({ viewport: DESKTOP });
await signIn(manager, MANAGER);
await go(manager, "/bulk");
let violations = await look(manager, "manager", "-bulk");
const rows = Array.from({ length: ROWS }, (_, number) =>
  number === 41 ? "senza-chiocciola;Persona Sbagliata;X/41" : `persona${number}@massa.example;"Persona, Numero ${number}";X/${number}`);
const table = `e-mail;nome;chiave\r\n${rows.join("\r\n")}\r\n`;
const started = Date.now();
const path = await handIn(manager, "awards", "diecimila.csv", table, async (page) => {
  violations += await look(page, "manager", "-bulk-new");
  const ours = page.locator("select[name=version] option", { hasText: "(Officina Formazione)" }).first();
  await page.locator("select[name=version]").selectOption(await ours.getAttribute("value"));
});
await until(manager, path, /Da confermare/);
await go(manager, path);
await says(manager, /senza-chiocciola/);
violations += await look(manager, "manager", "-bulk-checked");
await send(manager, `${path}/confirm`);
await until(manager, path, /Conclusa|Eseguite/);
await go(manager, path);
const figures = await manager.locator("main").innerText();
assert.match(figures.replace(/[.\u202f\u00a0]/g, ""), new RegExp(`${ROWS - 1}`), figures);
violations += await look(manager, "manager", "-bulk-done");
const errors = await manager.request.get(new URL(`${path}/errors.csv`, manager.url()).href);
assert.match(await errors.text(), /senza-chiocciola/);
console.log(`bulk: ${ROWS} awards in ${((Date.now() - started) / 1000).toFixed(0)} s, page by page`);

const learner = await open({ viewport: PHONE });
await signIn(learner, "giulia@demo.example");
const link = await claim();
await go(learner, link);
violations += await look(learner, "learner", "-claim");
await send(learner, link);
await says(learner, /nel tuo zaino/);
await learner.context().close();

const phone = await open({ viewport: PHONE, javaScript: false });
await signIn(phone, MANAGER);
await go(phone, "/awards");
const some = (await links(phone, "/awards/awd_")).slice(0, 5).map((href) => href.split("/").pop());
assert.ok(some.length > 0, "there are awards");
const suspension = await handIn(phone, "suspend", "dubbi.csv", `attestato\n${some.join("\n")}\n`, async (page) => {
  await page.fill("textarea[name=note]", "Verifica in corso.");
});
await until(phone, suspension, /Da confermare/, true);
await send(phone, `${suspension}/confirm`);
await until(phone, suspension, /Conclusa/, true);
await go(phone, `/awards/${some[0]}`);
await says(phone, /Sospes/);
await go(phone, suspension);
await send(phone, `${suspension}/undo`);
const undone = new URL(phone.url()).pathname;
await until(phone, undone, /Da confermare/, true);
await send(phone, `${undone}/confirm`);
await until(phone, undone, /Conclusa/, true);
for (const page of [manager, phone]) await page.context().close();
console.log(`bulk: suspended and put right on a phone without JavaScript, ${violations} violations`);
await end("bulk");
