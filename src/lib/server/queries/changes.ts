import { desc } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { withdrawals } from '../db/schema/register.ts';

const words = { name: 'a name', text: 'a text', room: 'a room' } as const;

/** The public log of what was taken out, newest first: the day and the kind of thing, never whose. */
export function listChanges(db: Db): { on: string; what: string }[] {
	const rows = db.select().from(withdrawals).orderBy(desc(withdrawals.withdrawnOn)).all();
	const days = Map.groupBy(rows, ({ withdrawnOn, scope }) => `${withdrawnOn} ${scope}`);
	return [...days.values()].map((group) => {
		const { withdrawnOn, scope } = group[0]!;
		const times = group.length > 1 ? ` (${group.length} requests)` : '';
		return { on: withdrawnOn, what: `At a family’s request, ${words[scope]} was taken out${times}.` };
	});
}
