package org.guanai.registry.exchange.imports.intake;

import org.guanai.kit.job.JobProgress;

/// How far the taking of a file has come, kept where a restart finds it.
public interface Progress {
    JobProgress reached();

    /// In the current transaction, so that rows and progress are committed together.
    ///
    /// @param warnings of the rows since the last call
    void advance(JobProgress progress, int warnings);
}
