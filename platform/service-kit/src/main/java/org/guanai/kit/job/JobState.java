package org.guanai.kit.job;

/// Where a job stands: QUEUED → RUNNING → DONE or FAILED; back to QUEUED when an attempt failed.
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
