import { manners, type SeriesLine, type SeriesSpan, type SeriesView } from './series.ts';

/** Throws what is wrong with lines that cannot be drawn, or not told apart. */
export function checkSeries(lines: SeriesLine[], { ribbon }: SeriesView): void {
	if (lines.length === 0 || lines.length > manners.length)
		throw new RangeError(`${lines.length} lines; one to ${manners.length} can be told apart`);
	for (const { name, points, mean = [] } of lines) {
		if (points.length === 0) throw new RangeError(`${name} has no points`);
		checkYears(name, points);
		checkYears(`the mean of ${name}`, mean);
		for (const { year, value, interval } of points) {
			checkValues(`${name}, ${year}`, [value]);
			if (interval) checkSpan(`${name}, ${year}`, interval);
		}
		checkValues(
			`the mean of ${name}`,
			mean.flatMap(({ value }) => value ?? [])
		);
	}
	checkYears('the ribbon', ribbon?.points ?? []);
	for (const point of ribbon?.points ?? []) checkSpan(`the ribbon, ${point.year}`, point);
}

function checkYears(name: string, points: { year: number }[]): void {
	points.forEach(({ year }, i) => {
		if (i > 0 && year <= points[i - 1]!.year)
			throw new RangeError(`${name}: ${year} follows ${points[i - 1]!.year}`);
	});
}

function checkValues(name: string, values: number[]): void {
	const wrong = values.find((value) => !Number.isFinite(value) || value < 0);
	if (wrong !== undefined) throw new RangeError(`${name}: ${wrong} cannot be drawn`);
}

function checkSpan(name: string, { low, high }: SeriesSpan): void {
	checkValues(name, [low, high]);
	if (low > high) throw new RangeError(`${name}: from ${low} to ${high}`);
}
