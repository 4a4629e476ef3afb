import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, formatEmbed, parseEmbed } from './embed.ts';

const path = { release: 'made@2023-08-04', rule: 'every', measure: 'incidents' };
const read = (query: string) => {
	const parsed = parseEmbed(path, new URLSearchParams(query));
	if ('problem' in parsed) throw new Error(parsed.problem);
	return parsed.embed;
};

describe('the address of an embed', () => {
	it('is frozen unless it says that it is live', () => {
		expect(read('from=2020&to=2021&is=3').mode).toBe('frozen');
		expect(read('from=2020&to=2021&mode=live').mode).toBe('live');
		expect(read('from=2020&to=2021&mode=Live').mode).toBe('frozen');
	});

	it('cites no value where it follows corrections', () => {
		expect(formatEmbed(read('from=2020&to=2021&is=3&mode=live'))).toBe(
			'/embed/figures/made@2023-08-04/every/incidents?from=2020&to=2021&mode=live'
		);
	});

	it('is read back as it was written', () => {
		const modes = fc.constantFrom('', '&mode=live');
		const themes = fc.constantFrom('', '&theme=dark', '&theme=light', '&theme=red');
		fc.assert(
			fc.property(fc.nat(99), modes, themes, (is, mode, theme) => {
				const embed = read(`to=2021&from=2020${theme}${mode}&is=${is}`);
				const address = formatEmbed(embed);
				expect(read(address.split('?')[1]!)).toEqual(embed);
			})
		);
	});

	it('says what is wrong with its figure', () => {
		expect(parseEmbed(path, new URLSearchParams('from=20&to=2021'))).toHaveProperty('problem');
	});
});

describe('the code of an embed', () => {
	it('keeps a title that is no title inside its attribute', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (title) => {
				const code = embedCode('https://example.org/embed/figures/x?a=1&b=2', title);
				expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
				expect(code.match(/"/g)).toHaveLength(12);
				expect(code).toContain('x?a=1&amp;b=2');
			})
		);
	});

	it('names no script', () => expect(embedCode('https://example.org/', 'x')).not.toMatch(/script|on\w+=/i));
});
