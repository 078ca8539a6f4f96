package org.guanai.proofs.bench.cost;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.bench.load.Load;
import org.guanai.proofs.bench.load.Request;
import org.guanai.proofs.bench.measure.Growth;
import org.guanai.proofs.bench.measure.Side;
import org.guanai.proofs.bench.seed.Script;
import org.guanai.proofs.bench.site.Calm;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.SchoolsApart;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.proof.Figures;

/// The scorecard of a county of a hundred schools with five hundred children each, for a whole term
/// that is over, school by school, through the gateway.
public final class ScorecardCase implements Case {
    private static final int OF_A_SCHOOL = 500;
    private static final String ASKED = "/api/scorecard?term=2025-2026-1&by=school";
    private static final SchoolsApart SCHOOLS = new SchoolsApart("330127198", "2133800");
    private static final List<String> SERVICES =
            List.of("registry", "mentoring", "safety", "notification", "aid");

    /// In an order that foreign keys allow.
    private static final Map<String, List<String>> TABLES =
            Map.of(
                    "registry", List.of("group_membership", "enrolment", "student"),
                    "mentoring", List.of("contact", "pairing", "student"),
                    "safety", List.of("involvement", "incident"),
                    "notification", List.of("notice"),
                    "aid", List.of("application", "student"));

    @Override
    public String name() {
        return "scorecard";
    }

    @Override
    public String what() {
        return "every clause, school by school, of a whole term";
    }

    @Override
    public void run(Site site, Figures figures) {
        var schools = site.size(100, 10);
        try {
            fill(site, 0, schools / 10);
            var tenth = seconds(site);
            fill(site, schools / 10, schools);
            var growth = new Growth(name(), schools * OF_A_SCHOOL, seconds(site), tenth);
            site.say().accept(growth.text());
            growth.note(figures);
        } finally {
            clear(site);
        }
    }

    private static void fill(Site site, int first, int last) {
        SCHOOLS.found(site, last);
        var values =
                Map.of(
                        "from",
                        first * OF_A_SCHOOL,
                        "to",
                        last * OF_A_SCHOOL,
                        "org",
                        SCHOOLS.orgOf("n / " + OF_A_SCHOOL),
                        "township",
                        SCHOOLS.org());
        for (var service : SERVICES) {
            site.seeding(service).run(Script.of("scorecard-" + service, values));
            site.seeding(service).alone("vacuum analyze", "checkpoint");
        }
        new Calm(site).await();
    }

    /// Median of one caller who asks again and again, after a look at every number.
    private static double seconds(Site site) {
        check(site);
        var token = site.platform().tokens().of("county");
        var gateway = site.platform().endpoints().gateway();
        var request = Request.get(gateway, ASKED, token, "\"missing\":[]");
        var side = new Asking(new Load(gateway, 1, _ -> request));
        var length = Duration.ofSeconds(site.size(6, 1));
        var rounds = site.rounds().lasting(length, length);
        return rounds.of(side).millis(0.5).median() / 1000;
    }

    /// A card in which nothing is missing: a service that was never asked before may be too slow
    /// for the first.
    private static JsonNode whole(Site site) {
        var county = site.world().county();
        return Eventually.get(
                "a scorecard in which nothing is missing",
                () ->
                        Optional.of(county.get(ASKED).expect(200).json())
                                .filter(card -> card.path("missing").isEmpty()));
    }

    /// The sums over all schools, by indicator, against the rows that were filled in.
    private static void check(Site site) {
        var card = whole(site);
        var wanted = wanted(site);
        var found = sums(card);
        found.keySet().retainAll(wanted.keySet());
        if (!found.equals(wanted)) {
            throw new IllegalStateException("the scorecard says " + found + ", there is " + wanted);
        }
    }

    private static Map<String, List<Long>> sums(JsonNode card) {
        var sums = new LinkedHashMap<String, List<Long>>();
        for (var clause : card.path("clauses")) {
            var counts = LongStream.range(0, 2).boxed().map(i -> sum(clause, i == 0)).toList();
            sums.put(clause.path("indicator").asText(), counts);
        }
        return sums;
    }

    private static long sum(JsonNode clause, boolean numerator) {
        var sum = 0L;
        for (var row : clause.path("rows")) {
            if (row.path("org").asText().startsWith(SCHOOLS.org() + "/")) {
                sum += row.path(numerator ? "numerator" : "denominator").asLong();
            }
        }
        return sum;
    }

    private static Map<String, List<Long>> wanted(Site site) {
        var windows =
                "(select count(*) from term_window where org = '330127' and term = '2025-2026-1'"
                        + " and cadence = '%s' and not excused)";
        var wanted = new LinkedHashMap<String, List<Long>>();
        wanted.put(
                "left-behind-with-teacher",
                counts(
                        site,
                        "mentoring",
                        "pairing where kind = 'TEACHER' and",
                        "student where left_behind and"));
        wanted.put("talks-held", duties(site, "TALK", "TEACHER", windows.formatted("WEEK")));
        wanted.put(
                "monthly-liaisons-made",
                duties(site, "MONTHLY_LIAISON", "SURROGATE", windows.formatted("MONTH")));
        wanted.put(
                "students-left-behind",
                counts(site, "registry", "group_membership where", "student where"));
        wanted.put(
                "guardians-told-in-time",
                counts(
                        site,
                        "safety",
                        "involvement where told_at <= tell_until and",
                        "involvement where"));
        wanted.put(
                "notices-acknowledged",
                counts(
                        site,
                        "notification",
                        "notice where state = 'ACKNOWLEDGED' and",
                        "notice where"));
        wanted.put(
                "subsidies-paid",
                counts(site, "aid", "application where state = 'PAID' and", "application where"));
        return wanted;
    }

    private static List<Long> counts(Site site, String service, String some, String all) {
        return List.of(
                count(site, service, "count(*)", some), count(site, service, "count(*)", all));
    }

    private static List<Long> duties(Site site, String kind, String pairing, String windows) {
        return List.of(
                count(site, "mentoring", "count(*)", "contact where kind = '" + kind + "' and"),
                count(
                        site,
                        "mentoring",
                        "count(*) * " + windows,
                        "pairing where kind = '" + pairing + "' and"));
    }

    private static long count(Site site, String service, String what, String from) {
        var select = "select %s from %s org like '%s/%%'".formatted(what, from, SCHOOLS.org());
        return site.seeding(service).count(select);
    }

    private static void clear(Site site) {
        TABLES.forEach((service, tables) -> {
            for (var table : tables) {
                var values = Map.of("table", table, "township", SCHOOLS.org());
                site.seeding(service).run(Script.of("scorecard-clear", values));
            }
            site.seeding(service).alone("vacuum analyze");
        });
        site.seeding("aid").run("delete from programme where code = 'bench'");
    }

    private record Asking(Load load) implements Side {
        @Override
        public String name() {
            return "scorecard";
        }

        @Override
        public Done work(Duration length) {
            return load.closed(length);
        }
    }
}
