import { describe, expect, it } from 'vitest';
import { formatMap, parseMap } from './question.ts';

const defaults = { release: { dataset: 'sample', label: '2024-01-01' }, rule: 'all', from: 1997, to: 2023 };
const read = (query: string) => parseMap(new URLSearchParams(query), defaults);

describe('the address of a map', () => {
	it.for([
		'/map?release=open@2025&rule=fatal&measure=killed&from=2001&to=2004&basis=school&level=high&show=children&view=tiles',
		'/map?release=open@2025&from=2001&to=2004&where=killed:1..&view=tiles'
	])('reads back as it was: %s', (address) => {
		const { problem, ...question } = read(address.split('?')[1]!);
		expect(problem).toBeNull();
		expect(formatMap(question)).toBe(address);
	});

	it('drops what a map cannot show of a view', () => {
		expect(formatMap(read('show=index&mean=5&with=TX&apart=state&view=globe'))).toBe(
			'/map?release=sample@2024-01-01&rule=all&from=1997&to=2023'
		);
	});

	it('says what could not be read, and shows the map that stands there otherwise', () => {
		const { problem, view } = read('from=20x1&view=tiles');
		expect(problem).toContain('“20x1”');
		expect(view).toMatchObject({ from: 1997, to: 2023, rule: 'all' });
	});
});
