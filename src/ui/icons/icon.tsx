/** Our own icons: 16 by 16, one stroke width, in the colour of the text. Always beside words, so hidden from assistive technology. */
const SHAPES = {
  on: 'M2.5 2.5h11v11h-11zM4.8 8.2l2.3 2.4 4.3-5',
  off: 'M2.5 2.5h11v11h-11z',
  mixed: 'M2.5 2.5h11v11h-11zM5 8h6',
  unknown: 'M2.5 2.5h11v11h-11zM6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.2M8 11.3v.2',
  violation: 'M8 1.8 14.6 13.8H1.4zM8 6v4M8 11.8v.2',
  attention: 'M8 1.6 14.4 8 8 14.4 1.6 8zM8 4.8v4M8 10.8v.2',
  info: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7zM8 7.3v4M8 4.7v.2',
  pass: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7zM5.2 8.2l2 2 3.6-4.3',
  broken: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  skipped: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7zM5.2 8h5.6',
  secure: 'M3.5 7.2h9v6.3h-9zM5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2M8 9.6v1.6',
  insecure: 'M3.5 7.2h9v6.3h-9zM5.5 7.2V4.6a2.5 2.5 0 0 1 4.8-1M8 9.6v1.6',
  gap: 'M2 2.5h5.2v4.2H2zM8.8 9.3H14v4.2H8.8zM9.5 4.6h1M12 4.6h1M3 11.4h1M5.5 11.4h1',
  seen: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  captures: 'M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M5.8 8h4.4M5.8 10.8h4.4',
  consents: 'M2 12.5c2-3 3-8 5-8s-1 7 .5 7 2-3 3.5-3 1 3 3 3M2 14.2h12',
  bundle: 'M2 4.6h12v9H2zM2 4.6l1.8-2.4h8.4L14 4.6M6.2 7.6h3.6',
  settings: 'M2 4.5h6.2M11.8 4.5H14M10 2.8v3.4M2 11.5h2.2M7.8 11.5H14M6 9.8v3.4',
  register: 'M3 2h10v12H3zM5.5 5h5M5.5 8h5M5.5 11h3',
  retention: 'M3.5 2h9M3.5 14h9M4.5 2c0 4 7 4.5 7 12M11.5 2c0 4-7 4.5-7 12',
  hold: 'M3.5 7.2h9v6.3h-9zM5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2M6.2 10.3h3.6',
  delete: 'M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  point: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  panel: 'M1.5 2.8h13v10.4h-13zM9.8 2.8v10.4M11.5 5.3h1.4M11.5 7.6h1.4',
  overview: 'M2 2.5h5v6H2zM9 2.5h5v3.2H9zM9 8h5v5.5H9zM2 10.8h5v2.7H2z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  chevron: 'M4 6l4 4 4-4',
  arrow: 'M2.5 8h10.5M9 4l4 4-4 4',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
