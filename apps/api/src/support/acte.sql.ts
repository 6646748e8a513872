/** An instant as the API writes it. */
export const enInstant = (colonne: string): string =>
  `to_char(${colonne} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An act as the contracts give it; `a` is the act. */
export const ACTE_SQL = `json_build_object('id', a.id::text, 'instant', ${enInstant('a.instant')}, 'acte', a.acte,
  'auteur', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = a.auteur_id),
  'objetId', a.objet_id::text, 'motif', a.motif,
  'objet', CASE a.objet WHEN 'utilisateur' THEN (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = a.objet_id)
    WHEN 'structure' THEN (SELECT s.raison_sociale FROM structure s WHERE s.id = a.objet_id)
    WHEN 'demande' THEN (SELECT p.prenom || ' ' || p.nom FROM demande d JOIN utilisateur p ON p.id = d.demandeur_id
      WHERE d.id = a.objet_id) END)`;

/** The last acts done to something, looks included. @param objet `utilisateur` or `structure` */
export const derniersActes = (objet: 'utilisateur' | 'structure', id: string): string => `
  coalesce((SELECT json_agg(${ACTE_SQL} ORDER BY a.id DESC) FROM (SELECT * FROM support_acte a
    WHERE a.objet = '${objet}' AND a.objet_id = ${id} ORDER BY a.id DESC LIMIT 20) a), '[]')`;
