package org.guanai.kit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;

/// One attempt at a job.
public final class JobRun {
    private final JobRow row;
    private final JobStore store;
    private final ObjectMapper json;

    JobRun(JobRow row, JobStore store, ObjectMapper json) {
        this.row = row;
        this.store = store;
        this.json = json;
    }

    public UUID id() {
        return row.id();
    }

    /// Path of the organisation that the job belongs to.
    public String org() {
        return row.org();
    }

    /// Name of the person or client that requested it.
    public String requestedBy() {
        return row.requestedBy();
    }

    /// 1 for the first.
    public int attempt() {
        return row.attempt();
    }

    /// Progress of earlier attempts.
    public JobProgress reached() {
        return row.progress();
    }

    public <T> T payload(Class<T> type) {
        try {
            return json.readValue(row.payload(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("payload of job " + row.id() + " is unreadable", e);
        }
    }

    /// Stores progress in the current transaction, else in one of its own.
    ///
    /// @throws JobLost when another replica has the job; let it roll the transaction back
    public void advance(JobProgress progress) {
        store.advance(row, progress);
    }
}
