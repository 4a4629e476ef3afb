import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { withoutMarkers } from './scripts/without-markers.ts';

/**
 * Renders kit's root by Svelte's own function on the server. The wrapper that kit takes, for components of Svelte 4, makes
 * every answer an object with accessors of its own; V8 keeps such a shape, and with it the text of the page, until a full
 * collection, and copies it around until then: a seventh of the processor time of a long page. Where kit writes another
 * root than the one known here, kit's own stays.
 */
const plainRoot = {
	name: 'plain-root',
	transform(code: string, id: string, options?: { ssr?: boolean }) {
		const isKnown = id.endsWith('/generated/root.js') && code.includes('asClassComponent(Root)');
		if (!options?.ssr || !isKnown) return null;
		return `import { render } from 'svelte/server';
			import Root from './root.svelte';
			export default {
				render(props, options) {
					const { head, body } = render(Root, { props, ...options });
					return { head, html: body, css: { code: '', map: null } };
				}
			};`;
	}
};

/**
 * Svelte writes comments into a page by which its scripts would find their places in it again. Ours run no such scripts: the
 * marks are taken out of what is built, a twelfth of a page's bytes, instead of out of every answer. What is said in a template
 * is escaped there, so that nothing else looks like these.
 */
const noMarkers = {
	name: 'no-markers',
	enforce: 'post' as const,
	transform(code: string, id: string, options?: { ssr?: boolean }) {
		const isMarked = /\.svelte$|\/svelte\/src\/internal\/server\/(hydration|index|blocks\/html)\.js$/.test(
			id
		);
		return options?.ssr && isMarked ? { code: withoutMarkers(code), map: null } : null;
	}
};

export default defineConfig({
	plugins: [plainRoot, sveltekit(), noMarkers],
	build: { assetsInlineLimit: 0 }, // the content security policy allows no data: address
	test: {
		include: [
			'src/**/*.test.ts',
			'scripts/**/*.test.ts',
			'tests/repo/**/*.test.ts',
			'tests/law/**/*.test.ts',
			'tests/bench/**/*.test.ts',
			'tests/load/**/*.test.ts',
			'tests/fixtures/**/*.test.ts',
			'tests/attack/**/*.test.ts',
			'tests/fuzz/**/*.test.ts',
			'tests/faults/**/*.test.ts'
		],
		isolate: false, // starting each file apart took half of the time; no test may change what others read
		maxWorkers: '100%',
		testTimeout: 90_000, // a hang ends; a slow machine does not
		expect: { poll: { timeout: 30_000 } } // nor one that stands still for seconds
	}
});
