import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-node';

/** The commit this build was made from; part of every ETag. Outside a git checkout, the time of the build. */
function buildVersion() {
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return String(Date.now());
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true }),
		paths: { relative: false }, // a Spanish page stands a step deeper than the page that it is
		version: { name: buildVersion() },
		csp: {
			mode: 'hash', // a nonce would put one reader's secret into a shared cache
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'require-trusted-types-for': ['script'],
				// the one place that makes a document of text is lib/enhance/explorer.ts; the other name is what kit asks for
				'trusted-types': ['explorer', 'svelte-trusted-html']
			}
		}
	}
};
