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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.identity.Caller;

/// Contacts with the children (联系记录, 3.1.3i, 3.1.3j, 3.1.4f).
@Path("/api/mentoring/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
@RunOnVirtualThread
public class ContactResource {
    private static final String PATH = "/api/mentoring/contacts/";

    private final ContactDesk desk;
    private final ContactList list;
    private final Once once;
    private final Caller caller;

    ContactResource(ContactDesk desk, ContactList list, Once once, Caller caller) {
        this.desk = desk;
        this.list = list;
        this.once = once;
        this.caller = caller;
    }

    /// Records a contact for a pairing of one's own, also an attempt that failed (`reached` false),
    /// which satisfies nothing. One visit to several children, or for several duties, is one
    /// contact each, tied by `visitId`. The answer names the child and says how the duty now
    /// stands. A school's own system enters what its helpers recorded there.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.INTEGRATION})
    @Operation(operationId = "recordContact", summary = "Record a contact or an attempt")
    @APIResponse(
            responseCode = "201",
            description = "The contact and how the duty now stands",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "400", description = "A field is not valid; no Idempotency-Key")
    @APIResponse(responseCode = "404", description = "No such pairing, or not the caller's own")
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
    public Response enter(@NotNull @Valid ContactEntry entry) {
        return once.created(
                        entry,
                        () -> {
                            var view = desk.enter(entry, helper());
                            return Created.at(PATH + view.id(), view);
                        })
                .toResponse();
    }

    /// Contacts of a pairing or a child, newest first; a teacher or helper finds those of their own
    /// pairings.
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listContacts", summary = "Contacts of a pairing or child")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ContactPage.class)))
    @APIResponse(responseCode = "400", description = "Neither pairing nor student was given")
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    public Response list(
            @QueryParam("pairing") UUID pairing,
            @QueryParam("student") UUID student,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(list.list(pairing, student, paging), uri);
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
    @Operation(operationId = "getContact", summary = "One contact")
    @APIResponse(
            responseCode = "200",
            description = "The contact",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    public ContactView one(@PathParam("id") UUID id) {
        return list.one(id);
    }

    /// Opens the note of a contact, to its helper or the school's principal, for a stated reason
    /// that is kept.
    @POST
    @Path("{id}/disclosures")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @Operation(operationId = "discloseContactNote", summary = "Open the note of a contact")
    @APIResponse(responseCode = "200", description = "The note's text, never stored as an answer")
    @APIResponse(responseCode = "404", description = "None, not the caller's, or without a note")
    public ContactList.NoteView disclose(
            @PathParam("id") UUID id, @NotNull @Valid Disclosure disclosure) {
        return list.disclose(id, disclosure.reason());
    }

    /// A person records for themself; the school's own system for whomever it keeps the book of.
    private Optional<UUID> helper() {
        return caller.is(Roles.INTEGRATION) ? Optional.empty() : Optional.of(caller.person());
    }

    /// A page, as the API document shows it.
    public record ContactPage(List<ContactView> items, String next) {}
}
