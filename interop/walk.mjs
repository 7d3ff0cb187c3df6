// What browser tests share: a browser, its people, and axe-core at both widths: no violation of WCAG 2.2 AA, no error in
// the console, no request to anybody else, nothing wider than the screen.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { ORIGIN, PASSWORD } from "./client.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const shots = process.env.INTEROP_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--ignore-certificate-errors"],
});

export const troubles = [];

export async function open({ viewport, javaScript = true, locale = "it-IT" }) {
  const context = await browser.newContext({
    viewport, locale, javaScriptEnabled: javaScript, ignoreHTTPSErrors: true, bypassCSP: false,
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    const expected = /status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !expected) troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    // What the browser draws PDF with is its own.
    if (!url.startsWith(ORIGIN) && !/^(data|chrome|chrome-extension):/.test(url)) troubles.push(`${page.url()} asks ${url}`);
  });
  return page;
}

export const at = (path) => new URL(path, ORIGIN).href;

export async function go(page, path) {
  const answer = await page.goto(at(path), { waitUntil: "load" });
  assert.ok(answer.status() < 400, `${path}: ${answer.status()}`);
}

export async function signIn(page, email) {
  await go(page, "/session/new");
  await page.fill("input[name=email]", email);
  await page.fill("input[name=password]", PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click("main form button[type=submit]")]);
}

// Presses the submit button of the form with this action.
export async function send(page, action, choose = "button[type=submit]") {
  await Promise.all([page.waitForNavigation(), page.locator(`form[action="${action}"] ${choose}`).first().click()]);
}

// The trainer starts an edition that is not running yet, if need be before its day.
export async function start(trainer, edition) {
  const running = trainer.locator(`form[action="/teaching/${edition}/state"]`, { has: trainer.locator('[value="running"]') });
  if (!(await running.count())) return;
  await Promise.all([trainer.waitForNavigation(), running.first().locator("button").first().click()]);
  const early = trainer.locator("form:has(input[name=early]) button").first();
  if (await early.count()) await Promise.all([trainer.waitForNavigation(), early.click()]);
  await go(trainer, `/teaching/${edition}`);
}

export const says = async (page, text) =>
  assert.match(await page.locator("main").innerText(), text, `${page.url()} says ${text}`);

export const links = (page, prefix) =>
  page.locator(`main a[href^="${prefix}"]`).evaluateAll((all) => all.map((link) => link.getAttribute("href")));

// Looks at the page as it is, at both widths; yields how many violations there are.
export async function look(page, who, name) {
  let violations = 0;
  const path = new URL(page.url()).pathname;
  const before = page.viewportSize();
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 1) troubles.push(`${path} is ${wide} px wider than a screen of ${viewport.width} px`);
    if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(AXE);
    const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS);
    for (const violation of found.violations) {
      violations += 1;
      const where = violation.nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(" | ");
      troubles.push(`${who} ${path} at ${viewport.width} px: ${violation.id}: ${violation.help}: ${where}`);
    }
    if (shots) await page.screenshot({ path: `${shots}/${who}${name}-${viewport.width}.png`, fullPage: true });
  }
  await page.setViewportSize(before);
  return violations;
}

// Closes the browser and tells what was found.
export async function end(name) {
  await browser.close();
  if (troubles.length > 0) {
    console.error(`${troubles.length} troubles:\n${[...new Set(troubles)].slice(0, 60).join("\n")}`);
    process.exit(1);
  }
  console.log(`${name}: passed`);
}
