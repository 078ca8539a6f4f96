package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.safety.HomeLetterIssued;
import org.guanai.events.safety.HomeLetterWithdrawn;
import org.guanai.events.safety.MajorHazardFound;
import org.guanai.events.safety.MandatoryReportMade;
import org.guanai.events.safety.PublicReportReceived;
import org.guanai.events.safety.SicknessClustered;
import org.guanai.events.safety.WorkAssigned;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of safety (3.1.5, 3.3.1e) besides incidents: to staff and agencies, never to
/// whoever is suspected; to a family nothing but the letter that it is to sign.
@ApplicationScoped
class SafetyNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.SAFETY_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                workAssigned(),
                mandatory(),
                publicReport(),
                sickness(),
                majorHazard(),
                homeLetter(),
                homeLetterWithdrawn());
    }

    private static News<WorkAssigned> workAssigned() {
        return News.of(WorkAssigned.class, "SAFETY_WORK", NoticeKind.WORK)
                .about(WorkAssigned::id, WorkAssigned::org)
                .oncePer(e -> e.ownerId() + " " + e.dueOn())
                .toPerson(WorkAssigned::ownerId)
                .word("work", WorkAssigned::work)
                .day("due", WorkAssigned::dueOn)
                .zh("安全工作：{work}", "请您在{due}前完成：{work}。具体内容请在平台上查看。")
                .en(
                        "Safety: {work}",
                        "Please see to it by {due}: {work}. The platform shows what it is about.");
    }

    private static News<MandatoryReportMade> mandatory() {
        return News.of(MandatoryReportMade.class, "MANDATORY_REPORT", NoticeKind.ALERT)
                .about(MandatoryReportMade::reportId, MandatoryReportMade::org)
                .toCounty(Roles.AGENCY)
                .toCounty(Roles.SAFETY_OFFICER)
                .toCounty(Roles.COUNTY_OFFICER)
                .toPost(Roles.SAFETY_OFFICER)
                .except(SafetyNews::untold)
                .zh(
                        "强制报告：请立即处理",
                        "{school}有一份侵害未成年人强制报告。请立即报警并向教育、民政部门报告，在平台上登记回执。内容保密，报告人依法受保护，不得告知涉嫌人员。")
                .en(
                        "Mandatory report: act at once",
                        "There is a mandatory report at {school}. The police must be told at once, education and civil affairs too; record the receipts on the platform. It is confidential, and the law protects who reported.");
    }

    private static News<PublicReportReceived> publicReport() {
        return News.of(PublicReportReceived.class, "PUBLIC_REPORT", NoticeKind.ALERT)
                .about(PublicReportReceived::reportId, PublicReportReceived::org)
                .toCounty(Roles.SAFETY_OFFICER)
                .toCounty(Roles.COUNTY_OFFICER)
                .zh("社会举报：请核查", "收到一份关于未成年人受侵害的社会举报，请在平台上查看并核查。内容保密。")
                .en(
                        "A public report: please look into it",
                        "Somebody has reported harm to a child by the public form. The platform shows it; please look into it. It is confidential.");
    }

    private static News<SicknessClustered> sickness() {
        return News.of(SicknessClustered.class, "SICKNESS_CLUSTER", NoticeKind.ALERT)
                .about(SicknessClustered::clusterId, SicknessClustered::org)
                .toResponsible()
                .toPost(Roles.SAFETY_OFFICER)
                .toCounty(Roles.COUNTY_OFFICER)
                .word("complaint", SicknessClustered::complaint)
                .day("day", SicknessClustered::day)
                .text("students", e -> String.valueOf(e.students()))
                .zh(
                        "疑似聚集性病例：{school}",
                        "{day}，{school}已有{students}名学生出现{complaint}。请核实并按规定报告疾控和教育部门。")
                .en(
                        "Several children are sick at {school}",
                        "On {day}, {students} pupils of {school} have the same complaint: {complaint}. Please look into it, and tell the health authority and the bureau.");
    }

    private static News<MajorHazardFound> majorHazard() {
        return News.of(MajorHazardFound.class, "MAJOR_HAZARD", NoticeKind.ALERT)
                .about(MajorHazardFound::hazardId, MajorHazardFound::org)
                .toResponsible()
                .toCounty(Roles.SAFETY_OFFICER)
                .toCounty(Roles.COUNTY_OFFICER)
                .zh("重大安全隐患：{school}", "{school}发现一处重大安全隐患。请立即设置警戒和标志，并在平台上督促整改。")
                .en(
                        "A major hazard at {school}",
                        "A major hazard was found at {school}. It must be cordoned off and signed at once; the platform shows what it is.");
    }

    private static News<HomeLetterIssued> homeLetter() {
        return News.of(HomeLetterIssued.class, "HOME_LETTER", NoticeKind.FAMILY)
                .about(HomeLetterIssued::letterId, HomeLetterIssued::org)
                .student(HomeLetterIssued::studentId)
                .toGuardians()
                .day("due", HomeLetterIssued::dueOn)
                .zh(
                        "请签署家长安全责任书：{student}",
                        "{school}请您在{due}前签署{student}的家长安全责任书，内容是交通、防溺水和饮食安全。可以在平台上签署，也可以交回纸质回执。")
                .en(
                        "Please sign the safety letter for {student}",
                        "{school} asks you to sign the letter about the safety of {student} by {due}: traffic, water and food. You can sign it on the platform, or return it on paper.");
    }

    private static News<HomeLetterWithdrawn> homeLetterWithdrawn() {
        return News.takingBack(
                        HomeLetterWithdrawn.class,
                        "HOME_LETTER_WITHDRAWN",
                        NoticeKind.FAMILY,
                        "HOME_LETTER")
                .about(HomeLetterWithdrawn::letterId, HomeLetterWithdrawn::org)
                .student(HomeLetterWithdrawn::studentId)
                .toGuardians()
                .zh("不必再签署：{student}", "{student}的家长安全责任书已由学校撤回，不必再签署。")
                .en(
                        "No need to sign: {student}",
                        "The school has taken back the safety letter for {student}; nobody need sign it any more.");
    }

    private static Set<UUID> untold(MandatoryReportMade event) {
        var all = new HashSet<>(event.untoldIds());
        all.addAll(event.untoldHumans());
        return all;
    }
}
