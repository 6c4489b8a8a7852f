/* From mode 2 to mode 1: which cells switch to IT OPS on which day, by themselves, and whether everything is ready for it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const STATE = {
    PENDING: AJS.I18n.getText("accord.transition.PENDING"), IN_FORCE: AJS.I18n.getText("accord.transition.DONE"),
    PAST: AJS.I18n.getText("accord.transition.DONE"), WITHDRAWN: AJS.I18n.getText("accord.transition.WITHDRAWN")
  };

  Accord.page('transition', async (root, page) => {
    const key = page.path[0] || '';
    const at = 'applications/' + encodeURIComponent(key);
    const [application, ready] = await Promise.all([Accord.api.get(at), Accord.api.get(at + '/transition')]);
    const modelAt = 'operating-models/' + encodeURIComponent(application.operatingModel || '');
    const model = application.operatingModel ? await Accord.api.get(modelAt) : null;
    const versions = model && !model.reference ? (await Accord.api.get(modelAt + '/versions', {maxResults: 200})).values : [];
    document.title = application.name + ' - ' + document.title;
    const left = model ? model.cells.filter(cell => cell.party === 'BUSINESS' || cell.party === 'UNDECIDED') : [];
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.transition.title", application.name),
        crumbs: [[AJS.I18n.getText("accord.page.applications.title"), Accord.pageUrl('applications')], [application.name, Accord.pageUrl(at)]],
        lead: AJS.I18n.getText("accord.transition.lead"),
        lozenge: h('span', {className: 'aui-lozenge aui-lozenge-subtle', 'data-mode': application.mode}, application.mode ? AJS.I18n.getText("accord.transition.mode", application.mode) : AJS.I18n.getText("accord.transition.nomode")),
        actions: application.mode !== 1 && model && !left.length && page.data.mayEditCatalogue === 'true'
          ? Accord.button(AJS.I18n.getText("accord.transition.arrive"), async () => {
            await Accord.api.put(at, Object.assign({}, application, {mode: 1}));
            location.reload();
          }, {className: 'aui-button aui-button-primary'}) : null
      }),
      Accord.section(AJS.I18n.getText("accord.transition.ready"), checks(application, ready)),
      Accord.section(AJS.I18n.getText("accord.transition.plan"), steps(versions), model && !model.reference ? h('a', {href: Accord.pageUrl(modelAt)}, Accord.modelName(model)) : null),
      !model ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.applications.model.none")))
        : ready.mayPlan ? left.length ? form(at, application, ready, left, versions, model) : Accord.note('info', h('p', {}, AJS.I18n.getText("accord.transition.nothing")), 'check-circle-filled') : null);
  });

  function checks(application, ready) {
    const line = (fine, good, bad, address) => h('li', {className: 'accord-check' + (fine ? '' : ' accord-check-warn')}, Accord.icon(fine ? 'check-circle-filled' : 'warning'),
      h('span', {}, fine ? good : [bad, ' ', h('a', {href: address, className: 'accord-inline'}, AJS.I18n.getText("accord.transition.mend"))]));
    const own = Accord.pageUrl('applications/' + encodeURIComponent(application.key)) + '?edit';
    return h('ul', {className: 'accord-transition-checks'},
      line(ready.contractHeldByIt, AJS.I18n.getText("accord.transition.contract.fine"), AJS.I18n.getText("accord.transition.contract"), own),
      line(!ready.vacant.length, AJS.I18n.getText("accord.transition.seats.fine"), AJS.I18n.getText("accord.transition.seats", ready.vacant.map(seat => Accord.words.seat[seat]).join(', ')), own),
      line(!ready.gaps, AJS.I18n.getText("accord.transition.checklist.fine"), AJS.I18n.getText("accord.checklist.gaps", ready.gaps), Accord.pageUrl('checklist/' + encodeURIComponent(application.key))));
  }

  const cells = changes => changes.map(each => Accord.words.process[each.process] + ' (' + Accord.words.part[each.part] + ')').join(', ');

  function steps(versions) {
    const switched = versions.map(version => Object.assign({}, version, {to: version.changes.filter(each => each.to === 'IT_OPS')})).filter(version => version.to.length && version.state !== 'WITHDRAWN').reverse();
    return switched.length ? Accord.table(AJS.I18n.getText("accord.transition.plan"), [
      {title: AJS.I18n.getText("accord.transition.day"), head: true, cell: version => Accord.date.day(version.from)},
      {title: AJS.I18n.getText("accord.transition.cells"), className: 'accord-wide', cell: version => [cells(version.to), version.note ? h('span', {className: 'accord-sub'}, version.note) : null]},
      {title: AJS.I18n.getText("accord.transition.state"), cell: version => h('span', {className: 'aui-lozenge aui-lozenge-subtle', 'data-step': version.state}, STATE[version.state])}
    ], switched) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.transition.none"));
  }

  function form(at, application, ready, left, versions, model) {
    const planned = new Set(versions.filter(version => version.state === 'PENDING').flatMap(version => version.changes.filter(each => each.to === 'IT_OPS').map(each => each.process + each.part)));
    const days = left.filter(cell => !planned.has(cell.process + cell.part)).map(cell => ({cell, input: Accord.input({type: 'date', 'aria-label': Accord.words.process[cell.process] + ', ' + Accord.words.part[cell.part], 'data-cell': cell.process + '-' + cell.part})}));
    if (!days.length) {
      return null;
    }
    const why = Accord.textarea({rows: 2});
    const open = Accord.select([['KEPT', AJS.I18n.getText("accord.transition.kept")], ['MOVED', AJS.I18n.getText("accord.transition.moved")]], 'KEPT');
    const submit = h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.transition.submit"));
    const form = h('form', {className: 'aui accord-form', novalidate: true}, Accord.section(AJS.I18n.getText("accord.transition.add"), [
      h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.transition.add.help")),
      model.reference ? Accord.note('info', h('p', {}, AJS.I18n.getText("accord.transition.copy", application.name)))
        : ready.sharedBy > 1 ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.undecided.shared", ready.sharedBy))) : null,
      h('div', {'data-field': 'steps'}, Accord.table(AJS.I18n.getText("accord.transition.add"), [
        {title: AJS.I18n.getText("accord.models.process"), head: true, cell: ({cell}) => [Accord.words.process[cell.process], h('span', {className: 'accord-sub'}, Accord.words.part[cell.part])]},
        {title: AJS.I18n.getText("accord.transition.now"), cell: ({cell}) => Accord.party(cell.party)},
        {title: AJS.I18n.getText("accord.transition.day"), cell: ({input}) => h('div', {className: 'accord-field'}, input)}
      ], days)),
      Accord.field({label: AJS.I18n.getText("accord.transition.open"), name: 'openIssues', control: open}),
      Accord.field({label: AJS.I18n.getText("accord.aspiration.why"), name: 'why', control: why, required: true}),
      h('div', {className: 'accord-actions'}, submit)]));
    form.addEventListener('submit', event => {
      event.preventDefault();
      Accord.busy(submit, async () => {
        Accord.clearProblem(form);
        const byDay = {};
        days.filter(({input}) => input.value).forEach(({cell, input}) => {
          (byDay[input.value] = byDay[input.value] || []).push({process: cell.process, part: cell.part});
        });
        try {
          await Accord.api.post(at + '/transition', {steps: Object.entries(byDay).map(([on, those]) => ({on, cells: those})), why: why.value, openIssues: open.value});
          location.reload();
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    });
    return form;
  }
}());
