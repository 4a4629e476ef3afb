import { describe, expect, it } from 'vitest';
import { lineOf, pointOf } from './example-points.ts';
import { layoutSeries } from './layout-series.ts';

const whole = [2020, 2021, 2022].map((year) => pointOf(year, 3));
const part = (year: number, partial: string) => pointOf(year, 2, { partial });
const saidOf = (...lines: Parameters<typeof layoutSeries>[0]) => {
	const { notes } = layoutSeries(lines, 860);
	return notes.map(({ text }) => text.join(' '));
};

describe('years that are counted in part', () => {
	it('are told under the year where it holds for every line that has it', () => {
		const wide = lineOf([...whole, part(2023, 'to May 1')], { key: 'wide' });
		const narrow = lineOf([...whole, part(2023, 'to May 1')], { key: 'narrow' });
		expect(saidOf(wide, narrow, lineOf(whole, { key: 'ends' }))).toEqual(['2023 to May 1']);
	});

	it('are told with the name of the line where lines differ', () => {
		const later = lineOf(
			[
				...whole,
				part(2023, 'from a later release'),
				part(2024, 'at second hand'),
				part(2025, 'at second hand')
			],
			{ key: 'later', name: 'Every row' }
		);
		const short = lineOf([...whole, part(2023, 'to May 1')], { key: 'short', name: 'During classes' });
		expect(saidOf(later, lineOf(whole, { key: 'whole', name: 'A tracker' }), short)).toEqual([
			'Every row: 2023 from a later release; 2024, 2025 at second hand',
			'During classes: 2023 to May 1'
		]);
	});

	it('are told with the name of the line where another line counts the year whole', () => {
		const ends = lineOf([pointOf(2021, 3), part(2022, 'to May 1')], { key: 'ends', name: 'A newspaper' });
		expect(saidOf(lineOf(whole), ends)).toEqual(['A newspaper: 2022 to May 1']);
	});

	it('are told after a mark of their line, one below the other', () => {
		const lines = ['first', 'second'].map((key, i) =>
			lineOf([...whole, part(2023, `to May ${i + 1}`)], { key, name: key })
		);
		const { notes, height } = layoutSeries(lines, 340);
		expect(notes.map(({ line }) => line)).toEqual([0, 1]);
		expect(new Set(notes.map(({ mark }) => mark?.slice(-4))).size).toBe(2);
		expect(notes[1]!.y).toBeGreaterThan(notes[0]!.y);
		expect(height).toBeGreaterThan(notes[1]!.y);
	});
});
