package dev.accord.benchmarks.decision;

import dev.accord.operatingmodel.Cell;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.ReferenceModels;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** A decision table in DMN with a row for each cell, read by Camunda's engine with JUEL; it answers the party only. */
final class CamundaDesign implements Design {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="accord" name="accord" namespace="accord">
              <decision id="whose" name="whose"><decisionTable id="table" hitPolicy="FIRST">
                <input id="of-model"><inputExpression typeRef="string"><text>model</text></inputExpression></input>
                <input id="of-process"><inputExpression typeRef="string"><text>process</text></inputExpression></input>
                <input id="of-part"><inputExpression typeRef="string"><text>part</text></inputExpression></input>
                <output id="whose-party" name="party" typeRef="string"/>
            """;

    private final Named named;
    private final DmnEngine engine;
    private final DmnDecision whose;

    CamundaDesign(Portfolio portfolio) {
        named = new Named(portfolio);
        StringBuilder dmn = new StringBuilder(HEAD);
        int rules = 0;
        for (OperatingModel model : new ReferenceModels().all()) {
            for (Cell cell : model.cells()) {
                dmn.append("<rule id=\"rule-" + ++rules + "\">")
                        .append(entry("inputEntry", model.key()))
                        .append(entry("inputEntry", cell.process().name()))
                        .append(entry("inputEntry", cell.part().name()))
                        .append(entry("outputEntry", cell.party().name()))
                        .append("</rule>");
            }
        }
        dmn.append("</decisionTable></decision></definitions>");
        // Its older FEEL, which is translated to JUEL, is many times quicker than the newer one.
        DmnEngineConfiguration juel = new DefaultDmnEngineConfiguration().enableFeelLegacyBehavior(true);
        engine = juel.buildEngine();
        whose = engine.parseDecision(
                "whose", new ByteArrayInputStream(dmn.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String entry(String element, String text) {
        return "<" + element + "><text>\"" + text + "\"</text></" + element + ">";
    }

    @Override
    public Object decide(Question question) {
        return engine.evaluateDecisionTable(
                        whose,
                        Variables.putValue("model", named.model(question.application()))
                                .putValue("process", question.process().name())
                                .putValue("part", question.part().name()))
                .getSingleResult()
                .getSingleEntry();
    }

    @Override
    public Party party(Object answer) {
        return Party.valueOf((String) answer);
    }
}
