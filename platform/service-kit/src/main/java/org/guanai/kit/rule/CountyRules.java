package org.guanai.kit.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of one county: its own versions and those of the country.
public final class CountyRules {
    private final String county;
    private final Map<String, List<Version>> byCode;

    CountyRules(String county, Stream<Version> versions) {
        this.county = county;
        this.byCode = versions.collect(Collectors.groupingBy(Version::code));
    }

    /// Those that hold on a day.
    public DayRules on(LocalDate day) {
        return new DayRules(day);
    }

    /// All versions of a rule, those that are superseded or begin later included, oldest first.
    public <T extends Record> List<Held<T>> all(RuleOf<T> rule) {
        return versions(rule).sorted(Version.OLDEST_FIRST).map(v -> v.held(rule)).toList();
    }

    private Stream<Version> versions(RuleOf<?> rule) {
        return byCode.getOrDefault(rule.code(), List.of()).stream();
    }

    /// The rules of the county that hold on one day.
    public final class DayRules {
        private final LocalDate day;

        private DayRules(LocalDate day) {
            this.day = day;
        }

        /// The county's own version before the country's, the newest that has begun.
        ///
        /// @throws IllegalStateException when none holds on that day
        public <T extends Record> Held<T> of(RuleOf<T> rule) {
            return versions(rule)
                    .filter(v -> v.holdsOn(day))
                    .max(Version.STRONGEST_LAST)
                    .map(v -> v.held(rule))
                    .orElseThrow(() -> none(rule));
        }

        private IllegalStateException none(RuleOf<?> rule) {
            return new IllegalStateException(
                    "no rule %s holds in %s on %s".formatted(rule.code(), county, day));
        }
    }

    /// A version with its content read.
    ///
    /// @param until last day; null when it has no end
    /// @param own the county's own
    record Version(
            String code, Held<?> held, int version, boolean own, LocalDate from, LocalDate until) {
        static final Comparator<Version> OLDEST_FIRST =
                Comparator.comparing(Version::from).thenComparing(Version::version);
        static final Comparator<Version> STRONGEST_LAST =
                Comparator.comparing(Version::own).thenComparing(OLDEST_FIRST);

        static Version of(RuleVersion v, Record content) {
            return new Version(
                    v.code,
                    new Held<>(content, v.label(), v.basis, v.effectiveFrom),
                    v.version,
                    !v.isOfTheCountry(),
                    v.effectiveFrom,
                    v.effectiveTo);
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }

        /// A code has one shape of content within a service.
        @SuppressWarnings("unchecked")
        <T extends Record> Held<T> held(RuleOf<T> rule) {
            rule.content().cast(held.content());
            return (Held<T>) held;
        }
    }
}
