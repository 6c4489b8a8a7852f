/* The words of the governance agreement, each key literal because Jira translates them in this file; and its line on the relationship page. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.agreement) {
    return;
  }
  const h = Accord.h;
  const STATE = {
    DRAFT: [AJS.I18n.getText("accord.agreement.state.DRAFT"), ''],
    WAITING: [AJS.I18n.getText("accord.agreement.state.WAITING"), 'aui-lozenge-moved'],
    SIGNED: [AJS.I18n.getText("accord.agreement.state.SIGNED"), 'aui-lozenge-inprogress'],
    IN_FORCE: [AJS.I18n.getText("accord.agreement.state.IN_FORCE"), 'aui-lozenge-success'],
    EXPIRED: [AJS.I18n.getText("accord.agreement.state.EXPIRED"), 'aui-lozenge-removed']
  };

  Accord.agreement = {
    address: project => 'projects/' + encodeURIComponent(project) + '/relationship/agreements',
    page: (project, number) => Accord.pageUrl('agreement/' + encodeURIComponent(project) + (number ? '/' + number : '')),
    lozenge: state => h('span', {className: 'aui-lozenge aui-lozenge-subtle ' + STATE[state][1]}, STATE[state][0]),
    validity: each => each.validFrom && each.validTo
      ? AJS.I18n.getText("accord.agreement.valid", Accord.date.day(each.validFrom), Accord.date.day(each.validTo)) : AJS.I18n.getText("accord.agreement.valid.open"),
    version: number => AJS.I18n.getText("accord.agreement.version", number)
  };

  if (Accord.relationship) {
    Accord.relationship.add('agreed', overview => {
      const body = h('div', {className: 'accord-block'}, Accord.loading());
      show(body, overview.project.key);
      const section = Accord.section(AJS.I18n.getText("accord.page.agreement.title"), body,
        h('a', {href: Accord.agreement.page(overview.project.key)}, AJS.I18n.getText("accord.agreement.open")));
      section.id = 'accord-agreements';
      return section;
    });
  }

  async function show(body, project) {
    try {
      const all = await Accord.api.get(Accord.agreement.address(project));
      Accord.fill(body, all.values.length ? Accord.table(AJS.I18n.getText("accord.page.agreement.title"), [
        {title: AJS.I18n.getText("accord.agreement.versions"), head: true, cell: each => h('a', {href: Accord.agreement.page(project, each.number)}, Accord.agreement.version(each.number))},
        {title: AJS.I18n.getText("accord.agreement.state"), cell: each => Accord.agreement.lozenge(each.state)},
        {title: AJS.I18n.getText("accord.agreement.validity"), cell: Accord.agreement.validity},
        {title: AJS.I18n.getText("accord.agreement.signatures"), cell: each => AJS.I18n.getText("accord.agreement.signed.count", each.signed, each.signatories)}
      ], all.values.slice(0, 3)) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.agreement.none")));
    } catch (problem) {
      Accord.fill(body, Accord.failure(problem));
    }
  }
}());
