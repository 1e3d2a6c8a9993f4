import { html } from 'hono/html';
import type { Language } from '../../../model/index.ts';
import type { Html } from '../html.ts';

/** `lang` for assistive technology (empty where unknown) and the direction that the letters themselves ask for. */
export function languageAttributes({ code }: Language): Html {
  return html`lang="${code ?? ''}" dir="auto"`;
}
