/* One version of the governance agreement: made from live data, frozen for signature, compared with the one before, printable. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const SEATS = ['BUSINESS_SYSTEM_OWNER', 'BUSINESS_SYSTEM_MANAGER', 'IT_SYSTEM_OWNER', 'IT_SYSTEM_MANAGER'];
  const HOLDER = {IT: AJS.I18n.getText("accord.agreement.side.IT"), BUSINESS: AJS.I18n.getText("accord.agreement.side.BUSINESS")};
  const DETAIL = {
    vendor: AJS.I18n.getText("accord.agreement.vendor"),
    holder: AJS.I18n.getText("accord.agreement.holder"),
    itElementsHeldByIt: AJS.I18n.getText("accord.agreement.elements"),
    end: AJS.I18n.getText("accord.agreement.ends"),
    business: AJS.I18n.getText("accord.forum.business"),
    it: AJS.I18n.getText("accord.forum.it")
  };
  const name = person => person.displayName || person.name || person.key;
  const none = () => h('span', {className: 'accord-subtle'}, '\u2013');
  const changed = () => h('span', {className: 'accord-changed'}, AJS.I18n.getText("accord.agreement.changed"));

  Accord.page('agreement', async (root, page) => {
    root.classList.add('accord-agreement');
    if (!page.path.length) {
      Accord.fill(root, Accord.empty(AJS.I18n.getText("accord.relationship.which"), AJS.I18n.getText("accord.relationship.which.help"),
        h('a', {className: 'aui-button', href: Accord.pageUrl('my-projects')}, AJS.I18n.getText("accord.page.my-projects.title"))));
      return;
    }
    await load(root, decodeURIComponent(page.path[0]), page.path[1]);
  });

  async function load(root, project, number, said) {
    const all = await Accord.api.get(Accord.agreement.address(project));
    const last = number || (all.values.length ? all.values[0].number : null);
    if (last) {
      draw(root, await Accord.api.get(Accord.agreement.address(project) + '/' + encodeURIComponent(last)), all);
    } else {
      Accord.fill(root, Accord.header({title: AJS.I18n.getText("accord.page.agreement.title"), crumbs: crumbs(project)}),
        Accord.empty(AJS.I18n.getText("accord.agreement.none"), AJS.I18n.getText("accord.agreement.none.help"), all.mayEdit ? fresh(root, project) : null));
    }
    if (said) {
      Accord.say(said); // A flag would lie over the next thing to press.
    }
  }

  const crumbs = project => [[AJS.I18n.getText("accord.page.relationship.link"), Accord.pageUrl('relationship/' + encodeURIComponent(project))]];

  const attempt = async work => {
    try {
      await work();
    } catch (problem) {
      Accord.flag('error', problem.message);
    }
  };

  function fresh(root, project) {
    return Accord.button(AJS.I18n.getText("accord.agreement.draft"), event => Accord.busy(event.currentTarget, () => attempt(async () => {
      const draft = await Accord.api.post(Accord.agreement.address(project));
      history.replaceState(null, '', Accord.agreement.page(project, draft.number));
      await load(root, project, draft.number);
    })), {'data-draft': 'true'});
  }

  // ---- head: what can be done with this version ---------------------------------------------------------------------------

  function draw(root, agreement, all) {
    const {content, terms} = agreement;
    const project = agreement.project.key;
    document.title = AJS.I18n.getText("accord.page.agreement.title") + ' - ' + agreement.project.name;
    const unit = content.businessUnit || agreement.project.name;
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.agreement.title"), crumbs: crumbs(project), lozenge: Accord.agreement.lozenge(agreement.state),
        lead: [AJS.I18n.getText("accord.agreement.lead", unit, agreement.number), ' ', Accord.agreement.validity(terms)], actions: actions(root, agreement, all)
      }),
      agreement.state === 'DRAFT' ? Accord.note('info', h('p', {}, AJS.I18n.getText("accord.agreement.note.draft"))) : null,
      parties(content, unit), scope(agreement), matrix(agreement), contracts(content), forums(agreement),
      h('div', {className: 'accord-two'}, conditions(terms), validity(agreement)),
      differences(agreement), signatures(root, agreement));
  }

  function actions(root, agreement, all) {
    const address = Accord.agreement.address(agreement.project.key) + '/' + agreement.number;
    const version = {version: agreement.version};
    const project = agreement.project.key;
    const again = said => load(root, project, agreement.number, said);
    const act = (text, path, said, attributes) => Accord.button(text, event => Accord.busy(event.currentTarget, () => attempt(async () => {
      await Accord.api.post(address + path, version);
      await again(said);
    })), attributes);
    const list = [];
    const primary = {className: 'aui-button aui-button-primary'};
    if (agreement.maySign) {
      list.push(act(AJS.I18n.getText("accord.agreement.sign"), '/signatures', AJS.I18n.getText("accord.agreement.signed"), Object.assign({'data-sign': 'true'}, primary)));
    }
    if (agreement.mayEdit && agreement.state === 'DRAFT') {
      list.push(act(AJS.I18n.getText("accord.agreement.freeze"), '/freeze', AJS.I18n.getText("accord.agreement.frozen"), Object.assign({'data-freeze': 'true'}, primary)),
        Accord.button(AJS.I18n.getText("accord.agreement.terms"), async () => {
          if (await Accord.editTerms(agreement)) {
            await again(AJS.I18n.getText("accord.relationship.saved"));
          }
        }, {'data-terms': 'true'}),
        Accord.button(AJS.I18n.getText("accord.forums.remove"), () => attempt(async () => {
          if (await Accord.confirm(AJS.I18n.getText("accord.agreement.remove"), AJS.I18n.getText("accord.agreement.remove.text"), AJS.I18n.getText("accord.forums.remove"),
            () => Accord.api.del(address + '?version=' + agreement.version), true)) {
            history.replaceState(null, '', Accord.agreement.page(project));
            await load(root, project, null, AJS.I18n.getText("accord.forums.removed"));
          }
        })));
    }
    if (agreement.mayEdit && agreement.state === 'WAITING' && !agreement.signatures.length) {
      list.push(act(AJS.I18n.getText("accord.agreement.reopen"), '/reopen', AJS.I18n.getText("accord.agreement.reopened")));
    }
    if (agreement.mayEdit && !all.values.some(each => each.state === 'DRAFT')) {
      list.push(fresh(root, project));
    }
    list.push(Accord.button(AJS.I18n.getText("accord.print"), () => window.print()));
    if (all.values.length > 1) {
      list.push(Accord.select(all.values.map(each => [each.number, Accord.agreement.version(each.number)]), agreement.number, {
        'aria-label': AJS.I18n.getText("accord.agreement.versions"), onChange: event => location.assign(Accord.agreement.page(project, event.currentTarget.value))
      }));
    }
    return list;
  }

  // ---- the agreement ----------------------------------------------------------------------------------------------------

  function parties(content, unit) {
    const vendors = new Map();
    content.applications.filter(each => each.contract.vendor).forEach(each => {
      vendors.set(each.contract.vendor, (vendors.get(each.contract.vendor) || []).concat(each.name));
    });
    const sub = (person, title) => person ? [name(person), title ? h('span', {className: 'accord-sub'}, title) : null] : none();
    const rows = [
      [unit, AJS.I18n.getText("accord.agreement.customer"), sub(content.counterpart, content.counterpartTitle), AJS.I18n.getText("accord.agreement.internal")],
      [AJS.I18n.getText("accord.agreement.side.IT"), AJS.I18n.getText("accord.agreement.supplier"), sub(content.brm), AJS.I18n.getText("accord.agreement.internal")]
    ].concat(Array.from(vendors, ([vendor, of]) => [vendor, AJS.I18n.getText("accord.agreement.supplier.of", of.join(', ')), none(), AJS.I18n.getText("accord.agreement.external")]));
    return Accord.section(AJS.I18n.getText("accord.agreement.1"), [Accord.table(AJS.I18n.getText("accord.agreement.1"), [
      {title: AJS.I18n.getText("accord.agreement.party"), head: true, cell: row => row[0]},
      {title: AJS.I18n.getText("accord.agreement.standsas"), cell: row => row[1]},
      {title: AJS.I18n.getText("accord.agreement.represented"), cell: row => row[2]},
      {title: AJS.I18n.getText("accord.agreement.kind"), cell: row => row[3]}
    ], rows), h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.agreement.tasks"))]);
  }

  const differs = (agreement, topic, subject, detail) => agreement.differences.some(each => each.topic === topic && each.subject === subject && (!detail || each.detail === detail));

  function scope(agreement) {
    const {applications} = agreement.content;
    const seat = member => ({title: Accord.words.seat[member], cell: row => [row.seats[member] ? name(row.seats[member])
      : h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, AJS.I18n.getText("accord.models.vacant"))),
    differs(agreement, 'SEAT', row.name, member) ? changed() : null]});
    const agreed = applications.reduce((sum, row) => sum + row.agreed, 0);
    return Accord.section(AJS.I18n.getText("accord.agreement.2"), applications.length ? [Accord.table(AJS.I18n.getText("accord.agreement.2"), [
      {title: AJS.I18n.getText("accord.models.application"), head: true, cell: row => [row.name, row.criticality ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.relationship.criticality", row.criticality)) : null]},
      {title: AJS.I18n.getText("accord.panel.model"), cell: row => [Accord.modelName(Accord.modelOf(row)), differs(agreement, 'OPERATING_MODEL', row.name) ? changed() : null]}
    ].concat(SEATS.map(seat), [
      {title: AJS.I18n.getText("accord.agreement.cells"), right: true, cell: row => h('span', {className: 'accord-num'}, AJS.I18n.getText("accord.agreement.of", row.agreed, 28))}
    ]), applications), h('p', {className: 'accord-strong'}, AJS.I18n.getText("accord.agreement.sum", applications.length, agreed, applications.length * 28))]
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relationship.applications.none")));
  }

  /** Applications whose cells are equal share a column. */
  function matrix(agreement) {
    const groups = new Map();
    agreement.content.applications.filter(each => each.operatingModel).forEach(each => {
      const key = JSON.stringify(each.cells);
      groups.set(key, (groups.get(key) || []).concat(each));
    });
    if (!groups.size) {
      return null;
    }
    const columns = Array.from(groups.values()).map(of => ({of, names: of.map(each => each.name).join(', '), cells: of[0].cells, joint: Object.values(of[0].cells).every(([a, b]) => a === b)}));
    const processes = Object.keys(Accord.words.process);
    const cell = (column, process, part) => h('td', {}, Accord.party(column.cells[process][part ? 1 : 0]),
      column.of.some(each => differs(agreement, 'CELL', each.name, process + ' ' + (part ? 'INTERFACE' : 'APPLICATION'))) ? changed() : null);
    return Accord.section(AJS.I18n.getText("accord.agreement.3"), [
      h('div', {className: 'accord-scroll', tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText("accord.agreement.3")}, h('table', {className: 'aui accord-terms'},
        h('caption', {className: 'accord-sr'}, AJS.I18n.getText("accord.agreement.3")),
        h('thead', {},
          h('tr', {}, h('th', {scope: 'col', rowspan: 2}, AJS.I18n.getText("accord.models.process")),
            columns.map(column => h('th', {scope: 'colgroup', colspan: column.joint ? 1 : 2}, column.names))),
          h('tr', {}, columns.map(column => column.joint ? h('th', {scope: 'col'}, AJS.I18n.getText("accord.agreement.both"))
            : [h('th', {scope: 'col'}, Accord.words.part.APPLICATION), h('th', {scope: 'col'}, Accord.words.part.INTERFACE)]))),
        h('tbody', {}, processes.map(process => h('tr', {}, h('th', {scope: 'row'}, Accord.words.process[process]),
          columns.map(column => column.joint ? cell(column, process, 0) : [cell(column, process, 0), cell(column, process, 1)])))))),
      h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.agreement.accountable"))]);
  }

  function contracts(content) {
    const rows = content.applications.filter(each => each.contract.vendor || each.contract.holder);
    const fits = value => value === null
      ? h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, AJS.I18n.getText("accord.agreement.fits.open")))
      : value ? h('span', {className: 'accord-check accord-check-ok'}, Accord.icon('check-circle'), h('span', {}, AJS.I18n.getText("accord.agreement.fits.yes")))
        : h('span', {className: 'accord-check accord-check-bad'}, Accord.icon('error'), h('span', {}, AJS.I18n.getText("accord.agreement.fits.no")));
    return Accord.section(AJS.I18n.getText("accord.agreement.4"), rows.length ? Accord.table(AJS.I18n.getText("accord.agreement.4"), [
      {title: DETAIL.vendor, head: true, cell: row => row.contract.vendor || AJS.I18n.getText("accord.agreement.vendor.none")},
      {title: AJS.I18n.getText("accord.models.application"), cell: row => row.name},
      {title: DETAIL.holder, cell: row => row.contract.holder ? HOLDER[row.contract.holder] : none()},
      {title: DETAIL.itElementsHeldByIt, cell: row => truth(row.contract.itElementsHeldByIt)},
      {title: DETAIL.end, cell: row => row.contract.end ? Accord.date.day(row.contract.end) : none()},
      {title: AJS.I18n.getText("accord.agreement.fits"), cell: row => fits(row.contractFits)}
    ], rows) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.agreement.contracts.none")));
  }

  const truth = value => value === null ? none() : String(value) === 'true' ? AJS.I18n.getText("accord.agreement.fits.yes") : AJS.I18n.getText("accord.agreement.fits.no");

  function forums(agreement) {
    const rows = agreement.content.forums;
    return Accord.section(AJS.I18n.getText("accord.agreement.5"), rows.length ? Accord.table(AJS.I18n.getText("accord.agreement.5"), [
      {title: AJS.I18n.getText("accord.forum.name"), head: true, cell: row => row.name},
      {title: AJS.I18n.getText("accord.forum.level"), cell: row => Accord.forums.level[row.level]},
      {title: AJS.I18n.getText("accord.agreement.members"), cell: row => [Accord.names(row.business.concat(row.it)) || none(), differs(agreement, 'MEMBERS', row.name) ? changed() : null]},
      {title: AJS.I18n.getText("accord.forum.cadence"), cell: row => [Accord.forums.cadence[row.cadence], differs(agreement, 'CADENCE', row.name) ? changed() : null]},
      {title: AJS.I18n.getText("accord.forum.lastHeld"), cell: row => [row.lastHeld ? Accord.date.day(row.lastHeld) : AJS.I18n.getText("accord.forum.never"),
        row.overdue ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.agreement.overdue")) : null]}
    ], rows) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.forums.none")));
  }

  const prose = text => text ? h('span', {className: 'accord-prose'}, text) : none();

  function conditions(terms) {
    return Accord.section(AJS.I18n.getText("accord.agreement.6"), Accord.kv(['legislation', 'goodPractice', 'industry'].map(member => [Accord.agreement.condition[member], prose(terms[member])])));
  }

  function validity(agreement) {
    return Accord.section(AJS.I18n.getText("accord.agreement.7"), Accord.kv([
      [AJS.I18n.getText("accord.agreement.validity"), Accord.agreement.validity(agreement.terms)],
      [AJS.I18n.getText("accord.relationship.field.nextReview"), agreement.content.nextReview ? Accord.date.day(agreement.content.nextReview) : AJS.I18n.getText("accord.relationship.unplanned")],
      [AJS.I18n.getText("accord.agreement.replaces"), agreement.comparedWith ? Accord.agreement.version(agreement.comparedWith) : null],
      [Accord.agreement.condition.endsEarly, prose(agreement.terms.endsEarly)]
    ]));
  }

  // ---- difference to the version before -----------------------------------------------------------------------------------

  function differences(agreement) {
    if (!agreement.comparedWith) {
      return Accord.section(AJS.I18n.getText("accord.agreement.8.first"), h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.agreement.first")));
    }
    const title = AJS.I18n.getText("accord.agreement.8", agreement.comparedWith);
    return Accord.section(title, agreement.differences.length ? Accord.table(title, [
      {title: AJS.I18n.getText("accord.conflict.what"), head: true, cell: what},
      {title: Accord.agreement.version(agreement.comparedWith), cell: row => value(row, row.before)},
      {title: Accord.agreement.version(agreement.number), cell: row => value(row, row.after)}
    ], agreement.differences) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.agreement.same")));
  }

  function what(row) {
    const detail = row.topic === 'SEAT' ? Accord.words.seat[row.detail]
      : row.topic === 'CELL' ? Accord.words.process[row.detail.split(' ')[0]] + ', ' + Accord.words.part[row.detail.split(' ')[1]]
        : row.topic === 'OPERATING_MODEL' ? AJS.I18n.getText("accord.panel.model")
          : row.topic === 'CADENCE' ? AJS.I18n.getText("accord.forum.cadence")
            : row.topic === 'RELATIONSHIP_MODEL' ? AJS.I18n.getText("accord.relationship.field.model")
              : row.topic === 'CONDITION' ? Accord.agreement.condition[row.detail]
                : row.topic === 'FORUM' ? AJS.I18n.getText("accord.forum.name") : row.topic === 'APPLICATION' ? AJS.I18n.getText("accord.models.application") : DETAIL[row.detail];
    return [row.subject, detail].filter(Boolean).join(', ');
  }

  function value(row, raw) {
    if (raw === null) {
      return row.topic === 'SEAT' ? AJS.I18n.getText("accord.models.vacant") : none();
    }
    switch (row.topic) {
    case 'SEAT': return name(raw);
    case 'CELL': return Accord.party(raw);
    case 'OPERATING_MODEL': return raw;
    case 'CADENCE': return Accord.forums.cadence[raw];
    case 'MEMBERS': return Accord.names(raw) || none();
    case 'RELATIONSHIP_MODEL': return Accord.words.relationshipModel[raw];
    case 'CONTRACT': return row.detail === 'holder' ? HOLDER[raw] : row.detail === 'end' ? Accord.date.day(raw) : row.detail === 'itElementsHeldByIt' ? truth(raw) : raw;
    default: return prose(raw);
    }
  }

  // ---- signatures ----------------------------------------------------------------------------------------------------------

  function signatures(root, agreement) {
    const {signatories} = agreement.terms;
    const of = each => agreement.signatures.find(one => one.side === each.side && one.person.key === each.person.key && one.person.displayName === each.person.displayName);
    const block = side => h('div', {className: 'accord-block'}, h('h3', {}, side === 'BUSINESS' ? AJS.I18n.getText("accord.agreement.for.BUSINESS") : AJS.I18n.getText("accord.agreement.for.IT")),
      h('ul', {className: 'accord-signatures'}, signatories.filter(each => each.side === side).map(each => h('li', {}, signed(root, agreement, each, of(each)),
        h('div', {className: 'accord-signature-name'}, name(each.person), each.title ? h('span', {className: 'accord-sub'}, each.title) : null)))));
    return Accord.section(AJS.I18n.getText("accord.agreement.9"), [
      signatories.length ? h('div', {className: 'accord-two'}, block('BUSINESS'), block('IT')) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.agreement.nobody")),
      h('p', {className: 'accord-small'}, agreement.frozenAt ? AJS.I18n.getText("accord.agreement.made", Accord.date.full(agreement.frozenAt)) : AJS.I18n.getText("accord.agreement.live"))
    ], h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.agreement.signed.count", agreement.signatures.length, signatories.length)));
  }

  function signed(root, agreement, signatory, signature) {
    if (signature) {
      return h('div', {className: 'accord-check accord-check-ok'}, Accord.icon('check-circle'), h('span', {}, AJS.I18n.getText("accord.agreement.signed.at", Accord.date.full(signature.signedAt)),
        signature.recordedBy ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.agreement.behalf", name(signature.recordedBy), Accord.date.day(signature.toldOn))) : null));
    }
    return h('div', {}, h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.agreement.unsigned")),
      agreement.mayEdit && agreement.state === 'WAITING' && !signatory.person.key
        ? [' ', Accord.linkButton(AJS.I18n.getText("accord.agreement.record"), () => record(root, agreement, signatory), {'data-record': 'true'})] : null);
  }

  async function record(root, agreement, signatory) {
    const toldOn = Accord.input({type: 'date', value: agreement.today, max: agreement.today});
    const done = await Accord.dialog({
      title: AJS.I18n.getText("accord.agreement.record.title", name(signatory.person)), submit: AJS.I18n.getText("accord.agreement.record"),
      content: [h('p', {}, AJS.I18n.getText("accord.agreement.record.text", name(signatory.person))), Accord.field({label: AJS.I18n.getText("accord.agreement.toldOn"), name: 'toldOn', control: toldOn, required: true})],
      onSubmit: () => Accord.api.post(Accord.agreement.address(agreement.project.key) + '/' + agreement.number + '/signatures',
        {version: agreement.version, name: signatory.person.displayName, toldOn: toldOn.value || null})
    });
    if (done) {
      await load(root, agreement.project.key, agreement.number, AJS.I18n.getText("accord.agreement.signed"));
    }
  }
}());
