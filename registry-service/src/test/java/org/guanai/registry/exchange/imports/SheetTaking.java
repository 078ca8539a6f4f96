package org.guanai.registry.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.registry.exchange.imports.row.RosterChecks;
import org.guanai.registry.exchange.imports.row.StaffChecks;
import org.guanai.sheets.ContentProbe;
import org.guanai.sheets.ErrorSheet;
import org.guanai.sheets.ListRows;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetFormats;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// Takes a file as an import does, up to the database: what the fuzzer drives, and what replays the
/// files that it found. Nothing may come of it but [UnreadableSheet] and findings, and what is
/// handed on can be stored.
public final class SheetTaking {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-04-15T00:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /// Small, so that a fuzzer reaches them.
    private static final SheetLimits LIMITS = new SheetLimits(64, 8L << 20, 6L << 20, 50, 150);

    private static final int PIECE = 1024;

    private SheetTaking() {}

    /// Of unknown kind, as it is received.
    public static void file(byte[] file) {
        var probe = new ContentProbe();
        for (int at = 0; at < file.length; at += PIECE) {
            probe.accept(file, at, Math.min(PIECE, file.length - at));
        }
        try {
            probe.format().ifPresent(format -> file(SheetFormats.named(format.name()), file));
        } catch (UnreadableSheet refused) {
            requireCode(refused);
        }
    }

    public static void file(SheetFormat format, byte[] file) {
        file(format, file, roster());
        file(format, file, new StaffChecks(CLOCK, _ -> true));
    }

    static RosterChecks roster() {
        return new RosterChecks(CLOCK, _ -> true);
    }

    static StaffChecks staff() {
        return new StaffChecks(CLOCK, _ -> true);
    }

    private static void file(SheetFormat format, byte[] file, RowChecks<? extends Record> checks) {
        var reasons = new HashMap<Place, String>();
        try {
            rows(format, file, checks, reasons);
            new ErrorSheet(format, checks.columns(), LIMITS).of(file, reasons);
        } catch (UnreadableSheet refused) {
            requireCode(refused);
        }
    }

    private static void rows(
            SheetFormat format,
            byte[] file,
            RowChecks<? extends Record> checks,
            Map<Place, String> reasons) {
        try (var rows = format.open(file, LIMITS)) {
            var list = new ListRows(rows, checks.columns());
            for (var row = list.next(); row != null; row = list.next()) {
                var checked = checks.check(row.header(), row.row());
                require(checked.entry() != null || !checked.findings().isEmpty(), "no reason");
                if (checked.entry() != null) {
                    requireStorable(checked.entry());
                }
                reasons.put(checked.place(), "fuzz");
            }
            list.remarks().forEach(SheetTaking::requireStorable);
        }
    }

    /// PostgreSQL takes neither a NUL nor half a character, and a school knows no year 0.
    static void requireStorable(Object value) {
        switch (value) {
            case null -> {}
            case String text -> {
                require(text.indexOf('\0') < 0, "a NUL is handed on");
                require(text.codePoints().noneMatch(SheetTaking::isHalf), "half a character");
            }
            case LocalDate day -> require(day.getYear() > 0 && day.getYear() < 10_000, "year");
            case Iterable<?> many -> many.forEach(SheetTaking::requireStorable);
            case Record entry -> components(entry).forEach(SheetTaking::requireStorable);
            default -> {}
        }
    }

    private static List<Object> components(Record entry) {
        var values = new java.util.ArrayList<>();
        for (var component : entry.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.add(accessor.invoke(entry));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void requireCode(UnreadableSheet refused) {
        require(refused.code().startsWith("sheet."), "a refusal without a reason");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
