package org.guanai.proofs.canary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Canary;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.proofs.canary.flock.Sort;

/// Looks for canaries everywhere and keeps what it finds.
final class Sweep {
    private final Needles needles;
    private final Set<String> finds = new LinkedHashSet<>();
    private final Set<String> allowed = new TreeSet<>();
    private final Set<Canary> plants = new HashSet<>();
    private long places;

    Sweep(List<Canary> canaries) {
        this.needles = new Needles(canaries);
    }

    void through(Stream<Place> more) {
        more.forEach(this::through);
    }

    private void through(Place place) {
        places++;
        try (var content = place.content().open()) {
            needles.in(content).forEach(canary -> note(place, canary));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + place.name(), e);
        }
    }

    private void note(Place place, Canary canary) {
        if (canary.sort() == Sort.PLANT) {
            seen(place, canary);
        } else if (canary.sort().mayBeIn(place.kind())) {
            allowed.add(place.kind() + ": " + canary.sort());
        } else {
            finds.add(place.kind() + " " + place.name() + ": " + canary.field());
        }
    }

    private void seen(Place place, Canary plant) {
        if (plant.field().equals(place.kind().name())) {
            plants.add(plant);
        }
    }

    long places() {
        return places;
    }

    /// Where something is that must not be there: the place and the field, not the value.
    List<String> finds() {
        return new ArrayList<>(finds);
    }

    /// In which kinds of places which sorts were that may be there.
    Set<String> allowed() {
        return allowed;
    }

    /// Kinds of places in which the canary that was planted there was not found: the search is
    /// blind there.
    Set<Kind> blindIn(List<Canary> planted) {
        var blind = EnumSet.noneOf(Kind.class);
        planted.stream()
                .filter(canary -> canary.sort() == Sort.PLANT && !plants.contains(canary))
                .forEach(canary -> blind.add(Kind.valueOf(canary.field())));
        return blind;
    }
}
