package dev.accord.routing;

/** Port: what people call a target, such as the name of a project role, without a word of Accord's own. */
public interface TargetTexts {
    String of(Target target);
}
