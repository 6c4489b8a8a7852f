package dev.accord.jar;

import java.util.List;

/** One thing that must hold of the packaged plugin. */
interface Check {
    /** A sentence for each place where it does not hold. */
    List<String> failures(PluginJar jar);
}
