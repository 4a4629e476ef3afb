import type { ethics as english } from '../en/ethics.ts';

export const ethics = {
	title: 'Ética',
	description:
		'Lo que No Figure Alone deja fuera, y por qué: ni nombres de quienes dispararon, ni clasificaciones, ni fotografías, y primero lo que pida una familia.',
	lead: 'Estas son reglas del programa, no intenciones. La mayoría son pruebas que fallan cuando alguien las rompe.',
	absent: 'Lo que no está aquí',
	left: {
		perpetrators:
			'{what|Quienes lo hicieron.} No se guarda su nombre, rostro, edad, raza, motivo ni nada que hayan escrito, de ningún conjunto de datos. Cada página se compara con una lista de nombres que, a su vez, solo se guarda de una forma que no nombra a nadie.',
		rankings:
			'{what|Clasificaciones.} Nada se ordena por cuántas personas murieron, y de nada se dice que fue lo peor.',
		violence:
			'{what|Escenas de violencia.} No se describe cómo murió nadie, y no hay planos de los cuartos, ni direcciones de las casas, ni nombres de hermanas o hermanos.',
		photographs:
			'{what|Fotografías.} Son de quienes las tomaron y de las familias. Los cuartos se cuentan con palabras. Nunca se genera la imagen de una niña, de un niño ni de un cuarto.',
		tricks:
			'{what|Trucos.} Nada va sumando en la pantalla, se reproduce solo ni reclama su atención. No hay cookies, ni rastreadores, ni cuentas.'
	},
	people: 'Las personas',
	alike:
		'Cada persona tiene la misma página y el mismo tamaño de letra. Una frase dice algo de quién era, tomado de una fuente pública; donde no encontramos ninguna, el espacio queda vacío. A las personas heridas se las cuenta y nunca se las nombra.',
	apart:
		'Lo que se sabe de una persona se guarda aparte del conteo de las muertes. Cuando una familia pide que se quite un nombre o un texto, desaparece al momento de todas las páginas, listas, búsquedas y descargas, y cada número sigue siendo cierto. {ask|Cómo pedirlo}.',
	police: 'Personas a quienes les disparó la policía',
	policeText:
		'El registro contiene sucesos en los que un policía le disparó a alguien en una escuela. Solo se cuentan según las reglas que los incluyen, y las páginas lo dicen.',
	wording: 'Las palabras',
	wordingText:
		'Escribimos “tiroteo en una escuela”, “le quitaron la vida”, “personas muertas” y “personas heridas”. Un incidente no es una muerte, y ninguna página deja que lo uno pase por lo otro. Lo que no se sabe se escribe así: no se sabe.',
	close: 'Si esto le toca de cerca',
	closeText:
		'Puede salir de cualquier página con el nombre del sitio, arriba. En Estados Unidos, la Línea 988 de Prevención del Suicidio y Crisis atiende en español a toda hora: llame al {number|988} y oprima 2, o envíe la palabra AYUDA por mensaje de texto al mismo número.'
} satisfies typeof english;
