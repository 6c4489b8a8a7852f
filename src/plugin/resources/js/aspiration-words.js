/* The words of the aspiration dialogue, shared by its page and by the page of an application. */
(function () {
  'use strict';
  const Accord = window.Accord;
  Accord.aspirationWords = {
    question: {
      OPERATED_BY_IT: AJS.I18n.getText("accord.aspiration.question.OPERATED_BY_IT"),
      IT_HOLDS_CONTRACT: AJS.I18n.getText("accord.aspiration.question.IT_HOLDS_CONTRACT"),
      INTEGRATED: AJS.I18n.getText("accord.aspiration.question.INTEGRATED"),
      BUSINESS_OWNS_CONTRACT: AJS.I18n.getText("accord.aspiration.question.BUSINESS_OWNS_CONTRACT"),
      BUSINESS_CAN_OPERATE: AJS.I18n.getText("accord.aspiration.question.BUSINESS_CAN_OPERATE"),
      BENEFITS_EXPLICIT: AJS.I18n.getText("accord.aspiration.question.BENEFITS_EXPLICIT"),
      TAILOR_MADE: AJS.I18n.getText("accord.aspiration.question.TAILOR_MADE")
    },
    reply: {
      YES: AJS.I18n.getText("accord.aspiration.reply.YES"),
      NO: AJS.I18n.getText("accord.aspiration.reply.NO"),
      OPEN: AJS.I18n.getText("accord.aspiration.reply.OPEN")
    },
    reason: {
      TAILOR_MADE: AJS.I18n.getText("accord.aspiration.reason.TAILOR_MADE"),
      IT_END_TO_END: AJS.I18n.getText("accord.aspiration.reason.IT_END_TO_END"),
      IT_AFTER_CONTRACT: AJS.I18n.getText("accord.aspiration.reason.IT_AFTER_CONTRACT"),
      IT_CONTRACT_UNKNOWN: AJS.I18n.getText("accord.aspiration.reason.IT_CONTRACT_UNKNOWN"),
      BUSINESS_WITH_INTERFACES: AJS.I18n.getText("accord.aspiration.reason.BUSINESS_WITH_INTERFACES"),
      CONTRACT_NOT_OF_BUSINESS: AJS.I18n.getText("accord.aspiration.reason.CONTRACT_NOT_OF_BUSINESS"),
      CONTRACT_UNKNOWN: AJS.I18n.getText("accord.aspiration.reason.CONTRACT_UNKNOWN"),
      NO_INTERFACES: AJS.I18n.getText("accord.aspiration.reason.NO_INTERFACES"),
      INTERFACES_UNKNOWN: AJS.I18n.getText("accord.aspiration.reason.INTERFACES_UNKNOWN"),
      FIRST_QUESTION_OPEN: AJS.I18n.getText("accord.aspiration.reason.FIRST_QUESTION_OPEN"),
      BENEFITS_NOT_EXPLICIT: AJS.I18n.getText("accord.aspiration.reason.BENEFITS_NOT_EXPLICIT"),
      BUSINESS_CANNOT_OPERATE: AJS.I18n.getText("accord.aspiration.reason.BUSINESS_CANNOT_OPERATE"),
      BENEFITS_REFUTED: AJS.I18n.getText("accord.aspiration.reason.BENEFITS_REFUTED")
    },
    result: {
      VALIDATED: AJS.I18n.getText("accord.aspiration.result.VALIDATED"),
      REFUTED: AJS.I18n.getText("accord.aspiration.result.REFUTED")
    }
  };

  /** Validated, refuted, due or expected, with a mark of its own. */
  Accord.benefitResult = function (benefit) {
    const [icon, text] = benefit.result === 'VALIDATED' ? ['check-circle-filled', Accord.aspirationWords.result.VALIDATED]
      : benefit.result === 'REFUTED' ? ['error', Accord.aspirationWords.result.REFUTED]
        : benefit.isDue ? ['warning', AJS.I18n.getText("accord.aspiration.result.due")] : ['recent', AJS.I18n.getText("accord.aspiration.result.open")];
    return Accord.h('span', {className: 'accord-check' + (benefit.isDue ? ' accord-check-warn' : '')}, Accord.icon(icon),
      Accord.h('span', {}, text, benefit.finding ? Accord.h('span', {className: 'accord-sub'}, benefit.finding) : null));
  };

  /** Expected benefits as a table; `act(benefit)` answers a button for a row, or nothing. */
  Accord.benefitsTable = (benefits, act) => Accord.table(AJS.I18n.getText("accord.aspiration.benefits"), [
    {title: AJS.I18n.getText("accord.aspiration.benefit"), head: true, cell: row => row.text},
    {title: AJS.I18n.getText("accord.aspiration.measure"), cell: row => row.measure},
    {title: AJS.I18n.getText("accord.aspiration.result"), cell: Accord.benefitResult},
    {title: AJS.I18n.getText("accord.aspiration.due"), cell: row => Accord.date.day(row.resultOn || row.due)}
  ].concat(act ? [{title: AJS.I18n.getText("accord.aspiration.action"), hidden: true, cell: act}] : []), benefits);
}());
