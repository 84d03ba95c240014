/**
 * The code points that a TrueType or OpenType font has glyphs for, from its `cmap` (formats 4 and 12, OpenType 1.9);
 * throws for a font without either.
 */
export function signsOf(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap');
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)),
  );
  const known = tables.filter((table) => [4, 12].includes(table.readUInt16BE(0)));
  if (known.length === 0) throw new Error('a font without a map from signs to glyphs that can be read');
  return new Set(known.flatMap((table) => (table.readUInt16BE(0) === 12 ? groups(table) : segments(table))));
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
  throw new Error(`a font without ${tag}`);
}

function groups(table: Buffer): number[] {
  const signs: number[] = [];
  for (let index = 0; index < table.readUInt32BE(12); index += 1) {
    const at = 16 + index * 12;
    const start = table.readUInt32BE(at);
    const glyph = table.readUInt32BE(at + 8);
    for (let sign = start; sign <= table.readUInt32BE(at + 4); sign += 1)
      if (glyph + sign - start !== 0) signs.push(sign);
  }
  return signs;
}

function segments(table: Buffer): number[] {
  const count = table.readUInt16BE(6) / 2;
  const signs: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const end = table.readUInt16BE(14 + index * 2);
    for (let sign = table.readUInt16BE(16 + (count + index) * 2); sign <= end && sign < 0xffff; sign += 1)
      if (glyphIn(table, count, index, sign) !== 0) signs.push(sign);
  }
  return signs;
}

function glyphIn(table: Buffer, count: number, index: number, sign: number): number {
  const start = table.readUInt16BE(16 + (count + index) * 2);
  const delta = table.readUInt16BE(16 + (2 * count + index) * 2);
  const place = 16 + (3 * count + index) * 2;
  const offset = table.readUInt16BE(place);
  if (offset === 0) return (sign + delta) & 0xffff;
  const glyph = table.readUInt16BE(place + offset + (sign - start) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
