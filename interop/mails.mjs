// Mails as the demo server files them.

import { readFileSync } from "node:fs";

// The text of a mail, whichever way it is encoded.
export function textOf(file) {
  const mail = readFileSync(file, "latin1");
  const [head, ...rest] = mail.split(/\r?\n\r?\n/);
  const body = rest.join("\n\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/transfer-encoding: quoted-printable/i.test(head)) return Buffer.from(body, "latin1").toString("utf8");
  const joined = body.replace(/=\r?\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
