import { claimTraces } from './claim-traces.ts';
import { claims } from './claims.ts';
import { denominators } from './denominators.ts';
import { events } from './events.ts';
import { links } from './links.ts';
import { objects } from './objects.ts';
import { pairs } from './pairs.ts';
import { people } from './people.ts';
import { rooms } from './rooms.ts';
import { sources } from './sources.ts';
import type { Table } from './table.ts';
import { victims } from './victims.ts';
import { withdrawals } from './withdrawals.ts';
import { yearlyTotals } from './yearly-totals.ts';

/** Every CSV file of `data/`. */
export const tables: readonly Table[] = [
	events,
	victims,
	people,
	rooms,
	objects,
	sources,
	links,
	pairs,
	withdrawals,
	yearlyTotals,
	denominators,
	claims,
	claimTraces
];
