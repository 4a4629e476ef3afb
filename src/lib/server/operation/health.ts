import { writeReadiness, type Readiness } from './readiness.ts';

/** An answer of some lines, made outside the queue, so that it is given when nothing else is. */
export interface Plain {
	status: number;
	reason: string;
	headers?: Record<string, string>;
	/** As the log names it. */
	route?: string;
}

const fresh = { 'cache-control': 'no-store' };
const json = { ...fresh, 'content-type': 'application/json' };

/** Answers `/healthz` (the process lives) and `/readyz` (readers may be sent here), plain or as `.json`; `null` for other addresses. */
export function answerHealth(url: string, readiness: () => Readiness): Plain | null {
	switch (url) {
		case '/healthz':
			return { status: 200, reason: 'ok', headers: fresh, route: 'health' };
		case '/healthz.json':
			return { status: 200, reason: JSON.stringify({ alive: true }), headers: json, route: 'health' };
		case '/readyz':
			return { ...statusOf(readiness()), headers: fresh, route: 'health' };
		case '/readyz.json': {
			const found = readiness();
			return { ...statusOf(found), reason: JSON.stringify(found), headers: json, route: 'health' };
		}
		default:
			return null;
	}
}

function statusOf(readiness: Readiness): { status: number; reason: string } {
	return { status: readiness.ready ? 200 : 503, reason: writeReadiness(readiness) };
}
