// Before the first paint: the theme kept on this device, else the system's. A file of its own, so that the content
// security policy needs no exception.
(() => {
  let choix = null;
  try {
    choix = localStorage.getItem('orpheon.theme');
  } catch {
    // storage refused: the system decides
  }
  const sombre = choix === 'SOMBRE' || (choix !== 'CLAIR' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(sombre ? 'dark' : 'light');
})();
