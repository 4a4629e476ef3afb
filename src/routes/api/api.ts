import { answerExample, listExamples } from '#lib/server/api/examples.ts';
import { listFields, listParameters } from '#lib/server/api/field-list.ts';
import { defaultLimit, largestLimit } from '#lib/server/api/parameter.ts';
import { problemKinds } from '#lib/server/api/problem.ts';
import { resources } from '#lib/server/api/resources.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findRelease } from '#lib/server/queries/releases.ts';

/** Every list that the interface gives, with what it takes and what it answers. */
export function readResources() {
	return resources.map((resource) => ({
		...{
			id: resource.name,
			title: resource.title,
			about: resource.text,
			address: `/api/v1/${resource.name}`
		},
		parameters: listParameters(resource),
		head: listFields(resource.head),
		fields: listFields(resource.record.entries)
	}));
}
export type ToldResource = ReturnType<typeof readResources>[number];

/** What the page tells besides: kinds of problems, and examples with what they answer now. */
export async function readApi(db: Db, origin: string) {
	const release = `register@${findRelease(db, 'register')!.label}`;
	const examples = listExamples(origin, release).map(async (example) => ({
		...example,
		answer: await answerExample(db, example, origin)
	}));
	return {
		...{ origin, defaultLimit, largestLimit, resources: readResources() },
		problems: Object.entries(problemKinds).map(([id, kind]) => ({ id, ...kind })),
		examples: await Promise.all(examples)
	};
}
export type ToldExample = Awaited<ReturnType<typeof readApi>>['examples'][number];
