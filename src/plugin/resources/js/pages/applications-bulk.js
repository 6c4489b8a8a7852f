/* One change of all applications that the list finds: what to set, what that changes, and the job that does it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const KEEP = '';
  const NONE = '-';
  const SHOWN = 5;
  const PAUSE = 300;

  /** Asks what to set; answers the id of the job that was started, or null. */
  Accord.changeMany = async function (filter, total, models) {
    Accord.knowModels(models);
    const keep = [KEEP, AJS.I18n.getText("accord.bulk.keep")];
    const none = [NONE, AJS.I18n.getText("accord.bulk.none")];
    const controls = {
      operatingModel: Accord.select([keep].concat(models.map(model => [model.key, Accord.modelName(model)]), [none]), KEEP),
      criticality: Accord.select([keep].concat(Object.entries(Accord.words.criticality), [none]), KEEP),
      lifeCycle: Accord.select([keep].concat(Object.entries(Accord.words.lifeCycle)), KEEP),
      businessUnit: Accord.input({placeholder: AJS.I18n.getText("accord.bulk.keep")})
    };
    const read = () => {
      const set = {};
      Object.entries(controls).forEach(([name, control]) => {
        const value = control.value.trim();
        if (value !== KEEP) {
          set[name] = value === NONE ? null : name === 'criticality' ? Number(value) : value;
        }
      });
      return set;
    };
    const wish = more => Object.assign({query: ''}, filter, {set: read()}, more);
    const shown = h('div', {className: 'accord-form', 'aria-live': 'polite'});
    let timer = null;
    let asked = 0;

    async function look() {
      const mine = ++asked;
      if (!Object.keys(read()).length) {
        Accord.fill(shown);
        return;
      }
      try {
        const found = await Accord.api.post('applications/bulk?maxResults=' + SHOWN, wish({preview: true}));
        if (mine === asked) {
          Accord.fill(shown, preview(found));
        }
      } catch (problem) {
        if (mine === asked) {
          Accord.fill(shown, Accord.failure(problem));
        }
      }
    }
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    };
    Object.values(controls).forEach(control => ['input', 'change'].forEach(event => control.addEventListener(event, soon)));

    let job = null;
    await Accord.dialog({
      title: title(total), submit: AJS.I18n.getText("accord.bulk.submit"),
      content: [
        h('p', {}, AJS.I18n.getText("accord.bulk.text")),
        h('div', {className: 'accord-two', 'data-field': 'set'},
          Accord.field({label: Accord.fieldWord('operatingModel'), name: 'operatingModel', control: controls.operatingModel}),
          Accord.field({label: Accord.fieldWord('criticality'), name: 'criticality', control: controls.criticality}),
          Accord.field({label: Accord.fieldWord('lifeCycle'), name: 'lifeCycle', control: controls.lifeCycle}),
          Accord.field({label: Accord.fieldWord('businessUnit'), name: 'businessUnit', control: controls.businessUnit})),
        shown],
      onSubmit: async () => {
        job = await Accord.api.post('applications/bulk', wish());
      }
    });
    return job && job.id;
  };

  const title = total => total === 1 ? AJS.I18n.getText("accord.bulk.title.one") : AJS.I18n.getText("accord.bulk.title", String(total));
  Accord.changeManyTitle = title;

  function preview(found) {
    const more = found.changed - found.rows.length;
    return [
      h('p', {className: 'accord-strong'}, AJS.I18n.getText("accord.bulk.counts", String(found.changed), String(found.same))),
      found.rows.length ? h('dl', {className: 'accord-kv accord-bulk'}, found.rows.map(row => h('div', {}, h('dt', {}, row.name), h('dd', {}, Accord.differences(row.changes))))) : null,
      more > 0 ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.bulk.more", String(more))) : null
    ];
  }
}());
