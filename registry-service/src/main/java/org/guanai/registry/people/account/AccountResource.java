package org.guanai.registry.people.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

/// Accounts (账号) of staff, guardians and helpers.
@Path("/api/registry/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts", description = "Accounts of staff, guardians, students and helpers (账号)")
public class AccountResource {
    private final AccountDesk desk;

    AccountResource(AccountDesk desk) {
        this.desk = desk;
    }

    /// Whether a person can log in, with which name, and how far their first login is. A school
    /// sees the accounts of its staff, of its children and of their guardians.
    ///
    /// @param person id of a record of staff, guardian, student or helper
    @GET
    @Path("{person}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @Operation(operationId = "getAccount", summary = "Read a person's account")
    public AccountView getAccount(@PathParam("person") UUID person) {
        return desk.find(person);
    }
}
