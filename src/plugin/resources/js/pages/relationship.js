/* The relationship that a project shows: how IT and the business work together, what is due, what was agreed, what changed; then its registers. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {words, level, value, review, open} = Accord.relationship;
  const SEATS = ['BUSINESS_SYSTEM_OWNER', 'BUSINESS_SYSTEM_MANAGER', 'IT_SYSTEM_OWNER', 'IT_SYSTEM_MANAGER'];

  /** What the first entry of the history shows: the page itself shows the rest. */
  const FIRST = /^(relationshipModel|maturityLevel|decidedBy|why)/;
  const CHANGES_AT_FIRST = 5;

  Accord.page('relationship', async (root, page) => {
    root.classList.add('accord-relationship');
    if (!page.path.length) {
      Accord.fill(root, Accord.empty(AJS.I18n.getText("accord.relationship.which"), AJS.I18n.getText("accord.relationship.which.help"),
        h('a', {className: 'aui-button', href: Accord.pageUrl('my-projects')}, AJS.I18n.getText("accord.page.my-projects.title"))));
      return;
    }
    await load(root, decodeURIComponent(page.path[0]));
    if (page.query.has('edit')) {
      const button = root.querySelector('[data-edit]');
      if (button) {
        button.click();
      }
    }
  });

  const address = key => 'projects/' + encodeURIComponent(key) + '/relationship';

  async function load(root, key, said) {
    draw(root, await Accord.api.get(address(key) + '/overview'));
    if (said) {
      Accord.flag('success', said);
    }
  }

  function draw(root, overview) {
    const now = overview.relationship;
    const {project} = overview;
    const parts = place => now.id ? Accord.relationship.parts[place].map(part => part(overview)) : null;
    const title = now.businessUnit ? AJS.I18n.getText("accord.relationship.title", now.businessUnit) : AJS.I18n.getText("accord.page.relationship.title");
    document.title = title + ' - ' + project.name;
    Accord.fill(root,
      Accord.header({title, lead: AJS.I18n.getText("accord.relationship.lead", project.name), actions: actions(root, overview)}),
      notes(overview),
      now.id ? Accord.relationship.reassess(overview) : null,
      now.id ? together(overview) : nothing(root, overview),
      parts('due'),
      openIssues(overview),
      now.id ? agreed(overview) : null,
      parts('agreed'),
      now.id ? changed(root, overview) : null,
      h('div', {className: 'accord-registers'}, applications(overview), parts('more')));
  }

  function actions(root, overview) {
    if (!overview.mayEdit) {
      return null;
    }
    const {project, relationship} = overview;
    const edit = Accord.button(relationship.id ? AJS.I18n.getText("accord.relationship.edit") : AJS.I18n.getText("accord.relationship.first"), async () => {
      if (await Accord.editRelationship(overview)) {
        await load(root, project.key, AJS.I18n.getText("accord.relationship.saved"));
      }
    }, {className: 'aui-button aui-button-primary', 'data-edit': 'true'});
    const confirm = relationship.id ? Accord.button(AJS.I18n.getText("accord.relationship.confirm"), async () => {
      if (await Accord.relationship.confirm(project)) {
        await load(root, project.key, AJS.I18n.getText("accord.relationship.confirmed"));
      }
    }) : null;
    const strategy = relationship.id ? Accord.button(AJS.I18n.getText("accord.strategy.button"), async () => {
      if (await Accord.relationship.strategy.record(overview)) {
        await load(root, project.key, AJS.I18n.getText("accord.strategy.recorded"));
      }
    }, {'data-strategy': 'true'}) : null;
    return [edit, confirm, strategy];
  }

  // ---- what to know first ---------------------------------------------------------------------------------------------

  function notes(overview) {
    const now = overview.relationship;
    const list = [];
    if (overview.overdue) {
      list.push(Accord.note('warning', [h('h3', {}, AJS.I18n.getText("accord.relationship.note.overdue")),
        h('p', {}, AJS.I18n.getText("accord.relationship.note.overdue.text", Accord.date.day(now.nextReview)))]));
    }
    if (['PARTNER', 'PEER'].includes(now.relationshipModel.current) && now.brmType !== 'BRM') {
      list.push(Accord.note('info', h('p', {}, AJS.I18n.getText("accord.relationship.note.brm", Accord.words.relationshipModel[now.relationshipModel.current]))));
    }
    const model = words.models.indexOf(now.relationshipModel.current) + 1;
    if (model && now.maturityLevel.current && Math.abs(model - now.maturityLevel.current) > 1) {
      list.push(Accord.note('info', h('p', {}, AJS.I18n.getText("accord.relationship.note.apart",
        Accord.words.relationshipModel[now.relationshipModel.current], now.maturityLevel.current))));
    }
    return list;
  }

  function nothing(root, overview) {
    const turn = overview.mayEdit ? Accord.button(overview.turnedOn ? AJS.I18n.getText("accord.relationship.sidebar.off") : AJS.I18n.getText("accord.relationship.sidebar.on"), async () => {
      try {
        draw(root, await Accord.api.put(address(overview.project.key) + '/page', {turnedOn: !overview.turnedOn}));
        Accord.flag('success', AJS.I18n.getText("accord.relationship.saved"));
      } catch (problem) {
        Accord.flag('error', problem.message);
      }
    }) : null;
    return Accord.empty(AJS.I18n.getText("accord.relationship.nothing"),
      overview.mayEdit ? AJS.I18n.getText("accord.relationship.nothing.edit") : AJS.I18n.getText("accord.relationship.nothing.help"), turn);
  }

  // ---- how we work together --------------------------------------------------------------------------------------------

  function scale(label, names, current, target, by) {
    return h('ol', {className: 'accord-scale', 'aria-label': label}, names.map((name, index) => {
      const step = index + 1;
      const state = [step === current ? 'current' : step === target ? 'target' : step < current ? 'past' : 'ahead'];
      if (step > current && step <= target) {
        state.push('way');
      }
      const tag = step === current && step === target ? AJS.I18n.getText("accord.relationship.current.target")
        : step === current ? AJS.I18n.getText("accord.relationship.current")
          : step === target ? (by ? AJS.I18n.getText("accord.relationship.target.by", Accord.date.day(by)) : AJS.I18n.getText("accord.relationship.target")) : null;
      return h('li', {className: state.join(' '), 'aria-current': step === current ? 'step' : null},
        h('span', {className: 'accord-scale-mark', 'aria-hidden': 'true'}, step), h('span', {className: 'accord-scale-name'}, name),
        tag ? h('span', {className: 'accord-scale-tag'}, tag) : null);
    }));
  }

  const lastOf = (overview, name) => overview.changes.map(change => change.fields.find(field => field.field === name && field.before !== null)).find(Boolean);

  function before(overview, name) {
    const last = lastOf(overview, name);
    return last ? h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.relationship.before", value(name, last.before))) : null;
  }

  function together(overview) {
    const now = overview.relationship;
    const model = now.relationshipModel;
    const maturity = now.maturityLevel;
    const named = [...new Set([model.current, model.target].filter(Boolean))];
    const reasons = now.why !== undefined;
    const engagement = reasons ? Accord.relationship.engagement(overview) : {short: null, whole: null};
    const undecided = text => h('p', {className: 'accord-subtle'}, text);
    return Accord.section(AJS.I18n.getText("accord.relationship.how"), [
      h('div', {className: 'accord-two'},
        h('div', {className: 'accord-block'}, h('h3', {}, AJS.I18n.getText("accord.relationship.field.model")),
          model.current ? null : undecided(AJS.I18n.getText("accord.relationship.model.undecided")),
          scale(AJS.I18n.getText("accord.relationship.field.model"), words.models.map(each => Accord.words.relationshipModel[each]),
            words.models.indexOf(model.current) + 1, words.models.indexOf(model.target) + 1, now.targetDate),
          before(overview, 'relationshipModel.current'),
          Accord.kv(named.map(each => [Accord.words.relationshipModel[each], '\u201c' + words.definition[each] + '\u201d']))),
        h('div', {className: 'accord-block'}, h('h3', {}, AJS.I18n.getText("accord.relationship.field.level")),
          maturity.current ? null : undecided(AJS.I18n.getText("accord.relationship.level.undecided")),
          scale(AJS.I18n.getText("accord.relationship.field.level"), [1, 2, 3, 4].map(level), maturity.current || 0, maturity.target || 0, now.targetDate),
          before(overview, 'maturityLevel.current'),
          criteria(overview))),
      sides(overview, engagement.short), engagement.whole]);
  }

  function criteria(overview) {
    const now = overview.relationship;
    const shown = [now.maturityLevel.current, now.maturityLevel.target];
    const list = overview.criteria.filter(one => shown.includes(one.level));
    return list.length ? h('ul', {className: 'accord-criteria'}, list.map(one => {
      const evidence = (now.evidence || []).find(each => each.criterion === one.criterion);
      return h('li', {className: evidence ? 'seen' : null}, Accord.icon(evidence ? 'check-circle' : 'info-circle'),
        h('span', {}, AJS.I18n.getText("accord.relationship.criterion.of", one.level, words.criterion[one.criterion]),
          evidence ? h('span', {className: 'accord-sub accord-prose'}, evidence.text) : null),
        now.evidence ? h('span', {className: 'accord-small'}, evidence ? AJS.I18n.getText("accord.relationship.evidence.yes") : AJS.I18n.getText("accord.relationship.evidence.no")) : null);
    })) : null;
  }

  function sides(overview, engagement) {
    const now = overview.relationship;
    const cell = (label, ...content) => h('div', {}, h('h4', {}, label), content);
    const small = text => text ? h('span', {className: 'accord-small'}, text) : null;
    return h('div', {className: 'accord-sides'},
      cell(words.field.brm, Accord.person(now.brm), small(now.brmType && AJS.I18n.getText("accord.relationship.type", words.brmType[now.brmType]))),
      cell(words.field.counterpart, Accord.person(now.counterpart), small(now.counterpartTitle && AJS.I18n.getText("accord.relationship.localtitle", now.counterpartTitle))),
      cell(words.field.nextReview, review(now.nextReview, overview.today) || h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relationship.unplanned"))),
      engagement);
  }

  // ---- what was agreed --------------------------------------------------------------------------------------------------

  function agreed(overview) {
    const now = overview.relationship;
    const reasons = now.why !== undefined;
    const none = AJS.I18n.getText("accord.relationship.value.none");
    const project = each => h('a', {href: Accord.pageUrl('relationship/' + encodeURIComponent(each.key))}, each.name);
    return Accord.section(AJS.I18n.getText("accord.relationship.agreed"), Accord.kv([
      [words.field.decidedBy, now.decidedBy ? Accord.person(now.decidedBy) : AJS.I18n.getText("accord.relationship.undecided")],
      [words.field.decidedOn, now.decidedOn ? Accord.date.day(now.decidedOn) : none],
      [words.field.period, now.period || none],
      [words.field.targetDate, now.targetDate ? Accord.date.day(now.targetDate) : AJS.I18n.getText("accord.relationship.notargetdate")],
      [words.field.why, reasons ? h('span', {className: 'accord-prose'}, now.why || none)
        : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relationship.confidential"))],
      [words.field.sponsor, now.sponsor ? Accord.person(now.sponsor) : null],
      [words.field.projects, h('span', {}, now.projects.map((each, index) => [index ? ', ' : null, project(each)]))]
    ]));
  }

  /** A seat whose first person cannot have an issue is as vacant as an empty one. */
  const filled = (application, seat) => {
    const [first] = application.seats[seat] || [];
    return Boolean(first && first.key && first.active);
  };

  function sum(all) {
    const vacant = all.reduce((count, row) => count + SEATS.filter(seat => !filled(row, seat)).length, 0);
    const noModel = all.filter(row => !row.operatingModel).length;
    return [
      all.length === 1 ? AJS.I18n.getText("accord.relationship.applications.one") : AJS.I18n.getText("accord.relationship.applications.count", all.length),
      vacant === 0 ? AJS.I18n.getText("accord.relationship.seats.filled") : vacant === 1 ? AJS.I18n.getText("accord.relationship.seats.vacant.one")
        : AJS.I18n.getText("accord.relationship.seats.vacant", vacant),
      noModel ? AJS.I18n.getText("accord.relationship.models.none", noModel) : null
    ].filter(Boolean).join(', ');
  }

  function applications(overview) {
    const seat = name => ({
      title: Accord.words.seat[name],
      cell: row => filled(row, name) ? Accord.person(row.seats[name][0])
        : h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, AJS.I18n.getText("accord.models.vacant")))
    });
    const columns = [
      {title: AJS.I18n.getText("accord.models.application"), head: true, cell: row => [h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.key))}, row.name),
        row.criticality ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.relationship.criticality", row.criticality)) : null]},
      {title: AJS.I18n.getText("accord.panel.model"), cell: row => Accord.modelName(Accord.modelOf(row))}
    ].concat(SEATS.map(seat));
    return Accord.section(AJS.I18n.getText("accord.relationship.applications"), overview.applications.length
      ? [h('p', {className: 'accord-small'}, sum(overview.applications)),
        Accord.table(AJS.I18n.getText("accord.relationship.applications"), columns, overview.applications)]
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relationship.applications.none")));
  }

  function openIssues(overview) {
    const total = overview.openIssues.reduce((sum, row) => sum + (row.count || 0), 0);
    return Accord.section(AJS.I18n.getText("accord.relationship.open"), [
      h('ul', {className: 'accord-open'}, overview.openIssues.map(row => h('li', {}, Accord.shape(row.party), open(row, overview.project.name),
        h('span', {'aria-hidden': 'true'}, Accord.words.party[row.party])))),
      total ? null : h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.relationship.open.none"))]);
  }

  // ---- what changed -----------------------------------------------------------------------------------------------------

  function changed(root, overview) {
    const columns = [
      {title: AJS.I18n.getText("accord.relationship.when"), head: true, cell: change => [Accord.moment(change.at), h('span', {className: 'accord-sub'}, change.by ? change.by.displayName || change.by.key : '')]},
      {title: AJS.I18n.getText("accord.relationship.change"), cell: change => change.fields ? what(change) : strategy(root, overview, change)}
    ];
    const table = rows => Accord.table(AJS.I18n.getText("accord.relationship.changed"), columns, rows, 'accord-changes');
    const all = overview.changes.concat(overview.strategy || []).sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
    const body = h('div', {className: 'accord-block'}, table(all.slice(0, CHANGES_AT_FIRST)),
      all.length > CHANGES_AT_FIRST ? Accord.linkButton(AJS.I18n.getText("accord.due.all", all.length), () => Accord.fill(body, table(all))) : null);
    return Accord.section(AJS.I18n.getText("accord.relationship.changed"), body);
  }

  function strategy(root, overview, change) {
    const remove = overview.mayEdit ? Accord.linkButton(AJS.I18n.getText("accord.forums.remove"), async () => {
      if (await Accord.relationship.strategy.takeBack(overview, change)) {
        await load(root, overview.project.key, AJS.I18n.getText("accord.forums.removed"));
      }
    }, {'aria-label': AJS.I18n.getText("accord.register.remove.of", change.what)}) : null;
    return [h('p', {className: 'accord-prose'}, AJS.I18n.getText("accord.reassess.STRATEGY_CHANGED", Accord.date.day(change.on), change.what)), remove];
  }

  function what(change) {
    const first = change.fields.every(field => field.before === null);
    const fields = first ? change.fields.filter(field => FIRST.test(field.field)) : change.fields;
    return [
      change.confirmed === null ? null : h('p', {className: 'accord-prose'}, change.confirmed
        ? AJS.I18n.getText("accord.relationship.confirmed.why", change.confirmed) : AJS.I18n.getText("accord.relationship.confirmed")),
      h('dl', {className: 'accord-diffs'}, fields.map(field => h('div', {}, h('dt', {}, words.field[field.field]),
        h('dd', {}, first ? h('ins', {}, value(field.field, field.after))
          : [h('del', {}, value(field.field, field.before)), ' \u2192 ', h('ins', {}, value(field.field, field.after))]))))];
  }
}());
