// Assessment in a real browser: a microcredential from its template to the catalogue; work that two people judge blind, a
// third settles and a fourth validates, until it is sealed; and an appeal that other people judge. axe-core looks at every
// page that matters, at both widths. Besides, a portfolio with the statement of somebody without an account, and a group.
//   usage: node assessment.mjs FOLDER-OF-THE-MAILS

import assert from "node:assert/strict";
import { mails } from "./mails.mjs";
import { DESKTOP, PHONE, at, end, go, links, look, open, says, send, signIn, start } from "./walk.mjs";

const [folder] = process.argv.slice(2);
const desktop = { viewport: DESKTOP };
let violations = 0;
const see = async (page, name) => { violations += await look(page, "assessment-", name); };

async function as(email, how = desktop) {
  const page = await open(how);
  await signIn(page, email);
  return page;
}

const path = (page) => new URL(page.url()).pathname;

// ---- designer → reviewer → publish -----------------------------------------------------------------

async function designed() {
  const designer = await as("designer@demo.example");
  await go(designer, "/design/microcredentials/new");
  await see(designer, "begin");
  await designer.fill("input[name=title]", "Tagliare siepi in sicurezza");
  await designer.locator("input[name=template][value=on_the_job]").check({ force: true });
  const organisation = designer.locator("select[name=organisation]");
  if (await organisation.count()) await organisation.selectOption({ label: "Officina Formazione" });
  else await designer.getByLabel("Officina Formazione").check({ force: true });
  await send(designer, "/design/microcredentials");
  const draft = path(designer);
  await go(designer, `${draft}/edit`);
  await designer.fill("textarea[name=description]", "Si impara a potare una siepe senza farsi male.");
  for (const [name, value] of [["workload", "25"], ["credits", "1,0"]]) await designer.fill(`input[name=${name}]`, value);
  const level = designer.locator("[name=eqf_level]").first();
  if (await designer.locator("select[name=eqf_level]").count()) await level.selectOption("3");
  else await designer.locator("input[name=eqf_level][value='3']").check({ force: true });
  const alone = designer.locator("select[name=stackability]");
  if (await alone.count()) await alone.selectOption("stand_alone");
  else await designer.locator("input[name=stackability][value=stand_alone]").check({ force: true });
  await send(designer, `${draft}/edit`);
  await go(designer, `${draft}/outcomes/new`);
  await designer.fill("textarea[name=text]", "Pota una siepe con gli attrezzi giusti e le protezioni.");
  await designer.selectOption("select[name=level]", "3");
  await send(designer, `${draft}/outcomes/new`);

  await go(designer, `${draft}/tasks/new`);
  await designer.fill("input[name=title]", "Che cosa sai");
  await designer.fill("textarea[name=instructions]", "Rispondi senza aiuti.");
  await designer.locator("input[name=evidence][value=quiz]").check({ force: true });
  await send(designer, `${draft}/tasks/new`);
  const quiz = path(designer);
  await see(designer, "quiz-empty");
  await go(designer, `${quiz}/questions/new-single`);
  await designer.fill("textarea[name=prompt]", "Che cosa si mette per prima?");
  await designer.fill("input[name=option_0]", "Gli occhiali");
  await designer.fill("input[name=option_1]", "La musica");
  await designer.selectOption("select[name=right]", "0");
  await see(designer, "question-editor");
  await send(designer, `${quiz}/questions/new-single`);
  await says(designer, /Giusto: Gli occhiali/);
  await see(designer, "quiz");
  await go(designer, `${quiz}/import`);
  await see(designer, "import");
  await go(designer, draft);
  await see(designer, "version");
  await send(designer, `${draft}/submit`);
  await says(designer, /In revisione/);

  const manager = await as("manager@demo.example");
  await go(manager, draft);
  for (const check of await manager.locator("input[name=confirmed]").all()) await check.check({ force: true });
  await manager.locator("input[name=decision][value=approve]").check({ force: true }).catch(() => {});
  const approve = manager.locator(`form[action="${draft}/review"] button[value=approve]`);
  if (await approve.count()) await Promise.all([manager.waitForNavigation(), approve.first().click()]);
  else await send(manager, `${draft}/review`);
  await says(manager, /Approvata/);
  await send(manager, `${draft}/publish`);
  await says(manager, /Pubblicata/);
  const refused = await designer.goto(at(`${draft}/edit`));
  assert.equal(refused.status(), 409, "what is published is not edited by its address");
  for (const page of [designer, manager]) await page.context().close();
  console.log("designer, reviewer, publish: passed");
}

