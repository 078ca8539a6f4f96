/// Scope (数据范围): paths of organisations, and what a transaction may see under row-level security
/// (1.2). Uses nothing else of the kit.
package org.guanai.kit.scope;
