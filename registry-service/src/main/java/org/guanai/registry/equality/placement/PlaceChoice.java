package org.guanai.registry.equality.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.equality.catchment.CatchmentDesk;
import org.guanai.registry.equality.placement.PlaceDecision.Outcome;
import org.guanai.registry.place.organisation.School;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;

/// Which school takes a child (就近入学, 3.1.2c): the one that is designated for where it lives;
/// another only when that is full.
@ApplicationScoped
class PlaceChoice {
    private final PlaceApplications applications;
    private final CatchmentDesk catchments;
    private final Schools schools;
    private final Clock clock;

    PlaceChoice(
            PlaceApplications applications,
            CatchmentDesk catchments,
            Schools schools,
            Clock clock) {
        this.applications = applications;
        this.catchments = catchments;
        this.schools = schools;
        this.clock = clock;
    }

    /// @return empty for a refusal
    /// @throws Refusal.Unprocessable when the school is not the one to take the child, or is none
    ///   of the caller's
    /// @throws Refusal.Conflict when it is full
    Optional<OrgPath> school(PlaceApplication application, PlaceDecision decision) {
        if (decision.outcome() == Outcome.REFUSED) {
            if (decision.school() != null) {
                chosen(decision);
            }
            return Optional.empty();
        }
        var chosen = chosen(decision);
        var at = StageYear.of(chosen.system(), application.grade);
        var designated = catchments.designated(application.area, at.stage());
        if (decision.outcome() == Outcome.DESIGNATED) {
            require(designated.contains(chosen.org()), "registry.place-not-in-catchment");
        } else {
            require(allFull(designated, application, at), "registry.place-designated-free");
        }
        if (isFull(chosen.org(), application, at)) {
            throw Refusal.conflict("registry.place-school-full", "school");
        }
        return Optional.of(chosen.org());
    }

    private School chosen(PlaceDecision decision) {
        return Optional.ofNullable(decision.school())
                .map(code -> schools.byCode(List.of(code)).get(code))
                .orElseThrow(() -> Refusal.unprocessable("registry.school-unknown", "school"));
    }

    private boolean allFull(List<OrgPath> designated, PlaceApplication application, StageYear at) {
        return designated.stream().allMatch(school -> isFull(school, application, at));
    }

    private boolean isFull(OrgPath school, PlaceApplication application, StageYear at) {
        var year = application.schoolYear;
        var today = LocalDate.now(clock);
        return catchments
                .places(school, year, application.grade)
                .filter(places -> applications.taken(school, year, at, today) >= places)
                .isPresent();
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw Refusal.unprocessable(code, "school");
        }
    }
}
