import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { routeHeader } from '../operation/visit.ts';
import { cacheControl, policyInPage, type Headers } from './headers.ts';
import type { Rendering } from './render.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The encodings we offer, the smaller first. */
const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

/** A body in one encoding and its whole head as Node writes it quickest: name, value, name, value. */
interface Form {
	head: string[];
	body: Buffer;
}

/** An answer that can be sent to any number of readers. Each encoding is made when the first of them takes it. */
export interface Answer {
	status: number;
	etag: string;
	headers: Headers;
	isCompressible: boolean;
	/** Which route made it; `none` where none did. */
	route: string;
	/** SHA-256 of the body, in hexadecimal digits, where others may keep these bytes for good. */
	pin?: string;
	forms: Partial<Record<Encoding, Form>> & { identity: Form };
	/** Forms that are being made, for all who ask meanwhile. */
	underWay: Map<Encoding, Promise<Form>>;
}

/** Text that is worth compressing. */
const text = /^(text\/|application\/(json|xml|atom\+xml|[\w.+-]*\+json)|image\/svg\+xml)/;
/** Bytes of the largest answer that is kept: a figure that lists some thousand rows. */
const largestKept = 4_000_000;
/** What is worth keeping besides: pictures that were drawn and archives that were packed for the answer. */
const drawn = /^(image\/png|application\/zip)/;
/** Of the bytes that are sent, so that each encoding has its own. */
const digestHeader = 'repr-digest';
/** A route's word that its answer names nobody: a header that is for us. */
const nameless = 'nameless';
/** Headers of a rendering that are not passed on: ours replace them, or no reader needs them. */
const dropped = [
	...['set-cookie', 'etag', 'last-modified', 'content-length', 'date', 'x-sveltekit-page'],
	...[nameless, routeHeader]
];

/** Bytes below which compressing is not worth it, and from which it is to be quick. */
const [smallest, large] = [1000, 500_000];

/**
 * Turns what a page answered into what is sent: our headers under its own, and a tag that follows the bytes.
 *
 * @param common headers of every answer
 */
export function toAnswer({ status, headers, body }: Rendering, common: Headers): Answer {
	const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.includes(name)));
	const type = own['content-type'] ?? '';
	const isPage = type.startsWith('text/html');
	const policy = isPage && !own['content-security-policy'] ? policyInPage(body.toString()) : null;
	const digest = createHash('sha256').update(body).digest();
	const etag = `W/"${digest.toString('base64url').slice(0, 20)}"`;
	const all = {
		...common,
		...own,
		...(type === 'text/html' ? { 'content-type': 'text/html; charset=utf-8' } : {}), // kit names no letters
		...(policy ? { 'content-security-policy': policy } : {}),
		'cache-control': cacheControl(status, own['cache-control']),
		...(status === 200 ? { etag, vary: 'accept-encoding' } : {})
	};
	const isCompressible = status === 200 && text.test(type) && body.length >= smallest;
	const pin = status === 200 && headers[nameless] !== undefined ? digest.toString('hex') : undefined;
	const route = headers[routeHeader] ?? 'none';
	return { status, etag, headers: all, isCompressible, route, pin, ...emptyForms(all, body) };
}

function emptyForms(headers: Headers, body: Buffer): Pick<Answer, 'forms' | 'underWay'> {
	return { forms: { identity: toForm(headers, body) }, underWay: new Map() };
}

/** The same answer with other headers besides its own. */
export function withHeaders(answer: Answer, more: Headers): Answer {
	const headers = { ...answer.headers, ...more };
	return { ...answer, headers, ...emptyForms(headers, answer.forms.identity.body) };
}

/** The answer of a file whose compressed forms were made by the build, as far as they were. */
export function toFileAnswer(
	headers: Headers,
	bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer }
): Answer {
	const isCompressible = bodies.br !== undefined || bodies.gzip !== undefined;
	const etag = `W/"${createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 20)}"`;
	const all = { ...headers, etag, ...(isCompressible ? { vary: 'accept-encoding' } : {}) };
	const answer: Answer = {
		...{ status: 200, etag, headers: all, isCompressible, route: 'file' },
		...emptyForms(all, bodies.identity)
	};
	for (const encoding of ['br', 'gzip'] as const) {
		const body = bodies[encoding];
		if (body) answer.forms[encoding] = toForm({ ...all, 'content-encoding': encoding }, body);
	}
	return answer;
}

