/* What somebody has to see to by now: risks, benefits, reviews and gaps over all applications. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const KIND = {
    RISK_UNACCEPTED: AJS.I18n.getText("accord.openpoints.RISK_UNACCEPTED"),
    RISK_EXPIRED: AJS.I18n.getText("accord.openpoints.RISK_EXPIRED"),
    RISK_REVIEW_DUE: AJS.I18n.getText("accord.openpoints.RISK_REVIEW_DUE"),
    BENEFIT_DUE: AJS.I18n.getText("accord.openpoints.BENEFIT_DUE"),
    ASPIRATION_REVIEW_DUE: AJS.I18n.getText("accord.openpoints.ASPIRATION_REVIEW_DUE"),
    CONTROL_GAPS: AJS.I18n.getText("accord.openpoints.CONTROL_GAPS")
  };
  const WHERE = {BENEFIT_DUE: 'aspiration/', ASPIRATION_REVIEW_DUE: 'aspiration/', CONTROL_GAPS: 'checklist/'};

  Accord.page('open-points', async (root, page) => {
    const filter = {kind: page.query.get('kind') || '', mine: page.query.get('mine') || ''};
    const results = h('div', {className: 'accord-section'});
    async function load(startAt) {
      history.replaceState(null, '', Accord.pageUrl('open-points') + Accord.query(filter));
      const found = await Accord.api.get('open-points', Object.assign({startAt, maxResults: 50}, filter));
      Accord.fill(results, found.total ? [Accord.table(AJS.I18n.getText("accord.page.open-points.title"), [
        {title: AJS.I18n.getText("accord.models.application"), head: true, cell: row => [h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.application))}, row.applicationName), row.businessUnit ? h('span', {className: 'accord-sub'}, row.businessUnit) : null]},
        {title: AJS.I18n.getText("accord.openpoints.what"), className: 'accord-wide', cell: row => h('a', {href: Accord.pageUrl((WHERE[row.kind] || 'applications/') + encodeURIComponent(row.application))}, KIND[row.kind])},
        {title: AJS.I18n.getText("accord.openpoints.about"), className: 'accord-wide', cell: row => row.kind === 'CONTROL_GAPS' ? AJS.I18n.getText("accord.checklist.gaps", row.detail) : row.detail || '\u2013'},
        {title: AJS.I18n.getText("accord.openpoints.since"), cell: row => Accord.date.day(row.since) || '\u2013'}
      ], found.values), Accord.paging(found, load)] : Accord.empty(AJS.I18n.getText("accord.openpoints.none"), AJS.I18n.getText("accord.openpoints.none.help")));
    }
    const bound = (name, select) => {
      select.addEventListener('change', () => {
        filter[name] = select.value;
        load(0).catch(problem => Accord.fill(results, Accord.failure(problem)));
      });
      return select;
    };
    Accord.fill(root, Accord.header({title: AJS.I18n.getText("accord.page.open-points.title"), lead: AJS.I18n.getText("accord.openpoints.lead")}),
      h('form', {className: 'aui', role: 'search', 'aria-label': AJS.I18n.getText("accord.page.open-points.title"), onSubmit: event => event.preventDefault()}, h('div', {className: 'accord-filters'},
        Accord.field({label: AJS.I18n.getText("accord.openpoints.what"), name: 'kind', control: bound('kind', Accord.select([['', AJS.I18n.getText("accord.applications.filter.all")]].concat(Object.entries(KIND)), filter.kind))}),
        Accord.field({label: AJS.I18n.getText("accord.openpoints.whose"), name: 'mine', control: bound('mine', Accord.select([['', AJS.I18n.getText("accord.openpoints.everybody")], ['true', AJS.I18n.getText("accord.openpoints.mine")]], filter.mine))}))),
      results);
    await load(0);
  });
}());
