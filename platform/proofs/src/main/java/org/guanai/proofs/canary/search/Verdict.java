package org.guanai.proofs.canary.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.proofs.proof.Figures;

/// What came of a search.
///
/// @param values canaries that were let out
/// @param places that were looked through
/// @param finds each with its place and field
/// @param allowed what was found where it may be
/// @param blind kinds of places in which not even a planted canary was found
public record Verdict(
        long values, long places, List<String> finds, Set<String> allowed, Set<Kind> blind) {

    private static final Set<Kind> DISKS = Set.of(Kind.STORAGE, Kind.BROKER);

    /// Plants one in each kind of place, then looks for all.
    public static Verdict of(World world, Flock flock, Answers answers, Instant since) {
        var search = new Search(world.platform, answers, since);
        return of(world, flock, search::through);
    }

    /// The same without the bytes on disk.
    public static Verdict quickly(World world, Flock flock, Answers answers, Instant since) {
        var search = new Search(world.platform, answers, since);
        var verdict = of(world, flock, search::quickly);
        verdict.blind().removeAll(DISKS);
        return verdict;
    }

    private static Verdict of(World world, Flock flock, Consumer<Sweep> search) {
        try (var plants = Plants.in(world, flock)) {
            var sweep = new Sweep(flock.all());
            search.accept(sweep);
            sweep.through(plants.pages());
            return new Verdict(
                    flock.all().size(),
                    sweep.places(),
                    sweep.finds(),
                    sweep.allowed(),
                    sweep.blindIn(flock.all()));
        }
    }

    public void count(Figures figures) {
        figures.note("canaries.values", values);
        figures.note("canaries.places", places);
        figures.none("canaries.found", finds.size());
        figures.none("canaries.blind", blind.size());
    }
}
