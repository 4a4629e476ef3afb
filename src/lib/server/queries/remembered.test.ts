import { expect, it, vi } from 'vitest';
import { openTestDb } from '../db/testing.ts';
import { remember } from './remembered.ts';
import { addDataset } from './testing.ts';

it('makes a thing once, until anything in the database changes', () => {
	const db = openTestDb();
	const make = vi.fn(() => ({}));
	expect(remember(db, 'a thing', make)).toBe(remember(db, 'a thing', make));
	addDataset(db, 'made', 'rows');
	remember(db, 'a thing', make);
	expect(make).toHaveBeenCalledTimes(2);
});

it('does not keep a promise that was rejected, so that one failure is not the answer of a whole day', async () => {
	const db = openTestDb();
	const make = vi.fn(() => Promise.resolve('found'));
	make.mockReturnValueOnce(Promise.reject(new Error('made to fail')));
	await expect(remember(db, 'a search', make)).rejects.toThrow('made to fail');
	expect(await remember(db, 'a search', make)).toBe('found');
	expect(await remember(db, 'a search', make)).toBe('found');
	expect(make).toHaveBeenCalledTimes(2);
});

it('keeps what was made anew when an older promise for it is rejected late', async () => {
	const db = openTestDb();
	const { promise, reject } = Promise.withResolvers<string>();
	const old = remember(db, 'a search', () => promise);
	addDataset(db, 'made', 'rows');
	const fresh = remember(db, 'a search', () => Promise.resolve('found'));
	reject(new Error('made to fail'));
	await expect(old).rejects.toThrow('made to fail');
	expect(remember(db, 'a search', () => Promise.resolve('other'))).toBe(fresh);
});
