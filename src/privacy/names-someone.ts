/** What programs and shops write where nobody gave a name. */
const dull: ReadonlySet<string> = new Set(
  (
    'user,users,pengguna,owner,pemilik,admin,administrator,unknown,none,pc,laptop,komputer,windows user,user pc,' +
    'microsoft,microsoft office user,microsoft corporation,python-docx,openpyxl,apache poi,libreoffice,acer,asus,hp,lenovo,dell,' +
    'toshiba,axioo,samsung,author,anonymous,unnamed,untitled'
  ).split(','),
);

/** Whether a text that should name an owner or author names anybody: blanks and what programs put there do not. */
export function namesSomeone(text: string): boolean {
  const name = text.replace(/\0/g, '').trim().toLowerCase();
  return /\p{L}/u.test(name) && !dull.has(name);
}
