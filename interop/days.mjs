// A real browser walks what a training body and its learners do from the offer to the register, the door without a network;
// and from a training that nobody offers to a date. axe-core looks at each step at both widths.

import assert from "node:assert/strict";
import { DESKTOP, PHONE, end, go, links, look, open, says, send, signIn, troubles } from "./walk.mjs";

let violations = 0;
const seen = async (page, name) => {
  violations += await look(page, "days", name);
};

// A moment as the field for day and time takes it, on the clock of Rome.
function onTheClock(minutesFromNow) {
  const moment = new Date(Date.now() + minutesFromNow * 60_000);
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Rome", dateStyle: "short", timeStyle: "short" });
  return clock.format(moment).replace(" ", "T");
}

async function fill(page, form, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`form[action="${form}"] [name="${name}"]`).first();
    const kind = await field.evaluate((element) => element.tagName);
    if (kind === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

// The first value of a list of choices that chooses anything.
const firstChoice = (page, name) =>
  page.locator(`select[name="${name}"] option`).evaluateAll((all) => all.map((one) => one.value).find(Boolean));

// ---- offer, edition, door, register ----------------------------------------------------------------------

async function offer(designer) {
  await go(designer, "/design/stages/new");
  const [version] = await links(designer, "/design/stages/new?version=");
  await go(designer, version);
  await seen(designer, "-offer");
  await fill(designer, "/design/stages", {
    title: "Una mattina alla porta",
    description: "Due ore per provare come si accoglie chi arriva, con e senza rete.",
    minutes: "120",
    price: "0",
  });
  for (const name of ["mode", "payer"]) {
    const radio = designer.locator(`input[type=radio][name=${name}]`).first();
    if (await radio.count()) await radio.check({ force: true });
    else await designer.selectOption(`select[name=${name}]`, await firstChoice(designer, name));
  }
  for (const outcome of await designer.locator("input[name=outcome]").all()) await outcome.check({ force: true });
  await send(designer, "/design/stages");
  await says(designer, /Una mattina alla porta/);
  return new URL(designer.url()).pathname;
}

async function edition(designer, stage) {
  await go(designer, `${stage}/editions/new`);
  const form = `${stage}/editions`;
  await fill(designer, form, {
    starts_at: onTheClock(20),
    ends_at: onTheClock(140),
    place: "Cremona",
    seats: "2",
    booking_opens_at: onTheClock(-60),
    booking_closes_at: onTheClock(20),
    trainer: await firstChoice(designer, "trainer"),
  });
  await send(designer, form);
  await says(designer, /Cremona/);
  await seen(designer, "-edition");
  return new URL(designer.url()).pathname.split("/").pop();
}

async function book(page, email, run) {
  await signIn(page, email);
  await go(page, `/editions/${run}/book`);
  await says(page, /Condizioni di prenotazione/);
  await seen(page, "-book");
  if (await page.locator("input[name=despite_overlap]").count()) {
    await page.locator("input[name=despite_overlap]").check({ force: true });
  }
  await send(page, `/editions/${run}/book`);
  await says(page, /Il posto è tuo/);
  for (const ticket of (await links(page, "/learning/seats/")).filter((href) => href.endsWith("/ticket"))) {
    await go(page, ticket);
    if (/Una mattina alla porta/.test(await page.locator("main, h1").allInnerTexts().then((all) => all.join(" ")))) {
      assert.equal(await page.locator("main svg").count() > 0, true, "the ticket shows a code");
      await seen(page, "-ticket");
      return ticket.split("/")[3];
    }
  }
  throw new Error("no ticket");
}

async function door() {
  const designer = await open({ viewport: DESKTOP });
  await signIn(designer, "designer@demo.example");
  const run = await edition(designer, await offer(designer));
  const [giulia, paolo] = [await open({ viewport: PHONE }), await open({ viewport: PHONE, javaScript: false })];
  const seat = await book(giulia, "giulia@demo.example", run);
  await signIn(paolo, "counsellor@demo.example");
  await go(paolo, `/editions/${run}/book`);
  if (await paolo.locator("input[name=despite_overlap]").count()) {
    await paolo.locator("input[name=despite_overlap]").check({ force: true });
  }
  await send(paolo, `/editions/${run}/book`);

  const trainer = await open({ viewport: PHONE });
  await signIn(trainer, "trainer@demo.example");
  await go(trainer, `/teaching/${run}/check-in`);
  await says(trainer, /Giulia Bianchi/);
  await seen(trainer, "-door");
  // The service worker takes the page in; then there is no network, for pages and workers alike.
  await trainer.evaluate(() => navigator.serviceWorker.ready);
  await go(trainer, `/teaching/${run}/check-in`);
  await trainer.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await go(trainer, `/teaching/${run}/check-in`);
  const troublesBefore = troubles.length;
  await trainer.context().setOffline(true);
  await trainer.goto(`${new URL(trainer.url()).origin}/teaching/${run}/check-in?seat=${seat}`);
  await says(trainer, /Arrivi da inviare quando torna la rete: 1/);
  const code = await trainer.locator("li[data-seat]", { hasText: "Paolo Zanetti" }).getAttribute("data-code");
  await trainer.fill("input[name=code]", code);
  await trainer.locator("input[name=code]").press("Enter");
  await says(trainer, /Arrivi da inviare quando torna la rete: 2/);
  // What the browser says of the missing network is no trouble.
  troubles.splice(troublesBefore);
  await trainer.context().setOffline(false);
  // The page may have noticed by itself, and be on its way to the register.
  await trainer.evaluate(() => window.dispatchEvent(new Event("online"))).catch(() => {});
  await trainer.waitForFunction(() => (document.querySelector("main").innerText.match(/arrivo alle/g) ?? []).length === 2);
  await seen(trainer, "-arrived");

  const csv = await trainer.context().request.get(new URL(`/teaching/${run}/register.csv`, trainer.url()).href);
  const lines = (await csv.text()).split("\r\n").filter((line) => line.includes(run));
  assert.equal(lines.length, 2, "both stand in the register");
  for (const line of lines) assert.match(line, /;120;120;"2,00";\d\d:\d\d$/, line);
  const pdf = await trainer.context().request.get(new URL(`/teaching/${run}/register.pdf`, trainer.url()).href);
  assert.equal((await pdf.body()).subarray(0, 5).toString(), "%PDF-");
  await go(trainer, `/teaching/${run}`);
  await says(trainer, /Presente/);
  await seen(trainer, "-register");
  for (const page of [designer, giulia, paolo, trainer]) await page.context().close();
  console.log("offer, edition, door without a network, register: passed");
}

// ---- request, threshold, proposal, edition ---------------------------------------------------------------

async function wish(how) {
  const [giulia, recruiter, designer] = [await open(how), await open(how), await open(how)];
  const title = `Apicoltura: due arnie ${how.javaScript === false ? "senza" : "con"} script`;
  await signIn(giulia, "giulia@demo.example");
  await go(giulia, "/training-requests/new");
  const wished = { title, description: "Per chi ha un orto e vuole provare.", place: "Lecco", threshold: "2" };
  await fill(giulia, "/training-requests", wished);
  await send(giulia, "/training-requests");
  const despite = giulia.locator("input[name=despite_alike]");
  if (await despite.count()) {
    await says(giulia, /Richieste simili/);
    await despite.check({ force: true });
    await send(giulia, "/training-requests");
  }
  await says(giulia, /Manca 1 persona/);
  if (how.javaScript !== false) await seen(giulia, "-request");
  const request = new URL(giulia.url()).pathname;

  await signIn(recruiter, "recruiter@demo.example");
  await go(recruiter, request);
  await recruiter.selectOption("select[name=organisation]", await firstChoice(recruiter, "organisation"));
  await recruiter.fill("input[name=people]", "3");
  await send(recruiter, `${request}/join`);
  await says(recruiter, /Enti chiamati/);

  await signIn(designer, "designer@demo.example");
  await go(designer, "/design/demand");
  await says(designer, /Apicoltura/);
  if (how.javaScript !== false) await seen(designer, "-demand");
  await go(designer, request);
  const edition = await firstChoice(designer, "edition");
  await designer.selectOption("select[name=edition]", edition);
  await designer.fill("[name=note]", "Ci proviamo noi.");
  await send(designer, `${request}/proposals`);
  await says(designer, /Ci proviamo noi/);

  await go(recruiter, request);
  await send(recruiter, `${request}/vote`);
  await says(recruiter, /Edizione trovata/);
  await go(giulia, `/editions/${edition}/book`);
  await says(giulia, /Condizioni di prenotazione/);
  for (const page of [giulia, recruiter, designer]) await page.context().close();
  console.log(`request, threshold, proposal, edition (${how.javaScript === false ? "phone without" : "desktop with"} JavaScript): passed`);
}

await door();
await wish({ viewport: DESKTOP });
await wish({ viewport: PHONE, javaScript: false });
console.log(`axe-core: ${violations} violations`);
await end("days");
