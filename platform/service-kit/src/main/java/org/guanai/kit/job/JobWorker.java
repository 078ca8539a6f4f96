package org.guanai.kit.job;

/// Does the jobs of one kind. A CDI bean; called in system scope, outside a transaction, on a
/// thread of its own.
///
/// A job that was interrupted, by a kill or an exception, is run again from its last checkpoint,
/// here or in another replica: write each chunk of work and [JobRun#advance] in one transaction,
/// and nothing is done twice.
public interface JobWorker {
    String kind();

    /// @throws JobFailed when trying again would not help
    /// @throws Exception when it may be tried again
    void run(JobRun run) throws Exception;
}
