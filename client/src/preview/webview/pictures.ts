/** Pictures of the page: those of the workspace get their address, those from the web are shown where the reader agreed. */
import type { UpdateMessage } from '../messages.ts';
import { strings } from './api.ts';

type Places = Pick<UpdateMessage, 'base' | 'root' | 'pictures'>;

/** Gives the pictures of a block their addresses. */
export function preparePictures(text: Element, places: Places): void {
  for (const image of text.querySelectorAll('img')) resolve(image, places);
  for (const stand of text.querySelectorAll('.picture[data-picture]')) {
    if (places.pictures) stand.replaceWith(remotePicture(stand));
    else stand.setAttribute('title', strings.blocked);
  }
}

/** Gives a relative picture its address. The page is not at the document's place. */
function resolve(image: HTMLImageElement, { base, root }: Places): void {
  const source = image.getAttribute('src') ?? '';
  if (source.startsWith('data:')) return;
  const from = source.startsWith('/') ? root : base;
  if (from && URL.canParse(`./${source.replace(/^\/+/, '')}`, from)) image.src = new URL(`./${source.replace(/^\/+/, '')}`, from).href;
  else image.removeAttribute('src');
}

function remotePicture(stand: Element): HTMLImageElement {
  const image = document.createElement('img');
  image.referrerPolicy = 'no-referrer';
  image.alt = stand.textContent ?? '';
  image.src = stand.getAttribute('data-picture') ?? '';
  return image;
}
