import type { events as english } from '../en/events.ts';

export const events = {
	title: 'Sucesos',
	titleIn: (state: string) => `Sucesos en ${state}`,
	description:
		'Los tiroteos en escuelas de Estados Unidos en los que murió alguien, por año, cada uno con las personas a quienes les quitaron la vida y sus fuentes.',
	descriptionIn: (state: string) =>
		`Los tiroteos en escuelas de Estados Unidos en los que murió alguien en ${state}, por año, cada uno con las personas a quienes les quitaron la vida y sus fuentes.`,
	lead: 'Cada entrada es un tiroteo en una escuela de Estados Unidos, de kínder a duodécimo grado, en el que murió alguien más que la persona que disparó. El registro contiene {events}. Es menos completo en los años más recientes, y dice lo que no sabe.',
	leadIn: (state: string) =>
		`Cada entrada es un tiroteo en una escuela de Estados Unidos, de kínder a duodécimo grado, en el que murió alguien más que la persona que disparó. El registro contiene {events} en ${state}. Es menos completo en los años más recientes, y dice lo que no sabe.`,
	state: 'Estado',
	allStates: 'Todos los estados',
	show: 'Mostrar',
	years: 'Años',
	these: 'estos sucesos'
} satisfies typeof english;
