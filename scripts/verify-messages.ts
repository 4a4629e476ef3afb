/** What `verify-child.ts` tells, a line of JSON each. */
export type Message =
	| { kind: 'begin'; name: string; rows: number }
	| { kind: 'progress'; rows: number }
	| {
			kind: 'end';
			/** What is damaged, in words; nothing if all is whole. */
			damage: string[];
			/** What to say where all is whole. */
			whole: string;
	  };
