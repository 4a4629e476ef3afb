import type * as v from 'valibot';
import { refusalCodes } from '../../domain/citation-status.ts';
import { fields, list, text, whole } from './field.ts';

/** What can go wrong, by the last part of its address. A kind without its text fails the documentation test. */
export const problemKinds = {
	'bad-parameter': {
		status: 400,
		title: 'A parameter cannot be read',
		text: 'A parameter is unknown, missing, given twice or not of the expected form, or cannot be applied to this release.'
	},
	'bad-cursor': {
		status: 400,
		title: 'The cursor is not one of this list',
		text: 'A cursor goes on with the list that it was given for: the same resource, release and filters.'
	},
	'rows-withheld': {
		status: 403,
		title: 'The terms of the dataset forbid listing its rows',
		text: 'Asked for as CSV, which has no room for the reason. As JSON the list is empty and says how many rows there are.'
	},
	'not-found': {
		status: 404,
		title: 'There is nothing at this address',
		text: 'The path is none of the resources, or this copy of the site does not hold what the parameters name.'
	},
	withdrawn: {
		status: refusalCodes.withdrawn,
		title: 'The release was withdrawn',
		text: 'This release was here and was taken back. The answer says when and why.'
	},
	damaged: {
		status: refusalCodes.damaged,
		title: 'The stored rows of the release are damaged',
		text: 'The rows that are stored do not match the hash of the release, so that no number is given from them.'
	},
	surprise: {
		status: 503,
		title: 'Something went wrong on our side',
		text: 'The answer gives the number of the event in our log.'
	}
} as const;
export type ProblemKind = keyof typeof problemKinds;

/** Why a request has no answer. */
export interface Problem {
	problem: ProblemKind;
	detail: string;
	/** The parameters that are to blame, each with what was expected. */
	errors: { parameter: string; detail: string }[];
}

/** Tells a problem from an answer. */
export function isApiProblem(result: object): result is Problem {
	return 'problem' in result && 'errors' in result;
}

/** A problem of one parameter. */
export function blame(parameter: string, detail: string, problem: ProblemKind = 'bad-parameter'): Problem {
	return { problem, detail, errors: [{ parameter, detail }] };
}

/** RFC 9457. */
export const ProblemSchema = fields(
	{
		type: text('Address of the section of the documentation that explains this kind of problem.'),
		title: text('The kind of problem in a few words; the same for all of its kind.'),
		status: whole('The status of the answer.'),
		detail: text('What is wrong with this request.'),
		errors: list(
			fields(
				{
					parameter: text('Name of the parameter.'),
					detail: text('What was given and what was expected.')
				},
				'One parameter that is to blame.'
			),
			'The parameters that are to blame; empty where none is.'
		)
	},
	'A problem (RFC 9457), sent as application/problem+json.'
);

/** A problem as it is sent. */
export function formatProblem(
	{ problem, detail, errors }: Problem,
	origin: string
): v.InferOutput<typeof ProblemSchema> {
	const { status, title } = problemKinds[problem];
	return { type: `${origin}/api#problem-${problem}`, title, status, detail, errors };
}
