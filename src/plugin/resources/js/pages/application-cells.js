/* Who answers for each process of one application, in person, and who performs it; and saying so for just one cell. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  /** The operating model of an application: how complete it is, and its matrix with people. */
  Accord.applicationCells = function (application, found, mayAdminister) {
    const title = AJS.I18n.getText("accord.applications.model");
    if (!found.operatingModel) {
      return Accord.section(title, Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.applications.model.none"))));
    }
    const cells = found.values;
    return Accord.section(title, [
      h('p', {}, h('a', {className: 'accord-inline', href: Accord.pageUrl('operating-models/' + encodeURIComponent(found.operatingModel.key))}, found.operatingModel.name), ' \u00b7 ',
        AJS.I18n.getText("accord.models.version", found.operatingModel.version), ' \u00b7 ', AJS.I18n.getText("accord.models.agreed", Accord.cells.agreed(cells), 28)),
      Accord.completeness(cells),
      Accord.matrix({
        cells, below: cell => [accountable(cell) || (cell.party === 'UNDECIDED' ? null : AJS.I18n.getText("accord.cells.nobody")),
          cell.performing && cell.party !== 'UNDECIDED' ? [h('br'), AJS.I18n.getText("accord.cells.worked", cell.performing.name)] : null],
        onOpen: cell => open(application, cell, mayAdminister)
      }), onADay(application)]);
  };

  /** Which model applied on a day. */
  function onADay(application) {
    const answer = h('div', {role: 'status', id: 'accord-applied'});
    const day = Accord.input({type: 'date'});
    const form = h('form', {className: 'aui accord-filters'}, Accord.field({label: AJS.I18n.getText("accord.cells.on"), name: 'on', control: day}),
      h('button', {type: 'submit', className: 'aui-button'}, AJS.I18n.getText("accord.models.on.ask")));
    form.addEventListener('submit', async event => {
      event.preventDefault();
      Accord.clearProblem(form);
      try {
        const found = (await Accord.api.get('applications/' + encodeURIComponent(application.key) + '/operating-models', {on: day.value || ' '})).values;
        Accord.fill(answer, found.length ? found.map(each => h('p', {}, AJS.I18n.getText("accord.cells.on.applied", each.name, each.version, Accord.date.full(each.from))))
          : h('p', {}, AJS.I18n.getText("accord.cells.on.none")));
      } catch (problem) {
        Accord.problem(form, problem);
      }
    });
    return h('div', {className: 'accord-section'}, form, answer);
  }

  const accountable = cell => cell.person ? cell.person.displayName || cell.person.key : cell.accountable ? cell.accountable.name : null;

  function open(application, cell, mayAdminister) {
    const facts = Accord.kv([
      [AJS.I18n.getText("accord.models.party"), Accord.party(cell.party)],
      [AJS.I18n.getText("accord.cells.accountable"), cell.person ? Accord.person(cell.person, cell.accountable && cell.accountable.name) : accountable(cell) || AJS.I18n.getText("accord.cells.nobody")],
      [AJS.I18n.getText("accord.cells.performs"), cell.performing ? [cell.performing.name, h('span', {className: 'accord-sub'}, Accord.words.targetType[cell.performing.type])] : AJS.I18n.getText("accord.cells.same")]
    ]);
    const set = mayAdminister && cell.party !== 'UNDECIDED';
    return Accord.dialog({
      title: Accord.cells.name(cell), content: [facts, cell.party === 'UNDECIDED' ? h('p', {}, AJS.I18n.getText("accord.cells.undecided"))
        : set ? null : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.cells.admins"))],
      submit: set ? AJS.I18n.getText("accord.cells.set") : null, onSubmit: async () => null
    }).then(submitted => submitted ? bind(application, cell) : null);
  }

  /** The binding of just this cell: what holds for it now is where it starts. */
  async function bind(application, cell) {
    const [bindings, roles] = await Promise.all([Accord.api.get('bindings'), Accord.api.get('/rest/api/2/role')]);
    const scope = {party: cell.party, businessUnit: null, application: application.key, process: cell.process, part: cell.part};
    const own = bindings.values.findIndex(each => Object.entries(scope).every(([name, value]) => (each[name] || null) === value));
    const line = own < 0 ? bindings.values.length : own;
    const binding = own < 0 ? Object.assign({applicationName: application.name, target: cell.accountable, performer: cell.performing, workGoesTo: 'PERFORMER', faults: []}, scope) : bindings.values[own];
    const done = await Accord.bindingForm({
      title: AJS.I18n.getText("accord.cells.set.title", Accord.cells.name(cell), application.name), binding, isDefault: false, roles, line,
      save: async wanted => {
        const values = bindings.values.slice();
        values[line] = wanted;
        await Accord.api.put('bindings', {values, version: bindings.version});
      }
    });
    if (done) {
      location.reload();
    }
  }
}());
