package org.guanai.proofs.fault.call;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What became of many calls.
public record Shots(List<Shot> all) {
    public Shots(Collection<Shot> all) {
        this(List.copyOf(all));
    }

    public int size() {
        return all.size();
    }

    public long count(Predicate<Shot> which) {
        return all.stream().filter(which).count();
    }

    public Shots only(Predicate<Shot> which) {
        return new Shots(all.stream().filter(which).toList());
    }

    public Duration longest() {
        return quantile(1);
    }

    /// @param share of the calls that took at most as long as this, of 1
    public Duration quantile(double share) {
        var sorted = all.stream().mapToLong(shot -> shot.took().toNanos()).sorted().toArray();
        var index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0
                ? Duration.ZERO
                : Duration.ofNanos(sorted[Math.clamp(index, 0, sorted.length - 1)]);
    }

    /// How many of each status and code, in a line.
    public String summary() {
        var counted =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        shot -> (shot.status() + " " + shot.code()).strip(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counted.toString();
    }

    public static Shots together(Shots... parts) {
        return new Shots(Arrays.stream(parts).flatMap(part -> part.all().stream()).toList());
    }
}
