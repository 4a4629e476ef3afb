import type { film as english } from '../en/film.ts';

export const film = {
	title: 'La película',
	description:
		'El proyecto, la película que salió de él y dónde se pueden ver las fotografías de los cuartos.',
	lead: '{film|All the Empty Rooms} acompaña a un reportero y a un fotógrafo a los cuartos de niñas y niños a quienes les quitaron la vida en la escuela. Este sitio parte de sus dos números y de sus ocho cuartos. No tiene ninguna relación con la película ni con quienes la hicieron.',
	project: 'El proyecto',
	began:
		'A Steve Hartman, corresponsal de CBS News, lo enviaron por primera vez a un tiroteo en una escuela en {year|1997}, en Pearl, Misisipi. A principios de {year|2018} llamó al fotógrafo Lou Bopp, que viajó a Parkland unos meses después. Escribieron a las familias que habían perdido a alguien en tiroteos en escuelas desde Sandy Hook; ocho familias, de cinco tiroteos, aceptaron. Bopp dice que miró por todas partes y no tocó nada. Cada familia recibió un álbum.',
	published:
		'CBS publicó el trabajo el {day|2024-11-17}. La película que Joshua Seftel hizo sobre él se estrenó en el Festival de Cine de Telluride el {day|2025-08-31}, llegó a Netflix el {day|2025-12-01} y ganó el Óscar al mejor cortometraje documental el {day|2026-03-15}.',
	rooms: 'Los cuartos',
	photographed:
		'Se fotografiaron {rooms|ocho cuartos}. En el centro de la película están {people}. Las fuentes no coinciden en cuántos cuartos muestra.',
	and: ' y ',
	photographs: 'Dónde se pueden ver las fotografías',
	belong: 'Las fotografías son de Lou Bopp, Netflix y CBS. Aquí no se copia ninguna. Se pueden ver:',
	places: {
		film: 'en la película, en Netflix;',
		feature: 'en {link|el reportaje de CBS News} del {day|2024-11-17};',
		report: 'en {link|el reportaje de} del {day|2025-11-23};',
		site: 'en {link|el sitio del propio Lou Bopp}.'
	},
	numbers: 'Sus dos números',
	says: 'Un texto en la pantalla dice: {quote|Since he began, school shootings have increased from 17 to 132 per year.}{meaning} No se encontró ninguna fuente, regla ni año para el segundo número. {claim|Lo que encontramos cuando los buscamos}.',
	meaning: ' Es decir: desde que él empezó, los tiroteos en escuelas han aumentado de 17 a 132 por año.'
} satisfies typeof english;
