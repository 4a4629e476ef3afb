import { expect, it } from 'vitest';
import { formatMilliseconds, formatRatio, replacePart, toTable } from './report.ts';

const document = 'Before.\n<!-- bench pages -->\nold\n<!-- end of bench pages -->\nAfter.\n';

it('renews its own part of the report and nothing else', () => {
	const renewed = replacePart(document, 'pages', 'new');
	expect(renewed).toBe('Before.\n<!-- bench pages -->\n\nnew\n\n<!-- end of bench pages -->\nAfter.\n');
	expect(replacePart(renewed, 'pages', 'new')).toBe(renewed);
	expect(() => replacePart(document, 'bytes', 'new')).toThrow('no place for bytes');
});

it('reports times with three digits that count, and ratios with their spread', () => {
	expect([0.12345, 4.3149, 99.94, 1234.5].map(formatMilliseconds)).toEqual(['0.123', '4.31', '99.9', '1235']);
	expect(formatRatio({ median: 0.5, low: 0.4, high: 0.625 })).toBe('0.50 (0.40 to 0.63)');
});

it('keeps the columns of a table when a cell holds a bar', () => {
	expect(toTable(['page', 'ms'], [['a|b', '1']])).toBe('| page | ms |\n| --- | --: |\n| a\\|b | 1 |');
});
