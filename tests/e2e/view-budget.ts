import type { Answer, SiteFetch } from '../law/site-fetch.ts';

/** Pages of which a site has as many as there are questions to ask. */
const endless = /^\/(trend|trend\/when|map|compare|rules\/build|rules\/own)\?/;

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
