package dev.accord.rest;

import dev.accord.operatingmodel.Party;
import dev.accord.portfolio.Accountable;
import dev.accord.portfolio.Summary;
import java.util.List;
import java.util.Map;

/** The heat map of the portfolio as REST shows it. Cells stand by process, then part: 28, or none without a model. */
final class PortfolioJson {
    private PortfolioJson() {}

    /** One application. */
    public record LineJson(
            String key,
            String name,
            String businessUnit,
            Integer criticality,
            String operatingModel,
            String operatingModelName,
            List<Party> cells) {}

    /** Several applications; a cell counts the applications of each party that is accountable there. */
    public record SummaryJson(
            String businessUnit, int applications, int withoutModel, List<Map<Party, Integer>> cells) {}

    static LineJson line(Accountable line, ModelNames models) {
        return new LineJson(
                line.application().key(),
                line.application().name(),
                line.application().businessUnit(),
                line.application().criticality(),
                line.application().operatingModel(),
                models.orNone(line.application().operatingModel()),
                line.parties());
    }

    static SummaryJson summary(Summary unit) {
        return new SummaryJson(unit.businessUnit(), unit.applications(), unit.withoutModel(), unit.counts());
    }
}
