/// Attachments (附件): photos, scans and papers that belong to a record, sealed in the store, bound
/// to the scope of the record, erased some time after they were withdrawn. Serves every clause that
/// asks for evidence (2.3, 3.1.4). Uses `media` and the kit.
package org.guanai.files.attachment;
