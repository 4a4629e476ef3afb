import { expect, it } from 'vitest';
import { moveFacade } from './serve.ts';

const page = (inside: string) =>
	`<html><head><script type="module" src="/a.js"></script></head><body><h1>Title</h1>${inside}</body></html>`;

it('leaves a front page on which only the façade waits for a script', () => {
	const facade = '<div data-facade><svg><a href="/years/2022"></a></svg></div><details><ol></ol></details>';
	const moved = moveFacade(page(`<figure>${facade}</figure><figure>other</figure>`), '/client-chart/main.js');
	expect(moved).toContain('<h1>Title</h1>');
	expect(moved).toContain('<figure>other</figure>');
	expect(moved).toContain('<div id="client-chart"');
	expect(moved).toContain('src="/client-chart/main.js"');
	expect(moved).not.toMatch(/svg|details|a\.js/);
});

it('refuses a front page without a façade, which would compare nothing', () => {
	expect(() => moveFacade(page(''), '/client-chart/main.js')).toThrow('no façade');
});
