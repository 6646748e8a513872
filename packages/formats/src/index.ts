export { type Jugement, jugerLecture } from './juger.ts';
export type { Lecture, PieceExtraite, Positions } from './lecture.ts';
export { LIMITES } from './limites.ts';
export { lireDocument } from './lire-document.ts';
export { lireXml } from './lire-xml.ts';
