/** People of the demo, by what they may do. */
export const NADIA = 'nadia.costa@courrier.demo.example';
export const MANUELA = 'manuela.ferrand@delices-de-savoie.demo.example';
export const HELENE = 'helene.barbier@valmont.demo.example';
export const LUCIE = 'lucie.perrin@valmont.demo.example';
export const SYLVIE = 'sylvie.carpentier@valmont.demo.example';
export const THOMAS = 'thomas.renaud@valmont.demo.example';
export const GILLES = 'gilles.bertholin@bertholin-travaux.demo.example';
export const CAMILLE = 'camille.roche@orpheon.demo.example';
export const ERWAN = 'erwan.kermarec@kerneo.demo.example';
export const SAMIRA = 'samira.haddad@azur-proprete.demo.example';
