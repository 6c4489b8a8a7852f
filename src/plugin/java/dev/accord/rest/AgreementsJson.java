package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Cell;
import dev.accord.operatingmodel.Party;
import dev.accord.relationship.Today;
import dev.accord.relationship.agreement.Agreement;
import dev.accord.relationship.agreement.Content;
import dev.accord.relationship.agreement.Content.Scope;
import dev.accord.relationship.agreement.Difference;
import dev.accord.relationship.agreement.Difference.Topic;
import dev.accord.relationship.agreement.KeepAgreements;
import dev.accord.relationship.agreement.Terms;
import dev.accord.relationship.agreement.Terms.Signatory;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Entry;
import dev.accord.rest.AgreementJson.ContentJson;
import dev.accord.rest.AgreementJson.ContractJson;
import dev.accord.rest.AgreementJson.DifferenceJson;
import dev.accord.rest.AgreementJson.ForumOfJson;
import dev.accord.rest.AgreementJson.ScopeJson;
import dev.accord.rest.AgreementJson.SignatoryJson;
import dev.accord.rest.AgreementJson.SignatureJson;
import dev.accord.rest.AgreementJson.TermsJson;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Turns agreements into JSON, and terms back. */
public final class AgreementsJson {
    private static final Set<String> MEMBERS = Set.of(
            "validFrom", "validTo", "endsEarly", "legislation", "goodPractice", "industry", "signatories", "version");

    private final KeepAgreements keep;
    private final PeopleJson people;
    private final ModelNames models;
    private final Today today;

    public AgreementsJson(KeepAgreements keep, PeopleJson people, ModelNames models, Today today) {
        this.models = models;
        this.keep = keep;
        this.people = people;
        this.today = today;
    }

    AgreementJson shown(Entry<Agreement> entry, Asked asked) {
        Agreement agreement = entry.content();
        boolean asksMe = agreement.missing().stream()
                .anyMatch(each -> asked.user().equals(each.person().userKey()));
        return new AgreementJson(
                asked.project(),
                agreement.number(),
                agreement.state(today.date()),
                asked.mayEdit(),
                asksMe && !agreement.isDraft(),
                today.date().toString(),
                agreement.isDraft()
                        ? null
                        : Instant.ofEpochMilli(agreement.frozenAt()).toString(),
                terms(agreement.terms()),
                content(keep.content(asked.relationship(), agreement)),
                agreement.signatures().stream()
                        .map(each -> new SignatureJson(
                                each.side(),
                                people.holder(each.person()),
                                Instant.ofEpochMilli(each.at()).toString(),
                                people.person(each.recordedBy()),
                                Objects.toString(each.toldOn(), null)))
                        .toList(),
                keep.before(asked.id(), agreement).map(Agreement::number).orElse(null),
                keep.differences(asked.relationship(), agreement).stream()
                        .map(this::difference)
                        .toList(),
                entry.version());
    }

    private TermsJson terms(Terms terms) {
        return new TermsJson(
                Objects.toString(terms.validFrom(), null),
                Objects.toString(terms.validTo(), null),
                terms.endsEarly(),
                terms.conditions().legislation(),
                terms.conditions().goodPractice(),
                terms.conditions().industry(),
                terms.signatories().stream()
                        .map(each -> new SignatoryJson(each.side(), people.holder(each.person()), each.title()))
                        .toList());
    }

    private ContentJson content(Content content) {
        return new ContentJson(
                content.businessUnit(),
                people.person(content.sides().brm()),
                content.sides().brmType(),
                people.person(content.sides().counterpart()),
                content.sides().counterpartTitle(),
                content.relationshipModel(),
                Objects.toString(content.nextReview(), null),
                content.applications().stream().map(this::scope).toList(),
                content.forums().stream().map(this::forum).toList());
    }

    private ScopeJson scope(Scope scope) {
        Map<Seat, PersonJson> seats = new LinkedHashMap<>();
        for (Seat seat : Seat.values()) {
            Holder holder = scope.seats().get(seat);
            seats.put(seat, holder == null ? null : people.holder(holder));
        }
        Map<String, List<Party>> cells = new LinkedHashMap<>();
        for (Cell cell : scope.cells()) {
            cells.computeIfAbsent(cell.process().name(), any -> new ArrayList<>())
                    .add(cell.party());
        }
        return new ScopeJson(
                scope.key(),
                scope.name(),
                scope.criticality(),
                scope.operatingModel(),
                models.orNone(scope.operatingModel()),
                seats,
                cells,
                scope.agreed(),
                new ContractJson(
                        scope.contract().vendor(),
                        scope.contract().holder(),
                        scope.contract().itElementsHeldByIt(),
                        Objects.toString(scope.contract().end(), null)),
                scope.contractFits());
    }

    private ForumOfJson forum(Forum forum) {
        return new ForumOfJson(
                forum.name(),
                forum.level(),
                forum.business().stream().map(people::holder).toList(),
                forum.it().stream().map(people::holder).toList(),
                forum.cadence(),
                Objects.toString(forum.lastHeld(), null),
                forum.overdue(today.date()));
    }

    private DifferenceJson difference(Difference each) {
        // A model is told by its name, for only this page would know what the key means.
        return each.topic() == Topic.OPERATING_MODEL
                ? new DifferenceJson(
                        each.topic(), each.subject(), each.detail(), model(each.before()), model(each.after()))
                : new DifferenceJson(
                        each.topic(), each.subject(), each.detail(), value(each.before()), value(each.after()));
    }

    private String model(Object key) {
        return key == null ? null : models.of(key.toString());
    }

    private Object value(Object value) {
        if (value instanceof Holder holder) {
            return people.holder(holder);
        }
        return value instanceof List<?> list ? list.stream().map(this::value).toList() : value;
    }

    /** The terms that were sent in place of those that stand; a version left out is older than any. */
    Entry<Agreement> read(JsonNode sent, Entry<Agreement> before) {
        Body body = Body.of(sent);
        body.members(MEMBERS, MEMBERS);
        Integer version = body.number("version");
        List<Holder> known = before.content().terms().signatories().stream()
                .map(Signatory::person)
                .toList();
        List<Signatory> signatories = body.objects("signatories").stream()
                .map(each -> {
                    each.members(Set.of("side", "person", "title"), Set.of("side", "person"));
                    return new Signatory(
                            each.needed("side", Party.Side.class),
                            people.holder(each, "person", each.node("person"), known),
                            each.text("title"));
                })
                .toList();
        Terms terms = new Terms(
                body.date("validFrom"),
                body.date("validTo"),
                body.text("endsEarly"),
                new Terms.Conditions(body.text("legislation"), body.text("goodPractice"), body.text("industry")),
                signatories);
        body.refuseProblems();
        Agreement stands = before.content();
        return new Entry<>(
                before.id(),
                before.relationship(),
                version == null ? -1 : version,
                new Agreement(stands.number(), terms, stands.content(), stands.frozenAt(), stands.signatures()));
    }
}
