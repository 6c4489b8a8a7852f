package com.atlassian.scheduler;

/** How a run of a job ended. */
public class JobRunnerResponse {
    private final String outcome;

    private JobRunnerResponse(String outcome) {
        this.outcome = outcome;
    }

    public static JobRunnerResponse success() {
        return new JobRunnerResponse("success");
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse("success: " + message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse("failed: " + cause);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse("failed: " + message);
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse("aborted: " + message);
    }

    @Override
    public String toString() {
        return outcome;
    }
}
