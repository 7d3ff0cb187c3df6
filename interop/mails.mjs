// The mails that a demo wrote into a folder instead of sending them.

import { readFileSync, readdirSync } from "node:fs";

// The text of a mail, whichever way it is encoded.
export function textOf(file) {
  const [head, ...rest] = readFileSync(file, "latin1").split(/\r?\n\r?\n/);
  const body = rest.join("\n\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/transfer-encoding: quoted-printable/i.test(head)) return Buffer.from(body, "latin1").toString("utf8");
  const joined = body.replace(/=\r?\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

// The mails that say this, sorted, once there are enough of them.
export async function mails(folder, pattern, count = 1) {
  for (let tries = 0; tries < 120; tries += 1) {
    const files = readdirSync(folder).filter((file) => file.endsWith(".eml"));
    const texts = files.map((file) => textOf(`${folder}/${file}`)).filter((text) => pattern.test(text));
    if (texts.length >= count) return texts.sort();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no mail says ${pattern}`);
}
