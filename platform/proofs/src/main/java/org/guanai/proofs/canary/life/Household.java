package org.guanai.proofs.canary.life;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.guanai.acceptance.world.School;
import org.guanai.proofs.canary.flock.Flock;

/// A child and two guardians, every personal field of them a canary.
record Household(
        School school,
        String child,
        String document,
        String birth,
        String household,
        String address,
        String guardian,
        String phone,
        String second,
        String secondPhone) {

    static Household of(Flock flock, School school) {
        var document = flock.document("student.documentNumber");
        return new Household(
                school,
                flock.name("student.name"),
                document,
                birthIn(document),
                flock.text("student.household"),
                flock.text("student.address"),
                flock.name("guardian.name"),
                flock.phone("guardian.phone"),
                flock.name("second guardian.name"),
                flock.phone("second guardian.phone"));
    }

    /// The day of birth is part of a resident ID number.
    private static String birthIn(String document) {
        return LocalDate.parse(document.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                .toString();
    }

    /// In the order of `Sheets.ROSTER`.
    List<String> cells() {
        return List.of(
                school.code(),
                child,
                "男",
                birth,
                "居民身份证",
                document,
                "G" + document,
                "汉族",
                "三年级",
                "1班",
                "住宿",
                household,
                address,
                "是",
                "否",
                guardian,
                "祖母",
                phone,
                second,
                "父亲",
                secondPhone);
    }
}
