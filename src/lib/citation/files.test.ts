import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithOracle } from '../../../tests/fixtures/csl/engine.ts';
import { writeBibtex } from './bibtex.ts';
import { toCslItem, writeCslJson } from './csl-json.ts';
import { fieldsOf } from './field.ts';
import { writeRis } from './ris.ts';
import { exampleFigure } from './testing.ts';

const odd = [...'≥≤“”‘’ñáü¿–—…&%$#_~^{}<>\'"`|\\@,;=-/ '];
const pieces = fc.constantFrom(
	...odd,
	'--',
	'---',
	"''",
	'``',
	'é',
	'a',
	'Word',
	'K-12',
	'\\textbf{x}',
	'$x$'
);
const oddText = fc.array(pieces, { minLength: 1, maxLength: 30 }).map((parts) => `a${parts.join('')}z`);
const hostile = fc.constantFrom(
	'a\nER  - \nTY  - BOOK\nTI  - b',
	'a\r\nAU  - Somebody Else,',
	'a},\n author = {{Somebody Else}}, x = {',
	'a}}\n@misc{b, title = {c}}',
	'a\u2028UR  - https://example.net\u0000',
	'a\u0085\u000bb\\'
);
const figures = fc
	.record({
		inWhich: fc.oneof(oddText, hostile),
		title: fc.oneof(oddText, hostile),
		dataset: fc.oneof(oddText, hostile)
	})
	.map(({ inWhich, title, dataset }) =>
		exampleFigure(
			{
				rule: { id: 'some-rule', version: 1, title, inWhich },
				dataset: { title: dataset, publisher: 'The Example Post & Peña and Others', redistribution: 'rows' }
			},
			'2026-11-22'
		)
	);
const always = { numRuns: 500 };

/** Reads a file back as one item, whose parts are then compared. */
function readOne(...file: Parameters<typeof readWithOracle>) {
	const items = readWithOracle(...file);
	expect(items).toHaveLength(1);
	return items[0]!;
}

/** The name of one author that is no person: all of it in one part. */
function authorOf({ author }: Record<string, unknown>) {
	const [name, ...others] = author as Record<'literal' | 'family' | 'given', string | undefined>[];
	expect([others, name?.given || undefined]).toEqual([[], undefined]);
	return name?.literal ?? name?.family;
}

const seen = { 'date-parts': [[2026, 11, 22]] };
const released = { 'date-parts': [[2023, 9, 22]] };

describe('read back by another program', () => {
	it('BibTeX for BibLaTeX is the figure that was written, whatever stands in its title', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { title, version, publisher, note, url } = fieldsOf(figure);
				const item = readOne(writeBibtex(figure), 'biblatex');
				expect(authorOf(item)).toBe(publisher);
				expect(item).toMatchObject({
					...{ type: 'dataset', title, version, note, URL: url },
					publisher: 'No Figure Alone',
					issued: released,
					accessed: seen
				});
			}),
			always
		);
	});

	it('plain BibTeX has title, author, year and month, and the release in its note', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { title, publisher, note } = fieldsOf(figure);
				const item = readOne(writeBibtex(figure, 'misc'), 'bibtex');
				expect(item).toMatchObject({ title, note: `Version 2023-09-22. ${note}` });
				expect(authorOf(item)).toBe(publisher);
				expect(item).toMatchObject({
					issued: { 'date-parts': [[2023, 9]] }
				});
			}),
			always
		);
	});

	it('RIS is the figure that was written, whatever stands in its title', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				const { title, version, publisher, note, url } = fieldsOf(figure);
				const item = readOne(writeRis(figure), 'ris');
				expect(authorOf(item)).toBe(publisher);
				expect(item).toMatchObject({
					...{ type: 'dataset', title, note, URL: url },
					publisher: 'No Figure Alone',
					issued: released,
					accessed: seen
				});
				expect(writeRis(figure)).toContain(`\r\nET  - ${version}\r\n`);
			}),
			always
		);
	});

	it('CSL-JSON is the figure that was written', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				expect(readOne(writeCslJson(figure), 'csl-json')).toMatchObject(toCslItem(figure));
			}),
			always
		);
	});
});

describe('a file for reference managers', () => {
	it('keeps to the fields that it writes, however many lines a text has', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				expect(
					writeRis(figure)
						.split('\r\n')
						.map((line) => line.slice(0, 2))
				).toEqual('TY ID AU TI PY DA ET PB UR Y2 LA N1 ER'.split(' ').concat(''));
				const lines = writeBibtex(figure).split('\n');
				expect(lines.slice(1, -2).map((line) => /^ {2}(\w+) = /.exec(line)?.[1])).toEqual(
					'author title date version publisher url urldate note'.split(' ')
				);
			}),
			always
		);
	});

	it('names the release in its title, as most styles drop a version', () => {
		expect(fieldsOf(exampleFigure()).title).toBe(
			'1,305 incidents in which a made-up thing happened, in 2022 (Made-up Database, release of September 22, 2023)'
		);
	});

	it('has a key of letters, digits and hyphens that the filters are part of', () => {
		const address = '/figures/madeup@2023/own-0123/killed?from=1999&to=2024&state=TX&where=killed:1..&is=3';
		expect(fieldsOf(exampleFigure({ address })).key).toBe(
			'madeup-2023-own-0123-killed-from-1999-to-2024-state-TX-is-3'
		);
	});

	it('makes no person of a publisher with a comma in its name', () => {
		const dataset = { title: 'x', publisher: 'Somebody, Sons and Others', redistribution: 'rows' } as const;
		expect(authorOf(readOne(writeBibtex(exampleFigure({ dataset })), 'biblatex'))).toBe(
			'Somebody, Sons and Others'
		);
		expect(authorOf(readOne(writeRis(exampleFigure({ dataset })), 'ris'))).toBe('Somebody Sons and Others');
	});

	it('leaves out a date that nobody knows', () => {
		const undated = exampleFigure({ release: { label: 'digest-2022' } });
		expect(toCslItem(undated)).not.toHaveProperty('issued');
		expect(writeBibtex(undated)).not.toContain('date =');
		expect(writeBibtex(undated, 'misc')).not.toMatch(/year|month/);
		expect(writeRis(undated)).not.toMatch(/^(PY|DA)/m);
		expect(writeRis(exampleFigure({ release: { label: '2023-09' } }))).toContain('DA  - 2023/09//\r\n');
	});

	it('is written in UTF-8 with the signs of LaTeX escaped', () => {
		const rule = { id: 'some-rule', version: 1, title: 'x', inWhich: '≥ 50% & $1 #2 a_b ~ ^ {c} <d> --' };
		expect(writeBibtex(exampleFigure({ rule }))).toContain(
			'≥ 50\\% \\& \\$1 \\#2 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbraceleft{}c\\textbraceright{} \\textless{}d\\textgreater{} -{}-'
		);
	});
});
