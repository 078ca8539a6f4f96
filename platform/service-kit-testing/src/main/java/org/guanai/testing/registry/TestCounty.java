package org.guanai.testing.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.OrganisationSnapshot.Kind;

/// A county (县) of its own for each test, with one township and two schools, so that tests share a
/// database and no record.
public final class TestCounty {
    public final String org =
            Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999));
    public final String township = org + "/" + org + "101";
    public final TestSchool east = TestSchool.in(township, "东小学");
    public final TestSchool west = TestSchool.in(township, "西小学");

    private TestCounty() {}

    /// A county whose organisations the service under test has heard of.
    public static TestCounty fresh() {
        var county = new TestCounty();
        county.organisation(county.org, Kind.COUNTY, "某县");
        county.organisation(county.township, Kind.TOWNSHIP, "某镇");
        county.school(county.east);
        county.school(county.west);
        return county;
    }

    /// One more school.
    public TestSchool school(String name) {
        var school = TestSchool.in(township, name);
        school(school);
        return school;
    }

    /// A term without a holiday, announced whole.
    public TestCounty term(String code, String from, String until) {
        calendar(
                List.of(term(code, LocalDate.parse(from), LocalDate.parse(until))),
                Set.of(),
                Set.of(),
                LocalDate.parse(until),
                1);
        return this;
    }

    /// @param announcedUntil last day for which the holidays are known
    public void calendar(
            List<CalendarSnapshot.Term> terms,
            Set<LocalDate> holidays,
            Set<LocalDate> makeUpWorkdays,
            LocalDate announcedUntil,
            long version) {
        Registry.delivers(
                Topics.CALENDARS,
                org,
                new CalendarSnapshot(
                        org,
                        terms,
                        holidays,
                        makeUpWorkdays,
                        Set.of(),
                        Set.of(),
                        announcedUntil,
                        version));
    }

    public static CalendarSnapshot.Term term(String code, LocalDate from, LocalDate until) {
        return new CalendarSnapshot.Term(code, code.endsWith("1") ? "秋季学期" : "春季学期", from, until);
    }

    private void school(TestSchool school) {
        organisation(school.org(), Kind.SCHOOL, school.name());
    }

    private void organisation(String path, Kind kind, String name) {
        var code = path.substring(path.lastIndexOf('/') + 1);
        var snapshot = new OrganisationSnapshot(UUID.randomUUID(), path, code, kind, name, true, 1);
        Registry.delivers(Topics.ORGANISATIONS, snapshot.id(), snapshot);
    }
}
