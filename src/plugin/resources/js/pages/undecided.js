/* Undecided cells: what still has to be agreed, by whom, and how many issues wait for it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  Accord.page('undecided', async (root, page) => {
    const state = {filter: {query: page.query.get('query') || '', businessUnit: page.query.get('businessUnit') || ''}, timer: null, asked: 0};
    const results = h('div', {className: 'accord-section'});
    const lead = h('p', {className: 'accord-lead', role: 'status'});
    state.note = h('div', {'aria-live': 'polite'});
    state.load = async startAt => {
      const mine = ++state.asked;
      history.replaceState(null, '', Accord.pageUrl('undecided') + Accord.query(state.filter));
      const [found, models] = await Promise.all([Accord.api.get('undecided-cells', Object.assign({startAt, maxResults: 25}, state.filter)), state.models || Accord.api.get('operating-models', {maxResults: 200})]);
      state.models = models;
      if (mine !== state.asked) {
        return;
      }
      lead.textContent = AJS.I18n.getText("accord.undecided.lead", found.total);
      Accord.fill(results, found.total ? [found.values.map(row => application(state, row)), Accord.paging(found, show)]
        : Accord.empty(AJS.I18n.getText("accord.undecided.none"), AJS.I18n.getText("accord.undecided.none.help")));
    };
    const show = startAt => state.load(startAt).catch(problem => Accord.fill(results, Accord.failure(problem)));
    const bound = (name, label) => {
      const input = Accord.input({value: state.filter[name]});
      input.addEventListener('input', () => {
        state.filter[name] = input.value.trim();
        clearTimeout(state.timer);
        state.timer = setTimeout(() => show(0), 200);
      });
      return Accord.field({label, name, control: input});
    };
    const header = Accord.header({title: AJS.I18n.getText("accord.page.undecided.title"), actions: h('a', {className: 'aui-button', href: Accord.pageUrl('portfolio') + '?party=UNDECIDED'}, AJS.I18n.getText("accord.page.portfolio.link"))});
    header.querySelector('.aui-page-header-main').append(lead);
    Accord.fill(root, header, h('form', {className: 'aui', role: 'search', 'aria-label': AJS.I18n.getText("accord.page.undecided.title"), onSubmit: event => event.preventDefault()},
      h('div', {className: 'accord-filters'}, bound('query', AJS.I18n.getText("accord.applications.filter.query")), bound('businessUnit', AJS.I18n.getText("accord.applications.unit")))), state.note, results);
    await state.load(0);
  });

  const cellName = cell => Accord.undecidedCell(cell);

  function application(state, row) {
    const model = state.models.values.find(each => each.key === row.operatingModel) || row.operatingModel;
    const button = (text, cell, run) => Accord.button(text, run, {className: 'aui-button accord-rowaction', 'aria-label': text + ', ' + row.applicationName + ', ' + cellName(cell)});
    const table = cells => Accord.table(row.applicationName, [
      {title: AJS.I18n.getText("accord.models.process"), head: true, cell: cell => [Accord.words.process[cell.process], h('span', {className: 'accord-sub'}, Accord.words.part[cell.part])]},
      {title: AJS.I18n.getText("accord.undecided.decider"), cell: cell => cell.decider ? Accord.person(cell.decider) : h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, AJS.I18n.getText("accord.models.vacant")))},
      {title: AJS.I18n.getText("accord.undecided.waiting"), right: true, cell: cell => String(cell.waiting)},
      {title: AJS.I18n.getText("accord.undecided.task"), cell: cell => cell.task ? h('a', {href: Accord.issueUrl(cell.task.key)}, cell.task.key)
        : cell.asked ? AJS.I18n.getText("accord.triage.asked.hidden") : '\u2013'},
      {title: AJS.I18n.getText("accord.aspiration.action"), hidden: true, cell: cell => h('div', {className: 'accord-actions'},
        cell.decider && !cell.asked ? button(AJS.I18n.getText("accord.undecided.ask"), cell, () => ask(state, row, cell)) : null,
        row.mayDecide ? button(AJS.I18n.getText("accord.undecided.decide"), cell, () => decide(state, row, cell)) : null)}
    ], cells);
    const first = row.cells.length > 6 ? row.cells.filter(cell => cell.waiting || cell.asked) : row.cells;
    const rest = row.cells.filter(cell => !first.includes(cell));
    const waiting = row.cells.reduce((sum, cell) => sum + cell.waiting, 0);
    return Accord.section(h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.application))}, row.applicationName), [
      h('p', {className: 'accord-subtle'}, [row.businessUnit, Accord.modelName(model), AJS.I18n.getText("accord.models.agreed", row.agreed, row.total),
        row.sharedBy > 1 ? AJS.I18n.getText("accord.undecided.shared", row.sharedBy) : null, waiting ? AJS.I18n.getText("accord.undecided.waiting.sum", waiting) : null].filter(Boolean).join(' \u00b7 ')),
      first.length ? table(first) : null,
      rest.length ? h('details', {}, h('summary', {}, AJS.I18n.getText("accord.undecided.cells", rest.length)), table(rest)) : null]);
  }

  const named = (row, cell) => ({application: row.application, process: cell.process, part: cell.part});

  function ask(state, row, cell) {
    return Accord.dialog({
      title: AJS.I18n.getText("accord.triage.ask.title", cell.decider.displayName || cell.decider.key), size: 'small', submit: AJS.I18n.getText("accord.triage.ask.submit"),
      content: h('p', {}, AJS.I18n.getText("accord.triage.ask.text", cell.decider.displayName || cell.decider.key)),
      onSubmit: async () => {
        const asked = await Accord.api.post('undecided-cells/ask', named(row, cell));
        Accord.fill(state.note, asked.task ? Accord.note('info', h('p', {}, Accord.sentence(asked.already ? AJS.I18n.getText("accord.undecided.asked.already") : AJS.I18n.getText("accord.undecided.asked"),
          h('a', {href: Accord.issueUrl(asked.task.key)}, asked.task.key))), 'check-circle-filled', {'data-asked': asked.task.key}) : null);
        await state.load(0);
      }
    });
  }

  function decide(state, row, cell) {
    const reference = (state.models.values.find(each => each.key === row.operatingModel) || {}).reference;
    return Accord.decideCell(Object.assign({reference, applicationName: row.applicationName, sharedBy: row.sharedBy}, named(row, cell)), async (decided, told, party) => {
      Accord.fill(state.note, Accord.note('info', [h('p', {}, AJS.I18n.getText("accord.undecided.decided", cellName(cell), row.applicationName, Accord.words.party[party])),
        Accord.toldTask(decided, told),
        decided.waiting ? h('p', {}, h('a', {href: Accord.pageUrl('reroute') + Accord.query({jql: decided.jql}), className: 'accord-inline'}, AJS.I18n.getText("accord.undecided.reroute", decided.waiting))) : null], 'check-circle-filled', {'data-decided': cell.process}));
      await state.load(0);
    });
  }
}());
