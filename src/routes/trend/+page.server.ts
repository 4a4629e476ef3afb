import { speechIn } from '#lib/components/speech.ts';
import { formatRelease } from '#lib/domain/release.ts';
import { formatView, parseView } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findMainRelease } from '#lib/server/queries/main-lines.ts';
import type { PageServerLoad } from './$types';
import { readChoices } from './choices.ts';
import { drawCollection } from './draw-collection.ts';
import { readDefaults } from './defaults.ts';
import { readTrend } from './trend.ts';

export const load: PageServerLoad = ({ locals: { db, language }, url }) => {
	const speech = speechIn(language);
	const trend = readTrend(db, url, '', speech);
	return {
		trend,
		choices: readChoices(db, trend.view, speech),
		looking: drawCollection(db, trend, language),
		register: findRegister(db),
		origin: url.origin
	};
};

/** The view of the register, which can be asked everything; `null` where it is not loaded. */
function findRegister(db: Db): string | null {
	const release = findMainRelease(db, 'register');
	if (!release) return null;
	const asked = new URLSearchParams({ release: formatRelease(release) });
	return formatView(parseView(asked, readDefaults(db, asked)).view, '/trend');
}
