/** What the rest of the product may know of the demo; nothing here loads the makers of documents. */
export { COMPTES_DEMO, MOT_DE_PASSE_DEMO } from './comptes.ts';
export { demoPresente } from './presence.query.ts';
