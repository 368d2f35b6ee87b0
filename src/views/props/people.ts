/** A person named by an article. */
export type PersonProps = Readonly<{
  /** Label: Penulis, Editor, Foto. */
  role: string;
  name: string;
}>;
