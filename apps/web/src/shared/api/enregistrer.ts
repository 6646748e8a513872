/** Hands bytes over to the browser as a downloaded file. */
export function enregistrer(octets: Blob, nom: string): void {
  const adresse = URL.createObjectURL(octets);
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // the browser has taken it by the next turn
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
}
