/* The engagement score: how closely both sides work together between reviews, its trend as a small line, and what it is made from. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const WIDE = 168;
  const HIGH = 36;
  const EDGE = 4;
  const quarter = text => text.replace(/^(\d+)-Q(\d)$/, 'Q$2 $1');
  const dash = () => h('span', {className: 'accord-subtle'}, '\u2013');
  const percent = number => AJS.I18n.getText("accord.pulse.percent", number);
  const INPUT = {
    TOUCH_POINTS: [AJS.I18n.getText("accord.engagement.TOUCH_POINTS"), AJS.I18n.getText("accord.engagement.TOUCH_POINTS.what")],
    LEVELS: [AJS.I18n.getText("accord.engagement.LEVELS"), AJS.I18n.getText("accord.engagement.LEVELS.what")],
    FORUMS: [AJS.I18n.getText("accord.engagement.FORUMS"), AJS.I18n.getText("accord.engagement.FORUMS.what")],
    COMMITMENTS: [AJS.I18n.getText("accord.engagement.COMMITMENTS"), AJS.I18n.getText("accord.engagement.COMMITMENTS.what")],
    PERSPECTIVES: [AJS.I18n.getText("accord.engagement.PERSPECTIVES"), AJS.I18n.getText("accord.engagement.PERSPECTIVES.what")],
    PULSE: [AJS.I18n.getText("accord.engagement.PULSE"), AJS.I18n.getText("accord.engagement.PULSE.what")]
  };

  /** "up 3", or null where nothing is known to compare with. */
  const change = by => by === null ? null : by > 0 ? AJS.I18n.getText("accord.engagement.up", by)
    : by < 0 ? AJS.I18n.getText("accord.engagement.down", -by) : AJS.I18n.getText("accord.engagement.same");

  /** A line from the oldest score to today's on a scale from 0 to 100; a quarter without score breaks it. */
  function line(scores, size, label) {
    const {wide, high} = size;
    const step = (wide - 2 * EDGE) / Math.max(scores.length - 1, 1);
    const spots = scores.map((score, index) => score === null ? null
      : [EDGE + (scores.length === 1 ? wide - 2 * EDGE : index * step), high - EDGE - (high - 2 * EDGE) * score / 100]);
    const path = spots.map((spot, index) => spot ? (index && spots[index - 1] ? 'L' : 'M') + spot.map(each => each.toFixed(1)).join(' ') : '').join(' ');
    const last = spots[spots.length - 1];
    return Accord.svg('svg', Object.assign({viewBox: '0 0 ' + wide + ' ' + high, width: wide, height: high, class: 'accord-trend'},
      label ? {role: 'img', 'aria-label': label} : {'aria-hidden': 'true'}),
    Accord.svg('line', {x1: 0, x2: wide, y1: high - 1, y2: high - 1, class: 'accord-trend-axis'}),
    Accord.svg('path', {d: path, class: 'accord-trend-line'}),
    last ? Accord.svg('circle', {cx: last[0], cy: last[1], r: 3, class: 'accord-trend-now'}) : null);
  }

  Accord.engagement = {change, line};
  if (!Accord.relationship || !Accord.relationship.add) {
    return;
  }

  /** The score in one cell, and what it is made from below; both empty for those who may not see it. */
  Accord.relationship.engagement = function (overview) {
    const short = h('div', {id: 'accord-engagement'}, h('h4', {}, AJS.I18n.getText("accord.engagement")), Accord.loading());
    const whole = h('div', {className: 'accord-block'});
    Accord.api.get('projects/' + encodeURIComponent(overview.project.key) + '/relationship/engagement').then(trend => {
      Accord.fill(short, h('h4', {}, AJS.I18n.getText("accord.engagement")), figure(trend));
      Accord.fill(whole, made(trend));
    }, problem => Accord.fill(short, Accord.failure(problem)));
    return {short, whole};
  };

  function figure(trend) {
    if (trend.score === null) {
      return h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.engagement.none"));
    }
    const first = trend.quarters[0];
    const scores = trend.quarters.map(each => each.score).concat(trend.score);
    return [
      h('span', {className: 'accord-figure'}, trend.score, ' ', h('small', {}, [AJS.I18n.getText("accord.engagement.of"), change(trend.change)].filter(Boolean).join(', '))),
      first ? line(scores, {wide: WIDE, high: HIGH}, AJS.I18n.getText("accord.engagement.picture", first.score, quarter(first.quarter), trend.score)) : null,
      h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.engagement.from", trend.inputs.filter(each => each.of).length, trend.inputs.length))
    ];
  }

  function made(trend) {
    const known = trend.inputs.filter(each => each.of);
    const sum = known.map(each => AJS.I18n.getText("accord.engagement.term", each.weight, each.reached, each.of)).join(' + ');
    return h('details', {id: 'accord-engagement-made', className: 'accord-details'}, h('summary', {}, AJS.I18n.getText("accord.engagement.how")),
      h('div', {className: 'accord-block'},
        h('p', {}, AJS.I18n.getText("accord.engagement.rule")),
        known.length ? h('p', {className: 'accord-formula accord-num'}, AJS.I18n.getText("accord.engagement.formula", sum, trend.weight, trend.score)) : null,
        h('div', {className: 'accord-two'}, inputs(trend), quarters(trend))));
  }

  const inputs = trend => Accord.table(AJS.I18n.getText("accord.engagement.inputs"), [
    {title: AJS.I18n.getText("accord.engagement.input"), head: true, cell: each => [INPUT[each.input][0], h('span', {className: 'accord-sub'}, INPUT[each.input][1])]},
    {title: AJS.I18n.getText("accord.engagement.reached"), right: true, cell: each => each.of ? [AJS.I18n.getText("accord.engagement.count", each.reached, each.of), h('span', {className: 'accord-sub'}, percent(each.percent))]
      : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.engagement.leftout"))},
    {title: AJS.I18n.getText("accord.engagement.weight"), right: true, cell: each => each.weight}
  ], trend.inputs, 'accord-engagement-inputs');

  const quarters = trend => Accord.table(AJS.I18n.getText("accord.engagement.quarters"), [
    {title: AJS.I18n.getText("accord.engagement.at"), head: true, cell: each => each.quarter ? AJS.I18n.getText("accord.engagement.end", quarter(each.quarter)) : AJS.I18n.getText("accord.engagement.today", Accord.date.day(trend.on))},
    {title: AJS.I18n.getText("accord.engagement"), right: true, cell: each => each.score === null ? dash() : each.score},
    {title: AJS.I18n.getText("accord.engagement.used"), right: true, cell: each => AJS.I18n.getText("accord.engagement.count", each.inputs, trend.inputs.length)}
  ], trend.quarters.concat({quarter: null, score: trend.score, inputs: trend.inputs.filter(each => each.of).length}), 'accord-engagement-quarters');
}());
