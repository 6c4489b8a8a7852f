/* Who is tried after whom, and who is away. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const MOVABLE = ['DEPUTY', 'OWNER'];

  /** The section of the settings. */
  Accord.chain = function (settings) {
    const order = settings.chain.concat(MOVABLE.filter(step => !settings.chain.includes(step)));
    const off = new Set(MOVABLE.filter(step => !settings.chain.includes(step)));
    const list = h('ol', {className: 'accord-chain', 'data-field': 'chain'});

    function draw(focus) {
      const fixed = step => h('li', {}, Accord.words.step[step], h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.chain.fixed")));
      Accord.fill(list, fixed('BOUND_TARGET'), order.map((step, index) => h('li', {},
        h('label', {className: 'accord-choice'}, h('input', {type: 'checkbox', checked: !off.has(step), onChange: event => {
          off[event.currentTarget.checked ? 'delete' : 'add'](step);
        }}), Accord.words.step[step]),
        index > 0 ? Accord.linkButton(AJS.I18n.getText("accord.chain.up"), () => {
          order.splice(index - 1, 0, order.splice(index, 1)[0]);
          draw(step);
        }, {'aria-label': AJS.I18n.getText("accord.chain.up.this", Accord.words.step[step])}) : null)), fixed('TRIAGE_GROUP'));
      if (focus) {
        list.querySelectorAll('input')[order.indexOf(focus)].focus();
      }
    }
    draw();
    const away = absences(settings.absences);
    return {
      element: [h('p', {}, AJS.I18n.getText("accord.chain.lead")), list, h('h3', {}, AJS.I18n.getText("accord.absences")), away.element],
      read: () => ({chain: order.filter(step => !off.has(step)), absences: away.read()})
    };
  };

  function absences(given) {
    const rows = given.map(row);
    const holder = h('div', {'data-field': 'absences'});
    function draw() {
      Accord.fill(holder, rows.length ? Accord.table(AJS.I18n.getText("accord.absences"), [
        {title: AJS.I18n.getText("accord.absences.who"), head: true, cell: each => each.user},
        {title: AJS.I18n.getText("accord.absences.from"), cell: each => each.from},
        {title: AJS.I18n.getText("accord.absences.to"), cell: each => each.to},
        {title: AJS.I18n.getText("accord.absences.remove"), cell: each => Accord.linkButton(AJS.I18n.getText("accord.absences.remove"), () => {
          rows.splice(rows.indexOf(each), 1);
          draw();
        })}
      ], rows) : null, h('div', {className: 'accord-actions'}, Accord.button(AJS.I18n.getText("accord.absences.add"), () => {
        rows.push(row({}));
        draw();
        rows[rows.length - 1].user.accord.input.focus();
      })));
    }
    draw();
    return {element: holder, read: () => rows.filter(each => each.user.accord.value).map(each => ({user: each.user.accord.value, from: each.from.value || null, to: each.to.value || null}))};
  }

  function row(absence) {
    const user = Accord.pick.user({});
    user.accord.input.setAttribute('aria-label', AJS.I18n.getText("accord.absences.who"));
    if (absence.user) {
      user.accord.set(Accord.option.user(absence.user));
    }
    return {
      user,
      from: Accord.input({type: 'date', value: absence.from || '', 'aria-label': AJS.I18n.getText("accord.absences.from")}),
      to: Accord.input({type: 'date', value: absence.to || '', 'aria-label': AJS.I18n.getText("accord.absences.to")})
    };
  }
}());
