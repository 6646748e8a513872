/**
 * Words that people take for a password, without accents and in lower case: the portal's own short list of what the
 * published lists have in common, in French and English. Keyboard rows, runs, years and repeats are found by pattern.
 */
export const MOTS_COURANTS: readonly string[] = `
motdepasse password passe passwd pass secret mdp admin administrateur administrator root user utilisateur invite guest
bonjour bonsoir salut hello welcome bienvenue coucou merci azerty qwerty qwertz azertyuiop qwertyuiop letmein changeme
changermoi changezmoi connexion login compte account portail portal facture factures facturation invoice mairie commune
entreprise societe comptable comptabilite direction secretariat accueil bureau service services france paris lyon
marseille toulouse bordeaux lille nantes strasbourg bretagne soleil sunshine chocolat chocolate doudou loulou chouchou
amour jetaime iloveyou princess princesse prince dragon monkey football baseball basket superman batman pokemon starwars
master shadow michael jordan nicolas thomas camille julien alexandre sophie marie martin dupont bernard chien chat
licorne papillon printemps automne hiver ete janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
decembre lundi mardi mercredi jeudi vendredi samedi dimanche monday friday summer winter spring autumn
trustno test tests essai exemple example demo default defaut temporaire provisoire nouveau computer ordinateur internet
`
  .trim()
  .split(/\s+/);

/** What fingers run along: any four neighbours, either way, are no secret. */
export const SUITES: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
];
