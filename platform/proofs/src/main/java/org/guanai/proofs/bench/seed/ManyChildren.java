package org.guanai.proofs.bench.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.demo.file.Sheets;

/// A roster of any length over twenty schools of a township of their own: every column filled,
/// three in ten children left behind, two guardians each, and one row in a hundred with a mistyped
/// ID number.
///
/// @param first number of the first child: rosters with other numbers have other children
public record ManyChildren(int first, int count) {
    static final String TOWNSHIP = "330127199";
    public static final String ORG = World.COUNTY + "/" + TOWNSHIP;
    static final int SCHOOLS = 20;

    private static final List<String> NOBODY = List.of("", "", "", "", "", "");
    private static final int BAD = 100;
    private static final int DAYS = 2500;
    private static final LocalDate OLDEST = LocalDate.of(2013, 9, 1);
    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String GIVEN = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
    private static final String GRADES = "一二三四五六";

    /// Founds the township and its schools, once.
    public static void found(Client county) {
        if (isFounded(county)) {
            return;
        }
        found(county, "TOWNSHIP", TOWNSHIP, "量程乡", World.COUNTY);
        IntStream.range(0, SCHOOLS)
                .forEach(i -> found(county, "SCHOOL", school(i), "量程第" + (i + 1) + "小学", ORG));
    }

    static String school(int nr) {
        return "2133000%03d".formatted(900 + nr % SCHOOLS);
    }

    public int rejected() {
        return (int) IntStream.range(first, first + count).filter(ManyChildren::isBad).count();
    }

    public int accepted() {
        return count - rejected();
    }

    public List<List<String>> rows() {
        return IntStream.range(first, first + count).mapToObj(ManyChildren::row).toList();
    }

    /// Those without anything wrong, and without guardians.
    public List<List<String>> alone() {
        return IntStream.range(first, first + count)
                .filter(nr -> !isBad(nr))
                .mapToObj(ManyChildren::row)
                .map(row -> Stream.concat(row.stream().limit(15), NOBODY.stream()).toList())
                .toList();
    }

    private static boolean isFounded(Client county) {
        return county.get("/api/registry/organisations?limit=200").text().contains(TOWNSHIP);
    }

    private static void found(Client county, String kind, String code, String name, String parent) {
        var body =
                Map.of(
                        "kind",
                        kind,
                        "code",
                        code,
                        "name",
                        name,
                        "parent",
                        parent,
                        "boarding",
                        false);
        county.post("/api/registry/organisations", body).expect(201);
    }

    private static boolean isBad(int nr) {
        return nr % BAD == 7;
    }

    private static List<String> row(int nr) {
        var birth = OLDEST.plusDays(nr % DAYS);
        var boy = nr % 2 == 1;
        var name = name(nr);
        var number = Sheets.document("330102", birth, nr / DAYS % 500, boy);
        return List.of(
                school(nr),
                name,
                boy ? "男" : "女",
                birth.toString(),
                "居民身份证",
                isBad(nr) ? mistyped(number) : number,
                "G" + number,
                "汉族",
                GRADES.charAt(nr % GRADES.length()) + "年级",
                nr / 120 % 4 + 1 + "班",
                nr % 3 == 0 ? "住宿" : "走读",
                "浙江省杭州市云溪县石塘乡",
                "云溪县石塘村" + nr % 300 + "号",
                nr % 10 < 3 ? "是" : "否",
                nr % 20 == 9 ? "是" : "否",
                name + "父",
                "父亲",
                "137%08d".formatted(nr),
                name + "奶",
                "祖母",
                "138%08d".formatted(nr));
    }

    private static String mistyped(String number) {
        var last = number.charAt(17) == '1' ? '2' : '1';
        return number.substring(0, 17) + last;
    }

    private static String name(int nr) {
        var given = GIVEN.length();
        return ""
                + FAMILY.charAt(nr % FAMILY.length())
                + GIVEN.charAt(nr / 20 % given)
                + GIVEN.charAt(nr / 400 % given);
    }
}
