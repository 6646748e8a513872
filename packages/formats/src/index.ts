export type { Lecture, PieceExtraite, Positions } from './lecture.ts';
export { lireXml } from './lire-xml.ts';
