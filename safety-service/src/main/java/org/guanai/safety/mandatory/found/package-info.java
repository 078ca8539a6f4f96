/// What is found, by the guided form (强制报告表): the nine situations and the facts. Clauses: 3.1.5e
/// (item 8). Uses `suspect` and the kit.
package org.guanai.safety.mandatory.found;
