package org.guanai.proofs.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guanai.proofs.proof.Figures;

/// Who died, of what, and for how long.
final class Toll {
    private final List<Death> deaths = new ArrayList<>();
    private final List<Duration> away = new ArrayList<>();
    private int missed;

    synchronized void note(Death death) {
        deaths.add(death);
    }

    /// A dead part is ready again.
    synchronized void back(Duration time) {
        away.add(time);
    }

    /// A part was armed, and never came to its point.
    synchronized void missed() {
        missed++;
    }

    /// @param least promised
    /// @param longest that a part may be away
    synchronized void into(Figures figures, int least, Duration longest) {
        figures.atLeast("crash.kills", deaths.size(), least);
        for (var part : Plan.PARTS) {
            figures.atLeast("crash.kills." + part, of(part), 1);
        }
        for (var point : Point.values()) {
            figures.atLeast("crash.at." + point, at(point), 1);
        }
        figures.note("crash.pointsMissed", missed);
        figures.note("crash.readyMedianSeconds", seconds(0.5));
        figures.atMost("crash.readyMaxSeconds", seconds(1), longest.toSeconds());
    }

    private long of(String part) {
        return deaths.stream().filter(death -> death.part().equals(part)).count();
    }

    private long at(Point point) {
        return deaths.stream().filter(death -> death.cause().equals(point.name())).count();
    }

    /// Not a number when nobody came back.
    private double seconds(double share) {
        var sorted = away.stream().sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) (share * (sorted.size() - 1))).toMillis() / 1000.0;
    }
}
