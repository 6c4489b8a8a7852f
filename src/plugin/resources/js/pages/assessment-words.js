/* Words about assessments, each key literal because Jira translates them in this file; and the pictures of both perspectives. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.assessments) {
    return;
  }
  const h = Accord.h;
  const SIDES = {BUSINESS: AJS.I18n.getText("accord.assessment.business"), IT: AJS.I18n.getText("accord.assessment.it")};
  const SAID = {
    DESCRIBES_US: AJS.I18n.getText("accord.assessment.said.DESCRIBES_US"),
    DOES_NOT: AJS.I18n.getText("accord.assessment.said.DOES_NOT"),
    UNKNOWN: AJS.I18n.getText("accord.assessment.said.UNKNOWN")
  };
  const AREAS = {
    STRATEGIC_COORDINATION: AJS.I18n.getText("accord.assessment.area.STRATEGIC_COORDINATION"),
    COMMUNICATION_AND_GOVERNANCE: AJS.I18n.getText("accord.assessment.area.COMMUNICATION_AND_GOVERNANCE"),
    PROCESS_INTEGRATION: AJS.I18n.getText("accord.assessment.area.PROCESS_INTEGRATION"),
    CULTURE_AND_COLLABORATION: AJS.I18n.getText("accord.assessment.area.CULTURE_AND_COLLABORATION"),
    INNOVATION_AND_GROWTH: AJS.I18n.getText("accord.assessment.area.INNOVATION_AND_GROWTH")
  };
  const SYMPTOMS = {
    BUSINESS_FRUSTRATED: AJS.I18n.getText("accord.assessment.symptom.BUSINESS_FRUSTRATED"),
    FINGER_POINTING: AJS.I18n.getText("accord.assessment.symptom.FINGER_POINTING"),
    SPEND_WITHOUT_IMPACT: AJS.I18n.getText("accord.assessment.symptom.SPEND_WITHOUT_IMPACT"),
    LOW_SATISFACTION: AJS.I18n.getText("accord.assessment.symptom.LOW_SATISFACTION"),
    SLOW_PROCESSES: AJS.I18n.getText("accord.assessment.symptom.SLOW_PROCESSES")
  };
  const CROSSWALK = {
    1: AJS.I18n.getText("accord.assessment.brmi.1"), 2: AJS.I18n.getText("accord.assessment.brmi.2"),
    3: AJS.I18n.getText("accord.assessment.brmi.3"), 4: AJS.I18n.getText("accord.assessment.brmi.4")
  };

  const address = key => 'projects/' + encodeURIComponent(key) + '/relationship/assessments';
  const page = (key, id) => Accord.pageUrl('assessment/' + encodeURIComponent(key) + (id ? '/' + id : ''));

  /** An element of a picture; text and attributes only. */
  /** The share of statements that each side recognises, level by level; the table beside it says the same. */
  function picture(levels) {
    const left = 64;
    const span = 300;
    const x = share => left + share * span;
    const rows = levels.slice().reverse();
    const marks = rows.map((row, index) => {
      const y = 22 + index * 34;
      const business = x(row.business / row.statements);
      const it = x(row.it / row.statements);
      return [
        Accord.svg('text', {x: 0, y: y + 4, class: 'accord-pic-name'}, Accord.relationship.level(row.level)),
        Accord.svg('line', {x1: business, x2: it, y1: y, y2: y, class: 'accord-pic-gap'}),
        Accord.svg('rect', {x: it - 6, y: y - 6, width: 12, height: 12, class: 'accord-pic-it'}),
        Accord.svg('circle', {cx: business, cy: y, r: business === it ? 3.5 : 6.5, class: business === it ? 'accord-pic-business accord-pic-same' : 'accord-pic-business'})
      ];
    });
    const grid = [0, 0.25, 0.5, 0.75, 1].map(share => [
      Accord.svg('line', {x1: x(share), x2: x(share), y1: 6, y2: 144, class: 'accord-pic-grid'}),
      Accord.svg('text', {x: x(share), y: 162, 'text-anchor': 'middle', class: 'accord-pic-tick'}, Math.round(share * 100) + ' %')
    ]);
    return h('figure', {className: 'accord-picture'},
      h('figcaption', {}, h('span', {className: 'accord-strong'}, AJS.I18n.getText("accord.assessment.picture")),
        h('span', {className: 'accord-legend'}, h('span', {className: 'accord-key accord-key-business'}, SIDES.BUSINESS), h('span', {className: 'accord-key accord-key-it'}, SIDES.IT))),
      Accord.svg('svg', {viewBox: '0 0 390 170', role: 'img', 'aria-label': AJS.I18n.getText("accord.assessment.picture.label")}, grid, marks));
  }

  Accord.assessments = {sides: SIDES, said: SAID, areas: AREAS, symptoms: SYMPTOMS, crosswalk: CROSSWALK, address, page, picture};
}());
