package org.guanai.kit.indicator;

import java.math.BigDecimal;

/// A part of a whole, both counts or both amounts in CNY.
///
/// @param whole zero means that nothing was due
public record Share(BigDecimal part, BigDecimal whole) {
    static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

    public static Share of(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    Share plus(Share other) {
        return new Share(part.add(other.part), whole.add(other.whole));
    }
}
