/* Changes of applications in words: the fields, their values, old and new beside each other. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  const FIELDS = Accord.applicationFields = {
    'key': AJS.I18n.getText("accord.applications.key"),
    'name': AJS.I18n.getText("accord.applications.name"),
    'aliases': AJS.I18n.getText("accord.applications.aliases"),
    'category': AJS.I18n.getText("accord.applications.category"),
    'criticality': AJS.I18n.getText("accord.applications.criticality"),
    'mode': AJS.I18n.getText("accord.applications.mode"),
    'businessUnit': AJS.I18n.getText("accord.applications.unit"),
    'operatingModel': AJS.I18n.getText("accord.applications.model"),
    'lifeCycle': AJS.I18n.getText("accord.applications.lifecycle"),
    'contract.vendor': AJS.I18n.getText("accord.applications.vendor"),
    'contract.holder': AJS.I18n.getText("accord.applications.holder"),
    'contract.itElementsHeldByIt': AJS.I18n.getText("accord.applications.elements"),
    'contract.end': AJS.I18n.getText("accord.applications.end"),
    'contract.responseHours': AJS.I18n.getText("accord.applications.response.hours")
  };
  Object.entries(Accord.words.seat).forEach(([seat, word]) => {
    FIELDS['seats.' + seat] = word;
  });

  /** The field that a path names, and a value of it, in words. */
  Accord.fieldWord = path => FIELDS[path] || path;
  Accord.fieldValue = function (path, value) {
    const words = {
      criticality: Accord.words.criticality, lifeCycle: Accord.words.lifeCycle, 'contract.holder': Accord.words.holder,
      'contract.itElementsHeldByIt': {true: AJS.I18n.getText("accord.applications.yes"), false: AJS.I18n.getText("accord.applications.no")}
    }[path];
    if (path === 'operatingModel') {
      return Accord.modelName(value);
    }
    return path === 'contract.end' ? Accord.date.day(value) : (words && words[value]) || value;
  };

  /** Pairs of a field and its old and new value. */
  Accord.differences = changes => h('dl', {className: 'accord-diffs'}, changes.map(change => h('div', {}, h('dt', {}, Accord.fieldWord(change.field)), h('dd', {},
    change.before === null ? null : [h('del', {}, Accord.fieldValue(change.field, change.before)), h('span', {className: 'accord-arrow', 'aria-hidden': 'true'}, ' \u2192 ')],
    change.after === null ? AJS.I18n.getText("accord.import.cleared") : h('ins', {}, Accord.fieldValue(change.field, change.after))))));
}());
