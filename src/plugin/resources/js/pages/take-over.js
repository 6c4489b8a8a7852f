/* Taking over projects: one business relationship manager for many, shown before it is done. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {words} = Accord.relationship;

  Accord.page('take-over', (root, page) => {
    const me = {value: page.data.user, label: page.data.userName};
    const form = h('form', {className: 'aui accord-form accord', novalidate: true});
    const result = h('div', {className: 'accord-block', role: 'status'});
    const parts = {
      brm: Accord.pick.user({id: Accord.id('brm'), value: me}),
      type: Accord.select(Object.entries(words.brmType), 'BRM')
    };
    const ask = preview => Accord.api.post('relationships/take-over', {
      projects: parts.projects.accord.values.map(option => option.value), brm: parts.brm.accord.value, brmType: parts.type.value, preview
    });
    const run = (button, preview) => Accord.busy(button, async () => {
      Accord.clearProblem(form);
      try {
        show(result, await ask(preview));
        take.disabled = !preview;
      } catch (problem) {
        Accord.problem(form, problem);
      }
    });
    const take = Accord.button(AJS.I18n.getText("accord.takeover.do"), event => run(event.currentTarget, false), {className: 'aui-button aui-button-primary', disabled: true, 'data-take': 'true'});
    const look = Accord.button(AJS.I18n.getText("accord.takeover.preview"), event => run(event.currentTarget, true), {'data-preview': 'true'});
    const stale = () => {
      take.disabled = true;
      Accord.fill(result);
    };
    parts.projects = Accord.multiple(options => Accord.pick.project(Object.assign({id: Accord.id('projects')}, options)), [], stale);
    form.addEventListener('change', stale);
    form.addEventListener('submit', event => event.preventDefault());
    Accord.fill(form,
      Accord.field({label: AJS.I18n.getText("accord.takeover.projects"), name: 'projects', control: parts.projects, required: true}),
      h('div', {className: 'accord-two'}, Accord.field({label: words.field.brm, name: 'brm', control: parts.brm, required: true}),
        Accord.field({label: words.field.brmType, name: 'brmType', control: parts.type})),
      h('div', {className: 'accord-actions'}, look, take));
    Accord.fill(root, Accord.header({title: AJS.I18n.getText("accord.page.take-over.title"), lead: AJS.I18n.getText("accord.takeover.lead"),
      crumbs: [[AJS.I18n.getText("accord.page.my-projects.title"), Accord.pageUrl('my-projects')]]}), form, result);
  });

  function show(result, taken) {
    const what = row => row.refused ? h('span', {className: 'accord-check accord-check-bad'}, Accord.icon('error'), h('span', {}, row.refused))
      : row.same ? h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.takeover.same"))
        : h('span', {className: 'accord-check accord-check-ok'}, Accord.icon('check-circle'), h('span', {}, taken.preview ? AJS.I18n.getText("accord.takeover.will") : AJS.I18n.getText("accord.takeover.done")));
    Accord.fill(result, Accord.section(taken.preview ? AJS.I18n.getText("accord.takeover.previewed") : AJS.I18n.getText("accord.takeover.result"),
      Accord.table(AJS.I18n.getText("accord.takeover.result"), [
        {title: AJS.I18n.getText("accord.mine.project"), head: true, cell: row => h('a', {href: Accord.pageUrl('relationship/' + encodeURIComponent(row.project.key))}, row.project.name)},
        {title: AJS.I18n.getText("accord.takeover.before"), cell: row => Accord.person(row.before)},
        {title: AJS.I18n.getText("accord.takeover.what"), cell: what}
      ], taken.values)));
  }
}());
