package org.guanai.kit.job;

/// State of a job: QUEUED → RUNNING → DONE or FAILED; back to QUEUED after a failed attempt. A job
/// that waits for something outside stays RUNNING, though nobody runs it.
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
