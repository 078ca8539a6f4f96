package org.guanai.mentoring.activity.lesson;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Lessons in health, puberty and mental health (3.1.6b, 3.2.4c).
@Path("/api/mentoring/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Activities",
        description = "Activities and lessons (3.1.4c, 3.1.6b, 3.1.6g, 3.1.6h, 3.2.3c, 3.2.4c)")
@RunOnVirtualThread
public class LessonResource {
    private static final String PATH = "/api/mentoring/lessons/";

    private final LessonDesk desk;
    private final Filters filters;
    private final Once once;

    LessonResource(LessonDesk desk, Filters filters, Once once) {
        this.desk = desk;
        this.filters = filters;
        this.once = once;
    }

    /// Record a lesson of a class.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.lesson-in-future`, `mentoring.class-unknown`")
    public RestResponse<LessonView> recordLesson(@NotNull @Valid LessonEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.one(desk.record(entry));
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List lessons in the order of their days.
    ///
    /// @param course only those of this course
    /// @param grade only those of this grade, 1–9
    /// @param from first day
    /// @param to last day
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<LessonView> listLessons(
            @QueryParam("course") Course course,
            @QueryParam("grade") Integer grade,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        var filter =
                new LessonDesk.Filter(
                        Optional.ofNullable(course),
                        Optional.ofNullable(grade),
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        filters.under(school, org));
        return desk.list(filter, paging);
    }

    /// Correct a lesson, for a reason that is kept: one's own, the principal all of the school.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(responseCode = "409", description = "`mentoring.lesson-withdrawn`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.lesson-in-future`, `mentoring.class-unknown`")
    public RestResponse<LessonView> correctLesson(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LessonEntry entry) {
        desk.correct(id, ifMatch, entry);
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Withdraw a lesson that was recorded by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.lesson-withdrawn`")
    public RestResponse<LessonView> withdrawLesson(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.withdraw(id, withdrawal);
                    var view = desk.one(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
