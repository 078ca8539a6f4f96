package org.guanai.mentoring.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.Organisations;

/// Reads the filters that lists have in common.
@ApplicationScoped
public class Filters {
    /// County, township, school.
    private static final int SCHOOL_DEPTH = 3;

    private final Organisations organisations;
    private final Oversight oversight;
    private final Caller caller;

    Filters(Organisations organisations, Oversight oversight, Caller caller) {
        this.organisations = organisations;
        this.oversight = oversight;
        this.caller = caller;
    }

    /// Path of the school with a code.
    ///
    /// @throws Refusal.Absent when it is unknown or not in the caller's scope
    @Transactional
    public Optional<OrgPath> school(String code) {
        return Optional.ofNullable(code).map(this::schoolOf);
    }

    /// The school with a code, else the caller's own.
    ///
    /// @throws Refusal.Invalid for a caller of no school who names none
    /// @throws Refusal.Absent when it is unknown or not in the caller's scope
    @Transactional
    public OrgPath ownSchool(String code) {
        return school(code)
                .or(() -> Optional.of(new OrgPath(caller.org())).filter(Filters::isSchool))
                .orElseThrow(() -> Refusal.invalid("mentoring.school-missing", "school"));
    }

    /// The school by its code, else the organisation by its path: what lies at or below it.
    @Transactional
    public Optional<OrgPath> under(String school, String org) {
        return school == null
                ? Optional.ofNullable(org).filter(o -> !o.isBlank()).map(OrgPath::new)
                : school(school);
    }

    /// The helper to filter by: the caller for `me`, and for a caller who may see only their own.
    public Optional<UUID> helper(String asked) {
        var own = oversight.onlyOf();
        var wanted = Optional.ofNullable(asked).map(this::helperOf);
        if (own.isPresent() && wanted.isPresent() && !own.equals(wanted)) {
            throw Refusal.absent();
        }
        return own.or(() -> wanted);
    }

    /// The one helper for whom the caller records: a person for themself, the school's own system
    /// for every helper of the school.
    public Optional<UUID> recorder() {
        return caller.is(Roles.INTEGRATION) ? Optional.empty() : Optional.of(caller.person());
    }

    /// The one helper whose records the caller may change; empty when those of all.
    public Optional<UUID> ownOnly() {
        return oversight.onlyOf();
    }

    public UUID me() {
        return caller.person();
    }

    private OrgPath schoolOf(String code) {
        return organisations
                .school(code)
                .map(school -> school.org())
                .filter(org -> org.isWithin(new OrgPath(caller.org())))
                .orElseThrow(Refusal::absent);
    }

    private static boolean isSchool(OrgPath org) {
        return org.line().size() == SCHOOL_DEPTH;
    }

    private UUID helperOf(String asked) {
        if ("me".equals(asked)) {
            return caller.person();
        }
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException notOne) {
            throw Refusal.invalid("kit.parameter-invalid", "helper");
        }
    }
}
