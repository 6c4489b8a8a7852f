package dev.accord.benchmarks.decision;

import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Inputs;

/**
 * Whose is this issue? Once as Accord reads it of an issue, and once as short as another design may want it.
 *
 * @param application what the application field holds: the application's name
 */
public record Question(Inputs inputs, String application, SupportProcess process, Part part) {}
