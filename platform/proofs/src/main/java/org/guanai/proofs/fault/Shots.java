package org.guanai.proofs.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What became of many calls.
record Shots(List<Shot> all) {
    Shots(Collection<Shot> all) {
        this(List.copyOf(all));
    }

    int size() {
        return all.size();
    }

    long count(Predicate<Shot> which) {
        return all.stream().filter(which).count();
    }

    Shots only(Predicate<Shot> which) {
        return new Shots(all.stream().filter(which).toList());
    }

    Duration longest() {
        return quantile(1);
    }

    /// @param share of the calls that took at most as long as this, of 1
    Duration quantile(double share) {
        var sorted = all.stream().mapToLong(shot -> shot.took().toNanos()).sorted().toArray();
        var index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0
                ? Duration.ZERO
                : Duration.ofNanos(sorted[Math.clamp(index, 0, sorted.length - 1)]);
    }

    /// How many of each status and code, in a line.
    String summary() {
        var counted =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        shot -> (shot.status() + " " + shot.code()).strip(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counted.toString();
    }

    static Shots together(Shots... parts) {
        return new Shots(Arrays.stream(parts).flatMap(part -> part.all().stream()).toList());
    }
}
