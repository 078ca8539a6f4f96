package org.guanai.acceptance.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.demo.file.Sheets;

/// Rows of a roster, with only the columns that a scenario is about.
public final class Roster {
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";

    private Roster() {}

    /// @param leftBehind as the school claims it: 是, 否, 0, 1, 2
    public record Row(
            String school,
            String name,
            String document,
            LocalDate birth,
            boolean boarder,
            String leftBehind,
            String guardian,
            String guardianPhone) {

        public Row leftBehind(String claim) {
            return new Row(school, name, document, birth, boarder, claim, guardian, guardianPhone);
        }

        public Row boarding() {
            return new Row(
                    school, name, document, birth, true, leftBehind, guardian, guardianPhone);
        }

        public Row at(School other) {
            return new Row(
                    other.code(),
                    name,
                    document,
                    birth,
                    boarder,
                    leftBehind,
                    guardian,
                    guardianPhone);
        }

        public Row withDocument(String number) {
            return new Row(
                    school, name, number, birth, boarder, leftBehind, guardian, guardianPhone);
        }

        /// In the order of `Sheets.ROSTER`.
        public List<String> cells() {
            var cells =
                    List.of(
                            school,
                            name,
                            "男",
                            birth.toString(),
                            "居民身份证",
                            document,
                            "",
                            "汉族",
                            "三年级",
                            "1班",
                            boarder ? "住宿" : "走读",
                            "浙江省杭州市云溪县",
                            "云溪县石塘村1号",
                            leftBehind,
                            "否",
                            guardian,
                            "祖母",
                            guardianPhone,
                            "",
                            "",
                            "");
            return new ArrayList<>(cells);
        }
    }

    /// A new child of a school, not left behind, living with a grandmother who has a phone.
    public static Row child(School school) {
        var nr = NEXT.getAndIncrement();
        var birth = LocalDate.of(2016, 1, 1).plusDays(nr);
        var name = name(nr);
        var document = Sheets.document("330102", birth, nr % 400, true);
        return new Row(school.code(), name, document, birth, false, "否", name + "奶奶", phone(nr));
    }

    public static Row leftBehindChild(School school) {
        return child(school).leftBehind("是");
    }

    private static String name(int nr) {
        var family = FAMILY.charAt(nr % FAMILY.length());
        return family + "小" + "一二三四五六七八九十".charAt(nr % 10) + "甲乙丙丁戊己庚辛壬癸".charAt(nr / 10 % 10);
    }

    private static String phone(int nr) {
        return "137%08d".formatted(nr);
    }
}
