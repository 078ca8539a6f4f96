package org.guanai.proofs.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.guanai.proofs.crash.Blow.Halt;
import org.guanai.proofs.crash.Blow.Kill;

/// Who dies how and in which order: the same for the same seed.
final class Plan {
    static final List<String> PARTS =
            List.of(
                    "gateway",
                    "registry",
                    "mentoring",
                    "aid",
                    "safety",
                    "notification",
                    "kafka",
                    "postgres");

    private static final int MOST_TIMES = 4;

    private final Random random;
    private final List<Blow> blows = new ArrayList<>();

    private Plan(Random random) {
        this.random = random;
    }

    /// Every crash point is come to, every part is killed, and then whatever the dice say.
    ///
    /// @param deaths at least
    static List<Blow> of(Random random, int deaths) {
        var plan = new Plan(random);
        for (var point : Point.values()) {
            plan.blows.add(plan.at(point));
        }
        PARTS.stream().filter(plan::spares).forEach(part -> plan.blows.add(new Kill(part)));
        Collections.shuffle(plan.blows, random);
        while (plan.deaths() < deaths) {
            plan.blows.add(plan.any());
        }
        return List.copyOf(plan.blows);
    }

    private boolean spares(String part) {
        return blows.stream().noneMatch(blow -> blow.part().equals(part));
    }

    private int deaths() {
        return blows.stream().mapToInt(Blow::deaths).sum();
    }

    private Blow any() {
        return random.nextInt(3) == 0
                ? at(Point.values()[random.nextInt(Point.values().length)])
                : new Kill(PARTS.get(random.nextInt(PARTS.size())));
    }

    private Halt at(Point point) {
        var services = point.services;
        var service = services.get(random.nextInt(services.size()));
        return new Halt(service, point, 1 + random.nextInt(MOST_TIMES));
    }
}
