import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from './figure.ts';
import { parseFigureText } from './figure-text.ts';

const query = '?from=1999&to=2024&state=TX&is=33';
const canonical = `/figures/wapo@2025-02-14/school-hours/incidents${query}`;

function read(text: string): string {
	const result = parseFigureText(text);
	return 'problem' in result ? result.problem : formatFigure(result.figure);
}

describe('a figure’s address in a text', () => {
	it.for([
		canonical,
		`https://example.org${canonical}`,
		`  http://localhost:4173${canonical} `,
		`https://example.org/figures/wapo%402025-02-14/school-hours/incidents${query}`,
		`/figures/wapo@2025-02-14/school-hours/incidents.json${query}`,
		`/figures/wapo@2025-02-14/school-hours/incidents.csl.json${query}`,
		`https://example.org/embed/figures/wapo@2025-02-14/school-hours/incidents${query}`,
		`/cards/figures/wapo@2025-02-14/school-hours/incidents.png${query}`,
		`/press/figures/wapo@2025-02-14/school-hours/incidents${query}`,
		`${canonical.replaceAll('&', '&amp;')}`,
		'/figures/wapo@2025-02-14/school-hours/incidents?is=33&to=2024&utm_source=x&state=tx&from=1999#top'
	])('is read from %s', (text) => {
		expect(read(text)).toBe(canonical);
	});

	it.for([
		['', '“” is not the address of a figure'],
		['https://example.org/years/2022', '“https://example.org/years/2022” is not the address of a figure'],
		['javascript:alert(1)', 'is not the address of a figure'],
		['/figures/wapo@2025-02-14/all', 'is not the address of a figure'],
		['/figures/%E0%A4%A/all/incidents?from=2000&to=2001', 'is not the address of a figure'],
		['/figures/wapo/all/incidents?from=2000&to=2001', 'the release is “wapo”'],
		['/figures/wapo@1/all/deaths?from=2000&to=2001', 'the measure is “deaths”'],
		['/figures/wapo@1/all/killed?from=2000', 'to is missing']
	] as const)('is refused in words where it is %s', ([text, words]) => {
		expect(read(text)).toContain(words);
	});

	it('is refused shortly, and never throws, whatever the text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.webUrl()), (text) => {
				expect(read(text).length).toBeLessThan(500);
			})
		);
	});
});
