import fc from 'fast-check';
import { hostile, mutated } from './arbitraries.ts';
import * as seeds from './seeds.ts';

/** A request as it goes out: the path may hold anything that a line may. */
export interface Request {
	method: string;
	path: string;
	headers: Record<string, string>;
}

/** What does not fit into a request line is percent-encoded, as any client would. */
export function toPath(text: string): string {
	const encoded = text.toWellFormed().replaceAll(/[^!-~]/gu, (letter) => encodeURIComponent(letter));
	return encoded.startsWith('/') ? encoded : `/${encoded}`;
}

const toRequest = (path: string): Request => ({ method: 'GET', path: toPath(path), headers: {} });

/** Addresses with a change in their letters, or another value, or another parameter. */
function addresses(good: readonly string[]): fc.Arbitrary<Request> {
	const names = [...new Set(good.flatMap((one) => [...new URL(one, 'http://a').searchParams.keys()]))];
	const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names, 'q', 'is', 'page') }, hostile);
	const asked = fc.array(fc.tuple(name, hostile), { minLength: 1, maxLength: 4 });
	const overwritten = fc.tuple(fc.constantFrom(...good), asked).map(([address, pairs]) => {
		const url = new URL(address, 'http://a');
		for (const [key, value] of pairs) url.searchParams.set(key.toWellFormed(), value.toWellFormed());
		return url.pathname + url.search;
	});
	const repeated = fc
		.tuple(fc.constantFrom(...good), name, hostile, fc.integer({ min: 1, max: 300 }))
		.map(([address, key, value, times]) => `${address}&${`${key}=${value.slice(0, 3)}&`.repeat(times)}`);
	return fc
		.oneof(
			{ weight: 6, arbitrary: mutated(good) },
			{ weight: 6, arbitrary: overwritten },
			{ weight: 1, arbitrary: repeated }
		)
		.map(toRequest);
}

/** Hostile values behind good beginnings of addresses, encoded as a form would. */
function values(beginnings: readonly string[], good: readonly string[]): fc.Arbitrary<Request> {
	return fc
		.tuple(fc.constantFrom(...beginnings), fc.oneof(mutated(good, 6), hostile))
		.map(([beginning, value]) => toRequest(beginning + encodeURIComponent(value.toWellFormed())));
}

const headerNames = [
	'accept',
	'accept-encoding',
	'accept-language',
	'range',
	'if-none-match',
	'if-modified-since',
	'if-range',
	'x-forwarded-host',
	'x-forwarded-for',
	'x-forwarded-proto',
	'x-http-method-override',
	'x-original-url',
	'x-sveltekit-invalidated',
	'origin',
	'referer',
	'user-agent',
	'cookie',
	'authorization',
	'host',
	'__proto__',
	'want-repr-digest',
	'forwarded'
];
const headerValues = [
	'*/*;q=0.1,'.repeat(200),
	'text/html;q=0.9, application/json;q=abc, ;;;,,,',
	'bytes=0-',
	'bytes=0-0,1-1,2-2,'.repeat(50),
	'bytes=9999999999999999999-',
	'bytes=-1',
	'br;q=0, identity;q=0, *;q=0',
	'gzip'.repeat(300),
	'"a", W/"b", *',
	'evil.example',
	'evil.example:99999',
	'10.0.0.1, ::1, ,',
	'POST',
	'null'
];

/** Headers that a client library would let out: no control characters. */
const headers = fc
	.dictionary(
		fc.constantFrom(...headerNames),
		fc.oneof(fc.constantFrom(...headerValues), hostile).map((text) => text.replaceAll(/[^\t -~]/g, '')),
		{ minKeys: 1, maxKeys: 4 }
	)
	.map((record) => ({ ...record }));

const withHeaders = fc.record({
	method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'PROPFIND'),
	path: fc.constantFrom(...seeds.pages, ...seeds.figures, ...seeds.api).map(toPath),
	headers
});

/** Everything that takes something from outside by http, and what is sent to it. */
export const borders: Readonly<Record<string, fc.Arbitrary<Request>>> = {
	pages: addresses(seeds.pages),
	rules: addresses(seeds.rules),
	figures: addresses(seeds.figures),
	embeds: addresses(seeds.embeds),
	'own rules': values(seeds.ownRules, seeds.clauses),
	search: values(seeds.searching, seeds.searches),
	api: addresses(seeds.api),
	headers: withHeaders,
	oembed: values(['/oembed?url=', '/oembed?maxwidth=1&url=', '/oembed?format=xml&url='], seeds.targets),
	verify: values(
		['/verify?link=', '/verify.csv?link=', '/verify/links?text='],
		[...seeds.texts, ...seeds.targets]
	),
	check: values(['/check?text=', '/check.json?text=', '/check.csv?text='], seeds.texts),
	comparing: addresses(seeds.comparing)
};
