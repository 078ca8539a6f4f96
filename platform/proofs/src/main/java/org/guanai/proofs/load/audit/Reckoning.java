package org.guanai.proofs.load.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What was asked for against what there is.
///
/// @param lost acknowledged, and missing somewhere
/// @param doubled there more often than it was asked for, or although nobody asked for it
public record Reckoning(List<Difference> lost, List<Difference> doubled) {

    /// @param wanted how often it must show
    /// @param seen how often it shows
    public record Difference(Sighting sighting, long wanted, long seen) {}

    /// @param wanted what must show, and how often
    /// @param before what showed already before anything was asked for
    static Reckoning of(
            Map<Sighting, Long> wanted, Map<Sighting, Long> seen, Map<Sighting, Long> before) {
        var due = new HashMap<>(before);
        wanted.forEach((sighting, times) -> due.merge(sighting, times, Long::sum));
        var all = new HashSet<>(seen.keySet());
        all.addAll(due.keySet());
        var differences =
                all.stream()
                        .map(s ->
                                new Difference(
                                        s, due.getOrDefault(s, 0L), seen.getOrDefault(s, 0L)))
                        .toList();
        return new Reckoning(
                differences.stream().filter(d -> d.seen() < d.wanted()).toList(),
                differences.stream().filter(d -> d.seen() > d.wanted()).toList());
    }

    public boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty();
    }
}
