package org.guanai.kit.job;

/// Another replica has taken the job over: whatever this one was about to commit must be rolled
/// back.
public final class JobLost extends RuntimeException {
    JobLost(String message) {
        super(message);
    }
}
