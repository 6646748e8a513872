import { Button, type ButtonProps, Link } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { Link as LienRouteur, type LinkProps } from 'react-router';

/** A link within the portal. */
export function Lien({
  vers,
  children,
  ...autres
}: { readonly vers: LinkProps['to']; readonly children: ReactNode } & Pick<
  LinkProps,
  'state' | 'replace' | 'onClick' | 'className' | 'aria-label' | 'aria-current' | 'id'
>) {
  return (
    <Link as={LienRouteur} to={vers} {...autres}>
      {children}
    </Link>
  );
}

/** A link within the portal that looks like a button: it goes somewhere, it changes nothing. */
export function LienBouton({
  vers,
  children,
  ...autres
}: { vers: LinkProps['to']; children: ReactNode } & Pick<
  ButtonProps,
  'variant' | 'size' | 'icon' | 'data-color' | 'aria-label'
>) {
  return (
    // the design system would call it a button; it is a link, and said to be one
    <Button as={LienRouteur} to={vers} role="link" {...autres}>
      {children}
    </Button>
  );
}
