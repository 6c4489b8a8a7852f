/* Deciding an undecided cell: on the page of all of them, and on the task that asks for one. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const PARTIES = ['BUSINESS', 'IT_OPS', 'IT_DELIVERY'];

  Accord.undecidedCell = cell => Accord.words.process[cell.process] + ', ' + Accord.words.part[cell.part];

  /**
   * Asks who is accountable and why, decides it, and tells the task that asked. `cell` names `application`, `applicationName`, `process`,
   * `part`, `sharedBy` and whether its model is a `reference`; `done(decided, told, party)` is called afterwards.
   */
  Accord.decideCell = function (cell, done) {
    const party = Accord.select([['', '\u2013']].concat(PARTIES.map(each => [each, Accord.words.party[each]])), '');
    const why = Accord.textarea({rows: 3});
    return Accord.dialog({
      title: AJS.I18n.getText("accord.undecided.decide.title", Accord.undecidedCell(cell), cell.applicationName), submit: AJS.I18n.getText("accord.undecided.decide"),
      content: [Accord.field({label: AJS.I18n.getText("accord.portfolio.party"), name: 'party', control: party, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.aspiration.why"), name: 'why', control: why, required: true}),
        cell.reference ? Accord.note('info', h('p', {}, AJS.I18n.getText("accord.undecided.copy", cell.applicationName))) : null,
        cell.sharedBy > 1 ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.undecided.shared", cell.sharedBy))) : null],
      onSubmit: async () => {
        const decided = await Accord.api.post('undecided-cells/decide', {application: cell.application, process: cell.process, part: cell.part, party: party.value || null, why: why.value});
        await done(decided, await tell(decided, cell, party.value, why.value), party.value);
      }
    });
  };

  /** The task that asked says so, in the name of who decided; null where nobody asked. */
  async function tell(decided, cell, party, why) {
    if (!decided.task) {
      return null;
    }
    try {
      await Accord.api.post('/rest/api/2/issue/' + encodeURIComponent(decided.task.key) + '/comment', {body: AJS.I18n.getText("accord.undecided.comment", Accord.undecidedCell(cell), Accord.words.party[party], why)});
      return true;
    } catch (problem) {
      return false;
    }
  }

  /** Whether the task says what was decided, in words; nothing where nobody asked. */
  Accord.toldTask = (decided, told) => told === null ? null : h('p', {}, Accord.sentence(told ? AJS.I18n.getText("accord.undecided.told") : AJS.I18n.getText("accord.undecided.untold"),
    h('a', {href: Accord.issueUrl(decided.task.key), className: 'accord-inline'}, decided.task.key)));
}());
