package org.guanai.mentoring.match.gap;

import java.util.UUID;
import org.guanai.mentoring.sql.Row;

/// A left-behind child (留守儿童) whom no teacher looks after.
public record GapView(
        UUID studentId,
        String name,
        String schoolCode,
        String className,
        int grade,
        boolean boarder) {
    static GapView of(Row row) {
        return new GapView(
                row.id("id"),
                row.text("name"),
                row.text("school_code"),
                row.text("class_name"),
                row.number("grade"),
                row.flag("boarder"));
    }
}
