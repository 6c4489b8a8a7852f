/* Words about relationships, each key literal because Jira translates them in this file; and what both pages draw. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.relationship) {
    return;
  }
  const h = Accord.h;
  const MODELS = ['PASSIVE', 'PROVIDER', 'PARTNER', 'PEER'];

  const words = {
    models: MODELS,
    definition: {
      PASSIVE: AJS.I18n.getText("accord.relationship.definition.PASSIVE"),
      PROVIDER: AJS.I18n.getText("accord.relationship.definition.PROVIDER"),
      PARTNER: AJS.I18n.getText("accord.relationship.definition.PARTNER"),
      PEER: AJS.I18n.getText("accord.relationship.definition.PEER")
    },
    criterion: {
      IT_TAKES_ORDERS: AJS.I18n.getText("accord.relationship.criterion.IT_TAKES_ORDERS"),
      BUSINESS_DEFINES_PROJECTS: AJS.I18n.getText("accord.relationship.criterion.BUSINESS_DEFINES_PROJECTS"),
      LIMITED_INPUT: AJS.I18n.getText("accord.relationship.criterion.LIMITED_INPUT"),
      BUSINESS_INDIFFERENT: AJS.I18n.getText("accord.relationship.criterion.BUSINESS_INDIFFERENT"),
      IT_MAINTAINS_SERVERS: AJS.I18n.getText("accord.relationship.criterion.IT_MAINTAINS_SERVERS"),
      SUPPORT_WITHOUT_VISION: AJS.I18n.getText("accord.relationship.criterion.SUPPORT_WITHOUT_VISION"),
      SOMETIMES_INCLUDED: AJS.I18n.getText("accord.relationship.criterion.SOMETIMES_INCLUDED"),
      UNDERSTANDS_DIRECTION: AJS.I18n.getText("accord.relationship.criterion.UNDERSTANDS_DIRECTION"),
      ROADMAPS_ALIGNED: AJS.I18n.getText("accord.relationship.criterion.ROADMAPS_ALIGNED"),
      INCLUDED_IN_PLANNING: AJS.I18n.getText("accord.relationship.criterion.INCLUDED_IN_PLANNING"),
      CREDIBILITY_GAINED: AJS.I18n.getText("accord.relationship.criterion.CREDIBILITY_GAINED"),
      PROACTIVELY_ENGAGED: AJS.I18n.getText("accord.relationship.criterion.PROACTIVELY_ENGAGED"),
      SOLUTIONS_IMPROVE_RESULTS: AJS.I18n.getText("accord.relationship.criterion.SOLUTIONS_IMPROVE_RESULTS")
    },
    brmType: {
      BRM: AJS.I18n.getText("accord.relationship.brmtype.BRM"),
      ACCOUNT_MANAGER: AJS.I18n.getText("accord.relationship.brmtype.ACCOUNT_MANAGER"),
      LIAISON: AJS.I18n.getText("accord.relationship.brmtype.LIAISON"),
      BUSINESS_BUYER: AJS.I18n.getText("accord.relationship.brmtype.BUSINESS_BUYER")
    },
    field: {
      'relationshipModel.current': AJS.I18n.getText("accord.relationship.field.model"),
      'relationshipModel.target': AJS.I18n.getText("accord.relationship.field.model.target"),
      'maturityLevel.current': AJS.I18n.getText("accord.relationship.field.level"),
      'maturityLevel.target': AJS.I18n.getText("accord.relationship.field.level.target"),
      targetDate: AJS.I18n.getText("accord.relationship.field.targetDate"),
      period: AJS.I18n.getText("accord.relationship.field.period"),
      evidence: AJS.I18n.getText("accord.relationship.field.evidence"),
      businessUnit: AJS.I18n.getText("accord.relationship.field.businessUnit"),
      projects: AJS.I18n.getText("accord.relationship.field.projects"),
      decidedBy: AJS.I18n.getText("accord.relationship.field.decidedBy"),
      decidedOn: AJS.I18n.getText("accord.relationship.field.decidedOn"),
      why: AJS.I18n.getText("accord.relationship.field.why"),
      brm: AJS.I18n.getText("accord.relationship.field.brm"),
      brmType: AJS.I18n.getText("accord.relationship.field.brmType"),
      counterpart: AJS.I18n.getText("accord.relationship.field.counterpart"),
      counterpartTitle: AJS.I18n.getText("accord.relationship.field.counterpartTitle"),
      sponsor: AJS.I18n.getText("accord.relationship.field.sponsor"),
      nextReview: AJS.I18n.getText("accord.relationship.field.nextReview")
    }
  };

  const level = number => AJS.I18n.getText("accord.relationship.level", number);

  /** A value of the history in words. */
  function value(field, raw) {
    if (raw === null || raw === undefined || raw === '') {
      return AJS.I18n.getText("accord.relationship.value.none");
    }
    if (field.startsWith('relationshipModel')) {
      return Accord.words.relationshipModel[raw];
    }
    if (field.startsWith('maturityLevel')) {
      return level(raw);
    }
    if (field === 'brmType') {
      return words.brmType[raw];
    }
    if (/Date$|On$|Review$/.test(field)) {
      return Accord.date.day(raw);
    }
    if (Array.isArray(raw)) {
      return raw.map(one => one.name || one).join('; ');
    }
    return raw.displayName || raw.name || raw.key || String(raw);
  }

  const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000);

  /** When the next review is due, in words, with the date under it. */
  function review(next, today) {
    if (!next) {
      return null;
    }
    const left = days(today, next);
    const sub = h('span', {className: 'accord-sub accord-num'}, AJS.I18n.getText("accord.relationship.due", Accord.date.day(next)));
    if (left < 0) {
      const late = left === -1 ? AJS.I18n.getText("accord.relationship.overdue.one") : AJS.I18n.getText("accord.relationship.overdue", -left);
      return h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, late, sub));
    }
    const text = left === 0 ? AJS.I18n.getText("accord.relationship.in.today")
      : left === 1 ? AJS.I18n.getText("accord.relationship.in.one") : AJS.I18n.getText("accord.relationship.in", left);
    return h('span', {}, text, sub);
  }

  /** Asks why all is kept, and keeps it. Answers a promise of whether that was done. */
  function confirm(project) {
    return Accord.dialog({
      title: AJS.I18n.getText("accord.relationship.confirm.title", project.name),
      submit: AJS.I18n.getText("accord.relationship.confirm"),
      content: [h('p', {}, AJS.I18n.getText("accord.relationship.confirm.text")),
        Accord.field({label: AJS.I18n.getText("accord.relationship.field.why"), name: 'why', required: true, control: Accord.textarea({name: 'why'})})],
      onSubmit: form => Accord.api.post('projects/' + encodeURIComponent(project.key) + '/relationship/confirm', {why: form.elements.why.value})
    });
  }

  /** A count that is not 0 as a link to the search that finds the same. */
  function open(row, place) {
    if (row.count === null) {
      return h('span', {className: 'accord-subtle', title: AJS.I18n.getText("accord.relationship.open.unknown")}, '?');
    }
    return row.count === 0
      ? h('span', {className: 'accord-subtle'}, h('span', {className: 'accord-sr'}, Accord.words.party[row.party] + ': '), '0')
      : h('a', {href: Accord.searchUrl(row.jql), 'aria-label': AJS.I18n.getText("accord.relationship.open.label", row.count, Accord.words.party[row.party], place)}, row.count);
  }

  const parts = {due: [], agreed: [], more: []};

  /** Adds a part to the page of a relationship: a function from its overview to an element, below what is due, was agreed, or at the end. */
  const add = (place, part) => parts[place].push(part);

  Accord.relationship = {words, level, value, review, confirm, open, days, parts, add};
}());
