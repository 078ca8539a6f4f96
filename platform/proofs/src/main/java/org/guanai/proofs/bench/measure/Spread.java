package org.guanai.proofs.bench.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// Median, least and most of what several rounds gave; not numbers when there was no round.
public record Spread(double median, double least, double most) {

    public static Spread of(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN);
        }
        return new Spread(median(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    /// @param unit behind the numbers
    public String text(String unit) {
        return String.format(Locale.ROOT, "%,.4g %s (%,.4g–%,.4g)", median, unit, least, most);
    }

    private static double median(double[] sorted) {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[half]
                : Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
    }
}
