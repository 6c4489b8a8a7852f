package dev.accord.catalogue.imports;

import dev.accord.catalogue.ApplicationRules;
import dev.accord.governance.People;
import dev.accord.operatingmodel.OperatingModels;

/** Reads a table by its mapping, with the people and operating models that there are. */
public final class PlanImport {
    private final People people;
    private final OperatingModels models;
    private final ApplicationRules rules;

    public PlanImport(People people, OperatingModels models, ApplicationRules rules) {
        this.people = people;
        this.models = models;
        this.rules = rules;
    }

    /** The mapping has a key column. */
    public Plan plan(Sheet sheet, Mapping mapping) {
        Directory directory = Directory.of(people.everyone());
        return new Plan(
                new ReadSheet(new Cells(models, directory), rules).read(sheet, mapping),
                mapping.emptyClears(),
                directory);
    }
}
