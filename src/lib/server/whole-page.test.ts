import { describe, expect, it } from 'vitest';
import { resolveWhole, withoutMarkers } from './whole-page.ts';

describe('withoutMarkers', () => {
	it('leaves out what only hydration reads', () => {
		const html =
			'<!--1uha8ag--><title>A</title><!----><p><!--[0-->one<!--]--> <!--[-1--><!--]--><!--[!--><!--]--></p>';
		expect(withoutMarkers(html)).toBe('<title>A</title><p>one </p>');
	});

	it.for([
		'<!-- said to whoever reads the source -->',
		'<p>&lt;!--]--></p>',
		'<!--[if IE]>a<![endif]-->',
		'<!--#echo -->'
	])('leaves "%s" as it is', (html) => expect(withoutMarkers(html)).toBe(html));
});

/** Answers as kit does: with a tag and a length of what it has been handed back. */
function resolvePage(options: Parameters<Parameters<typeof resolveWhole>[0]>[0]): Response {
	const html = '<p><!--[0-->Sample City<!--]--></p>';
	const text = options.transformPageChunk({ html });
	const headers = { 'content-type': 'text/html', etag: '"kit"', 'content-length': String(text.length) };
	return new Response(text, { status: 404, headers });
}

describe('resolveWhole', () => {
	it('gives the whole page, its status and its headers, without marks of hydration', async () => {
		const response = await resolveWhole(resolvePage);
		expect(await response.text()).toBe('<p>Sample City</p>');
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/html');
	});

	it('passes on neither the tag nor the length of the page that kit did not see', async () => {
		const { headers } = await resolveWhole(resolvePage);
		expect(headers.get('etag')).toBeNull();
		expect(headers.get('content-length')).toBeNull();
	});

	it('leaves answers that are no pages as they are', async () => {
		const csv = new Response('a,b');
		expect(await resolveWhole(() => csv)).toBe(csv);
	});
});
