/* The support-model workshop: scenario by scenario who is first line, accountable and performs; its result fills a draft. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  Accord.page('workshop', async (root, page) => {
    const at = 'applications/' + encodeURIComponent(page.path[0] || '');
    const [application, workshop] = await Promise.all([Accord.api.get(at), Accord.api.get(at + '/workshop')]);
    const state = {at, workshop, list: h('div', {className: 'accord-section'}), error: h('div', {'aria-live': 'polite'})};
    document.title = application.name + ' - ' + document.title;
    const draft = Accord.button(AJS.I18n.getText("accord.workshop.draft"), () => Accord.busy(draft, () => toDraft(state)), {className: 'aui-button aui-button-primary'});
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.workshop.title", application.name), lead: AJS.I18n.getText("accord.workshop.lead"),
        crumbs: [[AJS.I18n.getText("accord.page.applications.title"), Accord.pageUrl('applications')], [application.name, Accord.pageUrl(at)]],
        actions: workshop.mayDraft && application.operatingModel ? draft : null
      }), state.error,
      Accord.section(AJS.I18n.getText("accord.workshop.scenarios"), state.list, workshop.mayKeep ? Accord.button(AJS.I18n.getText("accord.workshop.add"), () => edit(state, null)) : null));
    draw(state);
  });

  function draw(state) {
    const {scenarios, mayKeep} = state.workshop;
    const act = (text, row, run) => Accord.button(text, run, {className: 'aui-button accord-rowaction', 'aria-label': text + ', ' + row.text});
    Accord.fill(state.list, scenarios.length ? Accord.table(AJS.I18n.getText("accord.workshop.scenarios"), [
      {title: AJS.I18n.getText("accord.workshop.scenario"), head: true, cell: row => row.text},
      {title: AJS.I18n.getText("accord.models.process"), cell: row => [Accord.words.process[row.process], h('span', {className: 'accord-sub'}, Accord.words.part[row.part])]},
      {title: AJS.I18n.getText("accord.workshop.first"), cell: row => row.firstLine || '\u2013'},
      {title: AJS.I18n.getText("accord.portfolio.party"), cell: row => Accord.party(row.accountable || 'UNDECIDED')},
      {title: AJS.I18n.getText("accord.workshop.performs"), cell: row => row.performs || '\u2013'}
    ].concat(mayKeep ? [{title: AJS.I18n.getText("accord.aspiration.action"), hidden: true, cell: row => h('div', {className: 'accord-actions'},
      act(AJS.I18n.getText("accord.workshop.edit"), row, () => edit(state, row)),
      act(AJS.I18n.getText("accord.workshop.remove"), row, () => save(state, scenarios.filter(each => each !== row)).catch(problem => failed(state, problem))))}] : []), scenarios)
      : Accord.empty(AJS.I18n.getText("accord.workshop.none"), AJS.I18n.getText("accord.workshop.none.help")));
  }

  const failed = (state, problem) => Accord.fill(state.error, Accord.failure(problem));

  async function save(state, scenarios) {
    state.workshop = await Accord.api.put(state.at + '/workshop', {scenarios, version: state.workshop.version});
    Accord.fill(state.error);
    draw(state);
  }

  function edit(state, row) {
    const before = row || {text: '', process: 'INCIDENT', part: 'APPLICATION', firstLine: '', accountable: '', performs: ''};
    const field = {
      text: Accord.textarea({rows: 2, value: before.text}), process: Accord.select(Object.entries(Accord.words.process), before.process),
      part: Accord.select(Object.entries(Accord.words.part), before.part), firstLine: Accord.input({value: before.firstLine || ''}),
      accountable: Accord.select([['', AJS.I18n.getText("accord.party.UNDECIDED")]].concat(Object.entries(Accord.words.party).filter(([party]) => party !== 'UNDECIDED')), before.accountable || ''),
      performs: Accord.input({value: before.performs || ''})
    };
    return Accord.dialog({
      title: row ? AJS.I18n.getText("accord.workshop.edit") : AJS.I18n.getText("accord.workshop.add"), submit: AJS.I18n.getText("accord.workshop.save"),
      content: [Accord.field({label: AJS.I18n.getText("accord.workshop.scenario"), name: 'text', control: field.text, required: true, hint: AJS.I18n.getText("accord.workshop.scenario.hint")}),
        h('div', {className: 'accord-two'}, Accord.field({label: AJS.I18n.getText("accord.models.process"), name: 'process', control: field.process}), Accord.field({label: AJS.I18n.getText("accord.workshop.part"), name: 'part', control: field.part})),
        Accord.field({label: AJS.I18n.getText("accord.workshop.first"), name: 'firstLine', control: field.firstLine}),
        Accord.field({label: AJS.I18n.getText("accord.portfolio.party"), name: 'accountable', control: field.accountable}),
        Accord.field({label: AJS.I18n.getText("accord.workshop.performs"), name: 'performs', control: field.performs})],
      onSubmit: () => {
        const wanted = {};
        Object.entries(field).forEach(([name, input]) => {
          wanted[name] = input.value.trim() || null;
        });
        const {scenarios} = state.workshop;
        return save(state, row ? scenarios.map(each => each === row ? wanted : each) : scenarios.concat([wanted]));
      }
    });
  }

  async function toDraft(state) {
    try {
      const made = await Accord.api.post(state.at + '/workshop/draft');
      Accord.fill(state.error, Accord.note('info', h('p', {}, AJS.I18n.getText("accord.workshop.drafted"), ' ',
        h('a', {href: Accord.pageUrl('operating-models/' + encodeURIComponent(made.operatingModel)), className: 'accord-inline'}, AJS.I18n.getText("accord.workshop.see"))), 'check-circle-filled', {'data-drafted': made.operatingModel}));
    } catch (problem) {
      failed(state, problem);
    }
  }
}());