/** Makes an answer ready for what most browsers take. */
export async function prepare(answer: Answer): Promise<void> {
	if (answer.isCompressible && !answer.forms.br) await makeForm(answer, 'br');
}

function toForm(headers: Headers, body: Buffer): Form {
	return { head: Object.entries({ ...headers, 'content-length': String(body.length) }).flat(), body };
}

/** Makes the form of an answer in an encoding, once for all who wait for it. */
function makeForm(answer: Answer, encoding: Encoding): Promise<Form> {
	const { underWay } = answer;
	const making = underWay.get(encoding) ?? addForm(answer, encoding).finally(() => underWay.delete(encoding));
	underWay.set(encoding, making);
	return making;
}

async function addForm({ headers, forms }: Answer, encoding: Encoding): Promise<Form> {
	const body = await compress(forms.identity.body, encoding);
	const own = { ...headers, ...redigest(headers, body), 'content-encoding': encoding };
	return (forms[encoding] = toForm(own, body));
}

/** The digest that a route gave, made anew: it is of the bytes as they are encoded (RFC 9530, section 3). */
function redigest(headers: Headers, body: Buffer): Headers {
	if (headers[digestHeader] === undefined) return {};
	return { [digestHeader]: `sha-256=:${createHash('sha256').update(body).digest('base64')}:` };
}

/**
 * Told the size and given room for it, brotli takes half the time for the same bytes. Above these qualities it takes three times
 * as long for a twentieth less of a page, a tenth of a long list; a reader of what nobody had asked for waits for it.
 */
function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
	if (encoding === 'gzip') return toGzip(body);
	const window = Math.min(22, Math.max(16, Math.ceil(Math.log2(body.length))));
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: body.length < large ? 3 : 1,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_LGWIN]: window,
		[constants.BROTLI_PARAM_SIZE_HINT]: body.length
	};
	return toBrotli(body, { params, chunkSize: 65_536 });
}

/** True for an answer that may be sent again to others: text or a drawn picture, whole, of a bounded size, not forbidden by its route. */
export function isKeepable({ status, headers, forms }: Answer): boolean {
	return (
		status === 200 &&
		(text.test(headers['content-type'] ?? '') || drawn.test(headers['content-type'] ?? '')) &&
		forms.identity.body.length <= largestKept &&
		!/no-store|private/.test(headers['cache-control'] ?? '')
	);
}

/** Bytes that an answer takes in memory, about: with room for the two forms that may still be made of it. */
export function sizeOf({ forms, isCompressible }: Answer): number {
	const own = forms.identity.body.length + 1000;
	return isCompressible ? Math.ceil(1.5 * own) + 2000 : own;
}

/**
 * Sends an answer: nothing but the headers to who has it already or asks for them only.
 *
 * @param own headers of this one request, as Node writes them quickest: name, value, name, value
 */
export async function send(
	request: IncomingMessage,
	response: ServerResponse,
	answer: Answer,
	own: string[] = []
): Promise<void> {
	const { status, headers, forms, etag } = answer;
	if (status === 200 && holds(request.headers['if-none-match'], etag)) {
		const { [digestHeader]: _ofOneEncoding, ...others } = headers; // the reader may hold another one
		response.writeHead(304, [...Object.entries(others).flat(), ...own]).end();
		return;
	}
	const encoding = chooseEncoding(request.headers['accept-encoding'], answer);
	const { head, body } = forms[encoding] ?? (await makeForm(answer, encoding));
	response.writeHead(status, own.length > 0 ? head.concat(own) : head);
	response.end(request.method === 'HEAD' ? undefined : body);
}

function holds(given: string | undefined, etag: string): boolean {
	return given !== undefined && (given === '*' || given.includes(etag.slice(2))); // weak and strong alike
}

/** What was chosen for a header: browsers send few different ones. */
const chosen = new LRUCache<string, Encoding>({ max: 200 });

function chooseEncoding(accepted: string | undefined, { isCompressible }: Answer): Encoding {
	if (!accepted || !isCompressible) return 'identity';
	const known = chosen.get(accepted);
	if (known) return known;
	const found = bestOf(accepted);
	chosen.set(accepted, found);
	return found;
}

function bestOf(accepted: string): Encoding {
	const taken = accepted.split(',').filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry));
	const names = taken.map((entry) => entry.split(';')[0]!.trim().toLowerCase());
	return encodings.find((name) => names.includes(name)) ?? 'identity';
}
