import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from './figure-filters.ts';
import { formatFigure, type FigureAddress } from './figure.ts';
import { findLinks } from './find-links.ts';
import { measureIds } from './measure.ts';
import { ownRuleId } from './own-rule.ts';
import type { StateCode } from './state.ts';

const year = fc.integer({ min: 1900, max: 2100 });
const figures: fc.Arbitrary<FigureAddress> = fc
	.record({
		release: fc.record({
			dataset: fc.stringMatching(/^[a-z0-9]{1,20}$/),
			label: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
		}),
		rule: fc.stringMatching(/^r[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/),
		measure: fc.constantFrom(...measureIds),
		years: fc.tuple(year, year).map((pair) => pair.sort((a, b) => a - b)),
		basis: fc.constantFrom('calendar' as const, 'school' as const),
		states: fc.subarray<StateCode>(['CA', 'TX']),
		until: fc.constantFrom(null, '09-22'),
		where: fc.constantFrom(null, 'killed:1..~wounded:1..', 'wounded:..3;setting:!bus:unknown'),
		is: fc.option(fc.nat({ max: 99_999 }))
	})
	.map(({ years: [from, to], ...rest }) => ({
		...{ ...noFilters, ...rest },
		rule: rest.where === null ? rest.rule : ownRuleId(rest.where),
		from: from!,
		to: to!
	}));

/** What stands around an address in a text, and the forms in which it stands there. */
const hosts = ['', 'https://example.org', 'http://127.0.0.1:4173', 'HTTPS://Mirror.example/archive'];
const forms = ['/figures/', '/embed/figures/', '/cards/figures/', '/press/figures/'];
const suffixes = ['', '.json', '.csv', '.png', '.svg', '.csl.json', '.bib', '.atom'];
const frames = [
	(link: string) => `It is 33 (${link}).`,
	(link: string) => `See ${link}, and then; ${'x'.repeat(9)}`,
	(link: string) => `[the figure](${link})`,
	(link: string) => `<${link}>`,
	(link: string) => `**${link}**`,
	(link: string) => `“${link}”…`,
	(link: string) => `{"url":"${link.replaceAll('/', '\\/').replaceAll('&', '\\u0026')}"}`,
	(link: string) => `<a href="${link.replaceAll('&', '&amp;')}">33</a>`,
	(link: string) => `<p>${link.replaceAll('&', '&#38;')}</p>`,
	(link: string) => `\\url{${link.replaceAll('&', '\\&')}}`,
	(link: string) => `<${link.replace('?', '?\r\n   ')}>`,
	(link: string) => `> ${link.replaceAll('&', '&\n> ')} was said`,
	(link: string) => `${link.replaceAll('=', '=3D').replace('?', '?=\r\n')}\r\n`,
	(link: string) => `${link.replace('@', '%40')}\nnext`,
	(link: string) => `a ${link}|b`
];
const stood = fc.record({
	figure: figures,
	host: fc.constantFrom(...hosts),
	form: fc.constantFrom(...forms),
	suffix: fc.constantFrom(...suffixes),
	frame: fc.constantFrom(...frames)
});

describe('the links of a text', () => {
	it('are found in every form, on any host and whatever stands around them', () => {
		fc.assert(
			fc.property(fc.array(stood, { minLength: 1, maxLength: 4 }), (links) => {
				const text = links
					.map(({ figure, host, form, suffix, frame }) =>
						frame(host + formatFigure(figure).replace('/figures/', form).replace('?', `${suffix}?`))
					)
					.join('\n\n');
				const expected = [...new Set(links.map(({ figure }) => formatFigure(figure)))];
				fc.pre(!links.some(({ frame }) => frame === frames[12]) || links.length === 1); // a message is one encoding
				expect(findLinks(text).map(({ address }) => address)).toEqual(expected);
			}),
			{ numRuns: 500 }
		);
	});

	it('are none in a text without any, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				fc.pre(!text.includes('figures'));
				expect(findLinks(text)).toEqual([]);
			})
		);
	});

	const figure = '/figures/wapo@2025-02-14/fatal/killed?from=1999&to=2024&is=33';

	it('stand once each, with how often the text has them', () => {
		const other = figure.replace('killed', 'incidents');
		expect(
			findLinks(`${figure} ${other} https://a.example${figure}. ${figure.replace('?', '.png?')}`)
		).toEqual([
			{ address: figure, count: 3 },
			{ address: other, count: 1 }
		]);
	});

	it('are the same address whatever the order of their parameters', () => {
		expect(findLinks('/figures/wapo@2025-02-14/fatal/killed?is=33&page=2&to=2024&from=1999')).toEqual([
			{ address: figure, count: 1 }
		]);
	});

	it('may follow one another with nothing but a comma between', () => {
		const absolute = `https://example.org${figure}`;
		expect(findLinks(`${absolute},${absolute.replace('33', '34')}`)).toHaveLength(2);
	});

	it.for([
		['/figures/wapo@2025-02-14/fatal/killed', 'no years', '.'],
		['/figures/wapo@2025-02-14/fatal/killed?from=99&to=2024', 'a wrong year', ')'],
		['/figures/WAPO@2025/fatal/deaths?from=1999&to=2024', 'a wrong release', ' "']
	] as const)('that cannot be read are given as they stand: %s has %s', ([address, , after]) => {
		expect(findLinks(`see https://example.org${address}${after}`)).toEqual([{ address, count: 1 }]);
	});

	it('keep the open bound of a rule that ends them, and lose the full stop behind it', () => {
		const where = `/figures/wapo@2025-02-14/${ownRuleId('killed:1..')}/killed?from=1999&to=2024&where=killed:1..`;
		expect(findLinks(`${where} ${where}. ${where}), ${where}…`)).toEqual([{ address: where, count: 4 }]);
	});

	it.for(['/figures/ ', '<http://a/figures/', 'https://', '/figures/a@b/c/d?', '/figures/-\n', '&amp;', '%'])(
		'are found or not in a long text of %j only',
		(piece) => {
			expect(findLinks(piece.repeat(400_000 / piece.length)).length).toBeLessThanOrEqual(1);
		}
	);
});
