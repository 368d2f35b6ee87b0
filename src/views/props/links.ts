/** A link. */
export type LinkProps = Readonly<{
  label: string;
  url: string;
}>;

/** An entry of the menu. */
export type MenuItemProps = Readonly<{
  label: string;
  /** Absent for a heading that only holds entries. */
  url: string | undefined;
  /** The page that is shown, or one of its parents. */
  current: boolean;
  children: readonly MenuItemProps[];
}>;
