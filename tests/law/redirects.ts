import type { Breach } from './breach.ts';
import { resolveAll } from './links.ts';
import type { Answer } from './site-fetch.ts';
import type { Step, Walk } from './walk.ts';

const redirecting = new Set([301, 302, 303, 307, 308]);
const forGood = new Set([301, 308]);

/** Whether an answer leads elsewhere. */
export function isRedirect({ status }: Answer): boolean {
	return redirecting.has(status);
}

/** The next step after a redirect; none if it leads out of the site. A move for good is a warning to the linking page. */
export function follow(walk: Walk, { path, from }: Step, { status, location }: Answer): Step[] {
	const { links } = resolveAll([location ?? ''], path, walk.origin);
	return links.map((next) => {
		walk.aliases.set(path, next.path);
		if (forGood.has(status))
			walk.result.warnings.push({ page: from, detail: `${path} has moved to ${next.path}` });
		return { path: next.path, id: null, from };
	});
}

/** The address that a chain of redirects ends at; `null` if it has no end. */
export function findEnd(walk: Walk, path: string): string | null {
	const trail = new Set([path]);
	for (let next = walk.aliases.get(path); next !== undefined; next = walk.aliases.get(next)) {
		if (trail.has(next)) return null;
		trail.add(next);
	}
	return [...trail].at(-1)!;
}

/** Circles of redirects, each once, named by its first address in order. */
export function findLoops(walk: Walk): Breach[] {
	const isFirst = (path: string) => {
		const circle = [path];
		for (let next = walk.aliases.get(path); next !== path; next = walk.aliases.get(next)) {
			if (next === undefined || circle.includes(next)) return false;
			circle.push(next);
		}
		return circle.toSorted()[0] === path;
	};
	const loops = [...walk.aliases.keys()].filter(isFirst);
	return loops.map((page) => ({
		page,
		what: 'redirect-loop',
		detail: `by way of ${walk.aliases.get(page)}`
	}));
}
