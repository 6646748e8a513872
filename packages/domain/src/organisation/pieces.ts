/** What an attachment of a structure is. */
export const TYPES_DE_PIECE = ['KBIS', 'ATTESTATION', 'DELEGATION', 'COORDONNEES', 'AUTRE'] as const;
export type TypeDePiece = (typeof TYPES_DE_PIECE)[number];

/** More of them than this nobody chooses from. */
export const PIECES_DE_STRUCTURE_MAX = 100;
