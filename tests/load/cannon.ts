/** Fires one volley of requests, told by message, from a process of its own, and tells what came back. */
import autocannon from 'autocannon';

/** What to ask. */
export interface Volley {
	address: string;
	/** Each connection asks for them over and over, in an order of its own. */
	paths: string[];
	connections: number;
	seconds: number;
	/** Requests a second of all connections together; as fast as answers come if not given. */
	rate?: number;
	/** Requests in all, instead of seconds. */
	amount?: number;
	/** True puts a number behind each address, so that none is asked for twice: `&is=1`, `&is=2`, … */
	isUnique?: boolean;
}

/** What came back. Times in milliseconds. */
export interface Outcome {
	served: number;
	perSecond: number;
	p50: number;
	p99: number;
	/** Answers by status. */
	statuses: Record<string, number>;
	/** Connections that failed and requests that nobody answered. */
	errors: number;
	seconds: number;
}

let number = Math.floor(Math.random() * 1e6);

async function fire(volley: Volley): Promise<Outcome> {
	const { address, paths, connections, seconds, rate, amount, isUnique } = volley;
	const headers = { 'accept-encoding': 'br' };
	const toRequest = (path: string) =>
		isUnique
			? {
					method: 'GET' as const,
					headers,
					setupRequest: <R>(request: R) => ({ ...request, path: `${path}&is=${(number += 1)}` })
				}
			: { method: 'GET' as const, headers, path };
	const result = await autocannon({
		...{ url: address, connections, duration: seconds, timeout: 30 },
		...(rate && { overallRate: rate }),
		...(amount && { amount }),
		requests: paths.map(toRequest),
		setupClient: (client) => client.setRequests(turn(paths, (number += 7)).map(toRequest))
	});
	const statuses = Object.fromEntries(
		Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0])
	);
	return {
		served: result['2xx'],
		perSecond: result['2xx'] / result.duration,
		...{ p50: result.latency.p50, p99: result.latency.p99, statuses },
		...{ errors: result.errors + result.timeouts, seconds: result.duration }
	};
}

/** The same paths, begun elsewhere, so that connections do not march in step. */
function turn(paths: string[], by: number): string[] {
	const at = by % paths.length;
	return [...paths.slice(at), ...paths.slice(0, at)];
}

process.once('message', async (volley: Volley) => {
	process.send!(await fire(volley));
	process.disconnect();
});