// ---- work of two judges ----------------------------------------------------------------------------

const OFFER = "Accessible web pages, hands on";
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

// A second of silence, as a player takes it.
function sound() {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: 40 }, () => frame));
}

async function books(person) {
  await go(person, "/catalogue?q=accessible");
  await Promise.all([person.waitForNavigation(), person.locator("main a", { hasText: OFFER }).first().click()]);
  const [booking] = (await links(person, "/editions/")).filter((href) => href.endsWith("/book"));
  await go(person, booking);
  const despite = person.locator("input[name=despite_overlap]");
  if (await despite.count()) await despite.check({ force: true });
  await send(person, booking);
  await says(person, /Il posto è tuo|Posto confermato/);
  return booking.split("/")[2];
}

async function attends(edition) {
  const trainer = await as("trainer@demo.example");
  await go(trainer, `/teaching/${edition}`);
  await start(trainer, edition);
  for (const seat of await trainer.locator("input[type=radio][value=present]").all()) await seat.check({ force: true });
  await send(trainer, `/teaching/${edition}`);
  await trainer.context().close();
}

async function takesQuiz(person, work) {
  await Promise.all([person.waitForNavigation(), person.locator("button[name=quiz]").first().click()]);
  await see(person, "quiz-before");
  const quiz = path(person);
  await send(person, quiz);
  for (let number = 1; number <= 5; number += 1) {
    await see(person, `quiz-question-${number}`);
    const radio = person.locator("input[type=radio][name=answer]");
    const box = person.locator("input[type=checkbox][name=answer]");
    if (await radio.count()) await radio.first().check({ force: true });
    else if (await box.count()) await box.first().check({ force: true });
    else if (await person.locator("input[name=answer]").count()) await person.fill("input[name=answer]", number === 3 ? "4,5" : "alt");
    else {
      const places = await person.locator("select[name^=place_]").all();
      for (const [at, place] of places.entries()) await place.selectOption(String(at + 1));
    }
    await send(person, `${quiz}/${number}`, "button[name=to][value=next]");
  }
  await see(person, "quiz-end");
  await send(person, `${quiz}/end`);
  await says(person, /Tentativo concluso/);
  await go(person, work);
}

async function attaches(person, work, name, mimeType, buffer) {
  await person.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
  await send(person, work);
  await says(person, /Allegato/);
}

// All book before the trainer begins: whoever comes later finds no open date.
const TOGETHER = ["tommaso.invernizzi@demo.example", "ahmed.mansour@demo.example"];
const booked = new Map();
async function seated() {
  if (booked.size > 0) return;
  let edition;
  for (const email of ["giulia@demo.example", "counsellor@demo.example", ...TOGETHER]) {
    const person = await as(email);
    edition = await books(person);
    booked.set(email, person);
  }
  await attends(edition);
}

async function begins(email) {
  await seated();
  const person = booked.get(email);
  await go(person, "/learning");
  for (const submission of await person.locator('form[action$="/submission"]').evaluateAll((all) => all.map((form) => form.getAttribute("action")))) {
    await go(person, "/learning");
    await send(person, submission);
    if (await person.locator("button[name=quiz]").count()) break;
  }
  return person;
}

async function handsIn(email) {
  const person = await begins(email);
  const work = path(person);
  await see(person, "draft");
  for (const answer of await person.locator("textarea[name^=answer_]").all()) await answer.fill("Ho provato ogni pagina da tastiera.");
  await person.fill("input[name=link]", "https://example.org/pagina");
  await send(person, work);
  await attaches(person, work, "prima.png", "image/png", PICTURE);
  await attaches(person, work, "rapporto.pdf", "application/pdf", PDF);
  await attaches(person, work, "note.txt", "text/plain", Buffer.from("Il menu si apre ora anche da tastiera.\n"));
  await attaches(person, work, "lettore.mp3", "audio/mpeg", sound());
  await takesQuiz(person, work);
  await send(person, work, "button[name=hand_in]");
  await send(person, `${work}/hand-in`);
  await says(person, /Consegnato/);
  await see(person, "handed-in");
  return { person, work, id: work.split("/").pop() };
}

