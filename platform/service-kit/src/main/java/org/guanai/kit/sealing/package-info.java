/// Sealing (加密): fields of rows, texts for one other service, blind indexes, and the key files
/// (2.3). Uses nothing else of the kit.
package org.guanai.kit.sealing;
