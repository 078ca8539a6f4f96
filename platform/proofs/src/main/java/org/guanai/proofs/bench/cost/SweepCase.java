package org.guanai.proofs.bench.cost;

import java.time.Duration;
import java.util.Map;
import org.guanai.proofs.bench.measure.Growth;
import org.guanai.proofs.bench.seed.Script;
import org.guanai.proofs.bench.site.Calm;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.SchoolsApart;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.bench.site.Watching;
import org.guanai.proofs.proof.Figures;

/// The sweep that finds passed windows and reminds: one duty in two hundred is overdue, among as
/// many millions as a province has. Counted once each reminder has become a notice.
public final class SweepCase implements Case {
    private static final int DUTIES_OF_A_CHILD = 5;
    private static final int ONE_IN = 200;
    private static final int CHILDREN_OF_A_SCHOOL = 4_000;
    private static final SchoolsApart SCHOOLS = new SchoolsApart("330127197", "2133700");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String FIRST =
            """
            select count(*) from duty where kind = 'TALK' and cardinality(told) = 1
            and subject_id = '0190b000-0001-7000-8000-000000000000'\
            """;
    private static final String TOLD =
            "select count(*) from duty where subject_id >="
                    + " '0190b000-0001-7000-8000-000000000000' and kind = 'TALK' and told = '{1}'";
    private static final String NOTICES =
            "select count(*) from notice where kind = 'REMINDER' and org like '"
                    + SCHOOLS.org()
                    + "/%'";

    private static final String HANDED_OUT =
            "select case when exists (select from delivery where state = 'QUEUED') then 0 else 1 end";

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String what() {
        return "reminders of overdue duties, among millions that are not";
    }

    @Override
    public void run(Site site, Figures figures) {
        var duties = site.size(10_000_000, 100_000);
        try {
            fill(site, 0, duties / 10);
            var tenth = swept(site, duties / 10);
            clearNotices(site);
            fill(site, duties / 10, duties);
            var full = swept(site, duties);
            var growth = new Growth(name(), duties, full.found(), tenth.found());
            site.say().accept(growth.text());
            growth.note(figures);
            figures.note("sweep.remindersPerSecond", duties / ONE_IN / full.found());
            figures.note("sweep.noticedSeconds", full.noticed());
            figures.note("sweep.handedOutSeconds", full.handedOut());
        } finally {
            clear(site);
        }
    }

    private static void fill(Site site, int first, int last) {
        site.say().accept("filling in %,d duties".formatted(last - first));
        site.seeding("mentoring")
                .run(
                        Script.of(
                                "sweep-fill",
                                Map.of(
                                        "from", first / DUTIES_OF_A_CHILD,
                                        "to", last / DUTIES_OF_A_CHILD,
                                        "org", SCHOOLS.orgOf("n / " + CHILDREN_OF_A_SCHOOL))));
        site.seeding("mentoring").alone("vacuum analyze duty, pairing, student", "checkpoint");
    }

    private static Swept swept(Site site, int duties) {
        var due = duties / ONE_IN;
        var values = Map.of("due", due, "step", duties / DUTIES_OF_A_CHILD / due);
        site.seeding("notification").run(Script.of("sweep-helpers", values));
        site.seeding("mentoring").run(Script.of("sweep-due", values));
        var watching = Watching.of(site, "mentoring");
        var began = watching.until(FIRST, 1, PATIENCE);
        var found = watching.until(waitingNone(), 1, PATIENCE);
        var notices = Watching.of(site, "notification");
        var noticed = notices.until(NOTICES, due, PATIENCE);
        var handedOut = notices.until(HANDED_OUT, 1, PATIENCE);
        check(site, due);
        return new Swept((found - began) / 1e9, (noticed - began) / 1e9, (handedOut - began) / 1e9);
    }

    /// The sweep looks by an index, and so does this.
    private static String waitingNone() {
        return "select case when exists (select from duty where next_step <"
                + " '2026-04-15T00:00:00+08') then 0 else 1 end";
    }

    private static void check(Site site, long due) {
        new Calm(site).await();
        var told = site.seeding("mentoring").count(TOLD);
        var notices = site.seeding("notification").count(NOTICES);
        if (told != due || notices != due) {
            throw new IllegalStateException(
                    "%d overdue, %d reminded of, %d notices".formatted(due, told, notices));
        }
    }

    private static void clearNotices(Site site) {
        site.seeding("notification").run("truncate delivery, recipient, notice");
        site.seeding("mentoring")
                .run(
                        """
                        update duty set told = '{}', missed = '{}', next_step = due_until + 1
                        where kind = 'TALK' and told <> '{}'\
                        """);
    }

    private static void clear(Site site) {
        site.seeding("notification").run("truncate delivery, recipient, notice");
        site.seeding("notification")
                .run("delete from directory_entry where org = '" + SCHOOLS.org() + "'");
        site.seeding("mentoring")
                .run(
                        "truncate duty; truncate pairing cascade; delete from student where org like '"
                                + SCHOOLS.org()
                                + "/%'");
        site.seeding("mentoring").alone("vacuum analyze");
    }

    /// Seconds from the first reminder.
    ///
    /// @param found until the last duty that passed was found
    /// @param noticed until the last reminder was a notice that can be read
    /// @param handedOut until none waited to be sent any more
    private record Swept(double found, double noticed, double handedOut) {}
}
