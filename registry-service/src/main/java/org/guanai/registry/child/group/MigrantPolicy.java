package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.kit.rule.Held;
import org.guanai.registry.child.family.Circumstances;
import org.guanai.registry.child.family.Circumstances.Nature;

/// Whether a child migrated with its parents (流动儿童, 随迁子女, 3.1.2a), from household, residence and
/// arrival; until these are surveyed, the school's claim keeps it among them.
///
/// - 民政部等 2024: across counties for six months or more, under 16; districts of one city's centre
///   are one place.
/// - School rolls: household in another province, or rural in another county; with a parent who
///   works here.
final class MigrantPolicy {
    private final Held<Absence> residence;
    private final Held<GroupClaim> accompanying;
    private final Held<GroupClaim> claim;

    MigrantPolicy(GroupRules rules) {
        this.residence = rules.migrantResidence();
        this.accompanying = rules.accompanying();
        this.claim = rules.migrantClaim();
    }

    List<GroupFinding> findings(ChildFacts child, LocalDate on) {
        return List.of(byClaim(child), byResidence(child, on), byRoll(child, on));
    }

    /// The next day on which time alone may change the answer.
    Optional<LocalDate> reviewOn(ChildFacts child, LocalDate on) {
        return child.places()
                .map(places -> {
                    var rule = residence.content();
                    var settled = places.residence().since().plusMonths(rule.months());
                    var birthday = Stream.ofNullable(rule.age()).map(child.birthDate()::plusYears);
                    return Stream.concat(Stream.of(settled), birthday);
                })
                .orElseGet(Stream::empty)
                .filter(day -> day.isAfter(on))
                .min(LocalDate::compareTo);
    }

    private GroupFinding byClaim(ChildFacts child) {
        if (!Boolean.TRUE.equals(child.migrantClaim())) {
            var why = child.migrantClaim() == null ? "not-claimed" : "claimed-not";
            return GroupFinding.not(GroupDefinition.MIGRANT_CLAIM, claim, why);
        }
        return child.places().isPresent()
                ? GroupFinding.not(GroupDefinition.MIGRANT_CLAIM, claim, "superseded-by-survey")
                : GroupFinding.holds(GroupDefinition.MIGRANT_CLAIM, claim, List.of("claimed"));
    }

    private GroupFinding byResidence(ChildFacts child, LocalDate on) {
        var definition = GroupDefinition.MIGRANT_CHILD;
        if (child.places().isEmpty()) {
            return GroupFinding.not(definition, residence, "places-not-surveyed");
        }
        var places = child.places().get();
        var rule = residence.content();
        if (!rule.isYoungEnough(child.birthDate(), on)) {
            return GroupFinding.not(definition, residence, "too-old");
        }
        if (isOfOneCounty(places)) {
            return GroupFinding.not(definition, residence, "same-county");
        }
        if (isOfOneCityCentre(places)) {
            return GroupFinding.not(definition, residence, "same-city-centre");
        }
        if (!places.residence().withParents()) {
            return GroupFinding.not(definition, residence, "without-parents");
        }
        if (places.residence().since().plusMonths(rule.months()).isAfter(on)) {
            return GroupFinding.not(definition, residence, "not-long-enough");
        }
        return GroupFinding.holds(definition, residence, List.of("other-county"));
    }

    private GroupFinding byRoll(ChildFacts child, LocalDate on) {
        var definition = GroupDefinition.ACCOMPANYING;
        if (child.places().isEmpty()) {
            return GroupFinding.not(definition, accompanying, "places-not-surveyed");
        }
        var places = child.places().get();
        if (!accompanying.content().isYoungEnough(child.birthDate(), on)) {
            return GroupFinding.not(definition, accompanying, "too-old");
        }
        if (isOfOneCounty(places)) {
            return GroupFinding.not(definition, accompanying, "same-county");
        }
        if (!places.residence().withParents()) {
            return GroupFinding.not(definition, accompanying, "without-parents");
        }
        if (!places.residence().parentWorks()) {
            return GroupFinding.not(definition, accompanying, "parent-does-not-work");
        }
        if (!isOfOne(places, 2)) {
            return GroupFinding.holds(definition, accompanying, List.of("other-province"));
        }
        return places.household().nature() == Nature.RURAL
                ? GroupFinding.holds(definition, accompanying, List.of("other-county-rural"))
                : GroupFinding.not(definition, accompanying, "not-rural");
    }

    private static boolean isOfOneCounty(Circumstances places) {
        return isOfOne(places, 6);
    }

    /// GB/T 2260: the districts of a city (市辖区) are numbered 01 to 20.
    private static boolean isOfOneCityCentre(Circumstances places) {
        return isOfOne(places, 4)
                && isDistrict(places.household().division())
                && isDistrict(places.residence().division());
    }

    private static boolean isDistrict(String division) {
        return Integer.parseInt(division.substring(4)) <= 20;
    }

    private static boolean isOfOne(Circumstances places, int digits) {
        var home = places.household().division().substring(0, digits);
        return places.residence().division().startsWith(home);
    }
}
