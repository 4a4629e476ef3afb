import type { Answer, SiteFetch } from '../law/site-fetch.ts';

/** Pages of which a site has as many as there are questions to ask. */
const endless = /^(?:\/es)?\/(trend|trend\/when|map|compare|rules\/build|rules\/own)\?/;

/** Spanish pages of one of many, a person or an event: one in so many is read. Of the others, each. */
const spanishStep = 12;

/** Whether a walk reads a Spanish page: by the letters of its path, so that every walk reads the same. */
export function isSpanishSample(path: string): boolean {
	const plain = path.split('?')[0]!;
	if (!plain.startsWith('/es/') || plain.split('/').length < 4) return true;
	return [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % spanishStep === 0;
}

/** What stands for a page that is not read: it answers, and has no links. */
const leftOut: Answer = { status: 200, type: 'text/plain', body: '' };

/**
 * A site of which a walk reads so many views of each kind, and always those that are named. What is left out is counted,
 * so that the report of the walk can say it.
 */
export function limitViews(fetch: SiteFetch, always: string[], most: number) {
	const [asked, left] = [new Set<string>(), new Set<string>()];
	const kinds = new Map<string, number>();
	const limited: SiteFetch = (path) => {
		if (!always.includes(path) && !isSpanishSample(path)) {
			left.add(path);
			return Promise.resolve(leftOut);
		}
		const kind = endless.exec(path)?.[1];
		if (kind === undefined) {
			asked.add(path);
			return fetch(path);
		}
		const before = kinds.get(kind) ?? 0;
		if (!always.includes(path) && before >= most) {
			left.add(path);
			return Promise.resolve(leftOut);
		}
		if (!always.includes(path)) kinds.set(kind, before + 1);
		asked.add(path);
		return fetch(path);
	};
	return { fetch: limited, asked, left };
}
