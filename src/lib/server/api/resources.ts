import { changes } from './resources/changes.ts';
import { datasets } from './resources/datasets.ts';
import { events } from './resources/events.ts';
import { figures } from './resources/figures.ts';
import { incidents } from './resources/incidents.ts';
import { people } from './resources/people.ts';
import { releases } from './resources/releases.ts';
import { rooms } from './resources/rooms.ts';
import { rules } from './resources/rules.ts';
import { series } from './resources/series.ts';
import type { Resource } from './resource.ts';

/** Everything that the interface lists, in the order of its documentation. */
export const resources: readonly Resource[] = [
	datasets,
	releases,
	rules,
	incidents,
	events,
	people,
	rooms,
	figures,
	series,
	changes
];

/** What stands at the base of the interface: where everything else is. */
export function listResources(origin: string) {
	const lists = resources.map(({ name, title, text }) => ({
		...{ name, title, text },
		address: `${origin}/api/v1/${name}`,
		csv: `${origin}/api/v1/${name}.csv`
	}));
	return { description: `${origin}/api/v1/openapi.json`, documentation: `${origin}/api`, lists };
}
