package org.guanai.notification.family.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.guanai.notification.family.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Parents' contacts with their children (父母联系记录): an absent parent should talk with the child at
/// least once a week (3.2.3d).
@Path("/api/notification/parent-contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Parent contacts",
        description = "When absent parents were in touch with their children (3.2.3d)")
public class ParentContactResource {
    private static final String PATH = "/api/notification/parent-contacts/";

    private final ParentContactDesk desk;
    private final ParentContactList list;
    private final Once once;

    ParentContactResource(ParentContactDesk desk, ParentContactList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Note that a parent was in touch: by the parent, by the child, or by the school.
    @POST
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    @APIResponse(responseCode = "201", description = "Noted")
    @APIResponse(responseCode = "422", description = "`notification.not-a-guardian`")
    public RestResponse<ParentContactView> recordParentContact(
            @NotNull @Valid ParentContactEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.record(entry);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List parents' contacts, newest first.
    ///
    /// @param student only those of this child
    /// @param org path of an organisation, itself and below
    /// @param withdrawn `true` for also those that were taken back
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    public Page<ParentContactView> listParentContacts(
            @QueryParam("student") UUID student,
            @QueryParam("org") String org,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @BeanParam Paging paging) {
        return list.contacts(student, org, withdrawn, paging);
    }

    /// One contact of a parent, also when it was taken back.
    ///
    /// @param id of the contact
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    public RestResponse<ParentContactView> getParentContact(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Correct a contact of a parent: by whoever noted it, class teacher or principal.
    ///
    /// @param id of the contact
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(responseCode = "403", description = "`notification.not-noted-by-you`")
    @APIResponse(responseCode = "409", description = "`notification.withdrawn`")
    public RestResponse<ParentContactView> correctParentContact(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ParentContactCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Take a contact of a parent back: it did not happen. It stays with the reason.
    ///
    /// @param id of the contact
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.STUDENT
    })
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "403", description = "`notification.not-noted-by-you`")
    @APIResponse(responseCode = "409", description = "`notification.withdrawn`")
    public RestResponse<ParentContactView> withdrawParentContact(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
