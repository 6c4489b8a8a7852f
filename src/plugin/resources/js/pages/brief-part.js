/* The way from the relationship page to the reports about it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  Accord.relationship.add('more', overview => h('p', {className: 'accord-noprint'},
    h('a', {href: Accord.pageUrl('brief/' + encodeURIComponent(overview.project.key))}, AJS.I18n.getText("accord.brief.open")),
    ' \u00b7 ', h('a', {href: Accord.pageUrl('description/' + encodeURIComponent(overview.project.key) + '/it')}, AJS.I18n.getText("accord.description.title.IT")),
    ' \u00b7 ', h('a', {href: Accord.pageUrl('description/' + encodeURIComponent(overview.project.key) + '/business')}, AJS.I18n.getText("accord.description.title.BUSINESS"))));
}());
