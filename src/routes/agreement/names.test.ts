import { expect, it } from 'vitest';
import { speechIn } from '#lib/components/speech.ts';
import { everyEvent } from '#lib/domain/agreement-filter.ts';
import { nameFilter } from './names.ts';

const parties = [
	{ id: 'register', shortTitle: 'Register' },
	{ id: 'wapo', shortTitle: 'Washington Post' },
	{ id: 'open', shortTitle: 'Example Data' }
];
const missing = { ...everyEvent, from: 2022, to: 2022, known: ['register'], missing: ['open', 'wapo'] };

it.for([
	[
		{ ...missing, rule: 'yes' },
		'Events of 2022 listed by the register, not by the Example Data and the Washington Post, though the written rule of each would count them',
		'Sucesos de 2022 que están en el registro, no en Example Data y el Washington Post, aunque la regla escrita de cada uno los contaría'
	],
	[
		{ ...everyEvent, from: 2010, to: 2022, among: 'rule', share: 'one' },
		'Events of 2010 to 2022 that only one dataset lists, though the written rule of another would count them',
		'Sucesos de 2010 a 2022 que están en un solo conjunto de datos, aunque la regla escrita de otro los contaría'
	],
	[
		{ ...everyEvent, known: ['register', 'wapo'], differ: 'killed' },
		'Events listed by the register and the Washington Post, which differ on how many were killed',
		'Sucesos que están en el registro y el Washington Post, sin coincidir en cuántas personas murieron'
	],
	[
		{ ...everyEvent, to: 2012, missing: ['wapo'] },
		'Events until 2012 listed not by the Washington Post',
		'Sucesos hasta 2012 que no están en el Washington Post'
	]
] as const)('a list of events is named by what was asked for: %o', ([filter, english, spanish]) => {
	expect(nameFilter(filter, parties)).toBe(english);
	expect(nameFilter(filter, parties, speechIn('es'))).toBe(spanish);
});
