import { reject, type Draft } from './draft.ts';
import { createTextSet } from './text-set.ts';

/** Remembers the ids of one file and rejects a row whose id was there before. */
export function createIdCheck(column: string): (draft: Draft, id: string) => void {
	const seen = createTextSet();
	return (draft, id) => {
		if (id === '' || seen.add(id)) return;
		reject(draft, column, 'an id that no row before has', `${JSON.stringify(id)} again`);
	};
}

/** Words of lower-case letters and digits, parted by hyphens; accents are dropped. */
export function toSlug(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
