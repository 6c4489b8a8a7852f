package dev.accord.routing;

/** Hears of decisions that were carried out onto their issues; of one it may hear more than once. */
public interface Applied {
    void applied(Decision decision);
}
