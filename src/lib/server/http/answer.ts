import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
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

/** An answer, ready to be sent to any number of readers in the encoding that each of them takes. */
export interface Answer {
	status: number;
	etag: string;
	headers: Headers;
	forms: Partial<Record<Encoding, Form>> & { identity: Form };
}

/** Text that is worth compressing. */
const text = /^(text\/|application\/(json|xml|atom\+xml|[\w.+-]*\+json)|image\/svg\+xml)/;
/** Bytes of the largest answer that is kept: a figure that lists some thousand rows. */
const largestKept = 4_000_000;
/** What is worth keeping besides: pictures that were drawn for the answer. */
const drawn = /^image\/png/;
/** Headers of a rendering that are not passed on: ours replace them, or no reader needs them. */
const dropped = ['set-cookie', 'etag', 'last-modified', 'content-length', 'date', 'x-sveltekit-page'];

/**
 * Turns what a page answered into what is sent: our headers under its own, a tag that follows the bytes, and
 * compressed forms.
 *
 * @param common headers of every answer
 */
export async function toAnswer({ status, headers, body }: Rendering, common: Headers): Promise<Answer> {
	const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.includes(name)));
	const type = own['content-type'] ?? '';
	const isPage = type.startsWith('text/html');
	const policy = isPage && !own['content-security-policy'] ? policyInPage(body.toString()) : null;
	const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
	const all = {
		...common,
		...own,
		...(policy ? { 'content-security-policy': policy } : {}),
		'cache-control': cacheControl(status, own['cache-control']),
		...(status === 200 ? { etag, vary: 'accept-encoding' } : {})
	};
	const bodies = status === 200 && text.test(type) ? await compress(body) : {};
	const forms = Object.entries(bodies).map(([encoding, bytes]) => [
		encoding,
		toForm({ ...all, 'content-encoding': encoding }, bytes)
	]);
	return { status, etag, headers: all, forms: { ...Object.fromEntries(forms), identity: toForm(all, body) } };
}

function toForm(headers: Headers, body: Buffer): Form {
	return { head: Object.entries({ ...headers, 'content-length': String(body.length) }).flat(), body };
}

async function compress(body: Buffer): Promise<Partial<Record<Encoding, Buffer>>> {
	if (body.length < 1000) return {};
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	const [br, gz] = await Promise.all([toBrotli(body, { params }), toGzip(body)]);
	return { br, gzip: gz };
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

/** Bytes that an answer takes in memory, about. */
export function sizeOf({ forms }: Answer): number {
	return Object.values(forms).reduce((sum, { body }) => sum + body.length + 1000, 0);
}

/** Sends an answer: nothing but the headers to who has it already or asks for them only. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
	const { status, headers, forms, etag } = answer;
	if (status === 200 && holds(request.headers['if-none-match'], etag)) {
		response.writeHead(304, headers).end();
		return;
	}
	const { head, body } = forms[chooseEncoding(request.headers['accept-encoding'], forms)]!;
	response.writeHead(status, head).end(request.method === 'HEAD' ? undefined : body);
}

function holds(given: string | undefined, etag: string): boolean {
	return given !== undefined && (given === '*' || given.includes(etag.slice(2))); // weak and strong alike
}

function chooseEncoding(accepted: string | undefined, forms: Answer['forms']): Encoding {
	if (!accepted || !forms.br) return 'identity';
	const taken = accepted.split(',').filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry));
	const names = taken.map((entry) => entry.split(';')[0]!.trim().toLowerCase());
	return encodings.find((name) => names.includes(name)) ?? 'identity';
}
