import * as Plot from '@observablehq/plot';
import { QUAD_CLASSES, type TrendAnswer } from '../../model/index.ts';
import { barsOfTrend, type TrendBar } from './bars-of-trend.ts';

const COLOURS = QUAD_CLASSES.map((quad) => `var(--${quad.replace(' ', '-')})`);

function firstDay({ month }: { readonly month: string }): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

function nextMonth(month: { readonly month: string }): Date {
  const date = firstDay(month);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date;
}

/** From the first of the earliest month, of which there is at least one, to the end of the latest: both plots share their months. */
function periodOf(months: TrendAnswer['months']): readonly Date[] {
  return [...months.slice(0, 1).map(firstDay), ...months.slice(-1).map(nextMonth)];
}

/** Room for the name of a month under the plot, in pixels. */
const ROOM_OF_TICK = 76;

/** The first days of all months from the earliest to the latest. */
function firstDaysOf(months: TrendAnswer['months']): readonly Date[] {
  const [first, end] = periodOf(months);
  if (!first || !end) return [];
  const all: Date[] = [];
  for (const date = new Date(first); date < end; date.setUTCMonth(date.getUTCMonth() + 1))
    all.push(new Date(date));
  return all;
}

/** As many of them as have room, evenly apart. */
function ticksOf(months: TrendAnswer['months'], width: number): readonly Date[] {
  const all = firstDaysOf(months);
  const step = Math.ceil(all.length / Math.max(1, Math.floor(width / ROOM_OF_TICK)));
  return all.filter((_, i) => i % step === 0);
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Plot styles itself in a way that the desk's rules for content forbid; its stylesheet has the same. */
function tame(plot: Element): Element {
  for (const style of plot.querySelectorAll('style')) style.remove();
  for (const link of plot.querySelectorAll('a')) {
    const label = link.firstElementChild?.getAttribute('aria-label');
    if (label) link.setAttribute('aria-label', label);
  }
  return plot;
}

function plotBars(bars: readonly TrendBar[], frame: Plot.PlotOptions): Element {
  return Plot.plot({
    ...frame,
    height: 280,
    ariaLabel: 'Acts by month: cooperation above, conflict below',
    color: { domain: QUAD_CLASSES, range: COLOURS },
    y: {
      grid: true,
      label: '↑ acts of cooperation · acts of conflict ↓',
      tickFormat: (acts: number) => `${Math.abs(acts)}`,
      interval: 1,
    },
    marks: [
      Plot.rect(bars, {
        x1: firstDay,
        x2: nextMonth,
        y1: 'from',
        y2: 'to',
        fill: 'quad',
        stroke: 'quad',
        fillOpacity: (bar: TrendBar) => (bar.isAlleged ? 0.2 : 1),
        href: 'href',
        title: 'label',
        ariaLabel: 'label',
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.ruleY([0]),
    ],
  });
}

function plotIntensity({ months }: TrendAnswer, frame: Plot.PlotOptions): Element {
  const known = new Map(months.map(({ month, intensity }) => [month, intensity]));
  // A line over a month that has no act would tell of it what nobody knows: there it breaks.
  const everyMonth = firstDaysOf(months).map((day) => {
    const month = day.toISOString().slice(0, 'YYYY-MM'.length);
    return { month, intensity: known.get(month) ?? NaN };
  });
  const middle = (month: { readonly month: string }): Date =>
    new Date(Number(firstDay(month)) + 15 * 86_400_000);
  return Plot.plot({
    ...frame,
    height: 170,
    ariaLabel: 'Mean intensity by month, from conflict to cooperation',
    y: { grid: true, domain: [-10, 10], ticks: 5, label: '↑ mean intensity' },
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(everyMonth, { x: middle, y: 'intensity', stroke: 'var(--link)' }),
      Plot.dot(months, {
        x: middle,
        y: 'intensity',
        r: 4,
        fill: 'var(--link)',
        href: ({ month }: { readonly month: string }) => `#m${month}`,
        title: ({ month, intensity }: TrendAnswer['months'][number]) =>
          `${month}: mean intensity ${intensity.toFixed(1)}`,
        ariaLabel: ({ month, intensity }: TrendAnswer['months'][number]) =>
          `${month}: mean intensity ${intensity.toFixed(1)}`,
      }),
    ],
  });
}

/** Narrower than this nothing is legible; the page makes it fit. */
const LEAST_WIDTH = 240;

/** The plots of a trend, one above the other: acts by month and quad class, and their mean intensity. */
export function drawTrend(answer: TrendAnswer, room: number): readonly Element[] {
  const width = Math.max(LEAST_WIDTH, room);
  const frame: Plot.PlotOptions = {
    width,
    marginLeft: 44,
    x: {
      type: 'utc',
      domain: periodOf(answer.months),
      label: null,
      ticks: ticksOf(answer.months, width),
      tickFormat: (day: Date) => MONTH.format(day),
    },
  };
  return [plotBars(barsOfTrend(answer), frame), plotIntensity(answer, frame)].map(tame);
}
