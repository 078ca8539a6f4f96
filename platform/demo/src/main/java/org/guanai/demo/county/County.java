package org.guanai.demo.county;

import java.util.List;

/// The demo county (示例县): three townships, twelve schools, two of them boarding.
public final class County {
    public static final String CODE = "330127";
    public static final String NAME = "云溪县";
    public static final String TERM = "2025-2026-2";
    public static final long SEED = 20_260_415L;

    private County() {}

    public record Township(String code, String name, String village, String villageName) {}

    public static List<Township> townships() {
        return List.of(
                new Township("330127101", "云溪镇", "330127101201", "上溪村"),
                new Township("330127102", "石塘乡", "330127102201", "石塘村"),
                new Township("330127103", "枫林乡", "330127103201", "枫岭村"));
    }

    public static List<School> schools() {
        return List.of(
                primary("2133000101", "云溪镇中心小学", "330127101", 3),
                primary("2133000102", "云溪镇第二小学", "330127101", 2),
                primary("2133000103", "上溪小学", "330127101", 1),
                junior("3133000104", "云溪县初级中学", "330127101", false, 4),
                primary("2133000123", "石塘乡中心小学", "330127102", 2),
                primary("2133000124", "石塘乡民族小学", "330127102", 1),
                primary("2133000125", "双坪小学", "330127102", 1),
                junior("3133000126", "石塘乡寄宿制初级中学", "330127102", true, 3),
                primary("2133000131", "枫林乡中心小学", "330127103", 2),
                primary("2133000132", "枫岭小学", "330127103", 1),
                primary("2133000133", "下坪小学", "330127103", 1),
                junior("3133000134", "枫林乡寄宿制初级中学", "330127103", true, 2));
    }

    private static School primary(String code, String name, String township, int classes) {
        return new School(code, name, CODE + "/" + township, false, 1, 6, classes);
    }

    private static School junior(
            String code, String name, String township, boolean boarding, int classes) {
        return new School(code, name, CODE + "/" + township, boarding, 7, 9, classes);
    }
}
