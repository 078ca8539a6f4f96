package org.guanai.mentoring.care.contact;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
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
    private final ContactCorrections corrections;
    private final ContactList list;
    private final ContactNotes notes;
    private final Once once;
    private final Filters filters;

    ContactResource(
            ContactDesk desk,
            ContactCorrections corrections,
            ContactList list,
            ContactNotes notes,
            Once once,
            Filters filters) {
        this.desk = desk;
        this.corrections = corrections;
        this.list = list;
        this.notes = notes;
        this.once = once;
        this.filters = filters;
    }

    /// Record a contact, or an attempt that failed (`reached` false) and satisfies nothing. One
    /// visit to several children, or for several duties, is one contact each, tied by `visitId`.
    /// The answer names the child and says how the duty now stands. After a hand-over its former
    /// helper still enters what was done until then, within the rule `back-dating`. A school's own
    /// system enters what its helpers recorded there.
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
                    var recorded = desk.record(entry, filters.recorder());
                    return Created.at(PATH + recorded.contact().id(), recorded);
                });
    }

    /// List contacts, newest first: of a pairing, a child or a helper. A teacher or helper finds
    /// those of their own pairings, also without a filter. What was withdrawn is left out.
    ///
    /// @param pairing id
    /// @param student id of the child
    /// @param helper `me` or an id
    /// @param from first day of the contacts
    /// @param to last day of the contacts
    /// @param withdrawn `true` for also those that were withdrawn
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
    public Page<ContactView> listContacts(
            @QueryParam("pairing") UUID pairing,
            @QueryParam("student") UUID student,
            @QueryParam("helper") String helper,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @DefaultValue("false") @QueryParam("withdrawn") boolean withdrawn,
            @BeanParam Paging paging) {
        var filter =
                new ContactList.Filter(
                        Optional.ofNullable(pairing),
                        Optional.ofNullable(student),
                        filters.helper(helper),
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        withdrawn);
        return list.list(filter, paging);
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
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<ContactView> getContact(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Correct a contact: what was typed wrong is replaced, for a reason that is kept. Its helper
    /// may do so for as long as the rule `correction` says, later the principal. What was derived
    /// from it follows: its duties are counted again, and the feedback that it owes.
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.INTEGRATION
    })
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(
            responseCode = "409",
            description =
                    "`mentoring.correction-too-late`, `mentoring.contact-withdrawn`,"
                            + " `mentoring.visit-recorded`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.contact-in-future`, `mentoring.contact-too-late`,"
                            + " `mentoring.contact-before-pairing`, `mentoring.pairing-ended`,"
                            + " `mentoring.kind-not-of-pairing`, `mentoring.parts-missing`,"
                            + " `mentoring.part-not-of-kind`")
    public RestResponse<RecordedContact> correctContact(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContactCorrection correction) {
        var corrected = corrections.correct(id, ifMatch, correction, filters.ownOnly());
        return Editable.of(corrected, corrected.contact().version());
    }

    /// Withdraw a contact that should not have been recorded, such as one for the wrong child. It
    /// stays with its reason and counts no more: a week that it had made done is open or missed
    /// again.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.INTEGRATION
    })
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.contact-withdrawn`")
    public RestResponse<RecordedContact> withdrawContact(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var withdrawn = corrections.withdraw(id, withdrawal, filters.ownOnly());
                    return Created.at(PATH + id, withdrawn, withdrawn.contact().version());
                });
    }

    /// Read the note of one's own contact, as long as the pairing is active. It needs no reason.
    @GET
    @Path("{id}/note")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    public ContactNote getContactNote(@PathParam("id") UUID id) {
        return notes.own(id, filters.me());
    }

    /// Open the note of a contact, to the child's helper or the school's principal, for a stated
    /// reason that is kept. The answer is never stored.
    @POST
    @Path("{id}/disclosures")
    @WithoutKey
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    public ContactNote discloseContactNote(
            @PathParam("id") UUID id, @NotNull @Valid Disclosure disclosure) {
        return notes.disclose(id, disclosure.reason());
    }
}
