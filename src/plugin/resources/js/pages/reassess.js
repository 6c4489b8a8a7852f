/* Why a relationship should be assessed again, as a note on its page. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const name = person => person ? Accord.names([person]) : AJS.I18n.getText("accord.person.nobody");
  const SAY = {
    BRM_CHANGED: each => AJS.I18n.getText("accord.reassess.BRM_CHANGED", name(each.before), name(each.after)),
    BRM_INACTIVE: each => AJS.I18n.getText("accord.reassess.BRM_INACTIVE", name(each.before)),
    COUNTERPART_CHANGED: each => AJS.I18n.getText("accord.reassess.COUNTERPART_CHANGED", name(each.before), name(each.after)),
    COUNTERPART_INACTIVE: each => AJS.I18n.getText("accord.reassess.COUNTERPART_INACTIVE", name(each.before)),
    SPONSOR_CHANGED: each => AJS.I18n.getText("accord.reassess.SPONSOR_CHANGED", name(each.before), name(each.after)),
    SPONSOR_INACTIVE: each => AJS.I18n.getText("accord.reassess.SPONSOR_INACTIVE", name(each.before)),
    SEAT_CHANGED: each => AJS.I18n.getText("accord.reassess.SEAT_CHANGED", Accord.words.seat[each.seat], each.application, name(each.before), name(each.after)),
    SEAT_INACTIVE: each => AJS.I18n.getText("accord.reassess.SEAT_INACTIVE", name(each.before), Accord.words.seat[each.seat], each.application),
    STRATEGY_CHANGED: each => each.what ? AJS.I18n.getText("accord.reassess.STRATEGY_CHANGED", Accord.date.day(each.on), each.what)
      : AJS.I18n.getText("accord.reassess.STRATEGY_CHANGED.only", Accord.date.day(each.on)),
    QUARTER_PASSED: () => AJS.I18n.getText("accord.reassess.QUARTER_PASSED")
  };

  /** The note, empty while there is no reason. */
  Accord.relationship.reassess = overview => {
    const box = h('div', {id: 'accord-reassess'});
    Accord.api.get('projects/' + encodeURIComponent(overview.project.key) + '/relationship/reassess').then(answer => {
      if (answer.values.length) {
        Accord.fill(box, Accord.note('warning', [h('h3', {}, AJS.I18n.getText("accord.reassess.title")),
          h('ul', {}, answer.values.map(each => h('li', {}, SAY[each.cause](each), each.after ? ' ' + AJS.I18n.getText("accord.reassess.introduce") : null,
            each.at && !each.on ? h('span', {className: 'accord-sub'}, Accord.date.day(each.at)) : null))),
          h('p', {}, AJS.I18n.getText("accord.reassess.what"))]));
      }
    }, problem => Accord.fill(box, Accord.failure(problem)));
    return box;
  };

  // ---- changes of strategy ----------------------------------------------------------------------------------------------

  const address = overview => 'projects/' + encodeURIComponent(overview.project.key) + '/relationship/reassess/strategy';

  /** Asks what changed in the strategy of a side, and records it. Answers a promise of whether that was done. */
  function record(overview) {
    const on = Accord.input({type: 'date', value: overview.today, max: overview.today});
    const what = Accord.input({maxlength: 255});
    return Accord.dialog({
      title: AJS.I18n.getText("accord.strategy.title"), submit: AJS.I18n.getText("accord.strategy.record"),
      content: [h('p', {}, AJS.I18n.getText("accord.strategy.text")),
        Accord.field({label: AJS.I18n.getText("accord.strategy.what"), name: 'what', required: true, control: what, hint: AJS.I18n.getText("accord.strategy.what.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.strategy.on"), name: 'on', required: true, control: on})],
      onSubmit: () => Accord.api.post(address(overview), {on: on.value || null, what: what.value.trim() || null})
    });
  }

  /** Takes back what was recorded by mistake, after asking. */
  const takeBack = (overview, change) => Accord.confirm(AJS.I18n.getText("accord.strategy.remove"), AJS.I18n.getText("accord.strategy.remove.text", change.what),
    AJS.I18n.getText("accord.forums.remove"), () => Accord.api.del(address(overview) + '/' + change.id + '?version=' + change.version), true);

  Accord.relationship.strategy = {record, takeBack};
}());
