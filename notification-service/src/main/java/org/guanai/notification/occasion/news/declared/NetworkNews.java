package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.CorrectionAnswered;
import org.guanai.events.registry.CorrectionRequested;
import org.guanai.events.registry.DirectoryChanged;
import org.guanai.events.registry.EntrustmentEnded;
import org.guanai.events.registry.EntrustmentSigned;
import org.guanai.events.registry.ReferralAnswered;
import org.guanai.events.registry.ReferralSent;
import org.guanai.events.registry.ReferralWithdrawn;
import org.guanai.events.registry.StaffBarred;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of the network (3.2.2b, 3.2.3): tasks, entrustments, requests for correction,
/// contacts at school.
@ApplicationScoped
class NetworkNews implements DeclaredNews {
    private static final String SENT = "REFERRAL_SENT";
    private static final List<String> ROLES =
            List.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AGENCY);

    @Override
    public String topic() {
        return Topics.REGISTRY_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        var all = new ArrayList<News<?>>();
        for (var role : ROLES) {
            all.add(sent(codeOf(role, true), NoticeKind.ALERT, true, role));
            all.add(sent(codeOf(role, false), NoticeKind.WORK, false, role));
        }
        all.add(sentToPeople(SENT + "_PEOPLE_URGENT", NoticeKind.ALERT, true));
        all.add(sentToPeople(SENT + "_PEOPLE", NoticeKind.WORK, false));
        all.addAll(
                List.of(
                        answered(),
                        withdrawn(),
                        directory(),
                        entrusted(),
                        entrustedInVillage(),
                        entrustedByFamily(),
                        entrustmentOver(),
                        entrustmentOverInVillage(),
                        entrustmentMistaken(),
                        entrustmentMistakenInVillage(),
                        requested(),
                        appealed(),
                        corrected(),
                        refused(),
                        barred()));
        return all;
    }

    private static String codeOf(String role, boolean urgent) {
        var code = SENT + "_" + role.toUpperCase(Locale.ROOT).replace('-', '_');
        return urgent ? code + "_URGENT" : code;
    }

    /// Passed on or sent back, it is told again.
    private static News<ReferralSent> sent(String code, NoticeKind kind, boolean urgent) {
        return News.of(ReferralSent.class, code, kind)
                .about(ReferralSent::referralId, ReferralSent::org)
                .oncePer(e -> e.org() + e.dueOn())
                .day("due", ReferralSent::dueOn)
                .zh(
                        urgent ? "紧急：收到一项转介事项，请尽快办理" : "收到一项转介事项，{due}前办复",
                        "{school}收到一项需要协同办理的事项，请于{due}前在平台上查看、办理并答复。事项内容请登录后查看，请注意保护未成年人隐私。")
                .en(
                        urgent
                                ? "Urgent: a task was referred to you"
                                : "A task was referred to you, due {due}",
                        "A task was referred to {school}. Please open it on the platform, see to it and answer it by {due}. It may concern a child: please keep it to yourself.");
    }

    private static News<ReferralSent> sent(
            String code, NoticeKind kind, boolean urgent, String role) {
        return sent(code, kind, urgent)
                .when(e -> e.urgent() == urgent && role.equals(e.role()))
                .toPost(role);
    }

    private static News<ReferralSent> sentToPeople(String code, NoticeKind kind, boolean urgent) {
        return sent(code, kind, urgent)
                .when(e -> e.urgent() == urgent && e.role() == null)
                .toPeople(ReferralSent::people);
    }

    private static News<ReferralAnswered> answered() {
        return News.of(ReferralAnswered.class, "REFERRAL_ANSWERED", NoticeKind.WORK)
                .about(ReferralAnswered::referralId, ReferralAnswered::org)
                .toPerson(ReferralAnswered::senderId)
                .zh("您发出的转介事项已答复", "您发出的转介事项已有答复，请在平台上查看：可以办结，也可以退回补充。")
                .en(
                        "A task that you referred was answered",
                        "A task that you referred was answered. Please look at it on the platform: close it, or send it back.");
    }

    private static News<ReferralWithdrawn> withdrawn() {
        var codes = new ArrayList<String>();
        for (var role : ROLES) {
            codes.add(codeOf(role, true));
            codes.add(codeOf(role, false));
        }
        codes.add(SENT + "_PEOPLE_URGENT");
        codes.add(SENT + "_PEOPLE");
        return News.takingBack(
                        ReferralWithdrawn.class,
                        "REFERRAL_WITHDRAWN",
                        NoticeKind.WORK,
                        codes.toArray(String[]::new))
                .about(ReferralWithdrawn::referralId, ReferralWithdrawn::org)
                .zh("一项转介事项已撤回", "此前转给您的一项事项已由发出方撤回，无需再办理。")
                .en(
                        "A task was taken back",
                        "A task that was referred to you was taken back by whoever sent it. Nothing is left to do.");
    }

    private static News<DirectoryChanged> directory() {
        return News.of(DirectoryChanged.class, "DIRECTORY_CHANGED", NoticeKind.FAMILY)
                .about(DirectoryChanged::studentId, DirectoryChanged::org)
                .student(DirectoryChanged::studentId)
                .oncePer(DirectoryChanged::on)
                .toGuardians()
                .zh("{student}所在班级的学校联系电话有变化", "{student}所在班级的校长、班主任或任课教师及其电话有变化，请登录平台查看最新的联系电话。")
                .en(
                        "Whom to call at the school of {student} has changed",
                        "The principal, class teacher or teachers of {student}, or their telephone numbers, have changed. The present ones are on the platform.");
    }

    private static News<EntrustmentSigned> signed(String code, NoticeKind kind) {
        return News.of(EntrustmentSigned.class, code, kind)
                .about(EntrustmentSigned::entrustmentId, EntrustmentSigned::org)
                .student(EntrustmentSigned::studentId)
                .day("from", EntrustmentSigned::from)
                .day("until", EntrustmentSigned::until);
    }

    private static News<EntrustmentSigned> entrusted() {
        return signed("ENTRUSTMENT_SIGNED", NoticeKind.WORK)
                .toPost(Roles.PRINCIPAL)
                .toClassTeacher()
                .zh("委托照护告知：{student}", "{student}的父母已委托他人照护，自{from}起至{until}止。请关注照护情况，每学期至少复查一次。")
                .en(
                        "{student} is in somebody else's care",
                        "The parents of {student} have entrusted somebody with the care of the child from {from} to {until}. Please look at it again each term.");
    }

    /// Of the village, since its worker sees nothing of the school.
    private static News<EntrustmentSigned> entrustedInVillage() {
        return signed("ENTRUSTMENT_VILLAGE", NoticeKind.WORK)
                .about(EntrustmentSigned::entrustmentId, EntrustmentSigned::village)
                .when(e -> e.village() != null)
                .toPost(Roles.AGENCY)
                .place("at", EntrustmentSigned::org)
                .zh(
                        "委托照护书面告知：{student}",
                        "住在本村（社区）、就读于{at}的学生{student}，其父母已委托他人照护，自{from}起至{until}止。请协助关注该学生的生活与安全。")
                .en(
                        "{student} is in somebody else's care",
                        "The parents of {student}, who lives in your village and goes to {at}, have entrusted somebody with the care of the child from {from} to {until}. Please keep an eye on the child's life and safety.");
    }

    private static News<EntrustmentSigned> entrustedByFamily() {
        return signed("ENTRUSTMENT_FAMILY", NoticeKind.CARE)
                .toGuardians()
                .zh(
                        "委托照护已登记：{student}",
                        "{student}的委托照护协议已登记，自{from}起至{until}止。请与孩子和受托人每周至少联系和交流一次，了解孩子的生活、学习和心理。")
                .en(
                        "The care of {student} is registered",
                        "The agreement on the care of {student} is registered, from {from} to {until}. Please talk to the child and to the carer at least once a week.");
    }

    private static News<EntrustmentEnded> over(String code) {
        return News.of(EntrustmentEnded.class, code, NoticeKind.WORK)
                .about(EntrustmentEnded::entrustmentId, EntrustmentEnded::org)
                .student(EntrustmentEnded::studentId)
                .day("on", EntrustmentEnded::on)
                .zh("委托照护已结束：{student}", "{student}的委托照护自{on}起结束。请核实孩子现由谁照护。")
                .en(
                        "The entrusted care of {student} is over",
                        "The entrusted care of {student} ended on {on}. Please find out who takes care of the child now.");
    }

    private static News<EntrustmentEnded> entrustmentOver() {
        return over("ENTRUSTMENT_ENDED")
                .when(e -> !e.mistaken())
                .toPost(Roles.PRINCIPAL)
                .toClassTeacher();
    }

    private static News<EntrustmentEnded> entrustmentOverInVillage() {
        return over("ENTRUSTMENT_ENDED_VILLAGE")
                .about(EntrustmentEnded::entrustmentId, EntrustmentEnded::village)
                .when(e -> !e.mistaken() && e.village() != null)
                .toPost(Roles.AGENCY);
    }

    private static News<EntrustmentEnded> entrustmentMistaken() {
        return mistaken("ENTRUSTMENT_MISTAKEN", "ENTRUSTMENT_SIGNED", "ENTRUSTMENT_FAMILY")
                .about(EntrustmentEnded::entrustmentId, EntrustmentEnded::org)
                .when(EntrustmentEnded::mistaken);
    }

    private static News<EntrustmentEnded> entrustmentMistakenInVillage() {
        return mistaken("ENTRUSTMENT_MISTAKEN_VILLAGE", "ENTRUSTMENT_VILLAGE")
                .about(EntrustmentEnded::entrustmentId, EntrustmentEnded::village)
                .when(e -> e.mistaken() && e.village() != null);
    }

    private static News<EntrustmentEnded> mistaken(String code, String... takenBack) {
        return News.takingBack(EntrustmentEnded.class, code, NoticeKind.WORK, takenBack)
                .student(EntrustmentEnded::studentId)
                .zh("更正：{student}的委托照护登记有误", "此前告知的{student}委托照护登记有误，已撤回，请忽略。")
                .en(
                        "Correction: the entrusted care of {student} was entered by mistake",
                        "What you were told of the entrusted care of {student} was a mistake and was taken back.");
    }

    private static News<CorrectionRequested> asked(String code) {
        return News.of(CorrectionRequested.class, code, NoticeKind.WORK)
                .about(CorrectionRequested::requestId, CorrectionRequested::org)
                .student(CorrectionRequested::studentId)
                .day("due", CorrectionRequested::dueOn);
    }

    private static News<CorrectionRequested> requested() {
        return asked("CORRECTION_REQUESTED")
                .when(e -> e.role().equals(Roles.PRINCIPAL))
                .toPost(Roles.PRINCIPAL)
                .zh("家长申请更正档案：{student}", "{student}的监护人申请更正档案信息，请核实并于{due}前答复；不予更正须说明理由。")
                .en(
                        "A guardian asks for a correction: {student}",
                        "A guardian of {student} asks that something in the file be put right. Please look into it and answer by {due}; a refusal needs its reason.");
    }

    private static News<CorrectionRequested> appealed() {
        return asked("CORRECTION_APPEALED")
                .when(e -> e.role().equals(Roles.COUNTY_OFFICER))
                .toCounty(Roles.COUNTY_OFFICER)
                .zh("家长对更正答复不服：{student}", "{student}的监护人对学校不予更正的答复申请复核，请于{due}前作出决定。")
                .en(
                        "A guardian appeals: {student}",
                        "A guardian of {student} does not accept the school's refusal of a correction. Please decide by {due}.");
    }

    private static News<CorrectionAnswered> answer(String code, boolean corrected) {
        return News.of(CorrectionAnswered.class, code, NoticeKind.ROLL)
                .when(e -> e.corrected() == corrected)
                .about(CorrectionAnswered::requestId, CorrectionAnswered::org)
                .student(CorrectionAnswered::studentId)
                .oncePer(CorrectionAnswered::isFinal)
                .toPerson(CorrectionAnswered::requesterId);
    }

    private static News<CorrectionAnswered> corrected() {
        return answer("CORRECTION_MADE", true)
                .zh("您的更正申请已办理：{student}", "您为{student}提出的更正申请已办理，信息已更正。详情请登录平台查看。")
                .en(
                        "Your request for {student} was granted",
                        "What you asked for in the file of {student} was put right. You find the details on the platform.");
    }

    private static News<CorrectionAnswered> refused() {
        return answer("CORRECTION_REFUSED", false)
                .zh("您的更正申请已答复：{student}", "您为{student}提出的更正申请未予更正，理由请登录平台查看。学校答复后您还可以向县教育局申请复核。")
                .en(
                        "Your request for {student} was answered",
                        "What you asked for in the file of {student} was not changed. The reason is on the platform. Against the school's answer you may appeal to the county.");
    }

    private static News<StaffBarred> barred() {
        return News.of(StaffBarred.class, "STAFF_BARRED", NoticeKind.ALERT)
                .about(StaffBarred::staffId, StaffBarred::org)
                .toPost(Roles.PRINCIPAL)
                .toCounty(Roles.COUNTY_OFFICER)
                .name("who", StaffBarred::staffId)
                .except(e -> Set.of(e.staffId(), e.human()))
                .zh(
                        "从业查询结果：一名教职工须立即停止工作",
                        "{school}一名教职工（{who}）经从业查询不得从事密切接触未成年人的工作，其账号和岗位已停用。请立即停止其工作，并依法处理。")
                .en(
                        "Record check: a member of staff must stop at once",
                        "A record check excludes a member of staff of {school} ({who}) from working with children. The account and the posts are closed. Please see that the work stops at once.");
    }
}
