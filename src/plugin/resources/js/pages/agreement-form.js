/* The terms of an agreement: validity, outer conditions, and who signs. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.editTerms) {
    return;
  }
  const h = Accord.h;
  const SIDES = [['BUSINESS', AJS.I18n.getText("accord.agreement.side.BUSINESS")], ['IT', AJS.I18n.getText("accord.agreement.side.IT")]];
  const FIELD = {
    validFrom: AJS.I18n.getText("accord.agreement.validFrom"),
    validTo: AJS.I18n.getText("accord.agreement.validTo"),
    endsEarly: AJS.I18n.getText("accord.agreement.endsEarly"),
    legislation: AJS.I18n.getText("accord.agreement.legislation"),
    goodPractice: AJS.I18n.getText("accord.agreement.goodPractice"),
    industry: AJS.I18n.getText("accord.agreement.industry"),
    signatories: AJS.I18n.getText("accord.agreement.signatories")
  };
  const name = person => person.displayName || person.key;
  const ROWS = ['validFrom', 'validTo', 'endsEarly', 'legislation', 'goodPractice', 'industry'].map(member => [FIELD[member], each => each.terms[member]])
    .concat([[FIELD.signatories, each => each.terms.signatories.map(one => name(one.person) + (one.title ? ', ' + one.title : '')).join('; ')]]);
  Accord.agreement.side = Object.fromEntries(SIDES);
  Accord.agreement.condition = FIELD;

  /** Answers a promise of whether the terms were saved. */
  Accord.editTerms = function (agreement) {
    const {terms} = agreement;
    const state = {version: agreement.version};
    const controls = {
      validFrom: Accord.input({type: 'date', value: terms.validFrom || ''}),
      validTo: Accord.input({type: 'date', value: terms.validTo || ''})
    };
    ['endsEarly', 'legislation', 'goodPractice', 'industry'].forEach(member => {
      controls[member] = Accord.textarea({value: terms[member] || '', rows: 2, maxlength: 4000});
    });
    const list = signatories(terms.signatories);
    const field = member => Accord.field({label: FIELD[member], name: member, control: controls[member]});
    return Accord.dialog({
      title: AJS.I18n.getText("accord.agreement.terms.title", agreement.number),
      size: 'large',
      submit: AJS.I18n.getText("accord.relationship.save"),
      content: [
        h('div', {className: 'accord-two'}, field('validFrom'), field('validTo')),
        field('endsEarly'), field('legislation'), field('goodPractice'), field('industry'),
        h('div', {className: 'accord-pair', 'data-field': 'signatories', role: 'group', 'aria-label': FIELD.signatories}, h('h2', {}, FIELD.signatories), list.element)
      ],
      onSubmit: form => {
        const body = {signatories: list.values(), version: state.version};
        Object.entries(controls).forEach(([member, control]) => {
          body[member] = control.value.trim() || null;
        });
        return Accord.api.put(Accord.agreement.address(agreement.project.key) + '/' + agreement.number, body).catch(Accord.bothVersions(form, ROWS, state));
      }
    });
  };

  function signatories(present) {
    const rows = [];
    const box = h('div', {className: 'accord-pair'});
    const add = (signatory, focus) => {
      const row = {
        side: Accord.select(SIDES, signatory.side, {'aria-label': AJS.I18n.getText("accord.agreement.side")}),
        user: Accord.pick.user({label: AJS.I18n.getText("accord.agreement.signatory.user"), id: Accord.id('signatory'), placeholder: AJS.I18n.getText("accord.agreement.signatory.user"),
          value: signatory.person && signatory.person.key ? Accord.option.user(signatory.person) : null}),
        name: Accord.input({'aria-label': AJS.I18n.getText("accord.agreement.signatory.name"), placeholder: AJS.I18n.getText("accord.agreement.signatory.name"), maxlength: 255,
          value: signatory.person && !signatory.person.key ? name(signatory.person) : ''}),
        title: Accord.input({'aria-label': AJS.I18n.getText("accord.agreement.signatory.title"), placeholder: AJS.I18n.getText("accord.agreement.signatory.title"), maxlength: 255, value: signatory.title || ''})
      };
      row.element = h('div', {className: 'accord-signatory accord-field'}, row.side, row.user, row.name, row.title,
        Accord.linkButton(AJS.I18n.getText("accord.forums.remove"), () => {
          rows.splice(rows.indexOf(row), 1);
          row.element.remove();
          more.focus();
        }));
      rows.push(row);
      box.insertBefore(row.element, more);
      if (focus) {
        row.side.focus();
      }
    };
    const more = Accord.button(AJS.I18n.getText("accord.agreement.signatory.add"), () => add({side: 'BUSINESS'}, true), {className: 'aui-button aui-button-link'});
    box.append(more);
    present.forEach(each => add(each));
    return {
      element: box,
      values: () => rows.filter(row => row.user.accord.value || row.name.value.trim()).map(row => ({
        side: row.side.value,
        person: row.user.accord.value ? row.user.accord.value : {displayName: row.name.value.trim()},
        title: row.title.value.trim() || null
      }))
    };
  }
}());
