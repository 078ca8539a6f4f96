package org.guanai.kit.job;

/// State of a job: QUEUED → RUNNING → DONE or FAILED; back to QUEUED after a failed attempt.
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
