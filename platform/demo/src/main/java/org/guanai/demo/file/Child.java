package org.guanai.demo.file;

import java.time.LocalDate;
import java.util.List;

/// A row of a school's roster, in the words of the file.
public record Child(
        String school,
        String name,
        String sex,
        LocalDate birth,
        String documentNumber,
        String studentNumber,
        String ethnic,
        String grade,
        String className,
        boolean boarder,
        String household,
        String address,
        String leftBehind,
        String migrant,
        List<Parent> parents) {

    /// @param relation as the roster writes it, 父亲, 母亲, 祖母 …
    record Parent(String name, String relation, String phone) {}
}
