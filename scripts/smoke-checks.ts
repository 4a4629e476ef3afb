import { listLast, readChain } from '../src/lib/server/ledger/entry.ts';

/** What was looked at, and what is wrong with it. */
export interface Outcome {
	what: string;
	faults: string[];
}

/** An answer, whole. */
interface Got {
	status: number;
	headers: Headers;
	text: string;
}

type Get = (path: string, init?: RequestInit) => Promise<Got>;

/** Seconds that others may keep what may name a person, fresh and stale together. */
const longestKept = 300;
/** Milliseconds for an answer. */
const patience = 30_000;

/**
 * Asks a site for a fixed set of addresses, one after the other, and holds the answers against what a whole deployment gives.
 *
 * @param origin such as `https://example.org`
 */
export async function* checkSite(origin: string): AsyncGenerator<Outcome> {
	const get: Get = async (path, init = {}) => {
		const answer = await fetch(origin + path, {
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
			...init
		});
		return { status: answer.status, headers: answer.headers, text: await answer.text() };
	};
	yield await look('the process lives (/healthz)', async () => expectStatus(await get('/healthz'), 200));
	yield await look('readers may be sent here (/readyz)', async () => checkReady(await get('/readyz')));
	const front = await get('/').catch(() => null);
	yield await look('the front page', async () => checkPage(front ?? (await get('/'))));
	yield await look('its tag saves a second sending', async () => checkTag(get, front));
	const links = figuresOf(front?.text ?? '').slice(0, 3);
	yield { what: 'figures on the front page', faults: links.length > 0 ? [] : ['there is none'] };
	for (const link of links) yield await look(`figure ${link.address}`, () => checkFigure(get, link));
	for (const [path, type] of plainPaths(links[0]?.address))
		yield await look(path, async () => checkAnswer(await get(path), type));
	yield await look('the ledger (/releases.log) chains', async () => checkLedger(await get('/releases.log')));
	yield await look('the data are those of the ledger', () => checkData(get));
	yield await look('an address that leads nowhere', async () =>
		checkRefusal(await get('/no-such-page'), 404)
	);
	yield await look('nothing can be written', async () =>
		checkRefusal(await get('/', { method: 'POST' }), 405)
	);
}

async function look(what: string, check: () => Promise<string[]>): Promise<Outcome> {
	try {
		return { what, faults: await check() };
	} catch (error) {
		const { message, cause } = error as Error;
		return { what, faults: [cause instanceof Error ? `${message}: ${cause.message}` : message] };
	}
}

/** Addresses with the beginnings of their types. */
function plainPaths(figure?: string): [string, string][] {
	const [path, query] = (figure ?? '').split('?');
	const form = (end: string) => `${path}${end}?${query}`;
	return [
		['/years/2022', 'text/html'],
		['/people', 'text/html'],
		['/search', 'text/html'],
		['/years.json', 'application/json'],
		['/api/v1/releases', 'application/json'],
		['/changes.atom', 'application/atom+xml'],
		['/sitemap.xml', 'application/xml'],
		...(figure === undefined
			? []
			: ([
					[form('.csv'), 'text/csv'],
					[form('.svg'), 'image/svg+xml'],
					[form('.png'), 'image/png'],
					[`/embed${figure}`, 'text/html']
				] satisfies [string, string][]))
	];
}

function expectStatus({ status }: Got, expected: number): string[] {
	return status === expected ? [] : [`status ${status}, expected ${expected}`];
}

function checkReady(got: Got): string[] {
	return got.status === 200 ? [] : [`status ${got.status}: ${got.text.trim().split('\n').join(' ')}`];
}

/** Faults of the headers that every answer has. */
function checkHeaders({ headers }: Got): string[] {
	const policy = headers.get('content-security-policy') ?? '';
	return [
		...(policy.includes("default-src 'none'") ? [] : ['no content security policy that begins with nothing']),
		...(/unsafe-inline|unsafe-eval/.test(policy)
			? ['its content security policy allows code inside the page']
			: []),
		...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['no nosniff']),
		...(headers.get('set-cookie') === null ? [] : ['it sets a cookie']),
		...(headers.get('x-request-id') === null ? ['no request id'] : [])
	];
}

