import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page: the rule, and the first elements that break it. It runs in the page itself, which has no
 * frames of other sites, and tells nothing else: that takes a fraction of the time.
 *
 * @param only every rule unless told
 */
export async function findViolations(
	page: Page,
	only?: { type: 'tag' | 'rule'; values: string[] }
): Promise<unknown[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await axe.options({ runOnly: only, resultTypes: ['violations'] }).analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)]);
}
