import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { render, type Handler } from './render.ts';

describe('render', () => {
	it('collects status, headers and body, however they are written', async () => {
		const handler: Handler = (_, response) => {
			response.setHeader('content-type', 'text/html');
			response.writeHead(201, { 'x-own': 'yes' });
			response.write('one ');
			response.write(Buffer.from('two '));
			response.end('three');
		};
		const { status, headers, body } = await render(handler, '/');
		expect(status).toBe(201);
		expect(headers).toEqual({ 'content-type': 'text/html', 'x-own': 'yes' });
		expect(body.toString()).toBe('one two three');
	});

	it('collects what is piped', async () => {
		const { body } = await render((_, response) => Readable.from(['a', 'b']).pipe(response), '/');
		expect(body.toString()).toBe('ab');
	});

	it('shows the handler an address and a form, nothing of a reader', async () => {
		const handler: Handler = (request, response) =>
			response.end(JSON.stringify([request.method, request.url, request.headers]));
		expect(JSON.parse((await render(handler, '/a.json?b=1')).body.toString())).toEqual([
			'GET',
			'/a.json?b=1',
			{ accept: 'application/json' }
		]);
	});

	it('answers 404 where the handler passes', async () => {
		expect((await render((_, __, next) => next(), '/')).status).toBe(404);
	});

	it.for([
		['throws', () => Promise.reject(new Error('no')), 'no'],
		['breaks off', (_, response) => response.destroy(), 'broken off'],
		['never answers', () => undefined, 'no answer within 20 ms']
	] as [string, Handler, string][])('fails when the handler %s', async ([, handler, message]) => {
		await expect(render(handler, '/', undefined, 20)).rejects.toThrow(message);
	});
});
