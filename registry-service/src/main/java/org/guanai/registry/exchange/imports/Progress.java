package org.guanai.registry.exchange.imports;

import org.guanai.kit.job.JobProgress;
import org.guanai.kit.job.JobRun;

/// How far the taking of a file has come, kept where a restart finds it.
interface Progress {
    JobProgress reached();

    /// In the transaction that is going on, so that rows and progress are committed together.
    void advance(JobProgress progress);

    static Progress of(JobRun run) {
        return new Progress() {
            @Override
            public JobProgress reached() {
                return run.reached();
            }

            @Override
            public void advance(JobProgress progress) {
                run.advance(progress);
            }
        };
    }
}
