package org.guanai.registry.roll.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.sql.Sql;

/// Declares the ledgers that can be exported, in the columns of their forms.
@ApplicationScoped
class LedgerLists {
    static final String SEX = "case t.sex when '1' then '男' when '2' then '女' else '' end as sex";
    static final String CAUSE =
            "case t.cause when 'WEARY_OF_SCHOOL' then '厌学' when 'WORK' then '务工' when 'EARLY_MARRIAGE' then '早婚早孕'"
                    + " when 'POVERTY' then '经济困难' when 'FAMILY_CHANGE' then '家庭变故' when 'ILLNESS' then '疾病'"
                    + " when 'DISABILITY' then '残疾' when 'LAW_CASE' then '涉案' when 'LOST_CONTACT' then '失联'"
                    + " when 'OTHER' then '其他' end as cause";
    private static final String CASES =
            """
            select t.id, o.name as place, t.name, %s, t.birth_date,
                case t.stage when 'PRIMARY' then '小学' else '初中' end as stage,
                case t.state when 'SUSPECTED' then '疑似辍学' when 'DROPPED_OUT' then '辍学' when 'RETURNED' then '复学'
                    when 'CLOSED' then '销号' end as state,
                %s, t.missing_since, t.whereabouts, t.school_duty, t.township_duty, t.village_duty, t.persuasions,
                t.returned_on, t.closed_on \
            """
                    .formatted(SEX, CAUSE);
    private static final String FROM_CASES =
            """
            from dropout_case t left join organisation o on o.org = t.org
            where lies_in(t.org, :place) and t.state <> 'WITHDRAWN'\
            """;
    private static final String CHILDREN =
            """
            select t.id, o.name as place, t.name, %s, t.birth_date, t.household_head,
                case t.standing when 'UNVERIFIED' then '待核实' when 'ENROLLED' then '在校'
                    when 'ENROLLED_ELSEWHERE' then '外地就读' when 'HOME_TEACHING' then '送教上门' when 'DEFERRED' then '延缓入学'
                    when 'ABROAD' then '出国' when 'LOST' then '失踪' when 'DIED' then '死亡'
                    when 'GRADUATED' then '已完成义务教育' else '未入学' end as standing,
                coalesce(t.place, s.name) as school, t.proof, t.verified_on \
            """
                    .formatted(SEX);
    private static final String FROM_CHILDREN =
            """
            from school_age_child t left join organisation o on o.org = t.org
            left join student k on k.id = t.student_id left join organisation s on s.org = k.org
            where lies_in(t.org, :place) and t.withdrawn_at is null\
            """;

    private static final String REPORTS =
            """
            select t.id, o.name as place, t.period,
                case t.rhythm when 'MONTH' then '月报' when 'QUARTER' then '季报' when 'HALF_YEAR' then '学期报'
                    else '年报' end as rhythm,
                t.primary_suspected, t.primary_dropped, t.primary_back, t.junior_suspected, t.junior_dropped,
                t.junior_back, t.girls_missing, t.persuasions, t.enrolled, t.remark \
            """;
    private static final String FROM_REPORTS =
            """
            from dropout_report t left join organisation o on o.org = t.org
            where lies_in(t.org, :place) and t.withdrawn_at is null\
            """;

    private final Sql sql;

    LedgerLists(Sql sql) {
        this.sql = sql;
    }

    @Produces
    ExportSource cases() {
        return new LedgerList(
                "dropout-cases",
                "控辍保学台账",
                CASES,
                FROM_CASES,
                heads(
                        "学校(村)",
                        "place",
                        "姓名",
                        "name",
                        "性别",
                        "sex",
                        "出生日期",
                        "birth_date",
                        "学段",
                        "stage",
                        "状态",
                        "state",
                        "原因",
                        "cause",
                        "失学日期",
                        "missing_since",
                        "去向",
                        "whereabouts",
                        "学校责任人",
                        "school_duty",
                        "乡镇责任人",
                        "township_duty",
                        "村责任人",
                        "village_duty",
                        "劝返次数",
                        "persuasions",
                        "复学日期",
                        "returned_on",
                        "销号日期",
                        "closed_on"),
                Map.of("state", " and t.state = :state", "sex", " and t.sex = :sex"),
                sql);
    }

    @Produces
    ExportSource children() {
        return new LedgerList(
                "school-age-children",
                "适龄儿童台账",
                CHILDREN,
                FROM_CHILDREN,
                heads(
                        "村(社区)",
                        "place",
                        "姓名",
                        "name",
                        "性别",
                        "sex",
                        "出生日期",
                        "birth_date",
                        "户主",
                        "household_head",
                        "就读情况",
                        "standing",
                        "就读学校或去向",
                        "school",
                        "证明材料",
                        "proof",
                        "核实日期",
                        "verified_on"),
                Map.of("standing", " and t.standing = :standing", "sex", " and t.sex = :sex"),
                sql);
    }

    @Produces
    ExportSource reports() {
        return new LedgerList(
                "dropout-reports",
                "控辍保学报表",
                REPORTS,
                FROM_REPORTS,
                heads(
                        "单位",
                        "place",
                        "报告期",
                        "period",
                        "类别",
                        "rhythm",
                        "小学疑似辍学",
                        "primary_suspected",
                        "小学辍学",
                        "primary_dropped",
                        "小学复学",
                        "primary_back",
                        "初中疑似辍学",
                        "junior_suspected",
                        "初中辍学",
                        "junior_dropped",
                        "初中复学",
                        "junior_back",
                        "女童失学",
                        "girls_missing",
                        "劝返次数",
                        "persuasions",
                        "在校生",
                        "enrolled",
                        "备注",
                        "remark"),
                Map.of("rhythm", " and t.rhythm = :rhythm", "period", " and t.period = :period"),
                sql);
    }

    private static Map<String, String> heads(String... pairs) {
        var heads = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            heads.put(pairs[i], pairs[i + 1]);
        }
        return heads;
    }
}
