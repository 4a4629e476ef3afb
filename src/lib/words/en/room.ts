/** `/rooms` and `/rooms/<id>`: the rooms, and one of them. */
export const room = {
	title: 'The rooms',
	description:
		'The rooms of children killed at school, as their families kept them and as public accounts describe them.',
	lead: (count: string) =>
		`A reporter wrote to families and asked to photograph the rooms their children left. These are the ${count} rooms of that project, told in words alone: what public accounts say is in them, and no more.`,
	quiet:
		'The pages ahead are quiet. They name children who were killed and describe things they loved. {film|About the project and the film}.',
	notDescribed: 'Not publicly described',
	theRooms: 'the rooms',
	oneTitle: (name: string) => `${name}’s room`,
	oneDescription: (name: string) =>
		`The room of ${name}, as publicly described: the things in it, where they are, and their stories.`,
	about: (name: string) => `About ${name}`,
	killed: '{name} was killed on {day} at {school}.',
	photographs: 'The photographs',
	photographed:
		'{photographer} photographed this room in or before {date}. {film} The photographs belong to their makers and are not copied here; {where|this is where they can be seen}.',
	inFilm: {
		yes: 'The room is in the film.',
		no: 'The room is not in the film.',
		unknown: 'Whether the room is in the film is not known here.'
	},
	thisRoom: 'this room',
	label: 'The room',
	empty: 'This room has not been publicly described. It is left as it is.',
	describedBy: 'Described by ',
	places: {
		ceiling: 'Ceiling',
		wall: 'Wall',
		bed: 'Bed',
		closet: 'Closet',
		dresser: 'Dresser',
		desk: 'Desk',
		floor: 'Floor',
		room: 'Somewhere in the room'
	}
};
