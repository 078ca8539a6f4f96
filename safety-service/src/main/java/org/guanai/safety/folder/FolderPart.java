package org.guanai.safety.folder;

import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// A part of the folder that one statement reads. By hand, since it only counts and lists what
/// other features keep; no child and no word of an incident is in it.
///
/// @param query with `:org` and `:since`; answers texts a, b, c and d
record FolderPart(String title, List<String> head, String query) {
    static final List<FolderPart> ALL =
            List.of(
                    new FolderPart(
                            "安全责任书",
                            List.of("层级", "学年", "已签", "应签"),
                            """
                            select case layer when 'BUREAU_SCHOOL' then '县教育局与学校' when 'SCHOOL_POST' then '学校与年级、岗位' else '学校与班主任' end as a,
                                year::text as b, (count(*) filter (where state = 'SIGNED'))::text as c, count(*)::text as d
                            from responsibility_letter where org = :org and state <> 'WITHDRAWN' and due_on >= :since
                            group by layer, year order by year desc, layer\
                            """),
                    new FolderPart(
                            "预案和制度",
                            List.of("名称", "版本", "最近复审", "下次复审"),
                            """
                            select title as a, revision::text as b, coalesce(reviewed_on::text, '—') as c, review_due_on::text as d
                            from safety_document where org = :org and withdrawn_at is null and :since::date is not null
                            order by kind, title limit 60\
                            """),
                    new FolderPart(
                            "应急演练",
                            List.of("日期", "情景", "用时(秒)", "应到/实到"),
                            """
                            select held_on::text as a, scenario as b, coalesce(out_in_seconds::text, '—') as c, due || '/' || counted as d
                            from drill where org = :org and withdrawn_at is null and held_on >= :since
                            order by held_on desc limit 60\
                            """),
                    new FolderPart(
                            "安全教育课",
                            List.of("日期", "主题", "对象", "人数"),
                            """
                            select held_on::text as a, topic as b, audience as c, attended::text as d
                            from safety_lesson where org = :org and withdrawn_at is null and held_on >= :since
                            order by held_on desc limit 60\
                            """),
                    new FolderPart(
                            "隐患台账",
                            List.of("发现日期", "部位", "时限", "状态"),
                            """
                            select found_on::text as a, place as b, due_on::text as c,
                                case state when 'CLOSED' then '已销号' when 'RECTIFIED' then '待复查' else '未整改' end as d
                            from hazard where org = :org and state <> 'WITHDRAWN' and found_on >= :since
                            order by found_on desc limit 100\
                            """),
                    new FolderPart(
                            "校园周边隐患",
                            List.of("发现日期", "地点", "主管部门", "状态"),
                            """
                            select found_on::text as a, place as b, agency as c, case state when 'CLOSED' then '已消除' else '未消除' end as d
                            from surroundings_hazard where org = :org and state <> 'WITHDRAWN' and found_on >= :since
                            order by found_on desc limit 60\
                            """),
                    new FolderPart(
                            "寄宿五项条件",
                            List.of("检查日期", "总分(50)", "未整改项", ""),
                            """
                            select i.inspected_on::text as a, i.total::text as b,
                                (count(*) filter (where s.due_on is not null and s.verified_on is null))::text as c, '' as d
                            from condition_inspection i join condition_score s on s.inspection_id = i.id
                            where i.org = :org and i.withdrawn_at is null and i.inspected_on >= :since
                            group by i.id order by i.inspected_on desc limit 30\
                            """),
                    new FolderPart(
                            "突发事件(按类别和等级计数)",
                            List.of("类别", "等级", "起数", "已结案"),
                            """
                            select kind as a, severity::text as b, count(*)::text as c, (count(*) filter (where state = 'CLOSED'))::text as d
                            from incident where org = :org and withdrawn_at is null and occurred_at >= :since::date
                            and cardinality(suspect_staff) = 0
                            group by kind, severity order by severity desc, kind\
                            """));

    List<List<String>> rows(Sql sql, OrgPath org, LocalDate since) {
        return sql.query(query)
                .with("org", org.text())
                .with("since", since)
                .list(r -> List.of(r.text("a"), r.text("b"), r.text("c"), r.text("d")));
    }
}
