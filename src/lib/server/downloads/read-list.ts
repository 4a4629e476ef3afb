import type { ReadList } from './catalog.ts';
import type { ListMetadata } from './metadata.ts';

/** Reads descriptions of lists through the routes that serve them. @param ask `fetch` of a route, which needs no network */
export function readThrough(ask: (path: string) => Promise<Response>): ReadList {
	return async (path) => {
		const answer = await ask(path);
		return answer.ok ? ((await answer.json()) as ListMetadata) : null;
	};
}
