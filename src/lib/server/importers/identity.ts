import { reject, type Draft } from './draft.ts';

/** Remembers the ids of one file and rejects a row whose id was there before. Kept: 50 bytes a row or so. */
export function createIdCheck(column: string): (draft: Draft, id: string) => void {
	const seen = new Map<string, number>();
	return (draft, id) => {
		const before = seen.get(id);
		if (before !== undefined) reject(draft, column, `an id of its own; line ${before} has the same`);
		else if (id !== '') seen.set(id, draft.row.line);
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
