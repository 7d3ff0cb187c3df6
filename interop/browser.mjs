// A real browser walks the loop, on a desktop with JavaScript and on a phone without, and axe-core looks at
// every kind of page at both widths: no violation of WCAG 2.2 AA, no error in the console, no request to
// anybody else.

import assert from "node:assert/strict";
import {
  DESKTOP, PHONE, at, end, go, links, look, open, says, send, shots, signIn, start, troubles,
} from "./walk.mjs";

// ---- the loop --------------------------------------------------------------------------------------

async function loop(name, how, learner) {
  const person = await open(how);
  await go(person, "/");
  await go(person, "/orientation");
  await signIn(person, learner.email);
  await go(person, "/skills");
  await go(person, "/catalogue?q=fogli+calcolo");
  await person.locator("main a", { hasText: learner.offer }).first().click();
  await person.waitForLoadState();
  const [booking] = (await links(person, "/editions/")).filter((href) => href.endsWith("/book"));
  await go(person, booking);
  await send(person, booking);
  await says(person, /Posto confermato|Il posto è tuo/);
  const edition = booking.split("/")[2];

  const trainer = await open(how);
  await signIn(trainer, "trainer@demo.example");
  await go(trainer, `/teaching/${edition}`);
  await start(trainer, edition);
  for (const seat of await trainer.locator("input[type=radio][value=present]").all()) await seat.check({ force: true });
  await send(trainer, `/teaching/${edition}`);
  await says(trainer, /Presenze salvate/);

  await go(person, "/learning");
  const submission = await person.locator('form[action$="/submission"]').first().getAttribute("action");
  await send(person, submission);
  const work = new URL(person.url()).pathname;
  for (const answer of await person.locator("textarea[name^=answer_]").all()) {
    await answer.fill("Ho pulito la tabella e aggiunto un totale.");
  }
  await send(person, work);
  await says(person, /Bozza salvata/);
  const answer = person.locator("textarea[name^=answer_]").first();
  await answer.fill("Ho pulito la tabella, aggiunto un totale e riletto tutto.");
  await person.locator("input[name=file_title]").fill("La mia tabella");
  await person
    .locator("input[type=file]")
    .setInputFiles({ name: "tabella.txt", mimeType: "text/plain", buffer: Buffer.from("fatture; importi\n1; 2\n") });
  await send(person, work);
  await says(person, /Allegato/);
  await says(person, /La mia tabella/);
  if (!/riletto tutto/.test(await answer.inputValue())) throw new Error("attaching a file lost what was written beside it");
  await send(person, work, "button[name=hand_in]");
  await send(person, `${work}/hand-in`);
  await says(person, /Consegnato/);
  const id = work.split("/").pop();

  const assessor = await open(how);
  await signIn(assessor, "assessor@demo.example");
  await go(assessor, `/assessment/${id}`);
  const levels = await assessor.locator("input[type=radio][name^=level_]").evaluateAll((all) =>
    [...new Set(all.map((radio) => radio.name))]);
  for (const level of levels) await assessor.locator(`input[name="${level}"]`).last().check({ force: true });
  await assessor.locator('input[name=outcome][value=pass]').check({ force: true });
  await send(assessor, `/assessment/${id}`, 'button[name=do][value=finish]');
  await says(assessor, /Valutazione conclusa/);

  const validator = await open(how);
  await signIn(validator, "validator@demo.example");
  await go(validator, `/validation/${id}`);
  await send(validator, `/validation/${id}`, "button[name=decision][value=confirm]");
  await says(validator, /Convalidata/);

  let held = [];
  for (let tries = 0; tries < 40 && held.length === 0; tries += 1) {
    await person.waitForTimeout(500);
    await go(person, "/backpack");
    held = await links(person, "/backpack/crd_");
  }
  assert.ok(held.length > 0, "the credential lies in the backpack");
  await go(person, held[0]);
  await person.selectOption("select[name=days]", "30");
  await person.locator('input[name=show_name]').check({ force: true });
  await send(person, `${held[0]}/shares`);
  const link = await person.locator("input[readonly]").first().inputValue();

  const anybody = await open(how);
  await go(anybody, new URL(link).pathname);
  await says(anybody, /è valido/);
  await says(anybody, new RegExp(learner.name));
  await go(anybody, "/verify");
  await anybody.fill("input[name=address]", link);
  await send(anybody, "/verify");
  await says(anybody, /è valido/);
  if (shots) await anybody.screenshot({ path: `${shots}/verified-${name}.png`, fullPage: true });
  for (const page of [person, trainer, assessor, validator, anybody]) await page.context().close();
  console.log(`the loop, ${name}: passed`);
}

// ---- every kind of page ----------------------------------------------------------------------------

// One kind: /catalogue/stg_… whichever stage it is.
const kind = (path) => path.split("?")[0].replace(/[a-z]{3}_[0-9A-Z]{26}/g, "ID").replace(/[0-9a-f]{32}/g, "ID");

async function inspect(who, email) {
  const page = await open({ viewport: DESKTOP });
  if (email) await signIn(page, email);
  const queue = ["/", ...(email ? ["/account"] : ["/session/new", "/people/new", "/password/new", "/nothing-here"])];
  const seen = new Set();
  let violations = 0;
  while (queue.length > 0 && seen.size < 80) {
    const path = queue.shift();
    if (seen.has(kind(path)) || /\.(ics|json|png|svg|csv|pdf|xml|xlsx)$|\/files\/|\/evidence\/|\/language/.test(path)) continue;
    seen.add(kind(path));
    const answer = await page.goto(at(path), { waitUntil: "load" }).catch(() => null);
    if (!answer || !(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    if (answer.status() >= 500) troubles.push(`${path}: ${answer.status()}`);
    violations += await look(page, who, kind(path).replaceAll("/", "-"));
    const hrefs = await page.locator("a[href^='/']").evaluateAll((all) => all.map((link) => link.getAttribute("href").split("#")[0]));
    queue.push(...hrefs.filter((href) => !seen.has(kind(href))));
  }
  await page.context().close();
  console.log(`${who}: ${seen.size} kinds of page, ${violations} violations`);
}

const ROLES = [["visitor", null], ["learner", "giulia@demo.example"], ["holder", "alessia.conti@demo.example"],
  ["trainer", "trainer@demo.example"], ["designer", "designer@demo.example"], ["assessor", "assessor@demo.example"],
  ["validator", "validator@demo.example"], ["manager", "manager@demo.example"], ["recruiter", "recruiter@demo.example"],
  ["admin", "admin@demo.example"]];

const OFFER = "Fogli di calcolo: le basi che servono davvero";
if (process.env.INTEROP_ONLY !== "pages") {
  await loop("desktop with JavaScript", { viewport: DESKTOP }, { email: "giulia@demo.example", name: "Giulia Bianchi", offer: OFFER });
  await loop("phone without JavaScript", { viewport: PHONE, javaScript: false },
    { email: process.env.INTEROP_SECOND_LEARNER ?? "counsellor@demo.example", name: "Paolo Zanetti", offer: OFFER });
}
if (process.env.INTEROP_ONLY !== "loop") for (const [who, email] of ROLES) await inspect(who, email);
await end("browser");
