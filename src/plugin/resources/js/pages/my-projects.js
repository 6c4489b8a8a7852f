/* My projects: where somebody is the business relationship manager, what is overdue first. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {level, value, review, open, days, words} = Accord.relationship;
  const PARTIES = ['IT_OPS', 'IT_DELIVERY', 'BUSINESS', 'UNDECIDED'];
  const COLUMNS = 8;

  Accord.page('my-projects', (root, page) => load(root, {mine: !page.query.has('all'), startAt: 0}));

  async function load(root, state, said) {
    const list = await Accord.api.get('relationships', {mine: state.mine ? 'true' : null, startAt: state.startAt, maxResults: 50});
    draw(root, state, list);
    if (said) {
      Accord.flag('success', said);
    }
  }

  function draw(root, state, list) {
    const overdue = list.values.filter(row => row.overdue).length;
    const lead = !state.mine ? AJS.I18n.getText("accord.mine.lead.all", list.total)
      : overdue ? AJS.I18n.getText("accord.mine.lead", list.total, overdue) : AJS.I18n.getText("accord.mine.lead.none", list.total);
    const other = Accord.button(state.mine ? AJS.I18n.getText("accord.mine.all") : AJS.I18n.getText("accord.mine.only"),
      () => load(root, {mine: !state.mine, startAt: 0}));
    Accord.fill(root,
      Accord.header({title: state.mine ? AJS.I18n.getText("accord.page.my-projects.title") : AJS.I18n.getText("accord.mine.title.all"), lead,
        actions: [other, h('a', {className: 'aui-button', href: Accord.pageUrl('take-over')}, AJS.I18n.getText("accord.page.take-over.title"))]}),
      list.total ? Accord.section(AJS.I18n.getText("accord.mine.list"), [table(root, state, list.values),
        Accord.paging(list, startAt => load(root, {mine: state.mine, startAt}))], legend())
        : Accord.empty(AJS.I18n.getText("accord.mine.none"), AJS.I18n.getText("accord.mine.none.help")));
  }

  const legend = () => h('ul', {className: 'accord-legend', 'aria-label': AJS.I18n.getText("accord.mine.legend")},
    PARTIES.map(party => h('li', {}, Accord.shape(party), Accord.words.party[party])));

  const address = row => Accord.pageUrl('relationship/' + encodeURIComponent(row.project.key));

  function group(row) {
    const next = row.relationship.nextReview;
    return row.overdue ? 'overdue' : !next ? 'unplanned' : days(row.today, next) <= 30 ? 'soon' : 'later';
  }

  function aim(now, target, text) {
    if (!now) {
      return h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.mine.notassessed"));
    }
    const below = !target ? AJS.I18n.getText("accord.mine.notarget") : now === target ? AJS.I18n.getText("accord.mine.attarget")
      : [Accord.icon('arrow-right', AJS.I18n.getText("accord.relationship.target")), ' ', text(target)];
    return [text(now), h('span', {className: 'accord-sub accord-target'}, below)];
  }

  function lastChange(row) {
    const change = row.lastChange;
    if (!change) {
      return h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relationship.value.none"));
    }
    const shown = change.fields.find(field => /^(relationshipModel|maturityLevel)/.test(field.field)) || change.fields[0];
    const text = change.confirmed !== null ? AJS.I18n.getText("accord.mine.confirmed")
      : shown ? words.field[shown.field] + ': ' + value(shown.field, shown.after) : '';
    return [text, h('span', {className: 'accord-sub accord-num'}, Accord.date.day(change.at), ', ', change.by ? change.by.displayName || change.by.key : '')];
  }

  function columns(root, state) {
    const heading = (title, sub) => [title, h('span', {className: 'accord-sub'}, sub)];
    return [
      {title: AJS.I18n.getText("accord.mine.project"), heading: heading(AJS.I18n.getText("accord.mine.project"), words.field.businessUnit), head: true,
        cell: row => [h('a', {href: address(row)}, row.project.name), h('span', {className: 'accord-sub'}, row.relationship.businessUnit)]},
      {title: words.field['relationshipModel.current'], heading: heading(words.field['relationshipModel.current'], AJS.I18n.getText("accord.mine.now")),
        cell: row => aim(row.relationship.relationshipModel.current, row.relationship.relationshipModel.target, model => Accord.words.relationshipModel[model])},
      {title: words.field['maturityLevel.current'], heading: heading(words.field['maturityLevel.current'], AJS.I18n.getText("accord.mine.now")),
        cell: row => aim(row.relationship.maturityLevel.current, row.relationship.maturityLevel.target, level)},
      {title: words.field.nextReview, cell: row => review(row.relationship.nextReview, row.today)
        || [AJS.I18n.getText("accord.relationship.unplanned"), row.mayEdit ? h('span', {className: 'accord-sub'}, h('a', {href: address(row) + '?edit'}, AJS.I18n.getText("accord.mine.plan"))) : null]},
      {title: AJS.I18n.getText("accord.mine.lastchange"), cell: lastChange},
      {title: AJS.I18n.getText("accord.mine.open"), heading: heading(AJS.I18n.getText("accord.mine.open"), AJS.I18n.getText("accord.mine.byparty")),
        cell: row => h('ul', {className: 'accord-split-nums'}, PARTIES.map(party => row.openIssues.find(each => each.party === party))
          .map(each => h('li', {}, Accord.shape(each.party), open(each, row.project.name))))},
      {title: AJS.I18n.getText("accord.mine.vacant"), right: true, cell: row => row.vacantSeats === 0 ? h('span', {className: 'accord-subtle'}, '0')
        : h('a', {href: row.vacantIn.length === 1 ? Accord.pageUrl('applications/' + encodeURIComponent(row.vacantIn[0])) : address(row),
          'aria-label': AJS.I18n.getText("accord.mine.vacant.label", row.vacantSeats, row.project.name)}, row.vacantSeats)},
      {title: AJS.I18n.getText("accord.mine.action"), hidden: true, cell: row => row.mayEdit ? Accord.linkButton(AJS.I18n.getText("accord.relationship.confirm"), async () => {
        if (await Accord.relationship.confirm(row.project)) {
          await load(root, state, AJS.I18n.getText("accord.relationship.confirmed"));
        }
      }, {'aria-label': AJS.I18n.getText("accord.mine.confirm.label", row.project.name)}) : null}
    ];
  }

  function table(root, state, rows) {
    const titles = {
      overdue: AJS.I18n.getText("accord.mine.group.overdue"), soon: AJS.I18n.getText("accord.mine.group.soon"),
      later: AJS.I18n.getText("accord.mine.group.later"), unplanned: AJS.I18n.getText("accord.mine.group.unplanned")
    };
    const list = columns(root, state);
    const element = Accord.table(AJS.I18n.getText("accord.mine.caption"), list, [], 'accord-mine');
    const body = element.querySelector('tbody');
    Object.keys(titles).forEach(name => {
      const found = rows.filter(row => group(row) === name);
      if (found.length) {
        body.append(h('tr', {className: 'accord-group'}, h('th', {scope: 'rowgroup', colspan: COLUMNS}, titles[name], ' ',
          h('span', {className: 'accord-subtle accord-num'}, found.length))), ...found.map(row => Accord.row(list, row)));
      }
    });
    return element;
  }
}());
