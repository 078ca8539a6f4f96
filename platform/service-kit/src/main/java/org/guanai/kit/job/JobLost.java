package org.guanai.kit.job;

/// Another replica has taken the job over. Let it roll the current transaction back.
public final class JobLost extends RuntimeException {
    JobLost(String message) {
        super(message);
    }
}
