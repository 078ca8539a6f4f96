package org.guanai.files.attachment;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// The record that attachments belong to.
///
/// @param org its organisation: who sees the record sees its attachments
/// @param kind of record, as its feature names it: `evidence`
public record AttachmentOwner(OrgPath org, String kind, UUID id) {}
