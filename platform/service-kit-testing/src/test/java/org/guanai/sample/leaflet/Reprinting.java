package org.guanai.sample.leaflet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.job.JobFailed;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.job.JobRun;
import org.guanai.kit.job.JobWorker;

/// Prints many leaflets; is interrupted once in the middle of its work.
@ApplicationScoped
public class Reprinting implements JobWorker {
    public static final String KIND = "reprint";

    private final Leaflets leaflets;

    Reprinting(Leaflets leaflets) {
        this.leaflets = leaflets;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var titles = run.payload(Order.class).titles();
        if (titles.isEmpty()) {
            throw new JobFailed("sample.nothing-to-print");
        }
        for (int i = run.reached().accepted(); i < titles.size(); i++) {
            var done = i + 1;
            var title = titles.get(i);
            QuarkusTransaction.requiringNew().run(() -> print(run, title, done, titles.size()));
        }
    }

    private void print(JobRun run, String title, int done, int total) {
        var leaflet = new Leaflet();
        leaflet.id = Ids.next();
        leaflet.org = run.org();
        leaflet.person = UUID.randomUUID();
        leaflet.title = title;
        leaflets.persist(leaflet);
        run.advance(new JobProgress(total, done, 0, null));
        if (run.attempt() == 1 && done == 2) {
            throw new IllegalStateException("out of paper: " + title);
        }
    }

    public record Order(List<String> titles) {}
}
