package org.guanai.safety.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// The post that the caller acts in: where, who, and when.
@ApplicationScoped
public class ActingPost {
    private final Organisations organisations;
    private final Caller caller;
    private final Clock clock;

    ActingPost(Organisations organisations, Caller caller, Clock clock) {
        this.organisations = organisations;
        this.caller = caller;
        this.clock = clock;
    }

    /// Where something is recorded: the caller's own place, or a school below it.
    ///
    /// @param school 10-digit 学校标识码; null for the caller's own place
    /// @throws Refusal.Absent when the caller acts for no such school
    public OrgPath place(String school) {
        return school == null ? own() : below(school);
    }

    /// As `place`, for what only a school has.
    ///
    /// @throws Refusal.Invalid when the caller's own place is no school and none is named
    public OrgPath school(String school) {
        var place = place(school);
        organisations
                .at(place)
                .filter(o -> o.kind() == OrganisationSnapshot.Kind.SCHOOL)
                .orElseThrow(() -> Refusal.invalid("safety.school-missing", "school"));
        return place;
    }

    /// A correction moves nothing to another school.
    ///
    /// @param record where the record is
    /// @param school 10-digit 学校标识码 that the correction names; null for none
    /// @throws Refusal.Absent when that is another one
    public void requireAt(OrgPath record, String school) {
        if (school != null && !below(school).equals(record)) {
            throw Refusal.absent();
        }
    }

    /// A filter of a list; null is everywhere that the caller sees.
    ///
    /// @throws Refusal.Absent when the caller sees no such school
    public OrgPath filter(String school) {
        return school == null ? null : below(school);
    }

    /// Its name, as it is printed.
    public String nameOf(OrgPath place) {
        return organisations.at(place).map(KnownOrganisation::name).orElse("");
    }

    /// The person who acts; null for a client without one.
    public UUID person() {
        return caller.maybePerson().orElse(null);
    }

    /// Whether the caller holds one of these posts.
    public boolean isOneOf(String... roles) {
        return Arrays.stream(roles).anyMatch(caller::is);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessZone.ID);
    }

    /// @throws Refusal.Unprocessable for a day that is still to come
    public void requirePast(LocalDate day, String field) {
        if (day.isAfter(today())) {
            throw Refusal.unprocessable("safety.day-in-future", field);
        }
    }

    private OrgPath own() {
        return new OrgPath(caller.org());
    }

    private OrgPath below(String school) {
        return organisations
                .school(school)
                .map(KnownOrganisation::org)
                .filter(org -> org.isWithin(own()))
                .orElseThrow(Refusal::absent);
    }
}
