package dev.accord.benchmarks.decision;

import dev.accord.operatingmodel.Cell;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import java.nio.charset.StandardCharsets;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.builder.DecisionTableConfiguration;
import org.kie.internal.builder.DecisionTableInputType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/**
 * A decision table of Drools with a row for each cell. It is told the model and the process and answers the party only;
 * many threads save issues at once, so its session is the stateless one.
 */
final class DroolsDesign implements Design {
    private static final String HEAD =
            """
            "RuleSet","dev.accord.benchmarks.decision"
            "Import","dev.accord.benchmarks.decision.DroolsDesign.Fact"

            "RuleTable whose"
            "CONDITION","CONDITION","CONDITION","ACTION"
            "fact : Fact...","fact : Fact...","fact : Fact...",
            "model == ""$param""\","process == ""$param""\","part == ""$param""\","fact.setParty(""$param"");"
            "Model","Process","Part","Party"
            """;

    private final Named named;
    private final StatelessKieSession session;

    /** What the rules read and write. */
    public static final class Fact {
        private String model;
        private String process;
        private String part;
        private String party;

        public String getModel() {
            return model;
        }

        public String getProcess() {
            return process;
        }

        public String getPart() {
            return part;
        }

        public void setParty(String value) {
            party = value;
        }
    }

    DroolsDesign(Portfolio portfolio) {
        named = new Named(portfolio);
        StringBuilder table = new StringBuilder(HEAD);
        for (OperatingModel model : new ReferenceModels().all()) {
            for (Cell cell : model.cells()) {
                table.append(String.format(
                        "\"%s\",\"%s\",\"%s\",\"%s\"%n", model.key(), cell.process(), cell.part(), cell.party()));
            }
        }
        DecisionTableConfiguration csv = KnowledgeBuilderFactory.newDecisionTableConfiguration();
        csv.setInputType(DecisionTableInputType.CSV);
        session = new KieHelper()
                .addResource(
                        ResourceFactory.newByteArrayResource(table.toString().getBytes(StandardCharsets.UTF_8))
                                .setConfiguration(csv)
                                .setResourceType(ResourceType.DTABLE)
                                .setSourcePath("whose.drl.csv"),
                        ResourceType.DTABLE)
                .build()
                .newStatelessKieSession();
    }

    @Override
    public Object decide(Question question) {
        Fact fact = new Fact();
        fact.model = named.model(question.application());
        fact.process = question.process().name();
        fact.part = question.part().name();
        session.execute(fact);
        return fact.party;
    }

    @Override
    public Party party(Object answer) {
        return Party.valueOf((String) answer);
    }
}
