import type { room as english } from '../en/room.ts';

export const room = {
	title: 'Los cuartos',
	description:
		'Los cuartos de niñas y niños a quienes les quitaron la vida en la escuela, tal como los conservan sus familias y como los describen relatos públicos.',
	lead: (count: string) =>
		`Un reportero escribió a las familias y les pidió permiso para fotografiar los cuartos que dejaron sus hijas e hijos. Estos son los ${count} cuartos de ese proyecto, contados solo con palabras: lo que los relatos públicos dicen que hay en ellos, y nada más.`,
	quiet:
		'Las páginas que siguen son tranquilas. Nombran a niñas y niños a quienes les quitaron la vida y describen cosas que querían. {film|Acerca del proyecto y de la película}.',
	notDescribed: 'Sin descripción pública',
	theRooms: 'los cuartos',
	oneTitle: (name: string) => `El cuarto de ${name}`,
	oneDescription: (name: string) =>
		`El cuarto de ${name}, según las descripciones públicas: las cosas que hay en él, dónde están y su historia.`,
	about: (name: string) => `Sobre ${name}`,
	killed: 'A {name} le quitaron la vida el {day} en {school}.',
	photographs: 'Las fotografías',
	photographed:
		'{photographer} fotografió este cuarto en {date} o antes. {film} Las fotografías pertenecen a sus autores y no se copian aquí; {where|aquí se indica dónde verlas}.',
	inFilm: {
		yes: 'El cuarto aparece en la película.',
		no: 'El cuarto no aparece en la película.',
		unknown: 'Aquí no se sabe si el cuarto aparece en la película.'
	},
	thisRoom: 'este cuarto',
	label: 'El cuarto',
	empty: 'Este cuarto no se ha descrito públicamente. Se deja como está.',
	describedBy: 'Según ',
	places: {
		ceiling: 'Techo',
		wall: 'Pared',
		bed: 'Cama',
		closet: 'Clóset',
		dresser: 'Cómoda',
		desk: 'Escritorio',
		floor: 'Piso',
		room: 'En algún lugar del cuarto'
	}
} satisfies typeof english;
