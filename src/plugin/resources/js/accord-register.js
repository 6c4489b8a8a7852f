/* What the lists of a relationship share: both versions after a conflict, and people of a side with and without account. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.bothVersions) {
    return;
  }
  const h = Accord.h;
  const name = person => person.displayName || person.name || person.key;

  /**
   * For a `catch` around a save: where somebody saved in between, shows what stands beside what was sent, and takes over the version,
   * so that saving again is a decision. `rows` are pairs of a label and a function that says a version's value in words.
   */
  Accord.bothVersions = function (form, rows, state) {
    return problem => {
      form.querySelectorAll('[data-conflict]').forEach(each => each.remove());
      const body = problem.body || {};
      if (problem.status !== 409 || !body.current || !body.sent) {
        throw problem;
      }
      state.version = body.current.version;
      const differing = rows.filter(([, value]) => value(body.current) !== value(body.sent));
      form.prepend(h('div', {'data-conflict': 'true'}, Accord.table(AJS.I18n.getText("accord.conflict.caption"), [
        {title: AJS.I18n.getText("accord.conflict.what"), head: true, cell: row => row[0]},
        {title: AJS.I18n.getText("accord.conflict.stands"), cell: row => row[1](body.current) || '\u2013'},
        {title: AJS.I18n.getText("accord.conflict.yours"), cell: row => row[1](body.sent) || '\u2013'}
      ], differing)));
      throw problem;
    };
  };

  /** Names of people, for a sentence or a cell. */
  Accord.names = people => (people || []).map(name).join(', ');

  /** People one under the other; who has no account is named and no more. */
  Accord.peopleList = people => people && people.length
    ? h('ul', {className: 'accord-people'}, people.map(each => h('li', {}, Accord.person(each.key ? each : {displayName: name(each)}))))
    : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.person.nobody"));

  /** A picker for several people, beside a field for names without account. `accord.people()` is what REST takes. */
  Accord.pickPeople = function (label, field, people) {
    const users = people.filter(each => each.key);
    const others = Accord.input({value: people.filter(each => !each.key).map(name).join('; '), maxlength: 2000});
    const picker = Accord.multiple(options => Accord.pick.user(Object.assign({id: Accord.id(field)}, options)), users.map(Accord.option.user));
    const root = h('div', {className: 'accord-pair', 'data-field': field},
      Accord.field({label, control: picker}), Accord.field({label: AJS.I18n.getText("accord.people.others"), control: others, hint: AJS.I18n.getText("accord.people.others.hint")}));
    root.accord = {
      people: () => picker.accord.values.map(option => option.value)
        .concat(others.value.split(';').map(text => text.trim()).filter(Boolean).map(text => ({displayName: text})))
    };
    return root;
  };
}());
