import fc from 'fast-check';

/** Text that breaks out of an element or an attribute if anything prints it as it came. */
export const marker = `zq"'><zq onzq=1 `;

/** What strangers have sent to others: each was somewhere the end of something. */
const known = [
	marker,
	"' or 1=1 --",
	'"(OR',
	'x:',
	'('.repeat(500),
	'%_%_',
	'%25',
	'__proto__',
	'constructor',
	'toString',
	'prototype',
	'NaN',
	'Infinity',
	'-1',
	'0',
	'1e999',
	'9'.repeat(40),
	'9007199254740993',
	'0x10',
	'../../etc/passwd',
	'..%2f..%2fetc%2fpasswd',
	'//evil.example/',
	'https://evil.example/',
	'javascript:alert(1)',
	'\r\nx-zq: 1\r\n',
	'\u0000',
	'\u202Eabc',
	'\uD800',
	'\uFEFF',
	'=1+1',
	'${7*7}{{7*7}}<%= 7*7 %>',
	'a'.repeat(1500),
	`${'a'.repeat(40)}!`,
	' '.repeat(300),
	','.repeat(200),
	'~'.repeat(200),
	';:..|'.repeat(50),
	'null',
	'undefined',
	'[object Object]',
	'[]',
	'{}'
];

/** Text that nobody means well with. */
export const hostile = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...known) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
	{ weight: 1, arbitrary: fc.integer().map(String) }
);

/** One change of a text: a piece goes, comes twice, turns into something else, or something is put in. */
const change = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.integer({ min: 0, max: 12 }),
	put: fc.oneof(
		fc.constant(''),
		fc.constantFrom(...`%"'<>&=?;,:.@~|/\\#+-0 `),
		hostile,
		fc.constant(null) // twice
	)
});

/** A text made from one of several good ones by a few changes. */
export function mutated(seeds: readonly string[], most = 3): fc.Arbitrary<string> {
	return fc
		.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: most }))
		.map(([seed, changes]) =>
			changes.reduce((text, { at, length, put }) => {
				const start = Math.floor(at * text.length);
				const piece = text.slice(start, start + length);
				return text.slice(0, start) + (put ?? piece + piece) + text.slice(start + length);
			}, seed)
		);
}
