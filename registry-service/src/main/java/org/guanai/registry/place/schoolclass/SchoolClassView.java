package org.guanai.registry.place.schoolclass;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.registry.personal.Paths;

/// A class (班级).
///
/// @param school 10-digit 学校标识码
/// @param grade 1–9
/// @param entryYear year in which its students entered the stage
@Schema(name = "SchoolClass")
public record SchoolClassView(
        UUID id, String org, String school, int grade, String name, int entryYear, long version) {

    static SchoolClassView of(SchoolClass c) {
        return new SchoolClassView(
                c.id, c.org, Paths.last(c.org), c.grade, c.name, c.entryYear, c.version);
    }
}
