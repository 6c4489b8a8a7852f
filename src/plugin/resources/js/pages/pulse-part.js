/* The pulse on the relationship page: whether one is asked, and the last share of fair and poor for whoever may see it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  Accord.relationship.add('more', overview => {
    const key = encodeURIComponent(overview.project.key);
    const body = h('div', {}, Accord.loading());
    show(body, key);
    return Accord.section(AJS.I18n.getText("accord.page.pulse.title"), body, h('a', {href: Accord.pageUrl('pulse/' + key)}, AJS.I18n.getText("accord.pulse.open")));
  });

  async function show(body, key) {
    try {
      const pulse = await Accord.api.get('projects/' + key + '/relationship/pulse');
      const last = (pulse.rounds || []).filter(round => round.answers).pop();
      Accord.fill(body, h('p', {}, last ? AJS.I18n.getText("accord.pulse.last", last.fairOrPoorPercent, last.quarter, last.total)
        : pulse.mayAnswer && !pulse.own ? h('a', {href: Accord.pageUrl('pulse/' + key)}, AJS.I18n.getText("accord.pulse.asksyou"))
          : h('span', {className: 'accord-subtle'}, pulse.open ? AJS.I18n.getText("accord.pulse.running") : AJS.I18n.getText("accord.pulse.off"))));
    } catch (problem) {
      Accord.fill(body, Accord.failure(problem));
    }
  }
}());
