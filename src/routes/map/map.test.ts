import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#lib/server/db/open.ts';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { addTotal } from '#lib/server/queries/testing.ts';
import { readMapAt } from './map.ts';
import { toCounted, toRated } from './to-map-states.ts';

let db: Db;
beforeEach(() => {
	db = makeSmallDb();
	db.run(`update rules set id = 'register-fatal' where id = 'fatal'`);
});
const read = (address: string) => readMapAt(db, new URL(address, 'https://example.org'));
const open = '/map?release=open@2025-02-14&rule=all&from=2021&to=2025';

describe('the map', () => {
	it('is that of the register where the address names nothing', () => {
		const { map, isDefault, address } = read('/map');
		expect(isDefault).toBe(true);
		expect(map!.total.value).toBe(2);
		expect(address).toBe('/map?release=register@2026-11-22&rule=register-fatal&from=1997&to=2026');
	});

	it.for([
		['/map?rule=all', 307, '/map?release=register@2026-11-22&rule=all&from=1997&to=2026'],
		[`${open}&show=count&view=`, 308, open]
	] as const)('at %s is sent on to its one address', ([address, status, location]) => {
		expect(() => read(address)).toThrow(expect.objectContaining({ status, location }));
	});

	it('says that published totals cannot be parted by state, and offers the register', () => {
		addTotal(db, ['unlinked', '2020', 'words'], 2019, 7);
		const { map, problem, register } = read('/map?release=unlinked@2020&rule=words&from=2019&to=2019');
		expect(map).toBeNull();
		expect(problem).toContain('only yearly totals of the whole country are held');
		expect(read(register).map!.total.value).toBe(2);
	});

	it('offers the publisher’s own rule where the one asked for cannot be asked of a dataset', () => {
		db.run(`update rules set datasets = '["register"]' where id = 'register-fatal'`);
		const { problem, ownRule } = read(open.replace('rule=all', 'rule=register-fatal'));
		expect(problem).toContain('cannot be applied');
		expect(ownRule).toBe(open);
	});

	it('says what it cannot count, and offers what it can', () => {
		expect(read('/map?release=nowhere@2020&rule=all&from=2019&to=2019').problem).toContain('“nowhere”');
		expect(read(`${open}&show=children`).problem).toContain('The counts can be shown');
		const { choices } = read(open);
		expect(choices.releases.map(({ id }) => id)).toContain('register@2026-11-22');
		expect(choices.rules.map(({ id }) => id)).toEqual(['all', 'register-fatal']);
	});
});

describe('a state on the map', () => {
	const state = { code: 'TX' as const, name: 'Texas', count: { address: '/figures/x?is=30', value: 30 } };
	const exposure = { value: 3_000_000, years: 3, parts: [], projected: [] };

	it('opens onto its list as a count', () => {
		expect(toCounted(state, 'killed')).toMatchObject({
			...{ value: 30, text: '30', href: '/figures/x?is=30', label: 'Texas: 30 people killed' }
		});
	});

	it('opens onto its page as a rate', () => {
		expect(toRated({ ...state, standing: 'stable', exposure })).toMatchObject({
			...{ value: 10, href: '/states/tx', label: 'Texas: 10.0 a year per million children' }
		});
	});

	it('has no rate on few incidents or few children, which is another thing than none held', () => {
		expect(toRated({ ...state, standing: 'too-few-people', exposure })).toMatchObject({
			...{ value: null, suppressed: true, label: expect.stringContaining('rate not shown, fewer than') }
		});
		const unknown = toRated({ ...state, standing: 'no-denominator', exposure: null });
		expect(unknown).toMatchObject({ value: null, label: 'Texas: no number of children held' });
		expect(unknown.suppressed).toBeUndefined();
	});
});
