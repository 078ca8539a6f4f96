package org.guanai.safety.boarding.sickcare;

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

@Path(SickCareResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sick cares", description = "Care for children who fall ill at school (3.3.1e)")
public class SickCareResource {
    static final String PATH = "/api/safety/sick-cares";

    private final SickCareDesk desk;
    private final Once once;

    SickCareResource(SickCareDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record that a child fell ill, and what was done. Medicine only with the guardian's written
    /// order. Several alike on one day are announced to the principal and the county (rule
    /// `sick-cluster`).
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "422", description = "`safety.medicine-without-order`")
    public RestResponse<SickCareView> recordSickCare(@NotNull @Valid SickCareEntry entry) {
        return created(entry, () -> desk.begin(entry));
    }

    /// List children who fell ill, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param student id of a student
    /// @param day on which they fell ill
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public Page<SickCareSummary> listSickCares(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("student") UUID student,
            @QueryParam("day") LocalDate day) {
        return desk.list(school, student, day, paging);
    }

    /// Get the care for a child who fell ill. Opening it is on record.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public RestResponse<SickCareView> getSickCare(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct what was recorded of a child who fell ill, for a reason.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "422", description = "`safety.medicine-without-order`")
    public RestResponse<SickCareView> correctSickCare(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SickCareCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// End the care: say how it went.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "409", description = "`safety.sick-care-ended`")
    public RestResponse<SickCareView> endSickCare(
            @PathParam("id") UUID id, @NotNull @Valid SickCareEnd end) {
        return created(end, () -> desk.end(id, end));
    }

    private RestResponse<SickCareView> created(Object content, Supplier<SickCareView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }
}
