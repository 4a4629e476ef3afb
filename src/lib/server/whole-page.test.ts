import { describe, expect, it } from 'vitest';
import { resolveWhole } from './whole-page.ts';

/** Answers as kit does: with a tag and a length of what it has been handed back. */
function resolvePage(options: Parameters<Parameters<typeof resolveWhole>[0]>[0]): Response {
	const html = '<html lang="en"><p>Sample City</p></html>';
	const text = options.transformPageChunk({ html });
	const headers = { 'content-type': 'text/html', etag: '"kit"', 'content-length': String(text.length) };
	return new Response(text, { status: 404, headers });
}

describe('resolveWhole', () => {
	it('gives the whole page, its status and its headers', async () => {
		const response = await resolveWhole(resolvePage);
		expect(await response.text()).toBe('<html lang="en"><p>Sample City</p></html>');
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/html');
	});

	it('says which language a page is in', async () => {
		const response = await resolveWhole(resolvePage, 'es');
		expect(await response.text()).toBe('<html lang="es"><p>Sample City</p></html>');
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
