// Draws the pictures of docs/guides over the demo network, in Italian and in English, and fails when a page that a
// guide shows no longer exists, no longer says what it is shown for, or when guides and pictures do not match.
//   usage: node guides.mjs [folder of the pictures]

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { ORIGIN, PASSWORD } from "./client.mjs";
import { small } from "./pictures.mjs";

const guides = new URL("../docs/guides/", import.meta.url).pathname;
const folder = process.argv[2] ?? `${guides}images`;
const MOST_BYTES = 80_000;
const VIEWPORT = { width: 900, height: 760 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--force-device-scale-factor=1", "--font-render-hinting=none", "--ignore-certificate-errors"],
});

async function go(page, path) {
  const answer = await page.goto(new URL(path, ORIGIN).href, { waitUntil: "load" });
  assert.ok(answer.status() < 400, `${path}: ${answer.status()}`);
}

// Follows the first link in the page whose address matches, on pages that are there.
async function follow(page, pattern, then = "") {
  const hrefs = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const found = hrefs.find((href) => pattern.test(href));
  assert.ok(found, `${page.url()} has no link like ${pattern}`);
  await go(page, found + then);
}

// The first draft of the designer: the one whose texts can be edited.
async function draft(page, then) {
  await go(page, "/design");
  const hrefs = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of new Set(hrefs.filter((href) => /^\/design\/versions\/mcv_\w+$/.test(href)))) {
    const answer = await page.goto(new URL(`${href}/edit`, ORIGIN).href);
    if (answer.ok()) return go(page, href + then);
  }
  throw new Error("no draft on the designer's desk");
}

// An edition that enough people have spoken of.
async function spokenOf(page) {
  await go(page, "/teaching");
  const hrefs = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of hrefs.filter((href) => /^\/teaching\/edi_\w+$/.test(href)).reverse()) {
    await go(page, `${href}/feedback`);
    if (await page.locator("main figure").count()) return;
  }
  throw new Error("no edition with feedback");
}

const quality = async (page, then = "") => {
  await go(page, "/quality");
  if (!/\/quality\/org_/.test(page.url())) await follow(page, /^\/quality\/org_\w+$/);
  if (then) await go(page, new URL(page.url()).pathname + then);
};

// Picture, who, how one gets there, and what the page shows: a selector that has to be there; it scrolls into view.
const STEPS = [
  ["designer-desk", "designer", (page) => go(page, "/design"), "main h1"],
  ["designer-outcomes", "designer", (page) => draft(page, "/outcomes"), "main h1"],
  ["designer-gate", "designer", (page) => draft(page, ""), "main ul.checks"],
  ["designer-picture", "designer", (page) => draft(page, "/picture"), "main input[type=file]", "top"],
  ["trainer-list", "trainer", (page) => go(page, "/teaching"), "main h1"],
  ["trainer-edition", "trainer", async (page) => { await go(page, "/teaching"); await follow(page, /^\/teaching\/edi_\w+$/); }, "main h1"],
  ["trainer-feedback", "trainer", spokenOf, "main figure"],
  ["assessor-inbox", "assessor", (page) => go(page, "/assessment"), "main h1"],
  ["assessor-case", "assessor", async (page) => { await go(page, "/assessment"); await follow(page, /^\/assessment\/sub_\w+$/); }, "main input[name^=level_]", "top"],
  ["validator-list", "validator", (page) => go(page, "/validation"), "main h1"],
  ["manager-quality", "manager", (page) => quality(page), "main form"],
  ["manager-indicators", "manager", (page) => quality(page, "/impact"), "main dl.stats", "top"],
  ["manager-pilot", "manager", async (page) => { await go(page, "/pilots"); await follow(page, /^\/pilots\/plt_\w+$/); }, "main table"],
];

async function draw(lang) {
  mkdirSync(`${folder}/${lang}`, { recursive: true });
  const contexts = new Map();
  for (const [name, who, walk, shows, where] of STEPS) {
    if (!contexts.has(who)) {
      const context = await browser.newContext({ viewport: VIEWPORT, locale: lang, ignoreHTTPSErrors: true, colorScheme: "light", reducedMotion: "reduce" });
      const page = await context.newPage();
      await go(page, `/language?to=${lang}&back=/session/new`);
      await page.fill("input[name=email]", `${who}@demo.example`);
      await page.fill("input[name=password]", PASSWORD);
      await Promise.all([page.waitForNavigation(), page.click("main form button[type=submit]")]);
      contexts.set(who, page);
    }
    const page = contexts.get(who);
    await walk(page);
    const shown = page.locator(shows).first();
    assert.ok(await shown.count(), `${name}: ${page.url()} has no ${shows}`);
    if (where !== "top" && shows !== "main h1") await shown.evaluate((element) => element.closest("section, form, main").scrollIntoView());
    else await page.evaluate(() => window.scrollTo(0, document.querySelector("main").offsetTop + 14));
    const picture = small(await page.screenshot({ type: "png" }));
    assert.ok(picture.length < MOST_BYTES, `${name}: ${picture.length} bytes`);
    writeFileSync(`${folder}/${lang}/${name}.png`, picture);
  }
  for (const page of contexts.values()) await page.context().close();
}

// Every picture that a guide shows is drawn, has its text, and every picture that is drawn is shown.
function compare(lang) {
  const shown = new Set();
  for (const file of readdirSync(`${guides}${lang}`)) {
    const text = readFileSync(`${guides}${lang}/${file}`, "utf8");
    for (const [, alt, path] of text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
      assert.ok(alt.length > 10, `${lang}/${file}: ${path} has no text`);
      assert.match(path, new RegExp(`^\\.\\./images/${lang}/[a-z-]+\\.png$`), `${lang}/${file}`);
      shown.add(path.split("/").pop().replace(".png", ""));
    }
  }
  assert.deepEqual([...shown].sort(), STEPS.map(([name]) => name).sort(), `pictures shown in the guides (${lang})`);
}

for (const lang of ["it", "en"]) {
  await draw(lang);
  compare(lang);
}
await browser.close();
console.log(`guides: ${STEPS.length} pictures in 2 languages`);
