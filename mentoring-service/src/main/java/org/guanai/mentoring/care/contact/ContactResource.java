package org.guanai.mentoring.care.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.kit.identity.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/// Contacts with the children (联系记录, 3.1.3i, 3.1.3j, 3.1.4f).
@Path("/api/mentoring/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class ContactResource {
    private static final String PATH = "/api/mentoring/contacts/";

    private final ContactDesk desk;
    private final ContactList list;
    private final ContactNotes notes;
    private final Once once;
    private final Caller caller;

    ContactResource(
            ContactDesk desk, ContactList list, ContactNotes notes, Once once, Caller caller) {
        this.desk = desk;
        this.list = list;
        this.notes = notes;
        this.once = once;
        this.caller = caller;
    }

    /// Record a contact, or an attempt that failed (`reached` false) and satisfies nothing. One
    /// visit to several children, or for several duties, is one contact each, tied by `visitId`.
    /// The answer names the child and says how the duty now stands. A school's own system enters
    /// what its helpers recorded there.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.INTEGRATION})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.contact-exists`, `mentoring.visit-recorded`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.contact-in-future`, `mentoring.contact-too-late`,"
                            + " `mentoring.contact-before-pairing`, `mentoring.pairing-ended`,"
                            + " `mentoring.kind-not-of-pairing`, `mentoring.parts-missing`,"
                            + " `mentoring.part-not-of-kind`")
    public RestResponse<RecordedContact> recordContact(@NotNull @Valid ContactEntry entry) {
        return once.created(
                entry,
                () -> {
                    var recorded = desk.record(entry, helper());
                    return Created.at(PATH + recorded.contact().id(), recorded);
                });
    }

    /// List contacts of a pairing or a child, newest first. A teacher or helper finds those of
    /// their own pairings.
    ///
    /// @param pairing id; needed unless a student is given
    /// @param student id of the child
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public Page<ContactView> listContacts(
            @QueryParam("pairing") UUID pairing,
            @QueryParam("student") UUID student,
            @BeanParam Paging paging) {
        return list.list(Optional.ofNullable(pairing), Optional.ofNullable(student), paging);
    }

    /// One contact, without its note.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public ContactView getContact(@PathParam("id") UUID id) {
        return list.one(id);
    }

    /// Open the note of a contact, to its helper or the school's principal, for a stated reason
    /// that is kept. The answer is never stored.
    @POST
    @Path("{id}/disclosures")
    @WithoutKey
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    public ContactNote discloseContactNote(
            @PathParam("id") UUID id, @NotNull @Valid Disclosure disclosure) {
        return notes.disclose(id, disclosure.reason());
    }

    /// A person records for themself; the school's own system for every helper of the school.
    private Optional<UUID> helper() {
        return caller.is(Roles.INTEGRATION) ? Optional.empty() : Optional.of(caller.person());
    }
}
