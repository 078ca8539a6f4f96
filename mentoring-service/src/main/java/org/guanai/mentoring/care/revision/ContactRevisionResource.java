package org.guanai.mentoring.care.revision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// Earlier versions of contacts (更正记录).
@Path("/api/mentoring/contacts/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class ContactRevisionResource {
    private final ContactRevisionList list;

    ContactRevisionResource(ContactRevisionList list) {
        this.list = list;
    }

    /// List what a contact said before it was corrected or withdrawn, oldest first, with who
    /// changed it, when and why. Empty for one that was never changed.
    ///
    /// @param id of the contact
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<ContactRevisionView> listContactRevisions(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return list.of(id, paging);
    }
}
