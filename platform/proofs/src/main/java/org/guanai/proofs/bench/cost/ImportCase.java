package org.guanai.proofs.bench.cost;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guanai.acceptance.world.Eventually;
import org.guanai.demo.client.Client;
import org.guanai.demo.file.Sheets;
import org.guanai.proofs.bench.measure.Report;
import org.guanai.proofs.bench.measure.Side;
import org.guanai.proofs.bench.seed.ManyChildren;
import org.guanai.proofs.bench.seed.RegistryTables;
import org.guanai.proofs.bench.site.Calm;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.OthersStudents;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.bench.site.Watching;
import org.guanai.proofs.proof.Figures;

/// A roster from its upload to the last row with its report (parse, validate, seal, upsert), beside
/// COPY of the rows that it wrote, outbox and audit included, into the same tables.
public final class ImportCase implements Case {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String what() {
        return "rows of a roster, beside COPY of what they become";
    }

    @Override
    public void run(Site site, Figures figures) {
        ManyChildren.found(site.world().county());
        var children = new ManyChildren(0, site.size(20_000, 2_000));
        var tables =
                new RegistryTables(
                        site.platform().endpoints().jdbc("registry"),
                        site.folder().resolve("import-floor"));
        tables.keepEvents();
        try {
            var csv = new Taking(site, tables, children, "csv", csv(children.rows()));
            csv.prepare();
            csv.work(Duration.ZERO);
            csv.finish();
            tables.dump();
            tables.keepEventsNoMore();
            site.warm(csv);
            measure(site, figures, csv, new Floor(site, tables, children), 0.50);
            var xlsx = new Taking(site, tables, children, "xlsx", xlsx(children.rows()));
            site.warm(xlsx);
            measure(site, figures, xlsx, new Floor(site, tables, children), 0.35);
        } finally {
            tables.keepEventsNoMore();
            tables.forget();
        }
    }

    private void measure(Site site, Figures figures, Taking taking, Side floor, double promised) {
        var rounds = site.rounds().times(site.size(5, 1)).lasting(Duration.ZERO, PATIENCE);
        var compared = rounds.interleaved(floor, taking);
        var name = name() + "." + taking.format();
        new Report(name, compared).to(figures, site.say());
        figures.atLeast(name + "Ratio", compared.ratio(), promised);
    }

    private static byte[] csv(List<List<String>> rows) {
        return Sheets.csv(Sheets.ROSTER, rows).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<List<String>> rows) {
        return Sheets.xlsx("花名册", Sheets.ROSTER, rows);
    }

    /// The platform's side.
    private static final class Taking implements Side {
        private static final String PATH = "/api/registry/imports";

        private final Site site;
        private final RegistryTables tables;
        private final ManyChildren children;
        private final String format;
        private final byte[] file;
        private final Client county;
        private String job;

        private Taking(
                Site site,
                RegistryTables tables,
                ManyChildren children,
                String format,
                byte[] file) {
            this.site = site;
            this.tables = tables;
            this.children = children;
            this.format = format;
            this.file = file;
            this.county = site.world().county();
        }

        private String format() {
            return format;
        }

        @Override
        public String name() {
            return "import " + format;
        }

        @Override
        public void prepare() {
            tables.clear();
            OthersStudents.forget(site);
            new Calm(site).await();
        }

        @Override
        public Done work(Duration length) {
            var began = System.nanoTime();
            var upload = county.upload(PATH, "roster", "花名册." + format, file);
            job = upload.expect(202).get("id");
            var handled =
                    "select rows_accepted + rows_rejected from job where id = '%s' and checkpoint ="
                            + " 'end'";
            var ended =
                    Watching.of(site, "registry")
                            .until(handled.formatted(job), children.count(), PATIENCE);
            return Done.of(children.count(), Duration.ofNanos(ended - began));
        }

        /// Every row counted, every child in the other services too.
        @Override
        public Optional<String> flaw(Done done) {
            finish();
            var view = county.get(PATH + "/" + job).expect(200).json();
            if (view.path("rowsAccepted").asInt() != children.accepted()
                    || view.path("rowsRejected").asInt() != children.rejected()) {
                return Optional.of("rows taken: " + view);
            }
            var registered = site.seeding("registry").count("select count(*) from student");
            return registered != children.accepted()
                    ? Optional.of("children registered: " + registered)
                    : OthersStudents.differ(site, children.accepted());
        }

        private void finish() {
            Eventually.holds(
                    "import " + job,
                    PATIENCE,
                    () -> county.get(PATH + "/" + job).get("state").equals("DONE"));
        }
    }

    private record Floor(Site site, RegistryTables tables, ManyChildren children) implements Side {
        @Override
        public String name() {
            return "import floor";
        }

        @Override
        public void prepare() {
            tables.clear();
            new Calm(site).await();
        }

        @Override
        public Done work(Duration length) {
            var began = System.nanoTime();
            tables.restore();
            return Done.of(children.count(), Duration.ofNanos(System.nanoTime() - began));
        }

        @Override
        public Optional<String> flaw(Done done) {
            site.say().accept("copied: " + tables.counts());
            var registered = site.seeding("registry").count("select count(*) from student");
            return registered == children.accepted()
                    ? Optional.empty()
                    : Optional.of("children copied: " + registered);
        }
    }
}