const ASSESSORS = ["assessor@demo.example", "assessor2@demo.example", "valentina.motta@demo.example"];

// Who has a seat on the panel, and who has none.
async function panel(id) {
  const [sitting, free] = [[], []];
  for (const email of ASSESSORS) {
    const page = await as(email);
    await go(page, `/assessment/${id}`);
    ((await page.locator("input[name=outcome]").count()) ? sitting : free).push(page);
  }
  assert.equal(sitting.length, 2, "two judge");
  return { sitting, free };
}

// Judges by keyboard alone: digits choose levels, j goes on, Ctrl+Enter finishes.
async function byKeyboard(page, id, level, outcome) {
  await go(page, `/assessment/${id}`);
  await page.locator("input[name=level_0]").first().focus();
  const count = await page.locator("fieldset.choices:has(input[name^=level_])").count();
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press(String(level));
    await page.keyboard.press("j");
  }
  await page.keyboard.press(outcome === "pass" ? "1" : "3");
  assert.equal(await page.locator("input[name=outcome]:checked").inputValue(), outcome);
  if (outcome !== "pass") await page.fill("textarea[name=feedback]", "Il menu resta chiuso da tastiera.");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Control+Enter")]);
  await says(page, /Valutazione conclusa/);
}

// What is written is kept although the page is killed.
async function autosaved(page, id) {
  await go(page, `/assessment/${id}`);
  await page.fill("textarea[name=comment_0]", "Tutte le barriere serie ci sono.");
  await page.locator("input[name=level_0]").nth(1).check({ force: true });
  await page.waitForResponse((answer) => answer.url().endsWith(`/assessment/${id}/draft`) && answer.status() === 204, { timeout: 15_000 });
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await go(again, `/assessment/${id}`);
  assert.equal(await again.inputValue("textarea[name=comment_0]"), "Tutte le barriere serie ci sono.");
  assert.ok(await again.locator("input[name=level_0]").nth(1).isChecked(), "the level is kept too");
  return again;
}

// The evidence beside the rubric: pictures are drawn, the document and the text stand there, the sound can be played.
async function sideBySide(page, id) {
  await go(page, `/assessment/${id}`);
  const picture = page.locator(".evidence-piece img").first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector(".evidence-piece img")?.naturalWidth > 0);
  assert.equal(await page.locator(".evidence-piece iframe").count(), 1, "the PDF stands in the page");
  assert.match(await page.locator(".evidence-piece pre").innerText(), /anche da tastiera/);
  const audio = page.locator(".evidence-piece audio").first();
  const status = await audio.evaluate(async (player) => (await fetch(player.src, { headers: { Range: "bytes=0-3" } })).status);
  assert.equal(status, 206, "players get the part they ask for");
  const [work, rubric] = await page.locator(".desk > *").evaluateAll((all) => all.map((part) => part.getBoundingClientRect().toJSON()));
  assert.ok(rubric.left >= work.right, "work and rubric stand side by side");
  assert.ok(rubric.top < DESKTOP.height, "the rubric stays at hand while one scrolls through the work");
  await see(page, "desk");
}

async function validated(id) {
  const validator = await as("validator@demo.example");
  await go(validator, `/validation/${id}`);
  await see(validator, "validation");
  await send(validator, `/validation/${id}`, "button[name=decision][value=confirm]");
  await says(validator, /Convalidata/);
  await validator.context().close();
}

async function settled() {
  const { person, work, id } = await handsIn("giulia@demo.example");
  const { sitting, free } = await panel(id);
  await sideBySide(sitting[0], id);
  const first = await autosaved(sitting[0], id);
  await byKeyboard(first, id, 2, "pass");
  await go(sitting[1], `/assessment/${id}`);
  assert.ok(!/Tutte le barriere serie/.test(await sitting[1].locator("main").innerText()), "judged blind");
  await byKeyboard(sitting[1], id, 1, "fail");
  await go(free[0], `/assessment/${id}`);
  await says(free[0], /Tutte le barriere serie/);
  await see(free[0], "moderation");
  await byKeyboard(free[0], id, 2, "pass");
  await validated(id);
  for (let tries = 0; tries < 40; tries += 1) {
    await person.waitForTimeout(500);
    await go(person, work);
    if (/Certificata/.test(await person.locator("main").innerText())) break;
  }
  await says(person, /Certificata/);
  await see(person, "sealed");
  console.log("two blind marks, moderation, validation, sealed: passed");
}

