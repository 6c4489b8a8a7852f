/* The assessments of a relationship, as a part of its page: what was set when, one that is open, and a new one. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {address, page} = Accord.assessments;
  const {level} = Accord.relationship;

  Accord.relationship.add('more', overview => {
    const body = h('div', {className: 'accord-block'}, Accord.loading());
    const actions = h('div', {className: 'accord-actions'});
    load(overview, body, actions);
    const section = Accord.section(AJS.I18n.getText("accord.assessments.title"), body, actions);
    section.id = 'accord-assessments';
    return section;
  });

  async function load(overview, body, actions) {
    try {
      const all = await Accord.api.get(address(overview.project.key));
      const open = all.values.find(each => each.open);
      Accord.fill(actions,
        all.mayEdit && !open ? Accord.button(AJS.I18n.getText("accord.assessments.start"), () => start(overview), {'data-assess': 'true'}) : null,
        all.values.filter(each => !each.open && each.readable).length > 1
          ? h('a', {className: 'aui-button', href: page(overview.project.key)}, AJS.I18n.getText("accord.assessments.compare")) : null);
      Accord.fill(body, asked(overview, open), all.values.length ? Accord.assessments.list(overview.project, all.values)
        : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.assessments.none")));
    } catch (problem) {
      Accord.fill(body, Accord.failure(problem));
    }
  }

  function asked(overview, open) {
    return open && open.asked ? Accord.note('warning', [h('h3', {}, AJS.I18n.getText("accord.assessments.asked")),
      h('p', {}, h('a', {href: page(overview.project.key, open.id)}, AJS.I18n.getText("accord.assessments.answer")))]) : null;
  }

  Accord.assessments.list = (project, lines) => Accord.table(AJS.I18n.getText("accord.assessments.title"), [
    {title: AJS.I18n.getText("accord.assessments.started"), head: true, cell: line => line.readable
      ? h('a', {href: page(project.key, line.id)}, Accord.date.day(line.started)) : Accord.date.day(line.started)},
    {title: AJS.I18n.getText("accord.assessments.state"), cell: line => line.open ? AJS.I18n.getText("accord.assessments.open")
      : AJS.I18n.getText("accord.assessments.settled", Accord.date.day(line.settledOn))},
    {title: Accord.relationship.words.field['maturityLevel.current'], cell: line => line.level ? level(line.level) : '\u2013'}
  ], lines);

  async function start(overview) {
    const now = overview.relationship;
    const controls = {
      why: Accord.textarea({rows: 2}),
      business: Accord.pickPeople(Accord.assessments.sides.BUSINESS, 'business', now.counterpart ? [now.counterpart] : []),
      it: Accord.pickPeople(Accord.assessments.sides.IT, 'it', now.brm ? [now.brm] : [])
    };
    let started = null;
    await Accord.dialog({
      title: AJS.I18n.getText("accord.assessments.start"),
      size: 'large',
      submit: AJS.I18n.getText("accord.assessments.start.do"),
      content: [h('p', {}, AJS.I18n.getText("accord.assessments.start.text")),
        Accord.field({label: AJS.I18n.getText("accord.assessments.why"), name: 'why', required: true, control: controls.why}),
        h('div', {className: 'accord-two'}, controls.business, controls.it)],
      onSubmit: async () => {
        started = await Accord.api.post(address(overview.project.key), {
          why: controls.why.value.trim() || null, business: controls.business.accord.people(), it: controls.it.accord.people()
        });
      }
    });
    if (started) {
      window.location.assign(page(overview.project.key, started.assessment.id));
    }
  }
}());
