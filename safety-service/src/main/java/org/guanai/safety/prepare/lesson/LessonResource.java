package org.guanai.safety.prepare.lesson;

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
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(LessonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Safety lessons", description = "The log of safety lessons (3.1.5b)")
public class LessonResource {
    static final String PATH = "/api/safety/lessons";

    private final LessonDesk desk;
    private final Once once;

    LessonResource(LessonDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a safety lesson.
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<LessonView> recordLesson(@NotNull @Valid LessonEntry entry) {
        return created(entry, () -> desk.hold(entry));
    }

    /// List safety lessons, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param topic of the lessons
    /// @param org path of an organisation: its records and those of all below it
    /// @param from first day, and
    /// @param to last day: on which they were held
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public Page<LessonView> listLessons(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("topic") LessonTopic topic,
            @QueryParam("org") String org,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.list(school, topic, org, from, to, paging);
    }

    /// Correct a safety lesson. Its school stays.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "409", description = "`safety.lesson-withdrawn`")
    public RestResponse<LessonView> correctLesson(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LessonEntry entry) {
        var view = desk.correct(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }

    /// Withdraw a safety lesson that was not held.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.lesson-withdrawn`")
    public RestResponse<LessonView> withdrawLesson(
            @PathParam("id") UUID id, @NotNull @Valid LessonWithdrawal withdrawal) {
        return created(withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<LessonView> created(Object content, Supplier<LessonView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }
}
