package dev.accord.benchmarks.decision;

import dev.accord.operatingmodel.Party;
import java.io.IOException;

/** A way to tell whose an issue is. */
public interface Design extends AutoCloseable {
    /** The answer, in whatever form the design gives it. */
    Object decide(Question question) throws Exception;

    /** The accountable party of an answer, to see that all designs agree. */
    Party party(Object answer);

    @Override
    default void close() throws IOException {}
}
