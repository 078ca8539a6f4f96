package org.guanai.kit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.transaction.Transactions;

/// Background jobs (后台任务) that survive a kill: submitted in the transaction of a request, run by a
/// [JobWorker] of any replica after its commit.
@ApplicationScoped
public class Jobs {
    private final JobStore store;
    private final JobRunner runner;
    private final Transactions transactions;
    private final ObjectMapper json;

    Jobs(JobStore store, JobRunner runner, Transactions transactions, ObjectMapper json) {
        this.store = store;
        this.runner = runner;
        this.transactions = transactions;
        this.json = json;
    }

    /// @param org path of the organisation that the job belongs to, within the caller's scope
    /// @param requestedBy person or client: `caller.name()`
    /// @param payload a record or a JSON tree; no personal data, name a sealed file instead
    public UUID submit(String kind, String org, String requestedBy, Object payload) {
        var id = Ids.next();
        submit(id, kind, org, requestedBy, payload);
        return id;
    }

    /// With an id chosen by the caller, by which the job's files are named already.
    public void submit(UUID id, String kind, String org, String requestedBy, Object payload) {
        store.submit(id, kind, org, requestedBy, text(payload));
        transactions.afterCommit(runner::wake);
    }

    /// Empty when there is no such job in the caller's scope.
    public Optional<JobView> find(UUID id) {
        return store.find(id);
    }

    /// Those in the caller's scope.
    public List<JobView> find(Collection<UUID> ids) {
        return store.find(ids);
    }

    private String text(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
