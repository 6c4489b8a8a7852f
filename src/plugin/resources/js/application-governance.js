/* What is kept beside an application: aspiration, expected benefits, risk acceptances, control and operate checklist. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const STATE = {
    UNACCEPTED: AJS.I18n.getText("accord.risk.state.UNACCEPTED"),
    EXPIRED: AJS.I18n.getText("accord.risk.state.EXPIRED"),
    REVIEW_DUE: AJS.I18n.getText("accord.risk.state.REVIEW_DUE"),
    ACCEPTED: AJS.I18n.getText("accord.risk.state.ACCEPTED")
  };

  /** Fills in when it has been read; the rest of the page does not wait for it. */
  Accord.applicationGovernance = function (application, models) {
    const at = 'applications/' + encodeURIComponent(application.key);
    const root = h('div', {className: 'accord-governance'}, Accord.loading());
    const load = async () => {
      try {
        const [aspiration, risks, checklist] = await Promise.all([Accord.api.get(at + '/aspiration'), Accord.api.get(at + '/risks'), Accord.api.get(at + '/checklist')]);
        Accord.fill(root, aspired(at, aspiration, models), accepted(at, risks, load), checked(application, checklist), transition(application), workshop(application));
      } catch (problem) {
        Accord.fill(root, Accord.failure(problem));
      }
    };
    load();
    return root;
  };

  function aspired(at, aspiration, models) {
    const link = h('a', {href: Accord.pageUrl('aspiration/' + at.split('/')[1])}, AJS.I18n.getText("accord.aspiration.open"));
    const {decision, benefits} = aspiration;
    const name = key => Accord.modelName(models.find(model => model.key === key) || key);
    const due = benefits.filter(benefit => benefit.isDue).length;
    return [Accord.section(AJS.I18n.getText("accord.aspiration.heading"), decision ? h('div', {className: 'accord-box'},
      h('p', {}, h('b', {}, name(decision.model)), ' ', AJS.I18n.getText("accord.aspiration.from.day", Accord.date.day(decision.from))), h('p', {}, decision.why),
      h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.aspiration.decided.by", decision.by.displayName || decision.by.key, Accord.date.day(decision.on)),
        aspiration.nextReview ? ' ' + AJS.I18n.getText("accord.aspiration.review.on", Accord.date.day(aspiration.nextReview)) : null))
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.aspiration.undecided")), link),
    benefits.length ? Accord.section(AJS.I18n.getText("accord.aspiration.benefits"), [
      due ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.aspiration.benefits.due", due))) : null, Accord.benefitsTable(benefits)]) : null];
  }

  // ---- risks -------------------------------------------------------------------------------------------------------

  function accepted(at, risks, load) {
    const warned = risks.values.filter(risk => risk.warns).length;
    const act = async work => {
      if (await work) {
        await load();
      }
    };
    return Accord.section(AJS.I18n.getText("accord.risk.heading"), [
      warned ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.risk.warning", warned)), null, {'data-risk-warning': true}) : null,
      risks.values.length ? Accord.table(AJS.I18n.getText("accord.risk.heading"), [
        {title: AJS.I18n.getText("accord.risk.text"), head: true, cell: risk => [risk.text, h('span', {className: 'accord-sub'}, risk.consequence)]},
        {title: AJS.I18n.getText("accord.risk.accepted"), cell: risk => [state(risk), risk.acceptances.map(each => [Accord.person(each.by, Accord.words.seat[each.seat] + ', ' + Accord.date.day(each.on))])]},
        {title: AJS.I18n.getText("accord.risk.expires"), cell: risk => [risk.expires ? Accord.date.day(risk.expires) : AJS.I18n.getText("accord.risk.notset"),
          risk.review ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.risk.review.on", Accord.date.day(risk.review))) : null]},
        {title: AJS.I18n.getText("accord.aspiration.action"), hidden: true, cell: risk => h('div', {className: 'accord-actions'},
          risks.mayAccept && risk.state !== 'ACCEPTED' ? Accord.button(AJS.I18n.getText("accord.risk.accept"), () => act(accept(at, risk)), {className: 'aui-button accord-rowaction', 'aria-label': AJS.I18n.getText("accord.risk.accept") + ', ' + risk.text}) : null,
          risks.mayKeep ? Accord.button(AJS.I18n.getText("accord.risk.close"), () => act(Accord.confirm(AJS.I18n.getText("accord.risk.close"), AJS.I18n.getText("accord.risk.close.text", risk.text),
            AJS.I18n.getText("accord.risk.close"), () => Accord.api.del(at + '/risks/' + risk.id), true)), {className: 'aui-button accord-rowaction', 'aria-label': AJS.I18n.getText("accord.risk.close") + ', ' + risk.text}) : null)}
      ], risks.values) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.risk.none"))],
    risks.mayKeep ? Accord.button(AJS.I18n.getText("accord.risk.add"), () => act(add(at))) : null);
  }

  const state = risk => risk.state === 'ACCEPTED' ? null
    : h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, STATE[risk.state],
      risk.state === 'UNACCEPTED' && risk.askedOf ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.risk.asked", Accord.words.seat[risk.askedOf])) : null));

  function add(at) {
    const text = Accord.textarea({rows: 2});
    const consequence = Accord.textarea({rows: 2});
    const askedOf = Accord.select([['', '\u2013']].concat(Object.entries(Accord.words.seat)), '');
    return Accord.dialog({
      title: AJS.I18n.getText("accord.risk.add"), submit: AJS.I18n.getText("accord.risk.add"),
      content: [Accord.field({label: AJS.I18n.getText("accord.risk.text.label"), name: 'text', control: text, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.risk.consequence"), name: 'consequence', control: consequence, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.risk.askedof"), name: 'askedOf', control: askedOf})],
      onSubmit: () => Accord.api.post(at + '/risks', {text: text.value, consequence: consequence.value, askedOf: askedOf.value || null})
    });
  }

  function accept(at, risk) {
    const expires = Accord.input({type: 'date'});
    const review = Accord.input({type: 'date'});
    return Accord.dialog({
      title: AJS.I18n.getText("accord.risk.accept.title"), submit: AJS.I18n.getText("accord.risk.accept"),
      content: [h('p', {}, h('b', {}, risk.text)), h('p', {}, risk.consequence),
        Accord.field({label: AJS.I18n.getText("accord.risk.expires"), name: 'expires', control: expires, required: true, hint: AJS.I18n.getText("accord.risk.expires.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.risk.review"), name: 'review', control: review})],
      onSubmit: () => Accord.api.post(at + '/risks/' + risk.id + '/accept', {expires: expires.value || null, review: review.value || null})
    });
  }

  const transition = application => Accord.section(AJS.I18n.getText("accord.transition.heading"), h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.transition.lead")),
    h('a', {href: Accord.pageUrl('transition/' + encodeURIComponent(application.key))}, AJS.I18n.getText("accord.transition.open.page")));

  const workshop = application => Accord.section(AJS.I18n.getText("accord.workshop.heading"), h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.workshop.lead")),
    h('a', {href: Accord.pageUrl('workshop/' + encodeURIComponent(application.key))}, AJS.I18n.getText("accord.workshop.open")));

  // ---- control and operate checklist ----------------------------------------------------------------------------------

  function checked(application, checklist) {
    const link = h('a', {href: Accord.pageUrl('checklist/' + encodeURIComponent(application.key))}, AJS.I18n.getText("accord.checklist.open"));
    const gaps = checklist.gaps.length;
    return Accord.section(AJS.I18n.getText("accord.checklist.heading"), gaps
      ? Accord.note('warning', h('p', {}, checklist.businessLed ? AJS.I18n.getText("accord.checklist.led") + ' ' : null, AJS.I18n.getText("accord.checklist.gaps", gaps)))
      : h('p', {className: 'accord-subtle'}, checklist.checkedOn ? AJS.I18n.getText("accord.checklist.nogaps", Accord.date.day(checklist.checkedOn)) : AJS.I18n.getText("accord.checklist.never")), link);
  }
}());
