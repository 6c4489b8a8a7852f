/* The words of forums, each key literal because Jira translates them in this file. */
(function () {
  'use strict';
  const Accord = window.Accord;
  Accord.forums = {
    level: {
      STRATEGIC: AJS.I18n.getText("accord.forum.level.STRATEGIC"),
      TACTICAL: AJS.I18n.getText("accord.forum.level.TACTICAL"),
      OPERATIONAL: AJS.I18n.getText("accord.forum.level.OPERATIONAL")
    },
    cadence: {
      WEEKLY: AJS.I18n.getText("accord.cadence.WEEKLY"),
      FORTNIGHTLY: AJS.I18n.getText("accord.cadence.FORTNIGHTLY"),
      MONTHLY: AJS.I18n.getText("accord.cadence.MONTHLY"),
      QUARTERLY: AJS.I18n.getText("accord.cadence.QUARTERLY"),
      HALF_YEARLY: AJS.I18n.getText("accord.cadence.HALF_YEARLY"),
      YEARLY: AJS.I18n.getText("accord.cadence.YEARLY")
    }
  };
}());
