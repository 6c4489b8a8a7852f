/* The import of relationships, in a dialog: the file is shown line by line before anything is saved. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {words, value} = Accord.relationship;
  const PATH = 'relationships/import';

  /** Answers a promise of whether something was imported. */
  Accord.relationship.importFile = function () {
    const file = h('input', {type: 'file', accept: '.csv,.tsv,.txt,text/csv', className: 'accord-file'});
    const shown = h('div', {className: 'accord-block', role: 'status'});
    file.addEventListener('change', async () => {
      const form = file.form;
      Accord.clearProblem(form);
      Accord.fill(shown);
      if (file.files.length) {
        try {
          Accord.fill(shown, preview(await Accord.api.upload(PATH + '?preview=true', file.files[0])));
        } catch (problem) {
          Accord.problem(form, problem);
        }
      }
    });
    return Accord.dialog({
      title: AJS.I18n.getText("accord.relimport.title"), size: 'large', submit: AJS.I18n.getText("accord.relimport.do"),
      content: [h('p', {}, AJS.I18n.getText("accord.relimport.text")),
        Accord.field({label: AJS.I18n.getText("accord.relimport.file"), name: 'file', required: true, control: file, hint: AJS.I18n.getText("accord.relimport.file.hint")}), shown],
      onSubmit: () => file.files.length ? Accord.api.upload(PATH, file.files[0])
        : Promise.reject(Object.assign(new Error(), {fields: {file: AJS.I18n.getText("accord.relimport.none")}, messages: []}))
    });
  };

  function preview(plan) {
    return [
      h('p', {}, AJS.I18n.getText("accord.relimport.summary", plan.values.length, plan.changed, plan.wrong)),
      plan.wrong ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.relimport.wrong"))) : null,
      plan.ignored.length ? h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.relimport.ignored", plan.ignored.join(', '))) : null,
      Accord.table(AJS.I18n.getText("accord.relimport.changes"), [
        {title: AJS.I18n.getText("accord.relimport.line"), right: true, cell: line => line.line},
        {title: AJS.I18n.getText("accord.mine.project"), head: true, cell: line => line.project ? line.project.name : line.key || '\u2013'},
        {title: AJS.I18n.getText("accord.relimport.changes"), cell: line => line.problems.length ? wrong(line) : line.changes.length ? changes(line) : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relimport.same"))}
      ], plan.values, 'accord-relimport')
    ];
  }

  const wrong = line => h('ul', {className: 'accord-people'}, line.problems.map(each => h('li', {},
    h('span', {className: 'accord-check accord-check-bad'}, Accord.icon('error'), h('span', {}, each.sentence)))));

  const changes = line => h('dl', {className: 'accord-diffs'}, line.changes.map(each => h('div', {}, h('dt', {}, words.field[each.field]),
    h('dd', {}, h('del', {}, value(each.field, each.before)), ' \u2192 ', h('ins', {}, value(each.field, each.after))))));
}());
