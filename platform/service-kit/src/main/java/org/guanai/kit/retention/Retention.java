package org.guanai.kit.retention;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.guanai.kit.transaction.Transactions;
import org.jboss.logging.Logger;

/// Deletes what has been kept long enough, every hour.
@ApplicationScoped
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int CHUNK = 5000;

    private final List<Retained> kinds;
    private final RetentionConfig config;
    private final Transactions transactions;

    Retention(@All List<Retained> kinds, RetentionConfig config, Transactions transactions) {
        this.kinds = kinds;
        this.config = config;
        this.transactions = transactions;
    }

    /// A kind without a time would be kept for ever without anybody having decided so.
    void check(@Observes StartupEvent started) {
        kinds.forEach(this::kept);
    }

    /// Idempotent, and harmless in several replicas at once.
    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void enforce() {
        kinds.forEach(this::enforce);
    }

    private void enforce(Retained kind) {
        var seconds = kept(kind).toSeconds();
        int all = 0;
        for (int some = CHUNK; some == CHUNK; all += some) {
            some = transactions.inNew(sql -> kind.delete(sql, seconds, CHUNK));
        }
        if (all > 0) {
            LOG.infof("retention: deleted %d of %s", all, kind.name());
        }
    }

    private Duration kept(Retained kind) {
        var kept = config.kept().get(kind.name());
        if (kept == null) {
            throw new IllegalStateException("no guanai.retention.kept." + kind.name());
        }
        return kept;
    }
}
