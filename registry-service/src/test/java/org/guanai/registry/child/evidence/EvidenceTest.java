package org.guanai.registry.child.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guanai.events.Roles;
import org.guanai.files.attachment.ErasedAttachments;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 2.3: the evidence behind special groups, with its scans.
@QuarkusTest
class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final byte[] PAPER = "%PDF-1.7 低保证 3301".getBytes(StandardCharsets.UTF_8);

    private static final UUID PERSON = UUID.randomUUID();

    @Inject Roster roster;
    @Inject ErasedAttachments erased;
    private County county;
    private String student;

    @BeforeEach
    void aChild() {
        TestClock.today(TODAY);
        county = County.founded();
        student = roster.registered(county.school, child(county.schoolCode));
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void evidenceIsRecordedWithItsDayAndAssessorAndIsOnRecord() {
        var id = recorded();
        then(county.principal().get(evidence()))
                .ok()
                .shows("items[0].what", "低保证")
                .shows("items[0].on", "2026-03-01")
                .shows("items[0].assessor", "班主任李某")
                .lists("items[0].attachments");
        assertEquals(1, audits(id, "WROTE"));
    }

    @Test
    void evidenceOfTheFutureIsRefused() {
        then(record(county.principal(), TODAY.plusDays(1).toString()))
                .refused(400, "registry.evidence-in-future", "on");
    }

    @Test
    void aScanIsReadBackAsItWasAndOpeningItIsOnRecord() {
        var id = recorded();
        var file = then(attach(id, "低保证.pdf", PAPER)).created().id();
        var opened = county.principal().get(files(id) + "/" + file);
        then(opened)
                .ok()
                .header("Content-Type", "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        assertThat(opened.asByteArray()).isEqualTo(PAPER);
        assertEquals(1, audits(file.toString(), "OPENED"));
        then(county.principal().get(files(id) + "/" + file + "/thumbnail")).absent();
    }

    @Test
    void aScanLiesInTheStoreInNoReadableForm() throws IOException {
        var file = then(attach(recorded(), "低保证.pdf", PAPER)).created().id();
        assertThat(new String(Files.readAllBytes(stored(file)), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
    }

    @Test
    void aPhotoHasASmallPicture() throws IOException {
        var id = recorded();
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB), "jpeg", photo);
        var file = then(attach(id, "a.jpg", photo.toByteArray())).created();
        file.shows("thumbnail", true).shows("mediaType", "image/jpeg");
        var small = county.principal().get(files(id) + "/" + file.id() + "/thumbnail");
        then(small).ok().header("Content-Type", "image/jpeg");
        assertThat(ImageIO.read(small.asInputStream()).getWidth()).isEqualTo(320);
    }

    @Test
    void aFileIsWhatItsContentSaysNotItsName() {
        var id = recorded();
        then(attach(id, "a.pdf", "MZ a program".getBytes(StandardCharsets.US_ASCII)))
                .refused(415, "files.kind-unsupported");
        then(attach(id, "a.pdf", new byte[10_500_000])).refused(413, "files.too-large");
        then(county.principal()
                        .contentType("multipart/form-data")
                        .multiPart("other", "x")
                        .post(files(id)))
                .refused(400, "files.file-missing", "file");
        assertEquals(0, Rows.count("select count(*) from attachment where owner_id = ?", id));
    }

    @Test
    void aRepeatedUploadIsKeptOnceAndLeavesNoFile() {
        var id = recorded();
        var key = UUID.randomUUID().toString();
        var first = then(attach(as(key), id, "a.pdf", PAPER)).created().id();
        var again = then(attach(as(key), id, "a.pdf", PAPER)).created().id();
        assertEquals(first, again);
        assertEquals(1, Rows.count("select count(*) from attachment where owner_id = ?", id));
    }

    @Test
    void aRecordHasTwentyFilesAtMost() {
        var id = recorded();
        for (int i = 0; i < 20; i++) {
            then(attach(id, i + ".pdf", PAPER)).created();
        }
        then(attach(id, "21.pdf", PAPER)).refused(409, "files.too-many", "file");
    }

    @Test
    void anotherSchoolSeesNeitherEvidenceNorFiles() {
        var id = recorded();
        var file = then(attach(id, "a.pdf", PAPER)).created().id();
        then(county.otherPrincipal().get(evidence())).absent();
        then(county.otherPrincipal().get(files(id) + "/" + file)).absent();
        then(attach(county.otherPrincipal(), id, "a.pdf", PAPER)).absent();
        then(teacher().get(evidence())).forbidden();
    }

    @Test
    void aFileOfOtherEvidenceIsAbsent() {
        var file = then(attach(recorded(), "a.pdf", PAPER)).created().id();
        then(county.principal().get(files(recorded()) + "/" + file)).absent();
    }

    @Test
    void aWithdrawnFileOpensNoMoreAndIsErasedAfterThirtyDays() {
        var id = recorded();
        var file = then(attach(id, "a.pdf", PAPER)).created().id();
        then(withdraw(files(id) + "/" + file)).created();
        then(county.principal().get(files(id) + "/" + file)).absent();
        erased.erase();
        assertThat(stored(file)).exists();
        TestClock.today(TODAY.plusDays(31));
        erased.erase();
        assertThat(stored(file)).doesNotExist();
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from attachment where id = ? and file_key is not null",
                        file));
    }

    @Test
    void withdrawnEvidenceTakesItsFilesAlongAndIsShownWhenAskedFor() {
        var id = recorded();
        var file = then(attach(id, "a.pdf", PAPER)).created().id();
        then(withdraw(evidence() + "/" + id)).created();
        then(county.principal().get(evidence())).lists("items");
        then(county.principal().get(evidence() + "?withdrawn=true"))
                .shows("items[0].withdrawnWhy", "录入有误");
        then(county.principal().get(files(id) + "/" + file)).absent();
        then(attach(id, "b.pdf", PAPER)).refused(409, "registry.evidence-withdrawn");
        then(withdraw(evidence() + "/" + id)).refused(409, "registry.evidence-withdrawn");
    }

    @Test
    void whoeverEnteredEvidenceWithdrawsItWithinAWeek() {
        var teacher = county.teacher(Roles.CLASS_TEACHER, "1班");
        var id = then(record(classTeacher(teacher), "2026-03-01")).created().id();
        var other = classTeacher(county.teacher(Roles.CLASS_TEACHER, "1班"));
        then(withdraw(other, evidence() + "/" + id)).refused(409, "registry.evidence-withdrawal");
        TestClock.today(TODAY.plusDays(8));
        then(withdraw(classTeacher(teacher), evidence() + "/" + id))
                .refused(409, "registry.evidence-withdrawal");
        then(withdraw(evidence() + "/" + id)).created();
    }

    private UUID recorded() {
        return then(record(county.principal(), "2026-03-01")).created().id();
    }

    private Response record(RequestSpecification as, String on) {
        return as.body(
                        Map.of(
                                "group", "HARDSHIP",
                                "what", "低保证",
                                "on", on,
                                "assessor", "班主任李某"))
                .post(evidence());
    }

    private Response attach(UUID id, String name, byte[] content) {
        return attach(county.principal(), id, name, content);
    }

    private Response attach(RequestSpecification as, UUID id, String name, byte[] content) {
        return as.contentType("multipart/form-data")
                .multiPart("file", name, content, "application/octet-stream")
                .post(files(id));
    }

    private Response withdraw(String path) {
        return withdraw(county.principal(), path);
    }

    private static Response withdraw(RequestSpecification as, String path) {
        return as.contentType(ContentType.JSON)
                .body(Map.of("reason", "录入有误"))
                .post(path + "/withdrawals");
    }

    private RequestSpecification as(String key) {
        return given().header(
                        "Authorization",
                        Tokens.of(Roles.PRINCIPAL).org(county.school).person(PERSON).bearer())
                .header("Idempotency-Key", key);
    }

    private RequestSpecification teacher() {
        return county.teacher(UUID.randomUUID());
    }

    private RequestSpecification classTeacher(UUID person) {
        return county.classTeacher(person);
    }

    private String evidence() {
        return "/api/registry/students/" + student + "/evidence";
    }

    private String files(UUID id) {
        return evidence() + "/" + id + "/files";
    }

    private static Path stored(UUID file) {
        var folder = ConfigProvider.getConfig().getValue("guanai.files.dir", String.class);
        return Path.of(folder, "attachments", file + ".sealed");
    }

    private static long audits(Object id, String action) {
        return Rows.count(
                "select count(*) from audit where noun_id = ? and action = ?",
                id.toString(),
                action);
    }
}
