/* How one side of a relationship operates: one page, edited in place, printable. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const POINT = {
    STRUCTURE: AJS.I18n.getText("accord.description.STRUCTURE"),
    PROCESSES: AJS.I18n.getText("accord.description.PROCESSES"),
    RESOURCES: AJS.I18n.getText("accord.description.RESOURCES"),
    IT_STRATEGY: AJS.I18n.getText("accord.description.IT_STRATEGY"),
    GOVERNANCE: AJS.I18n.getText("accord.description.GOVERNANCE"),
    SERVICE_DELIVERY: AJS.I18n.getText("accord.description.SERVICE_DELIVERY"),
    INNOVATION: AJS.I18n.getText("accord.description.INNOVATION"),
    STRATEGY: AJS.I18n.getText("accord.description.STRATEGY"),
    ORGANISATION: AJS.I18n.getText("accord.description.ORGANISATION"),
    BACK_END: AJS.I18n.getText("accord.description.BACK_END"),
    FRONT_END: AJS.I18n.getText("accord.description.FRONT_END"),
    PRODUCTIVITY: AJS.I18n.getText("accord.description.PRODUCTIVITY"),
    BUSINESS_PROCESSES: AJS.I18n.getText("accord.description.BUSINESS_PROCESSES"),
    CUSTOMER_SEGMENTS: AJS.I18n.getText("accord.description.CUSTOMER_SEGMENTS"),
    VALUE_CHAINS: AJS.I18n.getText("accord.description.VALUE_CHAINS"),
    PRODUCTS: AJS.I18n.getText("accord.description.PRODUCTS")
  };
  const ROWS = Object.entries(POINT).map(([point, label]) => [label, each => each.texts[point]]);
  const address = (key, side) => 'projects/' + encodeURIComponent(key) + '/relationship/descriptions/' + encodeURIComponent(side);

  Accord.page('description', async (root, page) => {
    const [key, side] = [decodeURIComponent(page.path[0] || ''), page.path[1] || 'it'];
    draw(root, key, side, await Accord.api.get(address(key, side)));
  });

  function draw(root, key, side, description) {
    const title = description.side === 'IT' ? AJS.I18n.getText("accord.description.title.IT") : AJS.I18n.getText("accord.description.title.BUSINESS");
    const points = Object.keys(description.texts);
    document.title = title;
    Accord.fill(root,
      Accord.header({
        title, lead: description.businessUnit || description.project.name, crumbs: [[AJS.I18n.getText("accord.page.relationship.link"), Accord.pageUrl('relationship/' + encodeURIComponent(key))]],
        actions: [description.mayEdit ? Accord.button(AJS.I18n.getText("accord.relationship.edit"), () => edit(root, key, side, description), {className: 'aui-button aui-button-primary', 'data-describe': 'true'}) : null,
          Accord.button(AJS.I18n.getText("accord.print"), () => window.print())]
      }),
      points.every(point => !description.texts[point]) ? Accord.empty(AJS.I18n.getText("accord.description.none"), AJS.I18n.getText("accord.description.none.text"))
        : points.filter(point => description.texts[point]).map(point => Accord.section(POINT[point], h('p', {className: 'accord-prose'}, description.texts[point]))));
  }

  async function edit(root, key, side, description) {
    const state = {version: description.version};
    const controls = Object.entries(description.texts).map(([point, text]) => [point, Accord.textarea({value: text || '', rows: 3, maxlength: 4000})]);
    const saved = await Accord.dialog({
      title: AJS.I18n.getText("accord.relationship.edit"), size: 'large', submit: AJS.I18n.getText("accord.relationship.save"),
      content: controls.map(([point, control]) => Accord.field({label: POINT[point], name: point, control})),
      onSubmit: form => Accord.api.put(address(key, side), {texts: Object.fromEntries(controls.map(([point, control]) => [point, control.value.trim() || null])), version: state.version})
        .catch(Accord.bothVersions(form, ROWS, state))
    });
    if (saved) {
      draw(root, key, side, await Accord.api.get(address(key, side)));
    }
  }
}());
