package dev.accord.routing;

/** What JQL can search of a decision; a copy, never the truth. */
public record Projection(
        String accountableParty,
        String application,
        String operatingModel,
        String supportProcess,
        String affectedPart,
        String routeState,
        String performingGroup) {

    public static Projection of(Decision decision) {
        Answer answer = decision.answer();
        return new Projection(
                answer.party().name(),
                answer.application(),
                answer.operatingModel(),
                answer.process().name(),
                answer.part().name(),
                decision.assignment().routeState().name(),
                answer.performing() == null ? null : answer.performing().value());
    }
}