// ---- appeal ----------------------------------------------------------------------------------------

async function appealed() {
  const { person, work, id } = await handsIn("counsellor@demo.example");
  const { sitting, free } = await panel(id);
  for (const page of sitting) await byKeyboard(page, id, 1, "fail");
  await validated(id);
  await go(person, work);
  await see(person, "failed");
  await person.fill("textarea[name=reasons]", "Il menu si apre: il programma di prova nasconde il fuoco.");
  await send(person, `${work}/appeal`);
  await says(person, /Il tuo ricorso è in corso/);
  await see(person, "appealed");
  for (const page of sitting) {
    await go(page, `/assessment/${id}`);
    assert.equal(await page.locator("input[name=outcome]").count(), 0, "whoever had a part does not judge again");
  }
  await go(free[0], `/assessment/${id}`);
  await says(free[0], /nasconde il fuoco/);
  await see(free[0], "appeal-desk");
  await byKeyboard(free[0], id, 2, "pass");
  console.log("appeal to other people: passed");
}

// ---- without an account, and together --------------------------------------------------------------

async function looked() {
  const person = await as("elisa.corti@demo.example", { viewport: PHONE });
  await go(person, "/catalogue?q=accessible");
  await Promise.all([person.waitForNavigation(), person.locator("main a", { hasText: OFFER }).first().click()]);
  const [credential] = await links(person, "/catalogue/microcredentials/");
  await go(person, `${credential}/recognition`);
  await see(person, "recognition");
  await person.fill("textarea[name=reasons]", "Da tre anni curo il sito di una falegnameria e di due biblioteche.");
  await send(person, `${credential}/recognition`);
  const work = path(person);
  await see(person, "portfolio");
  await send(person, work, "button[name=ask]");
  await see(person, "ask-for-statement");
  await person.locator("input[name=kind][value=statement]").check({ force: true });
  for (const [name, value] of [["name", "Anna Neri"], ["position", "titolare"], ["email", "anna@falegnameria.example"]]) {
    await person.fill(`input[name=${name}]`, value);
  }
  await send(person, `${work}/statements/new`);
  await says(person, /Richiesta inviata a Anna Neri/);
  await witnessed();
  await go(person, work);
  await says(person, /Ha rifatto le nostre pagine/);
  await see(person, "portfolio-with-statement");
  await go(person, "/recognition");
  await see(person, "recognitions");
  await person.context().close();
  console.log("recognition, and a statement by a link: passed");
}

// Whoever is asked has no account: the link of the mail is enough, once.
async function witnessed() {
  const [mail] = await mails(folder, /\/statements\//);
  const link = new URL(mail.match(/https?:\S+\/statements\/\S+/)[0]).pathname;
  const anna = await open({ viewport: PHONE });
  await go(anna, link);
  await see(anna, "statement");
  await anna.fill("textarea[name=words]", "Ha rifatto le nostre pagine da sola, provandole con chi non usa il mouse.");
  await anna.locator("input[name=is_me]").check({ force: true });
  await send(anna, link, "button[value=give]");
  await see(anna, "statement-given");
  await go(anna, link);
  await says(anna, /ogni link vale una volta sola/);
  await see(anna, "statement-over");
  await anna.context().close();
}

async function together() {
  const leader = await begins(TOGETHER[0]);
  await send(leader, `${path(leader)}/group`);
  await see(leader, "group");
  const invitation = new URL(await leader.locator("#group-invitation").inputValue()).pathname;
  const fellow = booked.get(TOGETHER[1]);
  await go(fellow, invitation);
  await see(fellow, "group-invitation");
  await send(fellow, invitation);
  await says(fellow, /Ora fai parte del gruppo/);
  const group = path(fellow);
  await fellow.fill("textarea[name=contribution]", "Ho corretto il menu e i contrasti.");
  await send(fellow, group);
  await see(fellow, "group-fellow");
  await go(leader, group);
  await says(leader, /Ho corretto il menu/);
  console.log("a group: passed");
}

const only = process.env.INTEROP_ONLY;
const parts = { designed, settled, appealed, looked, together };
for (const [name, walk] of Object.entries(parts)) if (!only || only === name) await walk();
console.log(`assessment: ${violations} violations`);
await end("assessment");
