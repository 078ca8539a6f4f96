package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.DropoutCaseMoved;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.events.registry.TransferMoved;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of the roll: transfers (3.1.2c), leave, and children who are missing (3.2.4f).
@ApplicationScoped
class RollNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.REGISTRY_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                asked(),
                released(),
                approved(),
                refused(),
                transferred(),
                goneAgain(),
                backAgain(),
                missed(),
                droppedOut(),
                poor(),
                leaveAsked(),
                leaveGranted());
    }

    private static News<TransferMoved> asked() {
        return transfer("TRANSFER_REQUESTED", NoticeKind.WORK, TransferState.REQUESTED)
                .about(TransferMoved::transferId, TransferMoved::fromOrg)
                .oncePer(TransferMoved::dueOn)
                .toPost(Roles.PRINCIPAL, TransferMoved::fromOrg)
                .zh("有一名学生申请转出", "{to}申请接收贵校学生{student},请在{due}前在平台上答复。")
                .en(
                        "A transfer waits for your answer",
                        "{to} asks for {student}. Please answer on the platform by {due}.");
    }

    private static News<TransferMoved> released() {
        return transfer("TRANSFER_RELEASED", NoticeKind.WORK, TransferState.RELEASED)
                .toCounty(Roles.COUNTY_OFFICER)
                .zh("有一项转学等待县级核准", "{student}申请转入{to},转出学校已同意,请在{due}前核准。")
                .en(
                        "A transfer waits for the county",
                        "{student} is to move to {to}, and the school has agreed. Please decide by {due}.");
    }

    private static News<TransferMoved> approved() {
        return transfer("TRANSFER_APPROVED", NoticeKind.WORK, TransferState.APPROVED)
                .toPost(Roles.PRINCIPAL)
                .zh("转学已同意,请调档", "{student}的转学已同意,请在{due}前办理入学并调取档案。")
                .en(
                        "A transfer was agreed to",
                        "{student} may come. Please take the child in and call for the file by {due}.");
    }

    private static News<TransferMoved> refused() {
        return transfer("TRANSFER_REFUSED", NoticeKind.WORK, TransferState.REFUSED)
                .oncePer(TransferMoved::state)
                .toPost(Roles.PRINCIPAL)
                .zh("转学申请未获同意", "{student}的转学申请未获同意,理由请在平台上查看。")
                .en(
                        "A transfer was not agreed to",
                        "The transfer of {student} was not agreed to. Its reason is on the platform.");
    }

    private static News<TransferMoved> transferred() {
        return transfer("TRANSFERRED", NoticeKind.ROLL, TransferState.COMPLETED)
                .toGuardians()
                .zh("孩子已转入{to}", "{student}的学籍和档案已转入{to},今后由新学校与您联系。")
                .en(
                        "Your child is at {to} now",
                        "The enrolment and the file of {student} are with {to}, which will be in touch with you.");
    }

    private static News<TransferMoved> goneAgain() {
        return transfer("TRANSFER_REVERSED", NoticeKind.WORK, TransferState.REVERSED)
                .toPost(Roles.PRINCIPAL)
                .zh("一项转学已撤销", "{student}的转学系误办,县教育局已撤销,学籍和档案已退回原学校。")
                .en(
                        "A transfer was taken back",
                        "The transfer of {student} was a mistake, and the county has taken it back. File and enrolment are with the former school again.");
    }

    private static News<TransferMoved> backAgain() {
        return News.of(TransferMoved.class, "TRANSFER_REVERSED_HOME", NoticeKind.ROLL)
                .about(TransferMoved::transferId, TransferMoved::fromOrg)
                .student(TransferMoved::studentId)
                .when(e -> e.state() == TransferState.REVERSED)
                .place("school", TransferMoved::fromOrg)
                .toGuardians()
                .zh("孩子的学籍仍在{school}", "{student}的转学系误办,已经撤销,学籍和档案仍在{school}。")
                .en(
                        "Your child is still at {school}",
                        "The transfer of {student} was a mistake and was taken back. Enrolment and file are with {school}.");
    }

    private static News<DropoutCaseMoved> missed() {
        return missing("CHILD_MISSED", NoticeKind.ALERT)
                .when(e -> e.state() == DropoutCaseMoved.DropoutState.SUSPECTED)
                .toResponsible()
                .zh("有学生疑似辍学", "{student}连续缺课,已列入疑似辍学台账,请按一生一案劝返。")
                .en(
                        "A child is missed",
                        "{student} has stayed away from school and is in the suspected ledger now. Please see the family.");
    }

    private static News<DropoutCaseMoved> droppedOut() {
        return missing("CHILD_DROPPED_OUT", NoticeKind.ALERT)
                .when(e -> e.state() == DropoutCaseMoved.DropoutState.DROPPED_OUT)
                .toCounty(Roles.COUNTY_OFFICER)
                .zh("有儿童失学", "有一名儿童失学,已列入辍学台账,请在平台上查看个案。")
                .en(
                        "A child has dropped out",
                        "A child is in the dropout ledger now. Please see its case on the platform.");
    }

    private static News<DropoutCaseMoved> poor() {
        return missing("CHILD_MISSING_FOR_POVERTY", NoticeKind.WORK)
                .when(e -> e.forPoverty() && e.state() == DropoutCaseMoved.DropoutState.DROPPED_OUT)
                .toPost(Roles.AID_OFFICER)
                .zh("请为因贫失学的学生申请资助", "{student}因家庭经济困难失学,请为其申请资助,并在个案中关联申请。")
                .en(
                        "A child is missing for poverty",
                        "{student} is missing from school for poverty. Please apply for aid and name the application in the case.");
    }

    private static News<StudentLeaveMoved> leaveAsked() {
        return leave("LEAVE_REQUESTED", NoticeKind.WORK, StudentLeaveMoved.LeaveState.REQUESTED)
                .toCounty(Roles.COUNTY_OFFICER)
                .zh("有一项休学申请等待审批", "{school}为{student}申请休学至{until},请审批。")
                .en(
                        "A leave from school waits for the county",
                        "{school} applies for leave for {student} until {until}.");
    }

    private static News<StudentLeaveMoved> leaveGranted() {
        return leave("LEAVE_GRANTED", NoticeKind.ROLL, StudentLeaveMoved.LeaveState.GRANTED)
                .toGuardians()
                .zh("孩子的休学已批准", "{student}的休学已批准,至{until}止,期满请办理复学。")
                .en(
                        "Your child's leave was granted",
                        "The leave of {student} was granted until {until}. Please see to the return in time.");
    }

    private static News<TransferMoved> transfer(String code, NoticeKind kind, TransferState state) {
        var news =
                News.of(TransferMoved.class, code, kind)
                        .about(TransferMoved::transferId, TransferMoved::org)
                        .student(TransferMoved::studentId)
                        .when(e -> e.state() == state)
                        .place("to", TransferMoved::org);
        return state == TransferState.COMPLETED
                        || state == TransferState.REFUSED
                        || state == TransferState.REVERSED
                ? news
                : news.day("due", TransferMoved::dueOn);
    }

    private static News<DropoutCaseMoved> missing(String code, NoticeKind kind) {
        return News.of(DropoutCaseMoved.class, code, kind)
                .about(DropoutCaseMoved::caseId, DropoutCaseMoved::org)
                .student(DropoutCaseMoved::studentId);
    }

    private static News<StudentLeaveMoved> leave(
            String code, NoticeKind kind, StudentLeaveMoved.LeaveState state) {
        return News.of(StudentLeaveMoved.class, code, kind)
                .about(StudentLeaveMoved::leaveId, StudentLeaveMoved::org)
                .student(StudentLeaveMoved::studentId)
                .when(e -> e.state() == state)
                .day("until", StudentLeaveMoved::until);
    }
}
