package org.guanai.kit.job;

/// Progress of a job in rows, counted from its beginning.
///
/// @param checkpoint where to resume, in the worker's own format; null at the beginning
public record JobProgress(int total, int accepted, int rejected, String checkpoint) {
    public static final JobProgress NONE = new JobProgress(0, 0, 0, null);
}
