// What a reader of outside bytes throws: they are not what they claim to be. Caught where evidence is judged, and
// turned into a refusal there; it never leaves this room.

export class Malformed extends Error {
  override readonly name = 'Malformed';
}
