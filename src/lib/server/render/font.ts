/** What a font says of its glyphs. */
export interface Font {
	/** Whether there is a glyph for a character. */
	has(character: string): boolean;
	/** Width of a text in pixels, without kerning, which takes off a little. */
	width(text: string, size: number): number;
}

/**
 * Reads the widths of a TrueType font.
 *
 * @param bytes a file with a character map of format 4, as fonts of the Basic Multilingual Plane have it
 * @throws {Error} if a table is missing or of another format
 * @source OpenType 1.9, tables `cmap`, `head`, `hhea` and `hmtx`
 */
export function readFont(bytes: Buffer): Font {
	const unitsPerEm = bytes.readUInt16BE(tableAt(bytes, 'head') + 18);
	const metrics = bytes.readUInt16BE(tableAt(bytes, 'hhea') + 34);
	const widths = tableAt(bytes, 'hmtx');
	const map = readCharacterMap(bytes, tableAt(bytes, 'cmap'));
	const advance = (glyph: number) =>
		bytes.readUInt16BE(widths + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
	return {
		has: (character) => map.has(character.codePointAt(0)!),
		width: (text, size) =>
			[...text].reduce((sum, character) => sum + advance(map.get(character.codePointAt(0)!) ?? 0) * size, 0)
	};
}

function tableAt(bytes: Buffer, tag: string): number {
	for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
		if (bytes.toString('latin1', at, at + 4) === tag) return bytes.readUInt32BE(at + 8);
	throw new Error(`the font has no table ${tag}`);
}

/** Glyph numbers by code point. */
function readCharacterMap(bytes: Buffer, cmap: number): Map<number, number> {
	const at = cmap + bytes.readUInt32BE(cmap + 8); // the first encoding: Unicode
	if (bytes.readUInt16BE(at) !== 4)
		throw new Error(`the font has a character map of format ${bytes.readUInt16BE(at)}`);
	const doubled = bytes.readUInt16BE(at + 6);
	const map = new Map<number, number>();
	for (let segment = 0; segment < doubled; segment += 2) {
		const last = bytes.readUInt16BE(at + 14 + segment);
		const first = bytes.readUInt16BE(at + 16 + doubled + segment);
		for (let code = first; code <= last && code !== 0xffff; code++) {
			const glyph = glyphOf(bytes, at + 16 + doubled + segment, doubled, code);
			if (glyph !== 0) map.set(code, glyph);
		}
	}
	return map;
}

/** @param start where the segment's first code stands; its offset and its range stand one and two runs behind */
function glyphOf(bytes: Buffer, start: number, run: number, code: number): number {
	const delta = bytes.readUInt16BE(start + run);
	const range = bytes.readUInt16BE(start + 2 * run);
	if (range === 0) return (code + delta) & 0xffff;
	const glyph = bytes.readUInt16BE(start + 2 * run + range + 2 * (code - bytes.readUInt16BE(start)));
	return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
