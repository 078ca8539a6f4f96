package org.guanai.registry.exchange.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.job.Jobs;

/// Orders that the snapshots of the caller's county are published again.
@ApplicationScoped
class RepublicationDesk {
    private final Jobs jobs;
    private final Caller caller;

    RepublicationDesk(Jobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @Transactional
    RepublicationView order() {
        var job = jobs.submit(Republication.KIND, caller.org(), caller.name(), List.of());
        return new RepublicationView(job);
    }
}
