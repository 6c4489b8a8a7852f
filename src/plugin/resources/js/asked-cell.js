/* On a task that asks for an undecided cell: what it asks, and deciding it right there. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  if (Accord.askedCell) {
    return;
  }

  /** Fills every panel inside the element that is still empty; a second call changes nothing. */
  Accord.askedCell = function (within) {
    within.querySelectorAll('[data-accord-asked]:not([data-accord-begun])').forEach(root => {
      root.dataset.accordBegun = 'true';
      load(root, null);
    });
  };

  async function load(root, told) {
    try {
      const cell = await Accord.api.get('issues/' + encodeURIComponent(root.dataset.accordAsked) + '/asked-cell');
      Accord.fill(root, cell.party === 'UNDECIDED' ? open(root, cell) : decided(cell, told));
    } catch (problem) {
      Accord.fill(root, Accord.failure(problem));
    }
  }

  const application = cell => h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(cell.application)), className: 'accord-inline'}, cell.applicationName);

  function open(root, cell) {
    const decide = () => Accord.decideCell(cell, async (done, told) => {
      await load(root, Accord.toldTask(done, told));
      root.setAttribute('tabindex', '-1');
      root.focus({preventScroll: true});
    });
    return Accord.note('warning', [
      h('p', {}, Accord.sentence(AJS.I18n.getText("accord.asked.open"), Accord.undecidedCell(cell), application(cell))),
      cell.waiting ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.asked.waiting", String(cell.waiting))) : null,
      cell.mayDecide ? h('div', {className: 'accord-actions'}, Accord.button(AJS.I18n.getText("accord.asked.decide"), decide, {className: 'aui-button aui-button-primary', 'data-decide': true}))
        : cell.decider ? h('p', {}, AJS.I18n.getText("accord.asked.decider", cell.decider.displayName || cell.decider.key)) : null
    ]);
  }

  function decided(cell, told) {
    const who = cell.decidedBy && (cell.decidedBy.displayName || cell.decidedBy.key);
    const routes = cell.waiting && cell.mayReroute;
    return Accord.note('info', [
      h('p', {}, Accord.sentence(AJS.I18n.getText("accord.asked.decided"), Accord.undecidedCell(cell), application(cell)), ' ', Accord.party(cell.party)),
      cell.reason ? h('p', {}, cell.reason) : null,
      who ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.models.decided", who, Accord.date.day(cell.decidedOn))) : null,
      told,
      routes ? h('p', {}, h('a', {href: Accord.pageUrl('reroute') + Accord.query({jql: cell.jql}), className: 'accord-inline'}, AJS.I18n.getText("accord.undecided.reroute", cell.waiting)))
        : cell.waiting ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.asked.waited", String(cell.waiting))) : null
    ], 'check-circle-filled', {'data-decided': true, role: 'status'});
  }

  Accord.ready(() => Accord.askedCell(document));
  const jira = window.JIRA;
  if (jira && jira.bind && jira.Events && jira.Events.NEW_CONTENT_ADDED) {
    jira.bind(jira.Events.NEW_CONTENT_ADDED, (event, within) => {
      const element = within && within.jquery ? within[0] : within;
      Accord.askedCell(document);
      if (element && element.querySelectorAll && !document.contains(element)) {
        Accord.askedCell(element);
      }
    });
  }
}());
