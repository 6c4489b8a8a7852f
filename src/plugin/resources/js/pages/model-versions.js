/* Every version of an own operating model: when it applied, what it changed, and going back to it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const KIND = {IN_FORCE: 'success', PENDING: 'current'};

  Accord.modelVersions = function ({model, versions, mayEdit}) {
    const state = {
      IN_FORCE: AJS.I18n.getText("accord.models.state.IN_FORCE"), PENDING: AJS.I18n.getText("accord.models.state.PENDING"),
      PAST: AJS.I18n.getText("accord.models.state.PAST"), WITHDRAWN: AJS.I18n.getText("accord.models.state.WITHDRAWN")
    };
    const latest = versions.find(version => version.state !== 'WITHDRAWN');
    const edits = mayEdit && !model.retired;
    const moment = text => h('time', {datetime: text}, Accord.date.full(text));
    const columns = [
      {title: AJS.I18n.getText("accord.models.versions.number"), head: true, cell: row => [AJS.I18n.getText("accord.models.version", row.number), ' ',
        h('span', {className: 'aui-lozenge aui-lozenge-subtle' + (KIND[row.state] ? ' aui-lozenge-' + KIND[row.state] : '')}, state[row.state])]},
      {title: AJS.I18n.getText("accord.models.versions.when"), cell: row => [moment(row.effective), row.until ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.models.versions.until", Accord.date.full(row.until))) : null]},
      {title: AJS.I18n.getText("accord.models.versions.note"), cell: row => [row.note || '\u2013', h('span', {className: 'accord-sub'},
        AJS.I18n.getText("accord.models.versions.by", row.publishedBy.displayName || row.publishedBy.key, Accord.date.moment(row.publishedAt)))]},
      {title: AJS.I18n.getText("accord.models.changes"), cell: row => row.changes.length
        ? h('button', {type: 'button', className: 'accord-link', onClick: () => changes(row, versions)}, AJS.I18n.getText("accord.models.cells", row.changes.length)) : '\u2013'},
      {title: AJS.I18n.getText("accord.impact.issues"), cell: row => row.reroute && mayEdit
        ? h('a', {href: Accord.pageUrl('reroute/' + row.reroute), 'data-moved': row.number, className: 'accord-inline'}, AJS.I18n.getText("accord.models.versions.moved")) : '\u2013'},
      {title: AJS.I18n.getText("accord.models.versions.actions"), hidden: true, cell: row => edits ? action(model, row, latest) : null}
    ];
    const answer = h('div', {role: 'status'});
    const day = Accord.input({type: 'date', name: 'on'});
    const ask = h('form', {className: 'aui accord-filters'},
      Accord.field({label: AJS.I18n.getText("accord.models.on"), name: 'on', control: day}),
      h('button', {type: 'submit', className: 'aui-button'}, AJS.I18n.getText("accord.models.on.ask")));
    ask.addEventListener('submit', async event => {
      event.preventDefault();
      Accord.clearProblem(ask);
      try {
        const found = (await Accord.api.get(Accord.models.at(model.key) + '/versions', {on: day.value || ' '})).values;
        Accord.fill(answer, found.length ? found.slice().reverse().map(version => h('p', {}, AJS.I18n.getText("accord.models.on.version", version.number, Accord.date.full(version.effective))))
          : h('p', {}, AJS.I18n.getText("accord.models.on.none")));
      } catch (problem) {
        Accord.problem(ask, problem);
      }
    });
    return Accord.section(AJS.I18n.getText("accord.models.versions"), [Accord.table(AJS.I18n.getText("accord.models.versions"), columns, versions), ask, answer]);
  };

  function changes(row, versions) {
    const before = versions.find(version => version.number < row.number && version.state !== 'WITHDRAWN');
    return Accord.dialog({title: AJS.I18n.getText("accord.models.version", row.number), size: 'large', content: Accord.changesTable(Accord.cells.changes(before.cells, row.cells))});
  }

  function action(model, row, latest) {
    if (row.state === 'PENDING') {
      return h('button', {type: 'button', className: 'aui-button', 'data-withdraw': row.number, onClick: () => Accord.confirm(
        AJS.I18n.getText("accord.models.withdraw.title", row.number), AJS.I18n.getText("accord.models.withdraw.text"), AJS.I18n.getText("accord.models.withdraw"), async () => {
          await Accord.api.del(Accord.models.at(model.key) + '/versions/' + row.number + '?recordVersion=' + model.recordVersion);
          location.reload();
        }, true)}, AJS.I18n.getText("accord.models.withdraw"));
    }
    return row.state === 'PAST' && row.number !== latest.number
      ? h('a', {className: 'aui-button', 'data-rollback': row.number, href: Accord.models.url(model.key) + '/publish?equalTo=' + row.number}, AJS.I18n.getText("accord.models.rollback"))
      : null;
  }
}());
