package org.guanai.demo.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.guanai.demo.county.County;
import org.guanai.demo.county.School;

/// The staff (教职工名册) of a school as the .xlsx file that it would send: a principal, an aid officer,
/// a safety officer and a class teacher for every class, one teacher more for every two.
public final class StaffFiles {
    static final List<String> HEADER =
            List.of("学校标识码", "姓名", "性别", "身份证件号", "手机", "邮箱", "岗位", "任教班级", "登录名");
    private static final String[] GRADES = {
        "一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "七年级", "八年级", "九年级"
    };

    private final School school;
    private final int number;
    private final Random random;
    private final Names names;
    private final List<List<String>> rows = new ArrayList<>();

    private StaffFiles(School school, int number) {
        this.school = school;
        this.number = number;
        this.random = new Random(County.SEED * 31 + number);
        this.names = new Names(random);
    }

    public static byte[] xlsx(School school, int number) {
        return RosterFiles.workbook("教职工", HEADER, rows(school, number));
    }

    static List<List<String>> rows(School school, int number) {
        return new StaffFiles(school, number).all();
    }

    /// What the n-th member of staff of the n-th school logs in with.
    public static String login(int school, int member) {
        return switch (member) {
            case 0 -> "principal-" + school;
            case 1 -> "aid-" + school;
            case 2 -> "safety-" + school;
            default -> "teacher-" + school + "-" + (member - 2);
        };
    }

    private static String phone(int school, int member) {
        return "139%04d%04d".formatted(school, member);
    }

    private List<List<String>> all() {
        add("校长", "");
        add("资助专干", "");
        add("安全专干", "");
        var classes = classes(school);
        classes.forEach(name -> add("班主任", name));
        for (int i = 0; i < classes.size(); i += 2) {
            add("教师", classes.get(i));
        }
        return rows;
    }

    public static List<String> classes(School school) {
        var classes = new ArrayList<String>();
        for (int grade = school.firstGrade(); grade <= school.lastGrade(); grade++) {
            for (int nr = 1; nr <= school.classesPerGrade(); nr++) {
                classes.add(GRADES[grade - 1] + nr + "班");
            }
        }
        return classes;
    }

    private void add(String post, String teaches) {
        var member = rows.size();
        var man = random.nextBoolean();
        var birth = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(9_000));
        var phone = phone(number, member);
        rows.add(
                List.of(
                        school.code(),
                        names.adult(names.family(), man),
                        man ? "男" : "女",
                        ResidentNumbers.number("33010" + (number % 9), birth, member, man),
                        phone,
                        phone + "@example.org",
                        post,
                        teaches,
                        login(number, member)));
    }
}
