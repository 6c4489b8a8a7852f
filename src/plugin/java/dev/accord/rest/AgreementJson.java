package dev.accord.rest;

import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.Party;
import dev.accord.relationship.RelationshipModel;
import dev.accord.relationship.Sides.BrmType;
import dev.accord.relationship.agreement.Agreement.State;
import dev.accord.relationship.agreement.Difference.Topic;
import dev.accord.relationship.forums.Cadence;
import dev.accord.relationship.forums.Forum;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import java.util.List;
import java.util.Map;

/** One version of an agreement; {@code comparedWith} is the number of the version that the differences are told against. */
public record AgreementJson(
        ProjectJson project,
        int number,
        State state,
        boolean mayEdit,
        boolean maySign,
        String today,
        String frozenAt,
        TermsJson terms,
        ContentJson content,
        List<SignatureJson> signatures,
        Integer comparedWith,
        List<DifferenceJson> differences,
        int version) {

    /** What people wrote. */
    public record TermsJson(
            String validFrom,
            String validTo,
            String endsEarly,
            String legislation,
            String goodPractice,
            String industry,
            List<SignatoryJson> signatories) {}

    /** Who signs for a side. */
    public record SignatoryJson(Party.Side side, PersonJson person, String title) {}

    /** That somebody signed; {@code recordedBy} is whom the signer told, null where the signer signed in person. */
    public record SignatureJson(
            Party.Side side, PersonJson person, String signedAt, PersonJson recordedBy, String toldOn) {}

    /** What was made from live data. */
    public record ContentJson(
            String businessUnit,
            PersonJson brm,
            BrmType brmType,
            PersonJson counterpart,
            String counterpartTitle,
            RelationshipModel relationshipModel,
            String nextReview,
            List<ScopeJson> applications,
            List<ForumOfJson> forums) {}

    /** One application; {@code contractFits} is null while the contract holder or the cell is open. */
    public record ScopeJson(
            String key,
            String name,
            Integer criticality,
            String operatingModel,
            String operatingModelName,
            Map<Seat, PersonJson> seats,
            Map<String, List<Party>> cells,
            int agreed,
            ContractJson contract,
            Boolean contractFits) {}

    /** The contract behind an application. */
    public record ContractJson(String vendor, Contract.Holding holder, Boolean itElementsHeldByIt, String end) {}

    /** One forum. */
    public record ForumOfJson(
            String name,
            Forum.Level level,
            List<PersonJson> business,
            List<PersonJson> it,
            Cadence cadence,
            String lastHeld,
            boolean overdue) {}

    /** One thing that this version and the one before say differently. */
    public record DifferenceJson(Topic topic, String subject, String detail, Object before, Object after) {}
}
