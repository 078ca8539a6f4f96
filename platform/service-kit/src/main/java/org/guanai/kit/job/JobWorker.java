package org.guanai.kit.job;

/// Runs the jobs of one kind. A CDI bean, called in system scope, outside a transaction, on a
/// thread of its own.
///
/// An interrupted job resumes from its last checkpoint, in any replica. Write each chunk and its
/// [JobRun#advance] in one transaction, and nothing is done twice.
public interface JobWorker {
    String kind();

    /// @throws JobFailed when a retry would not help
    /// @throws JobWaits when there is nothing to do before something else has happened
    /// @throws Exception to be retried
    void run(JobRun run) throws Exception;
}
