// Small PNGs: what Chromium draws, in at most 256 colours.

import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function* chunks(png) {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield [png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

const paeth = (a, b, c) => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

// The bytes of an 8-bit RGB or RGBA picture, row by row, filters undone.
function unpacked(png) {
  let head;
  const packed = [];
  for (const [kind, data] of chunks(png)) {
    if (kind === "IHDR") head = { width: data.readUInt32BE(0), height: data.readUInt32BE(4), depth: data[8], colour: data[9] };
    if (kind === "IDAT") packed.push(data);
  }
  const step = { 2: 3, 6: 4 }[head.colour];
  if (head.depth !== 8 || !step) throw new Error("not an 8-bit RGB or RGBA picture");
  const raw = inflateSync(Buffer.concat(packed));
  const line = head.width * step;
  const bytes = Buffer.alloc(line * head.height);
  for (let y = 0; y < head.height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const left = x >= step ? bytes[y * line + x - step] : 0;
      const above = y > 0 ? bytes[(y - 1) * line + x] : 0;
      const corner = x >= step && y > 0 ? bytes[(y - 1) * line + x - step] : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      bytes[y * line + x] = raw[y * (line + 1) + 1 + x] + guess;
    }
  }
  return { ...head, step, bytes };
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}

// The same picture in its 256 most frequent colours, the others drawn with the nearest of them.
export function small(png) {
  const { width, height, step, bytes } = unpacked(png);
  const coarse = (at) => ((bytes[at] >> 3) << 10) | ((bytes[at + 1] >> 3) << 5) | (bytes[at + 2] >> 3);
  const groups = new Map();
  for (let at = 0; at < bytes.length; at += step) {
    const key = coarse(at);
    const group = groups.get(key) ?? { count: 0, exact: new Map() };
    group.count += 1;
    const exact = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    group.exact.set(exact, (group.exact.get(exact) ?? 0) + 1);
    groups.set(key, group);
  }
  const ordered = [...groups].sort((a, b) => b[1].count - a[1].count || a[0] - b[0]);
  const palette = ordered.slice(0, 256).map(([, group]) => [...group.exact].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0]);
  const distance = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
  const place = new Map(ordered.map(([key, group], at) => {
    if (at < 256) return [key, at];
    const wanted = [...group.exact.keys()][0];
    return [key, palette.reduce((best, colour, index) => (distance(colour, wanted) < distance(palette[best], wanted) ? index : best), 0)];
  }));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = place.get(coarse((y * width + x) * step));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("PLTE", colours), chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0))]);
}
