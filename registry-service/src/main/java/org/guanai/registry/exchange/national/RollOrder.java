package org.guanai.registry.exchange.national;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The two orders of columns in which the national roll is found. What the registry has and an
/// order lacks stands behind it, so that nothing is lost between two registries.
enum RollOrder {
    /// As the national system takes it in, columns A to BS.
    FIRST("national-roll", "全国学籍信息", first(), List.of(Headings.NUMBER, "随班就读", "血型")),
    /// With the disability in the fifteenth column and the class with its grade in one.
    SECOND("national-roll-second", "全国学籍信息(二)", second(), List.of(Headings.NUMBER, Headings.GRADE));

    private final String list;
    private final String title;
    private final List<String> columns;

    RollOrder(String list, String title, List<String> national, List<String> behind) {
        this.list = list;
        this.title = title;
        this.columns = Stream.concat(national.stream(), behind.stream()).toList();
    }

    String list() {
        return list;
    }

    String title() {
        return title;
    }

    List<String> columns() {
        return columns;
    }

    private static List<String> first() {
        var of =
                "学籍接续标识 学校标识码 姓名 性别 出生日期 身份证件类型 身份证件号 出生地行政区划代码 民族 国籍/地区 港澳台侨外 户口性质"
                        + " 户口所在地行政区划 现住址 是否独生子女 是否留守儿童 是否进城务工人员随迁子女 是否孤儿 籍贯 健康状况 政治面貌 年级 班级号"
                        + " 入学年月 入学方式 就读方式 通信地址 家庭地址 联系电话 邮政编码 是否受过学前教育 残疾人类型 是否由政府购买学位"
                        + " 是否需要申请资助 是否享受一补 是否烈士或优抚子女 上下学距离 上下学交通方式 是否(需要)乘坐校车 曾用名 身份证件有效期"
                        + " 特长 学籍辅号 班内学号 学生来源 电子信箱 主页地址";
        return Stream.of(Stream.of(of.split(" ")), member("成员1"), member("成员2"))
                .flatMap(headings -> headings)
                .toList();
    }

    private static Stream<String> member(String called) {
        var of = "姓名 关系 关系说明 现住址 户口所在地行政区划 联系电话 是否监护人 身份证件类型 身份证件号 民族 工作单位 职务";
        return Stream.of(of.split(" ")).map(heading -> called + heading);
    }

    private static List<String> second() {
        var columns = new ArrayList<>(first());
        columns.removeAll(List.of("残疾人类型", "是否由政府购买学位", "班级号"));
        columns.add(columns.indexOf("是否独生子女"), Headings.DISABILITY);
        columns.set(columns.indexOf(Headings.GRADE), Headings.CLASS_WITH_GRADE);
        columns.add(columns.indexOf("特长"), "血型");
        columns.addAll(columns.indexOf("主页地址") + 1, List.of("是否由政府购买学位", "随班就读"));
        return List.copyOf(columns);
    }

    /// Headings that one order words otherwise, or lacks.
    static final class Headings {
        static final String NUMBER = "学籍号";
        static final String GRADE = "年级";
        static final String DISABILITY = "残疾类型";
        static final String CLASS_WITH_GRADE = "班号";

        private Headings() {}
    }
}
