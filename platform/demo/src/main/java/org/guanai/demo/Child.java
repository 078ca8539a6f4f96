package org.guanai.demo;

import java.time.LocalDate;
import java.util.List;

/// A row of a school's roster, in the words of the file.
record Child(
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

    Child withDocument(String number) {
        return new Child(
                school,
                name,
                sex,
                birth,
                number,
                "",
                ethnic,
                grade,
                className,
                boarder,
                household,
                address,
                leftBehind,
                migrant,
                parents);
    }

    Child withSchool(String code) {
        return new Child(
                code,
                name,
                sex,
                birth,
                documentNumber,
                studentNumber,
                ethnic,
                grade,
                className,
                boarder,
                household,
                address,
                leftBehind,
                migrant,
                parents);
    }

    Child withName(String other) {
        return new Child(
                school,
                other,
                sex,
                birth,
                documentNumber,
                studentNumber,
                ethnic,
                grade,
                className,
                boarder,
                household,
                address,
                leftBehind,
                migrant,
                parents);
    }
}
