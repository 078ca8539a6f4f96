package org.guanai.proofs.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.School;
import org.guanai.demo.file.Sheets;

/// Invented left-behind children whose names are all different, so that each can be counted in
/// every service. Those of a school share a grandmother, whose one account is soon made.
final class Children {
    private static final LocalDate ELDEST = LocalDate.of(2013, 9, 1);
    private static final int BIRTHDAYS = 1_000;
    private static final String DIGITS = "零一二三四五六七八九";

    private final AtomicInteger next = new AtomicInteger();

    List<Roster.Row> of(School school, int size) {
        var rows = new ArrayList<Roster.Row>();
        for (int i = 0; i < size; i++) {
            rows.add(child(school, next.getAndIncrement()));
        }
        return rows;
    }

    private static Roster.Row child(School school, int nr) {
        var birth = ELDEST.plusDays(nr % BIRTHDAYS);
        var document = Sheets.document("330104", birth, nr / BIRTHDAYS, true);
        var carer = school.name().charAt(0) + "奶奶";
        var phone = "135" + school.phones();
        return new Roster.Row(school.code(), name(nr), document, birth, false, "是", carer, phone);
    }

    private static String name(int nr) {
        var name = new StringBuilder("童");
        for (var digit : Integer.toString(nr).toCharArray()) {
            name.append(DIGITS.charAt(digit - '0'));
        }
        return name.toString();
    }
}
