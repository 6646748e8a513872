// Before the first paint: theme and language, kept on this device or else the browser's; and which words of the shell
// (vite.coque.ts) this address begins with. A file of its own, so that the content security policy needs no exception.
(() => {
  const lire = (cle) => {
    try {
      return localStorage.getItem(cle);
    } catch {
      // storage refused: the browser's settings decide
      return null;
    }
  };
  const racine = document.documentElement;
  const theme = lire('orpheon.theme');
  const sombre = theme === 'SOMBRE' || (theme !== 'CLAIR' && matchMedia('(prefers-color-scheme: dark)').matches);
  racine.classList.add(sombre ? 'dark' : 'light');

  const parlees = ['fr', 'en'];
  const voulues = [lire('orpheon.langue') ?? '', ...navigator.languages].map((l) => l.slice(0, 2).toLowerCase());
  racine.lang = voulues.find((l) => parlees.includes(l)) ?? 'fr';

  // who is signed in has another home, and who is sent to the sign-in reads another sentence there
  const accueil = lire('orpheon.connecte') ? null : 'accueil';
  const page = { '/': accueil, '/connexion': 'connexion' }[location.pathname + location.search];
  if (page) racine.dataset.coque = `${page}-${racine.lang}`;
})();
