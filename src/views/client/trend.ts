/** The script of the trend page: draws the plot, and again where its room changes. Without it the table says the same. */
import type { TrendAnswer } from '../../model/index.ts';
import { drawTrend } from './draw-trend.ts';

const place = document.querySelector<HTMLElement>('#trend-plot');
const data = document.querySelector('#trend')?.textContent;

if (place && data) {
  const answer = JSON.parse(data) as TrendAnswer;
  let drawnWidth = 0;
  new ResizeObserver(() => {
    if (place.clientWidth === drawnWidth) return;
    drawnWidth = place.clientWidth;
    place.replaceChildren(...drawTrend(answer, drawnWidth));
  }).observe(place);
}
