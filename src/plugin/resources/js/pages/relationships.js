/* All relationships side by side: models against maturity as a map, by business unit, and as a list that both open. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {words, level, review} = Accord.relationship;
  const FEW = 3;
  const SPARK = {wide: 48, high: 20};
  const STALE_DAYS = 183;
  const pageOf = row => Accord.pageUrl('relationship/' + encodeURIComponent(row.project.key));
  const dash = () => h('span', {className: 'accord-subtle'}, '\u2013');
  const NONE = AJS.I18n.getText("accord.relationships.nounit");

  Accord.page('relationships', async root => {
    const all = await Accord.api.get('relationships/portfolio');
    const state = {unit: '', brm: '', flag: '', model: '', level: ''};
    const stale = row => !row.decidedOn || Accord.relationship.days(row.decidedOn, all.today) > STALE_DAYS;
    const FLAGS = {
      gaps: [AJS.I18n.getText("accord.relationships.gaps"), row => row.gaps > 0],
      vacant: [AJS.I18n.getText("accord.relationships.vacant"), row => row.vacantSeats > 0],
      falling: [AJS.I18n.getText("accord.relationships.falling"), row => Boolean(row.engagement && row.engagement.change < 0)],
      overdue: [AJS.I18n.getText("accord.relationships.overdue"), row => row.overdue],
      stale: [AJS.I18n.getText("accord.relationships.stale"), stale],
      nobrm: [AJS.I18n.getText("accord.relationships.nobrm"), row => !row.brm]
    };
    const unit = row => row.businessUnit || NONE;
    const shown = () => all.values.filter(row => (!state.unit || unit(row) === state.unit) && (!state.brm || (row.brm && row.brm.key === state.brm))
      && (!state.flag || FLAGS[state.flag][1](row)));
    const inCell = row => (!state.model || row.relationshipModel.current === state.model) && (!state.level || row.maturityLevel.current === state.level);
    const results = h('div', {className: 'accord-block accord-map-results'});
    const units = [...new Set(all.values.map(unit))].sort();
    const brms = new Map(all.values.filter(row => row.brm).map(row => [row.brm.key, row.brm.displayName || row.brm.key]));
    const any = ['', AJS.I18n.getText("accord.relationships.all")];
    const choose = (label, member, options) => {
      const select = Accord.select([any].concat(options), '', {onChange: () => {
        state[member] = select.value;
        draw();
      }, 'data-choose': member});
      return Accord.field({label, control: select});
    };

    function map() {
      const rows = shown();
      const cell = (model, number) => {
        const found = rows.filter(row => row.relationshipModel.current === model && row.maturityLevel.current === number);
        const chosen = state.model === model && state.level === number;
        return h('td', {}, found.length ? h('button', {type: 'button', className: 'accord-map-cell', 'aria-pressed': String(chosen), 'data-cell': model + number,
          'aria-label': AJS.I18n.getText("accord.relationships.cell", found.length, Accord.words.relationshipModel[model], number), onClick: () => {
            state.model = chosen ? '' : model;
            state.level = chosen ? '' : number;
            draw();
            results.querySelector('[data-cell="' + model + number + '"]').focus();
          }}, h('span', {className: 'accord-map-count'}, found.length), found.length <= FEW ? h('span', {className: 'accord-sub'}, found.map(row => row.project.key).join(', ')) : null) : null);
      };
      return h('figure', {className: 'accord-picture'},
        h('table', {className: 'accord-map'},
          h('caption', {className: 'accord-small'}, AJS.I18n.getText("accord.relationships.map.caption")),
          h('thead', {}, h('tr', {}, h('td', {}), words.models.map(model => h('th', {scope: 'col'}, Accord.words.relationshipModel[model])))),
          h('tbody', {}, [4, 3, 2, 1].map(number => h('tr', {}, h('th', {scope: 'row'}, level(number)), words.models.map(model => cell(model, number)))))));
    }

    function attention() {
      const rows = shown();
      return h('div', {className: 'accord-block'}, h('h3', {}, AJS.I18n.getText("accord.relationships.attention")),
        Accord.kv([[AJS.I18n.getText("accord.relationships.gaps.count"), String(rows.reduce((sum, row) => sum + row.gaps, 0))]]
          .concat([[AJS.I18n.getText("accord.relationships.vacant.count"), String(rows.reduce((sum, row) => sum + row.vacantSeats, 0))]])
          .concat(Object.entries(FLAGS).filter(([name]) => !['gaps', 'vacant'].includes(name)).map(([, [text, test]]) => [text, String(rows.filter(test).length)]))
          .concat([[AJS.I18n.getText("accord.relationships.undecided"), String(rows.filter(row => !row.relationshipModel.current || !row.maturityLevel.current).length)]])));
    }

    function engagement(row) {
      if (!row.engagement || row.engagement.score === null) {
        return dash();
      }
      const {score, change, quarters} = row.engagement;
      const by = Accord.engagement.change(change);
      return h('span', {className: 'accord-spark'}, quarters.length ? Accord.engagement.line(quarters.map(each => each.score).concat(score), SPARK) : null,
        h('span', {}, h('span', {className: 'accord-num'}, score), by === null ? null : h('span', {className: 'accord-sub'}, by)));
    }
    const count = number => number || h('span', {className: 'accord-subtle'}, '0');

    const aim = (now, target, text) => !now ? dash() : [text(now), h('span', {className: 'accord-sub'}, !target ? AJS.I18n.getText("accord.mine.notarget")
      : now === target ? AJS.I18n.getText("accord.mine.attarget") : '\u2192 ' + text(target))];

    function list() {
      const rows = shown().filter(inCell);
      return Accord.section(AJS.I18n.getText("accord.relationships.list"), Accord.table(AJS.I18n.getText("accord.relationships.list"), [
        {title: AJS.I18n.getText("accord.mine.project"), head: true, cell: row => [h('a', {href: pageOf(row)}, row.project.name), h('span', {className: 'accord-sub'}, row.project.key)]},
        {title: words.field.businessUnit, cell: row => [unit(row), h('span', {className: 'accord-sub'}, row.brm ? row.brm.displayName || row.brm.key : FLAGS.nobrm[0])]},
        {title: words.field['relationshipModel.current'], cell: row => aim(row.relationshipModel.current, row.relationshipModel.target, model => Accord.words.relationshipModel[model])},
        {title: words.field['maturityLevel.current'], cell: row => aim(row.maturityLevel.current, row.maturityLevel.target, level)},
        {title: AJS.I18n.getText("accord.relationships.engagement"), cell: engagement},
        {title: AJS.I18n.getText("accord.relationships.gaps.short"), right: true, cell: row => count(row.gaps)},
        {title: AJS.I18n.getText("accord.relationships.vacant.short"), right: true, cell: row => count(row.vacantSeats)},
        {title: words.field.decidedOn, cell: row => !row.decidedOn ? dash() : [Accord.date.day(row.decidedOn), stale(row) ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.relationships.stale")) : null]},
        {title: words.field.nextReview, cell: row => review(row.nextReview, all.today) || dash()}
      ], rows, 'accord-portfolio-list'), h('span', {className: 'accord-small', role: 'status'}, AJS.I18n.getText("accord.relationships.shown", rows.length, all.values.length)));
    }

    function rollUp() {
      const rows = shown();
      const of = name => rows.filter(row => unit(row) === name);
      const assessed = found => found.filter(row => row.maturityLevel.current);
      return Accord.section(AJS.I18n.getText("accord.relationships.units"), Accord.table(AJS.I18n.getText("accord.relationships.units"), [
        {title: words.field.businessUnit, head: true, cell: name => name},
        {title: AJS.I18n.getText("accord.relationships.projects"), right: true, cell: name => of(name).length},
        {title: AJS.I18n.getText("accord.relationships.lowest"), cell: name => assessed(of(name)).length ? level(Math.min(...assessed(of(name)).map(row => row.maturityLevel.current))) : dash()},
        {title: AJS.I18n.getText("accord.relationships.highest"), cell: name => assessed(of(name)).length ? level(Math.max(...assessed(of(name)).map(row => row.maturityLevel.current))) : dash()},
        {title: AJS.I18n.getText("accord.relationships.gaps.count"), right: true, cell: name => of(name).reduce((sum, row) => sum + row.gaps, 0)},
        {title: FLAGS.overdue[0], right: true, cell: name => of(name).filter(FLAGS.overdue[1]).length}
      ], units.filter(name => of(name).length)));
    }

    function draw() {
      Accord.fill(results,
        Accord.section(AJS.I18n.getText("accord.relationships.map"), h('div', {className: 'accord-two'}, map(), attention())),
        list(), rollUp());
    }

    root.classList.add('accord-relationship');
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.relationships.title"), lead: AJS.I18n.getText("accord.relationships.lead", all.values.length, units.length, Accord.date.day(all.today)),
        actions: [Accord.button(AJS.I18n.getText("accord.relimport.open"), async () => {
          if (await Accord.relationship.importFile()) {
            window.location.reload();
          }
        }, {'data-import': 'true'}), h('a', {className: 'aui-button', download: true, href: Accord.url('/rest/accord/1.0/relationships/portfolio/export')}, AJS.I18n.getText("accord.relationships.export"))]}),
      all.values.length ? [h('form', {className: 'aui accord-filters'}, choose(words.field.businessUnit, 'unit', units.map(name => [name, name])),
        choose(words.field.brm, 'brm', [...brms]), choose(AJS.I18n.getText("accord.relationships.attention"), 'flag', Object.entries(FLAGS).map(([name, [text]]) => [name, text]))), results]
        : Accord.empty(AJS.I18n.getText("accord.mine.none"), AJS.I18n.getText("accord.mine.none.help")));
    if (all.values.length) {
      draw();
    }
  });
}());
