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
    SEAT_CHANGED: each => AJS.I18n.getText("accord.reassess.SEAT_CHANGED", Accord.words.seat[each.seat], each.application, name(each.before), name(each.after)),
    QUARTER_PASSED: () => AJS.I18n.getText("accord.reassess.QUARTER_PASSED")
  };

  /** The note, empty while there is no reason. */
  Accord.relationship.reassess = overview => {
    const box = h('div', {id: 'accord-reassess'});
    Accord.api.get('projects/' + encodeURIComponent(overview.project.key) + '/relationship/reassess').then(answer => {
      if (answer.values.length) {
        Accord.fill(box, Accord.note('warning', [h('h3', {}, AJS.I18n.getText("accord.reassess.title")),
          h('ul', {}, answer.values.map(each => h('li', {}, SAY[each.cause](each), each.after ? ' ' + AJS.I18n.getText("accord.reassess.introduce") : null,
            each.at ? h('span', {className: 'accord-sub'}, Accord.date.day(each.at)) : null))),
          h('p', {}, AJS.I18n.getText("accord.reassess.what"))]));
      }
    }, problem => Accord.fill(box, Accord.failure(problem)));
    return box;
  };
}());