function checkAnswer(got: Got, type: string): string[] {
	const found = got.headers.get('content-type') ?? 'none';
	return [
		...expectStatus(got, 200),
		...(found.startsWith(type) ? [] : [`type ${found}, expected ${type}`]),
		...checkHeaders(got),
		...(type === 'text/html' ? checkKept(got) : []),
		...(got.text.length === 0 ? ['it is empty'] : [])
	];
}

/** A page may name a person, so copies of it must go within minutes of a withdrawal. */
function checkKept({ headers }: Got): string[] {
	const control = headers.get('cache-control') ?? '';
	const seconds = [...control.matchAll(/(?:max-age|stale-while-revalidate|stale-if-error)=(\d+)/g)].reduce(
		(sum, [, digits]) => sum + Number(digits),
		0
	);
	if (/immutable/.test(control)) return ['it may be kept for good'];
	return seconds > longestKept ? [`it may be kept ${seconds} s, at most ${longestKept} are allowed`] : [];
}

function checkPage(got: Got): string[] {
	const isWhole = /<\/html>\s*$/.test(got.text);
	return [...checkAnswer(got, 'text/html'), ...(isWhole ? [] : ['it is cut'])];
}

async function checkTag(get: Get, front: Got | null): Promise<string[]> {
	const tag = front?.headers.get('etag');
	if (!tag) return ['the front page has no tag'];
	return expectStatus(await get('/', { headers: { 'if-none-match': tag } }), 304);
}

interface Link {
	/** As it stands in the page, canonical. */
	address: string;
	/** The value that is printed. */
	printed: number;
}

function figuresOf(html: string): Link[] {
	const found = html.matchAll(/<a[^>]*?href="(\/figures\/[^"]+)"[^>]*?data-value="(\d+)"/g);
	const links = [...found].map(([, href, value]) => ({
		address: href!.replaceAll('&amp;', '&'),
		printed: Number(value)
	}));
	return [...new Map(links.map((link) => [link.address, link])).values()];
}

/** Whether the figure that a page prints is the one that its address gives. */
async function checkFigure(get: Get, { address, printed }: Link): Promise<string[]> {
	const page = checkAnswer(await get(address), 'text/html');
	const got = await get(address.replace('?', '.json?'));
	if (got.status !== 200) return [...page, `its data: status ${got.status}`];
	const { value, status } = JSON.parse(got.text) as { value: number; status: string };
	return [
		...page,
		...(value === printed ? [] : [`the front page prints ${printed}, it is ${value}`]),
		...(['verified', 'moved'].includes(status) ? [] : [`it is ${status}`])
	];
}

function checkLedger(got: Got): string[] {
	if (got.status !== 200) return [`status ${got.status}`];
	const lines = linesOf(got.text);
	readChain(lines);
	return lines.length === 0 ? ['it is empty'] : [];
}

function linesOf(text: string): string[] {
	return text.split('\n').filter((line) => line !== '');
}

/** Whether the site lists the releases of its ledger, with their hashes. */
async function checkData(get: Get): Promise<string[]> {
	const ledger = listLast(readChain(linesOf((await get('/releases.log')).text)));
	const { results } = JSON.parse((await get('/api/v1/releases')).text) as {
		results: { id: string; sha256: string }[];
	};
	const served = new Map(results.map(({ id, sha256 }) => [id, sha256]));
	return [...ledger.values()].flatMap(({ release, sha256 }) =>
		served.get(release) === sha256 ? [] : [`${release} is not served as the ledger says`]
	);
}

function checkRefusal(got: Got, status: number): string[] {
	return [...expectStatus(got, status), ...checkHeaders(got)];
}
