/// The principal's folder (迎检资料): what an inspector asks for, as one PDF. Clauses: 3.1.5a–h,
/// 3.3.1b, 3.3.4b. Reads the tables of all features; uses `responsibility.duty`, `acting` and
/// `files`.
package org.guanai.safety.folder;
