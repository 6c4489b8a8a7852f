/* The pulse: the business rates IT once a quarter; counts by quarter and business unit, where enough answered. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const RATINGS = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'];
  const WORD = {
    EXCELLENT: AJS.I18n.getText("accord.pulse.EXCELLENT"),
    GOOD: AJS.I18n.getText("accord.pulse.GOOD"),
    FAIR: AJS.I18n.getText("accord.pulse.FAIR"),
    POOR: AJS.I18n.getText("accord.pulse.POOR")
  };
  const address = key => 'projects/' + encodeURIComponent(key) + '/relationship/pulse';
  const quarter = text => text.replace(/^(\d+)-Q(\d)$/, 'Q$2 $1');

  Accord.page('pulse', async (root, page) => {
    root.classList.add('accord-pulse');
    if (page.path.length) {
      const key = decodeURIComponent(page.path[0]);
      draw(root, key, await Accord.api.get(address(key)));
    } else {
      all(root, (await Accord.api.get('pulse')).values);
    }
  });

  function draw(root, key, pulse) {
    document.title = AJS.I18n.getText("accord.page.pulse.title") + ' - ' + pulse.project.name;
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.pulse.title"), lead: AJS.I18n.getText("accord.pulse.lead", pulse.businessUnit),
        crumbs: [[AJS.I18n.getText("accord.page.relationship.link"), Accord.pageUrl('relationship/' + encodeURIComponent(key))]],
        actions: [pulse.mayEdit ? Accord.button(AJS.I18n.getText("accord.pulse.set"), () => set(root, key, pulse), {'data-pulse-set': 'true'}) : null,
          pulse.rounds ? h('a', {className: 'aui-button', href: Accord.pageUrl('pulse')}, AJS.I18n.getText("accord.pulse.units")) : null].filter(Boolean)
      }),
      pulse.mayAnswer ? question(root, key, pulse) : null,
      pulse.mayEdit ? h('p', {className: 'accord-small'}, pulse.open ? AJS.I18n.getText("accord.pulse.asked", pulse.asked.length, Accord.names(pulse.asked)) : AJS.I18n.getText("accord.pulse.closed")) : null,
      pulse.rounds ? results(pulse.businessUnit, pulse.rounds, pulse.minimum, address(key) + '/file') : pulse.mayAnswer ? null : Accord.empty(AJS.I18n.getText("accord.pulse.notyours"), AJS.I18n.getText("accord.pulse.notyours.text")));
  }

  function question(root, key, pulse) {
    const choose = rating => Accord.button(WORD[rating], event => Accord.busy(event.currentTarget, async () => {
      try {
        draw(root, key, await Accord.api.put(address(key) + '/answer', {rating}));
        Accord.say(AJS.I18n.getText("accord.pulse.thanks"));
        root.querySelector('[data-rating=' + rating + ']').focus();
      } catch (problem) {
        Accord.flag('error', problem.message);
      }
    }), {'aria-pressed': String(pulse.own === rating), 'data-rating': rating});
    return Accord.section(AJS.I18n.getText("accord.pulse.question", quarter(pulse.quarter)), [
      h('div', {className: 'accord-actions', role: 'group', 'aria-label': AJS.I18n.getText("accord.pulse.question", quarter(pulse.quarter))}, RATINGS.map(choose)),
      h('p', {className: 'accord-small'}, pulse.own ? AJS.I18n.getText("accord.pulse.own", WORD[pulse.own]) : AJS.I18n.getText("accord.pulse.private", pulse.minimum))
    ]);
  }

  const share = round => round.answers ? AJS.I18n.getText("accord.pulse.percent", round.fairOrPoorPercent) : AJS.I18n.getText("accord.pulse.few");
  const chart = (label, rounds) => Accord.stacked(label, rounds.map(round => ({
    name: quarter(round.quarter), top: share(round),
    parts: round.answers ? RATINGS.map(rating => ({value: round.answers[rating], className: 'accord-rating-' + rating.toLowerCase()})) : []
  })));
  const legend = () => h('ul', {className: 'accord-legend'}, RATINGS.map(rating => h('li', {}, h('i', {className: 'accord-swatch accord-rating-' + rating.toLowerCase(), 'aria-hidden': 'true'}), WORD[rating])));
  const cell = (round, rating) => round.answers ? String(round.answers[rating]) : '\u2013';
  const file = path => h('a', {href: Accord.url('/rest/accord/1.0/' + path), download: 'pulse.csv', className: 'accord-noprint'}, AJS.I18n.getText("accord.pulse.csv"));

  function results(unit, rounds, minimum, path) {
    const title = AJS.I18n.getText("accord.pulse.results");
    return Accord.section(title, rounds.length ? [chart(AJS.I18n.getText("accord.pulse.picture", unit), rounds), legend(),
      Accord.table(title, [{title: AJS.I18n.getText("accord.pulse.quarter"), head: true, cell: round => quarter(round.quarter)}]
        .concat(RATINGS.map(rating => ({title: WORD[rating], right: true, cell: round => cell(round, rating)})),
          [{title: AJS.I18n.getText("accord.pulse.share"), right: true, cell: share}]), rounds),
      h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.pulse.rule", minimum))]
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.pulse.none", minimum)), rounds.length ? file(path) : null);
  }

  function all(root, units) {
    Accord.fill(root, Accord.header({title: AJS.I18n.getText("accord.pulse.units"), lead: AJS.I18n.getText("accord.pulse.units.lead"), actions: units.length ? file('pulse/file') : null}),
      units.length ? [legend(), units.map(unit => Accord.section(unit.businessUnit, [chart(AJS.I18n.getText("accord.pulse.picture", unit.businessUnit), unit.rounds),
        Accord.table(unit.businessUnit, [
          {title: AJS.I18n.getText("accord.pulse.quarter"), head: true, cell: round => quarter(round.quarter)},
          {title: AJS.I18n.getText("accord.pulse.share"), right: true, cell: share}
        ], unit.rounds)]))]
        : Accord.empty(AJS.I18n.getText("accord.pulse.units.none"), AJS.I18n.getText("accord.pulse.units.none.text")));
  }

  async function set(root, key, pulse) {
    const state = {version: pulse.version};
    const open = h('input', {type: 'checkbox', className: 'checkbox', id: Accord.id('open'), name: 'open'});
    open.checked = pulse.open;
    const invited = Accord.multiple(options => Accord.pick.user(Object.assign({id: Accord.id('invited')}, options)), pulse.invited.map(Accord.option.user));
    const saved = await Accord.dialog({
      title: AJS.I18n.getText("accord.pulse.set"), submit: AJS.I18n.getText("accord.relationship.save"),
      content: [h('div', {className: 'accord-choice'}, open, ' ', h('label', {for: open.id}, AJS.I18n.getText("accord.pulse.set.open"))),
        Accord.field({label: AJS.I18n.getText("accord.pulse.set.invited"), name: 'invited', control: invited, hint: AJS.I18n.getText("accord.pulse.set.hint")})],
      onSubmit: async () => {
        await Accord.api.put(address(key), {open: open.checked, invited: invited.accord.values.map(option => option.value), version: state.version});
      }
    });
    if (saved) {
      draw(root, key, await Accord.api.get(address(key)));
    }
  }
}());
