/** Whether the server answered the last time it was asked. Drives the banner, nothing else. */
let joignable = true;
const abonnes = new Set<() => void>();

export function signalerReseau(etat: boolean): void {
  if (etat === joignable) return;
  joignable = etat;
  for (const prevenir of abonnes) prevenir();
}

export const reseau = {
  joignable: (): boolean => joignable,
  suivre(prevenir: () => void): () => void {
    abonnes.add(prevenir);
    return () => abonnes.delete(prevenir);
  },
};
