import { createServer, type AddressInfo } from 'node:net';
import { startSite, type Server } from '../bench/children.ts';
import { formatMilliseconds } from '../bench/report.ts';
import type { Workspace } from '../bench/workspace.ts';
import { readSaid } from './metrics.ts';
import type { Part } from './promise.ts';
import { faultsOf } from './throughput.ts';
import { collectJourneys } from './journeys.ts';
import { fireVolley } from './volley.ts';

const readers = 500;

/** Five hundred readers at once on a site that has made nothing yet. */
export async function measureCold(workspace: Workspace): Promise<Part> {
	const database = workspace.makeDatabase('cold.db');
	const first = await startSite(database);
	const paths = [...(await collectJourneys(first.address)).keys()];
	await first.stop();
	const port = await findPort();
	const site: Server = await startSite(database, { METRICS_PORT: String(port) });
	const outcome = await fireVolley({
		...{ address: site.address, paths, connections: readers },
		...{ seconds: 20, amount: readers * 2 }
	});
	const renders = await readSaid(port, 'renders_total');
	await site.stop();
	const told = `${renders} made of ${paths.length} addresses for ${outcome.served} answers, p99 ${formatMilliseconds(outcome.p99)} ms, ${faultsOf(outcome)} errors`;
	const isMet = renders <= paths.length && faultsOf(outcome) === 0;
	return {
		text: '',
		verdicts: [{ promise: `a cold cache under ${readers} readers makes each address once`, isMet, told }]
	};
}

/** A port that nobody listens on. */
async function findPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
