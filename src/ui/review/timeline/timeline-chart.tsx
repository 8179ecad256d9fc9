import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import { type PageVersion, timelinePoints } from '../../../compare/page-timeline';
import { useUi } from '../../context';
import 'uplot/dist/uPlot.min.css';

/** CSS pixels. */
const HEIGHT = 180;

/**
 * The versions over time as a stepped line, broken where nothing is known. It only draws what the list below says in words, so
 * it is hidden from screen readers. Drawn by uPlot, loaded when there is something to draw.
 */
export function TimelineChart({ versions }: { versions: readonly PageVersion[] }) {
  const { t, format } = useUi();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let chart: uPlot | null = null;
    let gone = false;
    const width = () => element.clientWidth;
    const onResize = () => chart?.setSize({ width: width(), height: HEIGHT });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const draw = () =>
      import('uplot').then(({ default: Chart }) => {
        if (gone) return;
        chart?.destroy();
        chart = new Chart(
          options(element, width(), versions.length, t('timeline_axis'), format),
          dataOf(versions),
          element,
        );
        element.dataset.drawn = '';
      });
    void draw();
    addEventListener('resize', onResize);
    dark.addEventListener('change', draw);
    return () => {
      gone = true;
      removeEventListener('resize', onResize);
      dark.removeEventListener('change', draw);
      chart?.destroy();
    };
  }, [versions, t, format]);
  if (versions.reduce((sum, { seen }) => sum + seen.length, 0) < 2) return null;
  return <div class="timeline-chart" ref={place} aria-hidden="true" />;
}

function dataOf(versions: readonly PageVersion[]): uPlot.AlignedData {
  const points = timelinePoints(versions);
  return [points.map(({ at }) => at / 1000), points.map(({ version }) => version)];
}

function options(
  element: HTMLElement,
  width: number,
  versions: number,
  axis: string,
  format: { dateTime(iso: string): string; number(n: number): string },
): uPlot.Options {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const font = `12px ${style.fontFamily}`;
  const axes = {
    stroke: colour('--ink-soft'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { stroke: colour('--line') },
    font,
  };
  return {
    width,
    height: HEIGHT,
    // The last date stands half outside the axis.
    padding: [8, 60, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: [0.5, versions + 0.5] } },
    axes: [
      {
        ...axes,
        values: (_chart, times) => times.map((time) => format.dateTime(new Date(time * 1000).toISOString())),
        space: 150,
      },
      {
        ...axes,
        label: axis,
        labelFont: font,
        splits: () => Array.from({ length: versions }, (_, i) => i + 1),
        values: (_chart, numbers) => numbers.map((n) => format.number(n)),
      },
    ],
    series: [
      {},
      {
        stroke: colour('--accent'),
        width: 3,
        spanGaps: false,
        points: { show: true, size: 9, fill: colour('--accent') },
      },
    ],
  };
}
