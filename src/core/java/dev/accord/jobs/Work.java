package dev.accord.jobs;

import dev.accord.Problem;

/** One kind of job. */
public interface Work {
    String kind();

    /** Makes ready what the chunks need, at the start and after a crash. */
    Chunks open(Job job);

    /** The work itself, in pieces that a crash may interrupt and that may be done twice. */
    interface Chunks {
        int total();

        /** Does the next piece and answers how much is done then. */
        int step(int done);

        /** What to say when all is done. */
        Problem message();
    }
}
