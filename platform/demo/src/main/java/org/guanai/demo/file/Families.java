package org.guanai.demo.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.guanai.demo.county.County;
import org.guanai.demo.county.School;
import org.guanai.demo.file.Child.Parent;

/// The invented families of one school, always the same for the same seed.
public final class Families {
    private static final String[] GRADES = {
        "一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "七年级", "八年级", "九年级"
    };
    private static final int CLASS_SIZE = 30;
    private static final int SCHOOL_YEAR = 2025;

    private final School school;
    private final int number;
    private final Random random;
    private final Names names;
    private final Set<String> documents = new HashSet<>();

    public Families(School school, int number) {
        this.school = school;
        this.number = number;
        this.random = new Random(County.SEED + number);
        this.names = new Names(random);
    }

    public List<Child> children() {
        var children = new ArrayList<Child>();
        for (int grade = school.firstGrade(); grade <= school.lastGrade(); grade++) {
            for (int nr = 1; nr <= school.classesPerGrade(); nr++) {
                var size = CLASS_SIZE + random.nextInt(6);
                for (int i = 0; i < size; i++) {
                    children.add(child(grade, nr));
                }
            }
        }
        return children;
    }

    private Child child(int grade, int nr) {
        var boy = random.nextInt(100) < 52;
        var family = names.family();
        var birth = LocalDate.of(SCHOOL_YEAR - 6 - grade, 9, 1).plusDays(random.nextInt(365));
        var document = document(birth, boy);
        var kind = random.nextInt(100);
        var migrant = kind >= 92;
        return new Child(
                school.code(),
                names.child(family, boy),
                boy ? "男" : "女",
                birth,
                document,
                "G" + document,
                random.nextInt(20) == 0 ? "畲族" : "汉族",
                GRADES[grade - 1],
                nr + "班",
                school.boarding() && random.nextInt(100) < 80,
                migrant ? "安徽省六安市金寨县" : "浙江省杭州市云溪县",
                "云溪县" + village() + (1 + random.nextInt(180)) + "号",
                leftBehind(kind),
                migrant ? "是" : "否",
                parents(family, kind < 20));
    }

    /// A fifth of the children: both parents away, or one.
    private static String leftBehind(int kind) {
        if (kind < 9) {
            return "2";
        }
        return kind < 20 ? "是" : "否";
    }

    private List<Parent> parents(String family, boolean away) {
        var father = new Parent(names.adult(family, true), "父亲", phone());
        if (!away) {
            return List.of(father, new Parent(names.adult(names.family(), false), "母亲", phone()));
        }
        var elder = random.nextInt(3);
        var carer =
                elder == 0
                        ? new Parent(names.adult(family, true), "祖父", phone())
                        : new Parent(names.adult(names.family(), false), "祖母", phone());
        return random.nextInt(4) == 0 ? List.of(carer) : List.of(carer, father);
    }

    private String document(LocalDate birth, boolean boy) {
        while (true) {
            var sequence = random.nextInt(500);
            var document = ResidentNumbers.number("33010" + (number % 9), birth, sequence, boy);
            if (documents.add(document)) {
                return document;
            }
        }
    }

    private String phone() {
        return "1"
                + (30 + random.nextInt(60))
                + "%04d%04d".formatted(number, random.nextInt(10_000));
    }

    private String village() {
        var villages = List.of("上溪村", "石塘村", "枫岭村", "下坪村", "双坪村", "梅溪村", "竹园村");
        return villages.get(random.nextInt(villages.size()));
    }
}
