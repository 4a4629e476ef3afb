import type { people as english } from '../en/people.ts';

export const people = {
	title: 'Nombres',
	description:
		'Las personas asesinadas en tiroteos en escuelas de Estados Unidos desde 1997 cuyos nombres conoce el registro, todas del mismo tamaño, y el lugar de quienes no puede nombrar.',
	heading: 'Sus nombres',
	lead: 'El registro cuenta {killed} a quienes les quitaron la vida en {events}. Quienes aparecen con nombre en fuentes públicas están aquí, todos del mismo tamaño. Donde no podemos decir un nombre hay un lugar vacío, y el motivo.',
	search: 'Nombre, escuela o ciudad',
	order: 'Orden',
	orders: { year: 'Por año', place: 'Por lugar', letter: 'Por letra' },
	as: 'Ver como',
	wall: 'Un muro',
	list: 'Una lista',
	show: 'Mostrar',
	nobody: 'Aquí nadie tiene “{q}” en el nombre, la escuela o la ciudad.',
	those: 'Quienes tienen “{q}” en el nombre, la escuela o la ciudad.',
	everybody: 'Mostrar a todas las personas',
	notNamed: 'Sin nombre aquí',
	these: 'estas personas'
} satisfies typeof english;
