/* What vendors did in a month, for the holders of the accountable side's seats. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const MOST = 200;

  Accord.page('vendors', async (root, page) => {
    const month = h('input', {type: 'month', className: 'text medium-field', value: page.query.get('month') || new Date().toISOString().slice(0, 7)});
    const results = h('div', {className: 'accord-section', role: 'status'});
    const file = h('a', {className: 'aui-button', download: true}, AJS.I18n.getText("accord.vendors.export"));

    async function load() {
      const query = Accord.query({month: month.value});
      file.href = Accord.url('/rest/accord/1.0/vendor-clocks/export') + query;
      history.replaceState(null, '', Accord.pageUrl('vendors') + query);
      try {
        const found = await Accord.api.get('vendor-clocks', {month: month.value, maxResults: MOST});
        Accord.fill(results, found.total ? [summary(found.values), list(found)] : Accord.empty(AJS.I18n.getText("accord.vendors.none"), AJS.I18n.getText("accord.vendors.none.help")));
      } catch (problem) {
        Accord.fill(results, Accord.failure(problem));
      }
    }
    month.addEventListener('change', load);
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.vendors.title"), lead: AJS.I18n.getText("accord.vendors.lead"), actions: [file]}),
      h('form', {className: 'aui accord-form', onSubmit: event => event.preventDefault()}, Accord.field({label: AJS.I18n.getText("accord.vendors.month"), name: 'month', control: month})),
      results);
    await load();
  });

  /** One line for each vendor and application: how many issues, in time, late, taken over. */
  function summary(values) {
    const lines = new Map();
    values.forEach(each => {
      const key = each.vendor + '\n' + each.application;
      const line = lines.get(key) || {vendor: each.vendor, application: each.applicationName || each.application, issues: 0, inTime: 0, late: 0, taken: 0};
      line.issues += 1;
      line.late += each.breachedAt ? 1 : 0;
      line.inTime += !each.breachedAt && (each.answeredAt || each.endedAt) ? 1 : 0;
      line.taken += each.steppedIn ? 1 : 0;
      lines.set(key, line);
    });
    return Accord.table(AJS.I18n.getText("accord.vendors.summary"), [
      {title: AJS.I18n.getText("accord.vendors.vendor"), head: true, cell: line => line.vendor},
      {title: AJS.I18n.getText("accord.panel.application"), cell: line => line.application},
      {title: AJS.I18n.getText("accord.vendors.issues"), cell: line => line.issues},
      {title: AJS.I18n.getText("accord.vendors.in.time"), cell: line => line.inTime},
      {title: AJS.I18n.getText("accord.vendors.late"), cell: line => line.late},
      {title: AJS.I18n.getText("accord.vendors.taken"), cell: line => line.taken}
    ], Array.from(lines.values()));
  }

  const moment = at => at ? Accord.moment(at) : '\u2013';

  function list(found) {
    return Accord.section(AJS.I18n.getText("accord.vendors.list"), [Accord.table(AJS.I18n.getText("accord.vendors.list"), [
      {title: AJS.I18n.getText("accord.vendors.issue"), head: true, cell: each => each.issue ? h('a', {href: Accord.issueUrl(each.issue)}, each.issue) : '\u2013'},
      {title: AJS.I18n.getText("accord.vendors.vendor"), cell: each => each.vendor},
      {title: AJS.I18n.getText("accord.vendors.started"), cell: each => moment(each.startedAt)},
      {title: AJS.I18n.getText("accord.vendors.due"), cell: each => moment(each.dueAt)},
      {title: AJS.I18n.getText("accord.vendors.answered"), cell: each => moment(each.answeredAt)},
      {title: AJS.I18n.getText("accord.vendors.late"), cell: each => moment(each.breachedAt)},
      {title: AJS.I18n.getText("accord.vendors.taken"), cell: each => each.steppedIn ? [moment(each.steppedIn.at), h('span', {className: 'accord-sub'}, each.steppedIn.reason)] : '\u2013'}
    ], found.values), found.total > found.values.length ? h('p', {}, AJS.I18n.getText("accord.vendors.more", found.total - found.values.length)) : null]);
  }
}());
