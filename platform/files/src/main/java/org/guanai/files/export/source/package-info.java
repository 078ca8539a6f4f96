/// The lists of a service that can be exported, and how much of them may leave (导出范围). Uses `order`
/// and the kit's rules.
package org.guanai.files.export.source;
