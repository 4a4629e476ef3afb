import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import SiteBehind from './SiteBehind.svelte';

const textOf = (asOf: string | null) =>
	render(SiteBehind as Component<{ asOf: string | null }>, { props: { asOf } })
		.body.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

it('says as of when a copy is that has not heard from its source', () => {
	expect(textOf('2026-11-22T16:20:00.000Z')).toBe(
		'As of November 22, 2026, 16:20 UTC: this copy has not heard from its source since then.'
	);
});

it('names no time where none is known', () => {
	expect(textOf(null)).toBe('This copy has not heard from its source yet: what it shows may be old.');
});
