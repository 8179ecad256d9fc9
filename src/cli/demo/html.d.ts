/** The command bundle holds pages as text. */
declare module '*.html' {
  const text: string;
  export default text;
}
