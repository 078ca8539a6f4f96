package org.guanai.kit.job;

/// How far a job is, in rows from its beginning (not since the last report).
///
/// @param checkpoint where to go on after an interruption, in the worker's own words; null at the
///   beginning
public record JobProgress(int total, int accepted, int rejected, String checkpoint) {
    public static final JobProgress NONE = new JobProgress(0, 0, 0, null);
}
