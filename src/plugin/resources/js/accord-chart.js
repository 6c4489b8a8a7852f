/* A small picture of stacked columns as SVG; its colours are Jira's tokens, and its figures stand in it and in a table beside it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.stacked) {
    return;
  }
  const STEP = 72;
  const BAR = 44;
  const HIGH = 140;
  const TOP = 24;
  const FOOT = 24;

  const {svg} = Accord;

  /** `columns` have a `name`, a text on `top`, and `parts` with a `value` and a `className`; an empty list of parts is a gap with its text. */
  Accord.stacked = function (label, columns) {
    const width = Math.max(columns.length * STEP, STEP);
    const picture = svg('svg', {viewBox: '0 0 ' + width + ' ' + (TOP + HIGH + FOOT), width, height: TOP + HIGH + FOOT, role: 'img', 'aria-label': label, class: 'accord-chart'});
    columns.forEach((column, index) => {
      const x = index * STEP + (STEP - BAR) / 2;
      const middle = index * STEP + STEP / 2;
      const total = column.parts.reduce((sum, part) => sum + part.value, 0);
      let y = TOP + HIGH;
      column.parts.filter(part => part.value).forEach(part => {
        const high = HIGH * part.value / total;
        y -= high;
        picture.append(svg('rect', {x, y, width: BAR, height: high, class: part.className}));
        if (high >= 14) {
          picture.append(svg('text', {x: middle, y: y + high / 2 + 4, 'text-anchor': 'middle', class: part.className + '-text'}, part.value));
        }
      });
      if (!total) {
        picture.append(svg('rect', {x, y: TOP + HIGH - 24, width: BAR, height: 24, class: 'accord-chart-gap'}));
      }
      picture.append(svg('text', {x: middle, y: (total ? y : TOP + HIGH - 24) - 6, 'text-anchor': 'middle', class: 'accord-chart-top'}, column.top));
      picture.append(svg('text', {x: middle, y: TOP + HIGH + 16, 'text-anchor': 'middle', class: 'accord-chart-name'}, column.name));
    });
    picture.append(svg('line', {x1: 0, x2: width, y1: TOP + HIGH, y2: TOP + HIGH, class: 'accord-chart-axis'}));
    return Accord.h('div', {className: 'accord-scroll', tabindex: '0', role: 'region', 'aria-label': label}, picture);
  };
}());
