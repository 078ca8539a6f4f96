package org.guanai.proofs.bench.site;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.bench.floor.FloorFiles;
import org.guanai.proofs.bench.seed.Seeding;

/// A million pairings in mentoring, with their children and duties, and a twin of the database on
/// the same server for the floors: the relay and the sweeps of the service do not see it.
///
/// @param count numbered from 1
public record Pairings(Site site, Mentors mentors, int count) {
    static final String TWIN = "mentoring_floor";

    private static final String WINDOWS = "select count(*) from term_window where org = '330127'";
    private static final String RECOUNTS = "select count(*) from recount";

    /// Those of the platform of this run; made by the first case that needs them.
    public static Pairings on(Site site) {
        var pairings = new Pairings(site, new Mentors(site), site.size(1_000_000, 20_000));
        if (site.seeding("mentoring").count("select count(*) from pairing") == 0) {
            pairings.make(pairings.mentors.ids());
        }
        return pairings;
    }

    public Seeding platform() {
        return site.seeding("mentoring");
    }

    public Seeding twin() {
        return site.seeding(TWIN);
    }

    static String id(long nr) {
        return "fa000000-0000-7000-8000-%012x".formatted(nr);
    }

    private void make(List<String> mentorIds) {
        site.say().accept("making %,d pairings".formatted(count));
        var mentoring = platform();
        // A recount that is still to come would go through all that is made here, and find much
        // of it overdue in the middle of a round.
        Eventually.holds(
                "the calendar in mentoring",
                () -> mentoring.count(WINDOWS) > 0 && mentoring.count(RECOUNTS) == 0);
        site.platform().parts().kill("mentoring");
        mentoring.run(script(mentorIds));
        mentoring.alone("vacuum (freeze, analyze)");
        site.seeding("postgres").alone("create database " + TWIN + " template mentoring");
        twin().alone("vacuum analyze", "checkpoint");
        site.platform().parts().restart("mentoring");
    }

    private String script(List<String> mentorIds) {
        var ids = mentorIds.stream().map(id -> "'" + id + "'").collect(joining(", "));
        return FloorFiles.text("pairings")
                .replace("{pairings}", "" + count)
                .replace("{mentor-ids}", ids);
    }
}
