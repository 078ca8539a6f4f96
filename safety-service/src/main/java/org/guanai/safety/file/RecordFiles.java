package org.guanai.safety.file;

import java.util.List;
import org.guanai.files.attachment.AttachmentView;

/// The files of a record.
///
/// @param items oldest first, at most twenty
public record RecordFiles(List<AttachmentView> items) {}
