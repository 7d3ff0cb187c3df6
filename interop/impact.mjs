// From the mail to the answer: somebody without an account follows the link of a mail that asks what a training changed.
//   usage: node impact.mjs FOLDER-OF-THE-MAILS

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { ORIGIN } from "./client.mjs";
import { mails } from "./mails.mjs";

const [folder] = process.argv.slice(2);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const linkOf = (text, answer) => new URL(text.match(new RegExp(`\\S+/impact/[0-9a-f]{64}\\?answer=${answer}\\S*`))[0]);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--ignore-certificate-errors"],
});

async function answer(name, text, how) {
  const context = await browser.newContext({ locale: "it-IT", ignoreHTTPSErrors: true, ...how });
  const page = await context.newPage();
  const link = linkOf(text, "partly");
  assert.equal(link.origin, ORIGIN, "the mail leads here");
  const open = async (path, status) => {
    const seen = await page.goto(new URL(path, ORIGIN).href, { waitUntil: "load" });
    assert.equal(seen.status(), status, `${name}: ${path}`);
  };
  // Whoever fetches the link beforehand answers nothing.
  await open(link.pathname + link.search, 200);
  await open(link.pathname + link.search, 200);
  assert.ok(await page.locator("input[name=answer][value=partly]").isChecked(), "the answer of the link is chosen");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 1, `${name}: ${wide} px too wide`);
  if (how.javaScriptEnabled !== false) {
    await page.evaluate(AXE);
    const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }));
    assert.deepEqual(found.violations.map((one) => one.id), [], name);
  }
  await Promise.all([page.waitForNavigation(), page.locator(`form[action="${link.pathname}"] button`).first().click()]);
  assert.match(await page.locator("main").innerText(), /La risposta è registrata/);
  await open(link.pathname + link.search, 410);
  assert.match(await page.locator("main").innerText(), /già arrivata una risposta/);
  await open(`${link.pathname}/stop`, 200);
  await Promise.all([page.waitForNavigation(), page.locator(`form[action="${link.pathname}/stop"] button`).first().click()]);
  assert.match(await page.locator("main").innerText(), /non arriveranno più/);
  await open(`/impact/${"0".repeat(64)}?answer=partly`, 404);
  await context.close();
}

const [first, second] = await mails(folder, /\/impact\/[0-9a-f]{64}\?answer=/, 2);
await answer("desktop with JavaScript", first, { viewport: { width: 1280, height: 900 } });
await answer("phone without JavaScript", second, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
await browser.close();
console.log("impact links: passed");
