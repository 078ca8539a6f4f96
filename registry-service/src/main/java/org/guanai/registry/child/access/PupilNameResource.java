package org.guanai.registry.child.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

/// Names of a school's children, for its own staff.
@Path("/api/registry/pupil-names")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Access requests",
        description = "Files of others' children, for a purpose and a time (查阅申请)")
public class PupilNameResource {
    private final AccessDesk desk;

    PupilNameResource(AccessDesk desk) {
        this.desk = desk;
    }

    /// Find children of one's school by name, whoever teaches them: at most 20, with their class
    /// and nothing else, to report an incident or to ask for a file. Each search is on record.
    ///
    /// @param q part of a name, of its pinyin or of its initials
    @GET
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER
    })
    public List<PupilName> listPupilNames(
            @QueryParam("q") @NotNull @Size(min = 2, max = 40) String q) {
        return desk.find(q);
    }
}
