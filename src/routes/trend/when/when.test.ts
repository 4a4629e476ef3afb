import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#lib/server/db/open.ts';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { addTotal } from '#lib/server/queries/testing.ts';
import { listTimes } from './time-rows.ts';
import { readWhen } from './when.ts';

let db: Db;
beforeEach(() => void (db = makeSmallDb()));
const read = (address: string) => readWhen(db, new URL(address, 'https://example.org'));
const open = '/trend/when?release=open@2025-02-14&rule=all&from=2021&to=2022';
const sum = (bars: { value: number }[]) => bars.reduce((all, { value }) => all + value, 0);

describe('when it happened', () => {
	it('falls on months and weekdays that add up to the figure of all', () => {
		const { times, missing } = read(open);
		expect(missing).toBeNull();
		expect(times!.total).toEqual({
			value: 4,
			address: '/figures/open@2025-02-14/all/incidents?from=2021&to=2022&is=4'
		});
		expect([sum(times!.months), sum(times!.weekdays)]).toEqual([4, 4]);
	});

	it('leaves out the kind of time by which the view is narrowed down', () => {
		const { times } = read(`${open}&month=5&weekday=tue`);
		expect([times!.months, times!.weekdays]).toEqual([[], []]);
		expect(times!.total.value).toBe(1);
	});

	it('keeps how the question is drawn by year, for the way back', () => {
		const address = `${open}&mean=5&with=fatal&apart=state`;
		expect(read(address).address).toBe(address);
	});

	it('is sent on to its one address', () => {
		expect(() => read(`${open}&color=blue`)).toThrow(
			expect.objectContaining({ status: 308, location: open })
		);
	});

	it('is told of the register where the address names nothing', () => {
		expect(read('/trend/when').view.release.dataset).toBe('register');
	});

	it('cannot be told of yearly totals, nor of what a dataset does not hold, and says so', () => {
		addTotal(db, ['unlinked', '2020', 'words'], 2019, 7);
		const totals = read('/trend/when?release=unlinked@2020&rule=words&from=2019&to=2019');
		expect([totals.times, listTimes(totals)]).toEqual([null, []]);
		expect(totals.missing).toContain('yearly totals');
		expect(read(`${open}&state=VT`).missing).toContain('holds no incidents of these years');
		expect(read(open.replace('open@2025-02-14', 'nowhere@2020')).missing).toContain('nowhere');
	});

	it('is a table with one row a time', () => {
		const rows = listTimes(read(open));
		expect(rows.filter(({ by }) => by === 'month')).toHaveLength(12);
		expect(rows.find(({ by, time }) => by === 'month' && time === '6')).toMatchObject({
			...{ release: 'open@2025-02-14', rule: 'all', from: 2021, to: 2022, value: 1 },
			address: '/figures/open@2025-02-14/all/incidents?from=2021&to=2022&month=6&is=1'
		});
	});
});
