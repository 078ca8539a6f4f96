/// Reads an agency's list (部门名单): a form with one sheet, its persons row by row. Uses `personal`
/// and the module for sheets.
package org.guanai.registry.child.matching.file;
