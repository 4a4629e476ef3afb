import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleYears } from './example.ts';
import { labelBox, largeType, notableYears } from './facade-labels.ts';
import type { FacadeYear } from './facade-year.ts';
import { layoutFacade, type FacadeLabel, type FacadeLayout } from './layout-facade.ts';

/** Years from 1990 on, each with a value and some windows at random dates. */
const someYears = fc
	.array(
		fc.record({
			value: fc.nat(400),
			share: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
			part: fc.boolean()
		}),
		{ minLength: 1, maxLength: 60 }
	)
	.map((all) =>
		all.map(({ value, share, part }, i): FacadeYear => {
			const count = Math.min(value, Math.floor(share * 30));
			return {
				year: 1990 + i,
				value,
				label: String(1990 + i),
				href: '/',
				...(part ? { partial: 'to September 22' } : {}),
				windows: Array.from({ length: count }, (_, n) => ({
					key: String(n),
					href: '/',
					label: '',
					state: n % 2 ? ('lit' as const) : ('outlined' as const),
					at: (n * share) % 1
				}))
			};
		})
	);
const someWidth = fc.integer({ min: 300, max: 1920 });
const layouts = fc.tuple(someYears, someWidth);

/** Centers of the dots that a year's path draws. */
function dots({ dots, shape }: FacadeLayout, path: string) {
	const [dot, space] = dots.dashes.split(' ').map(Number) as [number, number];
	return [...path.matchAll(/M(\S+) ([^vh]+)[vh]([^M]+)/g)].flatMap(([, x, y, length]) =>
		Array.from({ length: Math.round((Number(length) - dot) / (dot + space)) + 1 }, (_, i) => {
			const along = dot / 2 + i * (dot + space);
			return shape === 'rows' ? [Number(x) + along, Number(y)] : [Number(x), Number(y) + along];
		})
	) as [number, number][];
}

function labels(facade: FacadeLayout, size: number, which: (label: FacadeLabel) => boolean) {
	return facade.years.flatMap(({ x, y, name, count, until }) =>
		[
			{ label: name, type: facade.type.label },
			{ label: until, type: facade.type.label },
			{ label: count, type: facade.type.value }
		].flatMap(({ label, type }) =>
			label && which(label) ? [labelBox({ ...label, x: label.x + x, y: label.y + y }, type * size)] : []
		)
	);
}

type Box = ReturnType<typeof labelBox>;
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const overlaps = (boxes: Box[]) => boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b)));
const outside = (boxes: Box[], { width, height }: FacadeLayout) =>
	boxes.filter(
		(box) => box.left < -0.2 || box.top < -0.2 || box.right > width + 0.2 || box.bottom > height + 0.2
	);

describe('layoutFacade', () => {
	it('draws exactly one place for each thing counted', () => {
		fc.assert(
			fc.property(layouts, ([years, width]) => {
				const facade = layoutFacade({ years, width });
				expect(facade.years.map(({ dark }) => dots(facade, dark).length)).toEqual(
					years.map(({ value }) => value)
				);
			})
		);
	});

	it('puts every lit or outlined window over a dot of its own', () => {
		fc.assert(
			fc.property(layouts, ([years, width]) => {
				const facade = layoutFacade({ years, width });
				for (const { dark, windows } of facade.years) {
					const centers = dots(facade, dark);
					const covered = windows.map(({ x, y }) =>
						centers.findIndex(
							([cx, cy]) =>
								Math.abs(cx - x - facade.pane.width / 2) < 0.26 &&
								Math.abs(cy - y - facade.pane.height / 2) < 0.26
						)
					);
					expect(covered).not.toContain(-1);
					expect(new Set(covered).size).toBe(windows.length);
				}
			})
		);
	});

	it('keeps windows and labels inside the drawing and labels apart', () => {
		fc.assert(
			fc.property(layouts, ([years, width]) => {
				const facade = layoutFacade({ years, width });
				const all = labels(facade, 1, () => true);
				expect(overlaps(all)).toEqual([]);
				const panes = facade.years.flatMap(({ x, y, windows }) =>
					windows.map((w) => ({
						left: x + w.x,
						right: x + w.x + facade.pane.width,
						top: y + w.y,
						bottom: y + w.y + facade.pane.height
					}))
				);
				expect(outside([...all, ...panes], facade)).toEqual([]);
				expect(all.filter((label) => panes.some((pane) => meet(label, pane)))).toEqual([]);
			})
		);
	});

	it('keeps the labels that stay apart when type is large', () => {
		fc.assert(
			fc.property(someYears, fc.integer({ min: 600, max: 1920 }), (years, width) => {
				const facade = layoutFacade({ years, width });
				const large = labels(facade, largeType, ({ minor }) => !minor);
				expect(overlaps(large)).toEqual([]);
				expect(outside(large, facade)).toEqual([]);
			})
		);
	});

	it('rounds to a tenth of a pixel', () => {
		fc.assert(
			fc.property(layouts, ([years, width]) => {
				const drawn = JSON.stringify(
					layoutFacade({ years: years.map((y) => ({ ...y, windows: [] })), width })
				);
				expect(drawn.match(/\d\.\d{2,}/)).toBeNull();
			})
		);
	});

	it('draws the same from the same', () => {
		expect(layoutFacade({ years: exampleYears, width: 1200 })).toEqual(
			layoutFacade({ years: structuredClone(exampleYears), width: 1200 })
		);
	});

	it('keeps its scale under another rule if told how high the highest house is', () => {
		const low = exampleYears.map((year) => ({ ...year, value: 2, windows: [] }));
		const [high, same] = [exampleYears, low].map((years) =>
			layoutFacade({ years, width: 1200, tallest: 60 })
		);
		expect([same!.height, same!.pane, same!.dots]).toEqual([high!.height, high!.pane, high!.dots]);
	});

	it('names the first and the last year and says the highest value', () => {
		const { years } = layoutFacade({ years: exampleYears, width: 1200 });
		expect([years[0]!.name?.text, years.at(-1)!.name?.text, years[9]!.count?.text]).toEqual([
			'2001',
			'2011',
			'60'
		]);
		expect(years.at(-1)!.until?.text).toBe('to June 30');
	});

	it('says every value in rows', () => {
		const { years } = layoutFacade({ years: exampleYears, width: 320 });
		expect(years.map(({ count }) => count?.text)).toEqual(exampleYears.map(({ value }) => String(value)));
	});

	it('refuses no years, and years out of order', () => {
		expect(() => layoutFacade({ years: [], width: 900 })).toThrow('at least one year');
		expect(() => layoutFacade({ years: exampleYears.toReversed(), width: 900 })).toThrow('2010 follows 2011');
	});
});

describe('notableYears', () => {
	it('begins with the highest, the last and the first, then leaps and peaks by height', () => {
		expect(notableYears([26, 22, 30, 59, 40, 15, 20, 119, 119, 250, 305, 254])).toEqual([10, 11, 0, 9, 7, 3]);
	});
});
