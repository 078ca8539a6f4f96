/// Reports of harm to a child by anybody, by a public form with a receipt number (社会举报). Clauses:
/// 3.1.5e (item 8). Uses `receipt`, `acting`, `reference` and the kit.
package org.guanai.safety.publicreport;
