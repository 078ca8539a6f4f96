package org.guanai.registry.people.responsible;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Who answers for each school (领导负责制, 3.1.1a).
@Path("/api/registry/responsible-persons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Responsible persons",
        description = "Who answers for each school, with the term of office (责任人)")
public class ResponsibleResource {
    private static final String HERE = "/api/registry/responsible-persons/";

    private final ResponsibleDesk desk;
    private final Once once;

    ResponsibleResource(ResponsibleDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Make a principal responsible for the school, for a term of office. One at a time.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.office-held`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.school-unknown`, `registry.not-the-principal`")
    public RestResponse<ResponsibleView> appointResponsiblePerson(
            @NotNull @Valid Appointment appointment) {
        return once.created(appointment, () -> created(desk.appoint(appointment)));
    }

    /// List who answers or answered for the schools, newest first.
    ///
    /// @param org path of an organisation: schools there and below
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<ResponsibleView> listResponsiblePersons(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.list(org, paging);
    }

    /// List schools with pupils for which nobody answers today.
    ///
    /// @param org path of an organisation: schools there and below
    @GET
    @Path("vacancies")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<VacantSchool> listVacancies(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.vacant(org, paging);
    }

    /// Read who answers for a school.
    ///
    /// @param id of the entry
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public RestResponse<ResponsibleView> getResponsiblePerson(@PathParam("id") UUID id) {
        return answer(desk.one(id));
    }

    /// Put a term of office right.
    ///
    /// @param id of the entry
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description = "`registry.office-held`, `registry.withdrawn-already`")
    public RestResponse<ResponsibleView> changeResponsiblePerson(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AppointmentChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    /// End a term of office before its time.
    ///
    /// @param id of the entry
    @POST
    @Path("{id}/endings")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description = "`registry.appointment-over`, `registry.withdrawn-already`")
    public RestResponse<ResponsibleView> endResponsiblePerson(
            @PathParam("id") UUID id, @NotNull @Valid AppointmentEnding ending) {
        return once.created(ending, () -> created(desk.end(id, ending)));
    }

    /// Take an entry back that should not be there.
    ///
    /// @param id of the entry
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<ResponsibleView> withdrawResponsiblePerson(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static RestResponse<ResponsibleView> answer(ResponsibleView view) {
        return Editable.of(view, view.version());
    }

    private static Created<ResponsibleView> created(ResponsibleView view) {
        return Created.at(HERE + view.id(), view, view.version());
    }
}
