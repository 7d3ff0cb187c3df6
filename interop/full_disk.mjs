// A server whose disk fills up: what is there can still be read, what cannot be kept is refused in words
// and never half done, and once there is room everything goes on.   usage: node full_disk.mjs BOTTEGA

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "./client.mjs";

const bottega = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "full-disk-"));
const origin = "http://127.0.0.1:8644";

try {
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=96m", "none", folder], { stdio: "ignore" });
} catch {
  console.log("a full disk: skipped, no small disk can be mounted here");
  process.exit(0);
}

const server = spawn(bottega, ["--listen", "127.0.0.1:8644", "--data-dir", join(folder, "data")], { stdio: ["ignore", "ignore", "inherit"] });
const ended = new Promise((done) => server.on("exit", done));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function untilReady() {
  for (let round = 0; round < 240; round += 1) {
    if (await fetch(`${origin}/healthz`).then((answer) => answer.ok).catch(() => false)) return;
    await pause(500);
  }
  throw new Error("the server did not start");
}

// Fills the disk to its last block, and gives the room back.
const filler = join(folder, "filler");
function fill() {
  const free = statfsSync(folder);
  try {
    writeFileSync(filler, Buffer.alloc((free.bavail + 1) * free.bsize, 1));
  } catch (problem) {
    assert.equal(problem.code, "ENOSPC");
  }
}

async function send(person, path, form) {
  const html = await person.page(path);
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)[1];
  const body = new FormData();
  for (const [name, value] of Object.entries({ csrf, ...form })) body.append(name, value);
  return person.request(path, { method: "POST", body, headers: { accept: "text/html" } });
}

try {
  await untilReady();
  const person = await new Client(origin).signIn("giulia@demo.example");
  const opened = await begin(person);

  fill();
  const long = "x".repeat(19_000);
  let refused;
  for (let round = 0; round < 3_000 && !refused; round += 1) {
    const answer = await send(person, opened, { answer_1: `${round} ${long}` });
    if (answer.status !== 200) refused = answer;
  }
  // SQLite writes over its old log for a while before it needs more room.
  assert.ok(refused, "a full disk is noticed");
  const said = (await refused.text()).replace(/<[^>]+>/g, " ");
  assert.equal(refused.status, 503, `a full disk is said as such: ${said.slice(0, 600)}`);
  const file = await send(person, opened, { answer_1: "breve", file: new Blob([Buffer.alloc(3_000_000, "a")], { type: "text/plain" }) });
  assert.equal(file.status, 503, "a file that finds no room is refused");
  assert.match(await person.page(opened), /name="answer_1"/, "what is there can still be read");

  rmSync(filler);
  const kept = await send(person, opened, { answer_1: "Di nuovo spazio." });
  assert.equal(kept.status, 200, "with room again, everything goes on");
  assert.match(await person.page(opened), /Di nuovo spazio/);
  server.kill("SIGTERM");
  assert.equal(await ended, 0, "and the server stops cleanly");
  console.log("a full disk: 6 passed, 0 failed");
} finally {
  server.kill("SIGKILL");
  await ended;
  execFileSync("umount", [folder]);
  rmSync(folder, { recursive: true });
}

// Books a seat and begins to work on its challenge; yields the address of the work.
async function begin(person) {
  const found = await person.page("/catalogue?q=fogli+calcolo");
  const stage = /href="(\/catalogue\/[^"?]+)"[^>]*>[^<]*Fogli di calcolo/.exec(found)[1];
  const booking = /href="(\/editions\/[^"]+\/book)"/.exec(await person.page(stage))[1];
  await person.submit(booking, booking, {});
  const action = /action="(\/learning\/seats\/[^"]+\/submission)"/.exec(await person.page("/learning"))[1];
  await person.submit("/learning", action, {});
  return /href="(\/submissions\/[^"]+)"/.exec(await person.page("/learning"))[1];
}
