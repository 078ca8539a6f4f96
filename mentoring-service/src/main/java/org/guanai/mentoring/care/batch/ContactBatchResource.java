package org.guanai.mentoring.care.batch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Many contacts at once (批量录入).
@Path("/api/mentoring/contact-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class ContactBatchResource {
    private static final String CONTACTS = "/api/mentoring/contacts";

    private final ContactBatchDesk desk;
    private final Once once;
    private final Filters filters;

    ContactBatchResource(ContactBatchDesk desk, Once once, Filters filters) {
        this.desk = desk;
        this.once = once;
        this.filters = filters;
    }

    /// Record up to 100 contacts, with a result for each. The good rows are kept.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.INTEGRATION})
    @APIResponse(responseCode = "201", description = "Each row with its result")
    public RestResponse<ContactResults> recordContacts(@NotNull @Valid ContactBatch batch) {
        return once.created(
                batch, () -> Created.at(CONTACTS, desk.record(batch, filters.recorder())));
    }
}
