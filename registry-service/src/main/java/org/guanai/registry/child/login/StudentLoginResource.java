package org.guanai.registry.child.login;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.registry.people.account.AccountView;

/// The account of a child (学生账号).
@Path("/api/registry/students/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts", description = "Accounts of staff, guardians, students and helpers (账号)")
public class StudentLoginResource {
    private final StudentLogin login;

    StudentLoginResource(StudentLogin login) {
        this.login = login;
    }

    /// Open an account for a student, or open it again. It stays with the child at the next school,
    /// and is closed when the child is enrolled nowhere. The code for the first login comes with a
    /// login card.
    ///
    /// @param id of the student, who is the `person` of the account
    @POST
    @WithoutKey
    @Path("accounts")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "200",
            description = "The account, open or waiting to be",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "409", description = "`registry.not-enrolled`")
    public AccountView openStudentAccount(@PathParam("id") UUID id) {
        return login.open(id);
    }

    /// Close a student's account: nobody logs in with it any more, until it is opened again.
    ///
    /// @param id of the student
    @POST
    @WithoutKey
    @Path("account-closures")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "200",
            description = "The account, closed",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public AccountView closeStudentAccount(@PathParam("id") UUID id) {
        return login.close(id);
    }
}
