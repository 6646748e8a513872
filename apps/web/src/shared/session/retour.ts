/** Where to go after sign-in: only a path of this site, never another address. */
export const cheminDeRetour = (retour: string | null): string => {
  if (retour === null || !/^\/(?![/\\])/.test(retour)) return '/';
  const url = new URL(retour, globalThis.location.origin);
  return url.origin === globalThis.location.origin ? `${url.pathname}${url.search}${url.hash}` : '/';
};
